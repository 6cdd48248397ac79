import type { TaggedToken } from "../model/text.ts";
import type { Tag, Tagger } from "./tagger.ts";

/** A tag that a second look gives. */
export interface Found {
  readonly at: number;
  /** Absent for a verb. */
  readonly upos?: string;
  readonly xpos: string;
}

/** A second look at the tags of a sentence: one construction that a tagger from left to right gets wrong. */
export type Mend = (tokens: readonly TaggedToken[], tagger: Tagger) => readonly Found[];

/** A token with another tag and the lemma that goes with it; the token as it is where the tagger knows no such tag. */
export function retag(token: TaggedToken, { upos, xpos }: Tag, tagger: Tagger): TaggedToken {
  const tag = tagger.tags.find((one) => one.upos === upos && one.xpos === xpos);
  if (tag === undefined) return token;
  const { start, end, text } = token;
  return { start, end, text, upos: tag.upos, xpos: tag.xpos, lemma: tagger.lemmatise(text, tag) };
}

/** Gives a tag to the first token that a test finds. */
export function mendFirst(
  tag: Omit<Found, "at">,
  test: (token: TaggedToken, at: number, tokens: readonly TaggedToken[], tagger: Tagger) => boolean,
): Mend {
  return (tokens, tagger) => {
    const at = tokens.findIndex((token, index) => test(token, index, tokens, tagger));
    return at < 0 ? [] : [{ ...tag, at }];
  };
}

/** Gives a tag to every token that a test finds. */
export function mendEach(
  tag: Omit<Found, "at">,
  test: (token: TaggedToken, at: number, tokens: readonly TaggedToken[], tagger: Tagger) => boolean,
): Mend {
  return (tokens, tagger) => {
    let found: Found[] | undefined;
    for (let at = 0; at < tokens.length; at++) {
      if (!test(tokens[at]!, at, tokens, tagger)) continue; // at < length
      found ??= [];
      found.push({ ...tag, at });
    }
    return found ?? NOTHING;
  };
}

const NOTHING: readonly Found[] = [];

/** Tags of the Penn Treebank (Santorini 1990) for names, nouns, and what else may be a subject. */
export const NAME: ReadonlySet<string> = new Set(["NNP", "NNPS"]);
export const NOUN: ReadonlySet<string> = new Set(["NN", "NNS", "NNP", "NNPS"]);
export const NOMINAL: ReadonlySet<string> = new Set(["NN", "NNS", "NNP", "NNPS", "PRP"]);
export const PLURAL: ReadonlySet<string> = new Set(["NNS", "NNPS"]);

/** What may stand right behind a verb. */
export const FOLLOWS_VERB: ReadonlySet<string> = new Set(
  "DT PDT NN NNS NNP NNPS PRP PRP$ CD IN TO RB RP JJ".split(" "),
);

/** The tag by which a word in -s is asked for the verb that it would be. */
export const PRESENT: Tag = { upos: "VERB", xpos: "VBZ" };
