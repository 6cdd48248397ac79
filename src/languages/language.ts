import type { Parser } from "../syntax/parser.ts";
import type { Tagger } from "../syntax/tagger.ts";
import type { CopyTables } from "../text/copy-tables.ts";
import type { LanguageEvidence } from "../text/detect-language.ts";
import type { DateTables } from "./date-tables.ts";
import type { EventLexicon } from "./event-lexicon.ts";
import type { EventTables } from "./event-tables.ts";
import type { NameTables } from "./name-tables.ts";
import type { TenseTables } from "./tense-tables.ts";

/** What temporal expressions need of a language: no parser, so that `./temporal` stays small. */
export interface TimeLanguage {
  /** BCP 47 tag, `en`. */
  readonly tag: string;
  /** Decoded when first asked for. */
  readonly tagger: () => Tagger;
  /** How the language says when. */
  readonly dates: DateTables;
  /** How its clauses say which way. */
  readonly tense: TenseTables;
  /** What tells it from other languages. */
  readonly evidence: LanguageEvidence;
}

/** What is known about one language: typed tables and one trained model. The engine names none. */
export interface Language extends TimeLanguage {
  /** Decoded when first asked for. */
  readonly parser: () => Parser;
  readonly events: EventTables;
  /** `events`, prepared to be asked by lemma. */
  readonly lexicon: EventLexicon;
  /** How its outlets print their articles. */
  readonly copy: CopyTables;
  /** Names of people, places and organisations, and the words around them. */
  readonly names: NameTables;
  /** Its function words, lower case. */
  readonly stopWords: ReadonlySet<string>;
}
