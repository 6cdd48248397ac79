import type { NameTables } from "../events/names/tables.ts";
import type { SyntaxModel } from "../syntax/read.ts";
import type { CopyTables } from "../text/copy-tables.ts";
import type { LanguageEvidence } from "../text/detect-language.ts";
import type { DateTables } from "./date-tables.ts";
import type { EventLexicon } from "./event-lexicon.ts";
import type { EventTables } from "./event-tables.ts";

/** What is known about one language: typed tables and one trained model. The engine names none. */
export interface Language {
  /** BCP 47 tag, `en`. */
  readonly tag: string;
  readonly syntax: SyntaxModel;
  /** How the language says when. */
  readonly dates: DateTables;
  readonly events: EventTables;
  /** `events`, prepared to be asked by lemma. */
  readonly lexicon: EventLexicon;
  /** How its outlets print their articles. */
  readonly copy: CopyTables;
  /** Names of people, places and organisations, and the words around them. */
  readonly names: NameTables;
  /** What tells it from other languages. */
  readonly evidence: LanguageEvidence;
  /** Its function words, lower case. */
  readonly stopWords: ReadonlySet<string>;
}
