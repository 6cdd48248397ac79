import type { TimeLanguage } from "../languages/language.ts";
import { detectLanguage, type LanguageEvidence } from "../text/detect-language.ts";
import { eachWord } from "../text/words.ts";

/** A shorter text may look like another language by two words that both have: "We met late last week" is no Dutch. */
const SHORT = 100;
/** So many words that only the other language has, with none that only the own has, tell even a short text. */
const FOREIGN = 2;

/**
 * The other language that a text is plainly in, as a BCP 47 tag; a short text only where it holds none of the
 * language's own words.
 */
export function findOtherLanguage(
  text: string,
  { tag, evidence }: Pick<TimeLanguage, "tag" | "evidence">,
): string | undefined {
  const detected = detectLanguage(text, evidence).tag;
  if (detected === tag || detected === "und") return undefined;
  return text.length > SHORT || holdsNone(text, tag, detected, evidence) ? detected : undefined;
}

function holdsNone(text: string, tag: string, detected: string, evidence: LanguageEvidence): boolean {
  const own = new Set((evidence.functionWords[tag] ?? "").split(" "));
  const other = new Set((evidence.functionWords[detected] ?? "").split(" "));
  let [held, shared, foreign] = [0, 0, 0];
  eachWord(text, 0, text.length, (from, to) => {
    const word = text.slice(from, to).toLowerCase();
    if (own.has(word) && other.has(word)) shared++;
    else if (own.has(word)) held++;
    else if (other.has(word)) foreign++;
  });
  return held === 0 && (shared === 0 || foreign >= FOREIGN);
}
