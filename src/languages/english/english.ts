import { prepareEventLexicon } from "../event-lexicon.ts";
import type { Language } from "../language.ts";
import { LANGUAGE_EVIDENCE } from "../language-evidence.ts";
import { ENGLISH_COPY } from "./copy.ts";
import { ENGLISH_TIME } from "./english-time.ts";
import { englishEvents } from "./events.ts";
import { ENGLISH_NAMES } from "./names.ts";
import { parser } from "./parser.ts";

/** English. */
export const english: Language = {
  ...ENGLISH_TIME,
  parser,
  events: englishEvents,
  lexicon: /* @__PURE__ */ prepareEventLexicon(englishEvents),
  copy: ENGLISH_COPY,
  names: ENGLISH_NAMES,
  stopWords: new Set(LANGUAGE_EVIDENCE.functionWords.en?.split(" ")),
};
