import type { Article, ArticleRecord } from "./article.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { EntityKind, EventMention, Participant, Place, Quantity, Quote, Status } from "./event.ts";
import type { EventType } from "./event-types.ts";

/**
 * A mention that others made: by hand, out of a database, with a language model. Only the title is needed. What is
 * not said is read from the quoted words, what is said is held against them, and what does not hold is listed in
 * `diagnostics`; nothing is guessed.
 */
export interface GivenMention {
  /** A line for the timeline. */
  readonly title: string;
  /**
   * The article's own words that tell it, best a clause or a sentence: `left Corvane on Tuesday`. With the article's
   * `text` they are looked for there; blanks, line breaks and the shape of quotation marks do not matter. Words that
   * are not in it set the mention aside.
   */
  readonly quote?: string | Quote | undefined;
  /**
   * When, in the article's words (`last Tuesday`, `between 18 and 20 June`), counted from `publishedAt`, or in EDTF
   * (`2024-06-11`, `2024-06`, `[2024-06-18..2024-06-20]`). A bare `Tuesday` needs the quote or the status to say which.
   */
  readonly date?: string | undefined;
  /** If not given, that of the quoted words; else `other`. */
  readonly type?: EventType | undefined;
  /** If not given, that of the quoted words; else `unknown`. */
  readonly status?: Status | undefined;
  /** By name. If not given, those of the quoted words. */
  readonly participants?: readonly (string | GivenParticipant)[] | undefined;
  readonly places?: readonly (string | GivenPlace)[] | undefined;
  readonly quantities?: readonly Omit<Quantity, "quote">[] | undefined;
  /** Who says so, outermost first. */
  readonly attributedTo?: readonly string[] | undefined;
  /** Unique among all mentions; if not given, made from the content. */
  readonly id?: string | undefined;
}

/** Who takes part in a mention that others made. */
export interface GivenParticipant {
  readonly name: string;
  /** If not given, that of the quoted words where they name it; else `unknown`. */
  readonly kind?: EntityKind | undefined;
  /** If not given, that of the quoted words where they name it; else `agent`: one who takes part. */
  readonly role?: Participant["role"] | undefined;
}

/** Where something happened, in a mention that others made. */
export interface GivenPlace {
  readonly name: string;
  /** If not given, that of the quoted words where they name it; else `at`. */
  readonly role?: Place["role"] | undefined;
}

/** An article with mentions that others made. Of the article only the `id` is needed, `publishedAt` for dates in words. */
export interface GivenArticle extends Omit<Article, "text">, Omit<ArticleRecord, keyof Article> {
  /** What quotes are looked for in; nothing of it beyond the quotes is kept. */
  readonly text?: string | undefined;
}

/** What `mergeEvents` takes beside what `extractEvents` gives: mentions made by others, or by others and by us. */
export interface GivenExtraction {
  readonly article: GivenArticle;
  readonly mentions: readonly (GivenMention | EventMention)[];
  readonly diagnostics?: readonly Diagnostic[] | undefined;
}
