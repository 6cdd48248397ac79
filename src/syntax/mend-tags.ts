import type { TaggedToken } from "../model/text.ts";
import { isFiniteForm } from "./finite-tags.ts";
import type { Tag, Tagger } from "./tagger.ts";

/** Bits of `Tagger.irregular`. */
const PAST = 1;
const BASE = 4;

const NOMINAL = new Set(["NN", "NNS", "NNP", "NNPS", "PRP"]);
const PLURAL = new Set(["NNS", "NNPS"]);
const SINGULAR = new Set(["NN", "NNP"]);
/** What opens an object, and ends the noun before it. */
const OPENS_OBJECT = new Set("DT PRP PRP$ NNP TO".split(" "));
/** What may stand right behind a verb. */
const FOLLOWS_VERB = new Set("DT PDT NN NNS NNP NNPS PRP PRP$ CD IN TO RB RP JJ".split(" "));
const ENDS_SENTENCE = new Set([".", "!", "?"]);

/**
 * A second look at verbs, for what a tagger that goes from left to right cannot see: that a form is no other than the
 * past ("police shot a man"), that its subject is one ("Brazil beat Chile"), or that without it the sentence has no
 * finite verb ("Merrow left Corvane", "the strikes continue for a third day", "the army withdraws its tanks").
 */
export function mendTags(tokens: readonly TaggedToken[], tagger: Tagger): readonly TaggedToken[] {
  if (opensWithNoun(tokens, tagger))
    return retag(retag(tokens, tagger, { at: 0, upos: "NOUN", xpos: "NNS" }), tagger, { at: 1, xpos: "VBP" });
  const at = tokens.findIndex((token, index) => isPastForPresent(tokens, index, token, tagger));
  const found = at < 0 ? lackingVerb(tokens, tagger) : { at, xpos: "VBD" };
  return found === undefined ? tokens : retag(tokens, tagger, found);
}

function retag(tokens: readonly TaggedToken[], tagger: Tagger, { at, upos = "VERB", xpos }: Found) {
  const tag = tagger.tags.find((one) => one.upos === upos && one.xpos === xpos);
  if (tag === undefined) return tokens;
  return tokens.map((token, index) =>
    index === at ? { ...token, ...tag, lemma: tagger.lemmatise(token.text, tag) } : token,
  );
}

/** "Talks resume on Monday": no statement begins with a verb in -s, least of all before another verb. */
function opensWithNoun([first, second, third]: readonly TaggedToken[], { verbs }: Tagger): boolean {
  if (first?.xpos !== "VBZ" || second === undefined || third === undefined) return false;
  return verbs.has(second.text) && !PLURAL.has(second.xpos) && mayFollow(third.xpos);
}

/** What may stand behind a verb and is no noun of which the verb would be a part. */
function mayFollow(xpos: string): boolean {
  return !NOMINAL.has(xpos) && FOLLOWS_VERB.has(xpos);
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

interface Found {
  readonly at: number;
  /** Absent for a verb. */
  readonly upos?: string;
  readonly xpos: string;
}

/** The form without which a whole sentence has no finite verb: an irregular past before any present. */
function lackingVerb(tokens: readonly TaggedToken[], tagger: Tagger): Found | undefined {
  const end = tokens.length - 1;
  if (end < 2 || !ENDS_SENTENCE.has(tokens[end]!.text)) return undefined; // end is a place in the list
  if (tokens.some(({ xpos }) => isFiniteForm(xpos))) return undefined;
  for (const [xpos, fits] of READINGS) {
    const at = tokens.findIndex(
      (token, index) =>
        index > 0 &&
        index < end &&
        fits(
          { token, before: tokens[index - 1]!.xpos, after: tokens[index + 1]!.xpos, last: index + 1 === end },
          tagger,
        ), // inside the list
    );
    if (at > 0) return { at, xpos };
  }
  return undefined;
}

interface Place {
  readonly token: TaggedToken;
  readonly before: string;
  readonly after: string;
  /** Nothing but the end of the sentence follows. */
  readonly last: boolean;
}

const READINGS: readonly (readonly [xpos: string, fits: (place: Place, tagger: Tagger) => boolean])[] = [
  [
    "VBD",
    ({ token, before, after, last }, { irregular }) =>
      ((irregular.get(token.text.toLowerCase()) ?? 0) & PAST) !== 0 &&
      (last ? before === "NNP" || before === "PRP" : NOMINAL.has(before) && FOLLOWS_VERB.has(after)),
  ],
  [
    "VBP",
    ({ token, before, after }, { verbs }) =>
      PLURAL.has(before) &&
      !PLURAL.has(token.xpos) &&
      verbs.has(token.text) &&
      !NOMINAL.has(after) &&
      FOLLOWS_VERB.has(after),
  ],
  [
    "VBZ",
    ({ token, before, after }, { verbs, lemmatise }) =>
      SINGULAR.has(before) &&
      token.xpos === "NNS" &&
      OPENS_OBJECT.has(after) &&
      verbs.has(lemmatise(token.text, PRESENT)),
  ],
];

const PRESENT: Tag = { upos: "VERB", xpos: "VBZ" };
