import type { TaggedToken } from "../model/text.ts";
import { isFiniteForm } from "./finite-tags.ts";
import type { Tag, Tagger } from "./tagger.ts";

/** Bits of `Tagger.irregular`. */
const PAST = 1;
const BASE = 4;

const NOMINAL = new Set(["NN", "NNS", "NNP", "NNPS", "PRP"]);
const PLURAL = new Set(["NNS", "NNPS"]);
const SINGULAR = new Set(["NN", "NNP"]);
const NAME = new Set(["NNP", "NNPS"]);
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
  let mended = tokens;
  for (const find of MENDS) for (const found of find(mended, tagger)) mended = retag(mended, tagger, found);
  return mended;
}

function retag(tokens: readonly TaggedToken[], tagger: Tagger, { at, upos = "VERB", xpos }: Found) {
  const tag = tagger.tags.find((one) => one.upos === upos && one.xpos === xpos);
  if (tag === undefined) return tokens;
  return tokens.map((token, index) =>
    index === at ? { ...token, ...tag, lemma: tagger.lemmatise(token.text, tag) } : token,
  );
}

interface Found {
  readonly at: number;
  /** Absent for a verb. */
  readonly upos?: string;
  readonly xpos: string;
}

type Mend = (tokens: readonly TaggedToken[], tagger: Tagger) => readonly Found[];

/** No statement begins with a verb in -s: "talks resume on Monday", "clashes broke out", "talks in Geneva were held". */
const openingNoun: Mend = (tokens, { verbs }) => {
  const [first, second, third] = tokens;
  if (first?.xpos !== "VBZ" || second === undefined || third === undefined) return [];
  const noun: Found = { at: 0, upos: "NOUN", xpos: "NNS" };
  if (verbs.has(second.text) && !PLURAL.has(second.xpos) && mayFollow(third.xpos))
    return [noun, { at: 1, xpos: "VBP" }];
  const hasVerb = second.xpos === "IN" ? tokens.slice(2).some(({ xpos }) => isFiniteForm(xpos)) : second.xpos === "VBD";
  return hasVerb ? [noun] : [];
};

/** What may stand behind a verb and is no noun of which the verb would be a part. */
function mayFollow(xpos: string): boolean {
  return !NOMINAL.has(xpos) && FOLLOWS_VERB.has(xpos);
}

/** "Northport drew with Elm City": a past form in small letters right behind a name is neither part of it nor a noun. */
const pastForName: Mend = (tokens, { irregular }) => {
  const at = tokens.findIndex(
    ({ text, xpos }, index) =>
      SINGULAR.has(xpos) &&
      NAME.has(tokens[index - 1]?.xpos ?? "") &&
      ((irregular.get(text) ?? 0) & (PAST | BASE)) === PAST &&
      !NOMINAL.has(tokens[index + 1]?.xpos ?? ""),
  );
  return at < 0 ? [] : [{ at, xpos: "VBD" }];
};

/** A present that can only be a past: by its form, by a subject in the singular, or, in news, by a plural noun right before it. */
const pastForPresent: Mend = (tokens, { irregular }) => {
  const at = tokens.findIndex(({ text, xpos }, index) => {
    const forms = xpos === "VBP" ? (irregular.get(text.toLowerCase()) ?? 0) : 0;
    if ((forms & PAST) === 0) return false;
    return (forms & BASE) === 0 || PLURAL.has(tokens[index - 1]?.xpos ?? "") || isSingular(tokens, index - 1);
  });
  return at < 0 ? [] : [{ at, xpos: "VBD" }];
};

/** Whether a name or noun in the singular ends here, with none coordinated before it. */
function isSingular(tokens: readonly TaggedToken[], end: number): boolean {
  const last = tokens[end]?.xpos;
  if (last !== "NN" && last !== "NNP") return false;
  let at = end;
  while (at >= 0 && NOMINAL.has(tokens[at]!.xpos)) at--; // at ≥ 0
  const before = tokens[at]?.xpos;
  return before === undefined || before === "DT" || before === "." || before === "IN";
}

/** The form without which a whole sentence has no finite verb: a past before any present. */
const lackingVerb: Mend = (tokens, tagger) => {
  const end = tokens.length - 1;
  if (end < 2 || !ENDS_SENTENCE.has(tokens[end]!.text)) return []; // end is a place in the list
  if (tokens.some(({ xpos }) => isFiniteForm(xpos))) return [];
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
    if (at > 0) return [{ at, xpos }];
  }
  return [];
};

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
  ["VBD", ({ token, before, after }) => token.xpos === "VBN" && NOMINAL.has(before) && OPENS_OBJECT.has(after)],
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

const MENDS: readonly Mend[] = [openingNoun, pastForName, pastForPresent, lackingVerb];
