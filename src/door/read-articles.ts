import { isZone, type Publication } from "../calendar/publication-day.ts";
import type { Article } from "../model/article.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { TimelineInputError } from "../model/input-error.ts";
import type { TimelineOptions } from "../model/timeline.ts";
import { WISHES } from "./error-texts.ts";
import { fail, isObject, readField } from "./fail.ts";
import { type ReadPublication, readPublication } from "./read-publication.ts";

/** An article that has passed the door: plain data of its own, every field of the right type. */
export interface ReadArticle {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  /** ISO 8601 with offset; a bare day where only the day was given. */
  readonly publishedAt?: string;
  /** The civil day in the article's zone, with clock and offset where a time was given. */
  readonly publication?: Publication;
  /** Milliseconds since 1970-01-01T00:00Z; of a bare day its first instant in UTC. */
  readonly instant?: number;
  /** The article's own zone, or the one that the options name. */
  readonly zone?: string;
  readonly source?: string;
  readonly url?: string;
  readonly language?: string;
}

/** The good articles, once each, and what was set aside. */
export interface ReadArticles {
  readonly articles: readonly ReadArticle[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Checks the articles before any work is done. The same article twice is one article. With `onInvalid: "collect"`
 * a bad one is set aside with a diagnostic, and of two that share an id the one whose content sorts first is kept, so
 * that the order of the input decides nothing.
 *
 * @throws TimelineInputError at the first bad article, unless they are collected
 */
export function readArticles(articles: readonly Article[], options: TimelineOptions): ReadArticles {
  if (!Array.isArray(articles)) fail("not-an-article", "articles", articles, WISHES.articles);
  const good = new Map<string, ReadArticle>();
  const diagnostics: Diagnostic[] = [];
  for (let at = 0; at < articles.length; at += 1) {
    const path = `articles[${at}]`;
    try {
      const article = readArticle(readField(articles, at), options.zone, path);
      const known = good.get(article.id);
      if (known === undefined || isBefore(article, known)) good.set(article.id, article);
      if (known !== undefined && contentOf(known) !== contentOf(article)) {
        fail("duplicate-id", `${path}.id`, article.id);
      }
    } catch (error) {
      if (options.onInvalid !== "collect" || !(error instanceof TimelineInputError)) throw error;
      const code = error.code === "duplicate-id" ? "duplicate-article" : "invalid-article";
      diagnostics.push({ code, message: error.message, path: error.path });
    }
  }
  return { articles: [...good.values()], diagnostics };
}

/** Checks one article. `path` names it in errors: `articles[3]`. */
export function readArticle(value: unknown, defaultZone?: string, path = "article"): ReadArticle {
  if (!isObject(value)) fail("not-an-article", path, value);
  const id = readField(value, "id");
  if (typeof id !== "string" || id === "") fail("missing-id", `${path}.id`, id);
  const text = readField(value, "text");
  if (typeof text !== "string") fail("missing-text", `${path}.text`, text);
  const zone = readZone(readOptionalString(value, "zone", path), `${path}.zone`) ?? defaultZone;
  return {
    id,
    text,
    ...only("title", readOptionalString(value, "title", path)),
    ...readPublishedAt(readField(value, "publishedAt"), zone, `${path}.publishedAt`),
    ...only("zone", zone),
    ...only("source", readOptionalString(value, "source", path)),
    ...only("url", readOptionalString(value, "url", path)),
    ...only("language", readOptionalString(value, "language", path)),
  };
}

function readPublishedAt(value: unknown, zone: string | undefined, path: string): Partial<ReadPublication> {
  return value === undefined || value === null ? {} : readPublication(value, zone, path);
}

function readZone(zone: string | undefined, path: string): string | undefined {
  if (zone !== undefined && !isZone(zone)) fail("invalid-zone", path, zone);
  return zone;
}

/** A field that may be absent; `null`, as databases write it, counts as absent. */
function readOptionalString(owner: object, key: keyof Article, path: string): string | undefined {
  const value = readField(owner, key);
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") fail("not-an-article", `${path}.${key}`, value, WISHES.string);
  return value;
}

function only<K extends string, V>(key: K, value: V | undefined): { readonly [k in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [k in K]: V }); // a computed key loses its name
}

function isBefore(one: ReadArticle, other: ReadArticle): boolean {
  return contentOf(one) < contentOf(other);
}

/** Everything an article says, as one string; fields are always read in the same order. */
function contentOf(article: ReadArticle): string {
  return JSON.stringify(article);
}
