import { hashWord } from "./hash.ts";
import type { Tagger } from "./tagger.ts";
import { classOfWord } from "./word-lexicon.ts";

/** Whether the treebank or the lists have a word or what it is a form of. */
export function isKnownWord(text: string, { lexicon, irregular, stem, verbs }: Tagger): boolean {
  const base = stem(text.toLowerCase());
  return (
    classOfWord(lexicon, hashWord(text)) > 0 ||
    classOfWord(lexicon, hashWord(base)) > 0 ||
    irregular.has(text.toLowerCase()) ||
    verbs.has(base)
  );
}
