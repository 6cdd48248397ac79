import type { TaggedToken } from "../model/text.ts";
import type { Found } from "./mend.ts";
import { NOUN_MENDS } from "./mend-nouns.ts";
import { VERB_MENDS } from "./mend-verbs.ts";
import type { Tagger } from "./tagger.ts";

/** A second look at the tags of a sentence, for what a tagger that goes from left to right cannot see. */
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

const MENDS = [...NOUN_MENDS, ...VERB_MENDS];
