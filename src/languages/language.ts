import type { Tagger } from "../syntax/tagger.ts";
import type { DateTables } from "./date-tables.ts";
import type { TenseTables } from "./tense-tables.ts";

/** What is known about one language: typed tables and one trained model. The engine names none. */
export type Language = TimeLanguage;

/** What temporal expressions need of a language: no parser, so that `./temporal` stays small. */
export interface TimeLanguage {
  /** BCP 47 tag, `en`. */
  readonly tag: string;
  readonly tagger: () => Tagger;
  /** How the language says when. */
  readonly dates: DateTables;
  /** How its clauses say which way. */
  readonly tense: TenseTables;
}
