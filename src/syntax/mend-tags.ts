import type { TaggedToken } from "../model/text.ts";
import { retag } from "./mend.ts";
import { NOUN_MENDS } from "./mend-nouns.ts";
import { VERB_MENDS } from "./mend-verbs.ts";
import type { Tagger } from "./tagger.ts";

/** A second look at the tags of a sentence, for what a tagger that goes from left to right cannot see. */
export function mendTags(tokens: readonly TaggedToken[], tagger: Tagger): readonly TaggedToken[] {
  let mended = tokens;
  for (const find of MENDS) {
    const found = find(mended, tagger);
    if (found.length === 0) continue;
    const next = mended.slice();
    for (const { at, upos = "VERB", xpos } of found) next[at] = retag(next[at]!, { upos, xpos }, tagger); // a place of the list
    mended = next;
  }
  return mended;
}

const MENDS = [...NOUN_MENDS, ...VERB_MENDS];
