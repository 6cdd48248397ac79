import type { IsoDate } from "./date.ts";

/** An article as the caller hands it over. Nothing else is known about it. */
export interface Article {
  /** Unique among the articles of one call; the same id with other content is an input error. */
  readonly id: string;
  /** The running text, paragraphs apart by an empty line or a line break. */
  readonly text: string;
  /** The headline, if it is not already the first line of `text`. */
  readonly title?: string | undefined;
  /** When it was published: an ISO 8601 instant (a blank may stand for the T) or day, a `Date`, or anything with `toISO()` (luxon). */
  readonly publishedAt?: string | Date | DateLike | undefined;
  /** IANA zone of the newsroom, `Europe/Paris`: the day on which the article was published is counted there. */
  readonly zone?: string | undefined;
  /** The outlet's name. */
  readonly source?: string | undefined;
  readonly url?: string | undefined;
  /** BCP 47 tag, `en-GB`. Only English is read; absent, the text decides. */
  readonly language?: string | undefined;
}

/** A date of a library, such as luxon's `DateTime`. */
export interface DateLike {
  /** ISO 8601; `null` where the date is none. */
  toISO(): string | null;
}

/** What merging may know of an article: no text beyond the quotes of its mentions. */
export interface ArticleRecord {
  readonly id: string;
  readonly source?: string;
  readonly url?: string;
  readonly title?: string;
  /** The instant of publication, ISO 8601 with offset; absent where it was not given. */
  readonly publishedAt?: string;
  /** The civil day of publication in the article's zone, `2024-06-12`, and from where it was read. */
  readonly publishedOn?: PublicationDay;
  /** BCP 47 tag of the language in which the text was read, `und` where it could not be told. */
  readonly language?: string;
  /** MinHash of the text's word shingles, for near-duplicates (Broder 1997); 32-bit unsigned integers. */
  readonly fingerprint?: readonly number[];
  /** The words that say what the article is about, strongest first, for grouping articles into stories. */
  readonly terms?: readonly Term[];
  /** People by name with what they are said to be: Kim Jong-un, "North Korean leader". */
  readonly people?: readonly { readonly name: string; readonly title: string }[];
  /** Agencies and outlets that the article names as its source or its contributors ("Reuters"). */
  readonly credits?: readonly string[];
}

/** The civil day on which an article appeared, and from where it is known. */
export interface PublicationDay {
  /** `2024-06-12` */
  readonly day: IsoDate;
  readonly readFrom: "publishedAt" | "dateline" | "printed date";
}

/** A word that says what an article is about. */
export interface Term {
  readonly term: string;
  /** How often the term stands in the article. */
  readonly count: number;
}
