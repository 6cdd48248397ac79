import { openTagger } from "../../syntax/open-tagger.ts";
import type { Tagger } from "../../syntax/tagger.ts";
import { guessWord } from "./guess-word.ts";
import { lemmatise } from "./lemma.ts";
import { TAGGER } from "./weights/tagger.ts";

let opened: Tagger | undefined;

/** The English tagger, decoded at first use and kept. */
export function tagger(): Tagger {
  opened ??= openTagger(TAGGER, guessWord, lemmatise);
  return opened;
}
