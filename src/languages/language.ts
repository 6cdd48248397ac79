import type { DateTables } from "./date-tables.ts";

/** What is known about one language: typed tables and one trained model. The engine names none. */
export interface Language {
  /** BCP 47 tag, `en`. */
  readonly tag: string;
  /** How the language says when. */
  readonly dates: DateTables;
}
