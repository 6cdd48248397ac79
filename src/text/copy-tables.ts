import type { FurnitureRow } from "./furniture.ts";

/** What is known of a language's news copy: the words by which the parts of an article are told. All lower case. */
export interface CopyTables {
  /** Agencies and wires as they sign, each with its full name: `["afp", "Agence France-Presse"]`. */
  readonly agencies: Readonly<Record<string, string>>;
  /** Names of months and weekdays, and their short forms. */
  readonly calendarNames: ReadonlySet<string>;
  /** The other words of a printed date: "at", "published", zones, "am". */
  readonly dateLabels: ReadonlySet<string>;
  /** Of them, what was done when a page was stamped: "updated". */
  readonly stamps: ReadonlySet<string>;
  /** Small words inside the name of a dateline's place. */
  readonly placeParticles: ReadonlySet<string>;
  /** Section labels as sites print them above or glued to a headline. */
  readonly sections: ReadonlySet<string>;
  /** Words in capitals before a dash that are no place ("BREAKING - "). */
  readonly notPlaces: ReadonlySet<string>;
  /** Words that open a byline. */
  readonly bylines: readonly string[];
  /** How a block begins that is not the article's: a list of links and everything short below it. */
  readonly related: readonly string[];
  /** How a caption begins. */
  readonly captions: readonly string[];
  /** How a credit begins, with what follows it: the source, or people. */
  readonly credits: readonly string[];
  /** Verbs by which outlets are named as contributors at the end of a block. */
  readonly contributed: readonly string[];
  /** How boilerplate begins. */
  readonly boilerplate: readonly string[];
  /** Runs of words that only boilerplate contains. */
  readonly boilerplateWithin: readonly string[];
  /** What an outlet says of itself after its name ("provides the latest"). */
  readonly selfDescriptions: readonly string[];
  /** What every such description speaks of: "news". */
  readonly outletSubject: string;
  /** What pages print inside a paragraph, letter for letter. */
  readonly furniture: readonly FurnitureRow[];
  /** How a picture's credit opens in brackets. */
  readonly pictureBrackets: readonly string[];
  /** How it opens without any, as printed. */
  readonly pictureLabels: readonly string[];
  /** Agencies that only take pictures: no source of what an article tells. */
  readonly pictureSources: ReadonlySet<string>;
  /** Small words inside names and in credits. */
  readonly nameParticles: ReadonlySet<string>;
  /** What stands behind the stamp of a reader's comment, as printed. */
  readonly replies: readonly string[];
  /** Closed-class words that stand in a line without a verb. */
  readonly verblessWords: ReadonlySet<string>;
}
