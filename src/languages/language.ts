import type { SyntaxModel } from "../syntax/read.ts";
import type { EventLexicon } from "./event-lexicon.ts";
import type { EventTables } from "./event-tables.ts";

/** What is known about one language: typed tables and one trained model. The engine names none. */
export interface Language {
  /** BCP 47 tag, `en`. */
  readonly tag: string;
  readonly syntax: SyntaxModel;
  readonly events: EventTables;
  /** `events`, prepared to be asked by lemma. */
  readonly lexicon: EventLexicon;
}
