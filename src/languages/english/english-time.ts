import type { TimeLanguage } from "../language.ts";
import { LANGUAGE_EVIDENCE } from "../language-evidence.ts";
import { ENGLISH_DATES } from "./dates-table.ts";
import { tagger } from "./tagger.ts";
import { ENGLISH_TENSE } from "./tense-words.ts";

/** English, as far as temporal expressions need it: no parser. */
export const ENGLISH_TIME: TimeLanguage = {
  tag: "en",
  tagger,
  dates: ENGLISH_DATES,
  tense: ENGLISH_TENSE,
  evidence: LANGUAGE_EVIDENCE,
};
