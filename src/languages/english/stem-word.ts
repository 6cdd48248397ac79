import { lemmatise } from "./lemma.ts";

/**
 * What may be left of an unknown word without its ending, to be looked up in its stead: "withdraws" → "withdraw",
 * "firmly" → "firm". The word itself, in lower case, if it has no such ending.
 */
export function stemWord(text: string): string {
  const word = text.toLowerCase();
  if (word.length < 4) return word;
  if (word.endsWith("ing")) return lemmatise(word, { upos: "VERB", xpos: "VBG" });
  if (word.endsWith("ed")) return lemmatise(word, { upos: "VERB", xpos: "VBD" });
  if (word.endsWith("ly")) return word.slice(0, -2);
  if (word.endsWith("s") && !word.endsWith("ss")) return lemmatise(word, { upos: "VERB", xpos: "VBZ" });
  return word;
}
