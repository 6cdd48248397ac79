import type { TaggedToken } from "../model/text.ts";
import type { Tagger } from "./tagger.ts";

/** Bits of `Tagger.irregular`. */
const PAST = 1;
const BASE = 4;

const FINITE = new Set(["VBD", "VBP", "VBZ", "MD"]);
const NOMINAL = new Set(["NN", "NNS", "NNP", "NNPS", "PRP"]);
/** What may stand right behind a verb. */
const FOLLOWS_VERB = new Set("DT PDT NN NNS NNP NNPS PRP PRP$ CD IN TO RB RP JJ".split(" "));
const ENDS_SENTENCE = new Set([".", "!", "?"]);

/**
 * A second look at the tags of irregular past forms, for what a tagger that goes from left to right cannot see: that a
 * form is no other than the past ("police shot a man"), that its subject is one ("Brazil beat Chile"), or that without
 * it the sentence has no finite verb ("Merrow left Corvane").
 */
export function mendTags(tokens: readonly TaggedToken[], tagger: Tagger): readonly TaggedToken[] {
  const past = tagger.tags.find(({ upos, xpos }) => upos === "VERB" && xpos === "VBD");
  if (past === undefined) return tokens;
  const at = tokens.findIndex((token, index) => isPastForPresent(tokens, index, token, tagger));
  const found = at < 0 ? lackingVerb(tokens, tagger) : at;
  if (found < 0) return tokens;
  return tokens.map((token, index) =>
    index === found ? { ...token, ...past, lemma: tagger.lemmatise(token.text, past) } : token,
  );
}

function isPastForPresent(
  tokens: readonly TaggedToken[],
  at: number,
  { text, xpos }: TaggedToken,
  { irregular }: Tagger,
): boolean {
  if (xpos !== "VBP") return false;
  const forms = irregular.get(text.toLowerCase()) ?? 0;
  if ((forms & PAST) === 0) return false;
  return (forms & BASE) === 0 || isSingular(tokens, at - 1);
}

/** Whether a name or noun in the singular ends here, with none coordinated before it. */
function isSingular(tokens: readonly TaggedToken[], end: number): boolean {
  const last = tokens[end]?.xpos;
  if (last !== "NN" && last !== "NNP") return false;
  let at = end;
  while (at >= 0 && NOMINAL.has(tokens[at]!.xpos)) at--; // at ≥ 0
  const before = tokens[at]?.xpos;
  return before === undefined || before === "DT" || before === "." || before === "IN";
}

/** The irregular past form without which a whole sentence has no finite verb; -1 where there is none. */
function lackingVerb(tokens: readonly TaggedToken[], { irregular }: Tagger): number {
  const end = tokens.length - 1;
  if (end < 2 || !ENDS_SENTENCE.has(tokens[end]!.text)) return -1; // end is a place in the list
  if (tokens.some(({ xpos }) => FINITE.has(xpos))) return -1;
  return tokens.findIndex(({ text }, at) => {
    if (at === 0 || at === end || ((irregular.get(text.toLowerCase()) ?? 0) & PAST) === 0) return false;
    const before = tokens[at - 1]!.xpos; // at > 0
    const after = tokens[at + 1]!.xpos; // at < end
    if (at + 1 === end) return before === "NNP" || before === "PRP";
    return NOMINAL.has(before) && FOLLOWS_VERB.has(after);
  });
}
