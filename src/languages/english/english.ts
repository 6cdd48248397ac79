import { prepareEventLexicon } from "../event-lexicon.ts";
import type { Language } from "../language.ts";
import { LANGUAGE_EVIDENCE } from "../language-evidence.ts";
import { ENGLISH_COPY } from "./copy.ts";
import { ENGLISH_DATES } from "./dates-table.ts";
import { englishEvents } from "./events.ts";
import { english as syntax } from "./syntax-model.ts";

/** English. */
export const english: Language = {
  tag: "en",
  syntax,
  dates: ENGLISH_DATES,
  events: englishEvents,
  lexicon: /* @__PURE__ */ prepareEventLexicon(englishEvents),
  copy: ENGLISH_COPY,
  evidence: LANGUAGE_EVIDENCE,
  stopWords: new Set(LANGUAGE_EVIDENCE.functionWords["en"]?.split(" ")),
};
