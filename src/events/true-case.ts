import type { Language } from "../languages/language.ts";
import type { NameTables } from "../languages/name-tables.ts";
import type { Token } from "../model/text.ts";
import { isKnownWord } from "../syntax/known-word.ts";
import type { Tagger } from "../syntax/tagger.ts";
import { lazily } from "../text/lazily.ts";
import { type CaseCounts, countCases, isTitleCase, opensClause } from "./names/count-cases.ts";
import { isCapital } from "./names/letters.ts";

/**
 * How the words of a headline in title case would be written in a sentence ("Jury finds Merrow guilty"), for whoever tags
 * them: small where the running text writes them small or, where it does not have them, where they are known and no name
 * of the tables (truecasing, Lita et al. 2003, by the document itself). Sentences in running text stay as they are.
 */
export function createTrueCase(
  sentences: readonly (readonly Token[])[],
  { names, tagger }: Pick<Language, "names" | "tagger">,
): (tokens: readonly Token[]) => readonly Token[] {
  const cases = lazily(() => countCases(sentences, names));
  return (tokens) =>
    isTitleCase(tokens, names)
      ? tokens.map((token, at) =>
          isSmall(tokens, at, cases(), names, tagger()) ? { ...token, text: token.text.toLowerCase() } : token,
        )
      : tokens;
}

function isSmall(tokens: readonly Token[], at: number, cases: CaseCounts, names: NameTables, tagger: Tagger): boolean {
  const { text } = tokens[at]!; // callers pass a place of the list
  if (!isCapital(text) || opensClause(tokens, at) || (text.length > 1 && text === text.toUpperCase())) return false;
  const word = text.toLowerCase();
  const [small, capital] = [cases.lower.has(word), cases.capital.has(text)];
  if (small !== capital) return small;
  const isName = names.given.has(word) || names.familyFirst.has(word) || names.places.has(word);
  return !isName && !names.organisations.has(word) && !names.demonyms.has(word) && isKnownWord(text, tagger);
}
