import type { TaggedToken } from "../model/text.ts";
import { hashWord } from "./hash.ts";
import { NAME, retag } from "./mend.ts";
import { PARTICIPLE, PAST, type Tagger } from "./tagger.ts";
import { classOfWord } from "./word-lexicon.ts";

const NOUNS = new Set(["NN", "NNS"]);

/**
 * Words of which the caller says that they tell events are no names, though a headline gives them capitals: a form of a
 * verb is read as that form ("Court Overturns Ban", "Two Men Found Dead"). Nor are they adjectives where they may be
 * participles ("the slain officer"). What may be no verb stays as it is.
 */
export function mendGiven(
  tokens: readonly TaggedToken[],
  isGiven: (token: TaggedToken) => boolean,
  tagger: Tagger,
): readonly TaggedToken[] {
  return tokens.map((token, at) => {
    const before = tokens[at - 1];
    const inCapitals = NAME.has(token.xpos) || (NOUNS.has(token.xpos) && before !== undefined && isCapital(token.text));
    if (!(inCapitals || token.xpos === "JJ") || !isGiven(token)) return token;
    const xpos = verbForm(token.text.toLowerCase(), before, tagger);
    if (token.xpos === "JJ" && xpos !== "VBN") return token;
    return xpos === undefined ? token : retag(token, { upos: "VERB", xpos }, tagger);
  });
}

function isCapital(text: string): boolean {
  return text.slice(0, 1) !== text.slice(0, 1).toLowerCase();
}

/** The form that a word has as a verb. A past without an auxiliary is a participle in headlines, which tell in the present. */
function verbForm(word: string, before: TaggedToken | undefined, tagger: Tagger): string | undefined {
  const forms = tagger.irregular.get(word) ?? 0;
  const xpos = ENDINGS.find(([ending]) => word.endsWith(ending))?.[1];
  if (xpos !== undefined) return isVerb(word, xpos, tagger) ? xpos : undefined;
  if (takesBase(before)) return isVerb(word, "VBP", tagger) ? "VBP" : undefined;
  if ((forms & PARTICIPLE) !== 0) return "VBN";
  return (forms & PAST) !== 0 ? "VBD" : undefined;
}

const ENDINGS: readonly (readonly [ending: string, xpos: string])[] = [
  ["ed", "VBN"],
  ["s", "VBZ"],
];

/** "To", a modal or a plural: "Minister To Resign", "Dockers Strike". */
function takesBase(before: TaggedToken | undefined): boolean {
  return before !== undefined && (before.xpos === "TO" || before.xpos === "MD" || before.text.endsWith("s"));
}

/** The treebank has the word as a finite verb; or does not have it, and its verb is known. */
function isVerb(word: string, xpos: string, { verbs, lemmatise, lexicon, finiteClasses }: Tagger): boolean {
  const seen = classOfWord(lexicon, hashWord(word));
  if (seen !== 0) return finiteClasses[seen] === 1;
  const lemma = lemmatise(word, { upos: "VERB", xpos });
  return verbs.has(lemma) || finiteClasses[classOfWord(lexicon, hashWord(lemma))] === 1;
}
