import type { TaggerLanguage } from "../../syntax/open-tagger.ts";
import { lemmatise } from "./lemma.ts";
import { stemWord } from "./stem-word.ts";
import { VERBS } from "./verbs.ts";

/** What English gives its tagger by hand; the rest is trained. */
export const ENGLISH_TAGGING: TaggerLanguage = { stem: stemWord, verbs: VERBS, lemmatise };
