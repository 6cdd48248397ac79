import { openTagger } from "../../syntax/open-tagger.ts";
import type { Tagger } from "../../syntax/tagger.ts";
import { ENGLISH_TAGGING } from "./tagging.ts";
import { TAGGER } from "./weights/tagger.ts";

let opened: Tagger | undefined;

/** The English tagger, decoded at first use and kept. */
export function tagger(): Tagger {
  opened ??= openTagger(TAGGER, ENGLISH_TAGGING);
  return opened;
}
