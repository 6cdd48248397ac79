import type { NameTables } from "../events/names/tables.ts";
import type { CopyTables } from "../text/copy-tables.ts";

/** What is known about one language: typed tables and one trained model. The engine names none. */
export interface Language {
  /** BCP 47 tag, `en`. */
  readonly tag: string;
  /** How its outlets print their articles. */
  readonly copy: CopyTables;
  /** Names of people, places and organisations, and the words around them. */
  readonly names: NameTables;
}
