import { isObject, readField } from "./door/fail.ts";
import { type ReadArticle, readArticle } from "./door/read-articles.ts";
import { isGivenMention, type ReadGiven, readGiven } from "./door/read-given.ts";
import type { ReadOptions } from "./door/read-options.ts";
import { extractEvents } from "./extract-events.ts";
import { english } from "./languages/english/english.ts";
import type { DescribedExtraction } from "./merge/admit-extractions.ts";
import { canonicalJson } from "./merge/canonical-json.ts";
import { chooseReading } from "./merge/choose-reading.ts";
import { describeGiven, type GivenGround } from "./merge/describe-given.ts";
import type { ArticleRecord } from "./model/article.ts";
import type { Diagnostic } from "./model/diagnostic.ts";
import { makeDiagnostic } from "./model/diagnostic-texts.ts";
import type { EventMention, Quote } from "./model/event.ts";
import { TimelineInputError } from "./model/input-error.ts";
import type { Extraction } from "./model/timeline.ts";
import { indexWords, locateWords, type WordIndex } from "./text/locate-words.ts";
import { listQuotes } from "./verify/list-quotes.ts";

/**
 * Mentions that others made as an extraction like our own: quotes looked for in the article, dates in words resolved,
 * what is not said read from the quoted words, what does not hold listed. What is an extraction already comes back
 * untouched; so does what cannot be looked through, for the door of merging to refuse.
 *
 * @throws {TimelineInputError} where the article cannot be read
 */
export function describeExtraction(given: unknown, options: ReadOptions, path: string): DescribedExtraction {
  const article = readField(given, "article");
  const mentions = readField(given, "mentions");
  const untouched: DescribedExtraction = { extraction: given as Extraction, errors: [] };
  if (!isObject(article) || !Array.isArray(mentions) || !isShort(article, mentions)) return untouched;
  const text = readField(article, "text") ?? undefined;
  const read = readArticle({ ...article, text: text ?? "" }, options.zone, `${path}.article`);
  const page = readPage(article, read, text !== undefined);
  const errors: TimelineInputError[] = [];
  const described = new Map<string, EventMention>();
  const others = readField(given, "diagnostics") ?? [];
  if (!Array.isArray(others)) return untouched;
  const diagnostics: Diagnostic[] = [...others, ...page.diagnostics];
  for (const [at, mention] of mentions.entries()) {
    try {
      const one = isGivenMention(mention)
        ? describeShort(readGiven(mention, `${path}.mentions[${at}]`), page, at)
        : checkWhole(mention, page, at);
      diagnostics.push(...one.diagnostics);
      if (one.mention === undefined) continue;
      // The same mention twice is one; another one under its id is an error at the door of merging.
      const same = described.get(one.mention.id);
      const key = same === undefined || canonicalJson(same) === canonicalJson(one.mention) ? one.mention.id : `${at}`;
      described.set(key, one.mention);
    } catch (error) {
      if (!(error instanceof TimelineInputError)) return untouched;
      errors.push(error);
    }
  }
  return { extraction: { article: page.record, mentions: [...described.values()], diagnostics }, errors };
}

/** Whether there is anything that `extractEvents` would not have given. */
function isShort(article: object, mentions: readonly unknown[]): boolean {
  const publishedAt = readField(article, "publishedAt") ?? undefined;
  return (
    readField(article, "text") !== undefined ||
    readField(article, "zone") !== undefined ||
    (publishedAt !== undefined && typeof publishedAt !== "string") ||
    mentions.some(isGivenMention)
  );
}

/** The article of mentions that others made, as far as it is known. */
interface Page {
  readonly record: ArticleRecord;
  readonly read: ReadArticle;
  readonly publication: GivenGround["publication"];
  /** Absent where only the quotes are known. */
  readonly text?: string;
  readonly index?: WordIndex;
  /** Our own reading of the whole text. */
  readonly mentions: readonly EventMention[];
  readonly diagnostics: readonly Diagnostic[];
}

function readPage(article: object, read: ReadArticle, hasText: boolean): Page {
  const own = hasText ? extractEvents(articleOf(read, read.text)) : undefined;
  const record = own?.article ?? recordOf(article, read);
  const { day, readFrom } = record.publishedOn ?? {};
  const publication = day && {
    day,
    ...(read.publication?.time === undefined ? {} : { time: read.publication.time }),
    ...(readFrom === undefined || readFrom === "publishedAt" ? {} : { readFrom }),
  };
  return {
    record,
    read,
    publication,
    ...(own === undefined ? {} : { text: read.text, index: indexWords(read.text) }),
    mentions: own?.mentions ?? [],
    diagnostics: (own?.diagnostics ?? []).filter(({ span }) => span === undefined),
  };
}

/** What merging may know of an article whose text was not given: all that was said of it but its zone. */
function recordOf(article: object, { publishedAt, publication }: ReadArticle): ArticleRecord {
  const {
    text: _text,
    zone: _zone,
    publishedAt: _publishedAt,
    ...rest
  } = article as ArticleRecord & { readonly text?: unknown; readonly zone?: unknown }; // read at the door just before
  return {
    ...rest,
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(publication === undefined || rest.publishedOn !== undefined
      ? {}
      : { publishedOn: { day: publication.day, readFrom: "publishedAt" } }),
  };
}

function articleOf({ id, title, publishedAt, zone, source, url, language }: ReadArticle, text: string) {
  return { id, text, title, publishedAt, zone, source, url, language };
}

interface Described {
  readonly mention?: EventMention;
  readonly diagnostics: readonly Diagnostic[];
}

function describeShort(given: ReadGiven, page: Page, at: number): Described {
  const path = pathOf(page, at);
  const found = findQuote(given, page, path);
  if (found.quote === undefined) return { diagnostics: found.diagnostics };
  const { quote } = found;
  const readings = quote.text === "" ? [] : page.text === undefined ? readAlone(quote, page) : page.mentions;
  const reading = chooseReading(readings, quote, given);
  const { record: article, publication, text } = page;
  const described = describeGiven(given, quote, reading, { article, publication, text, language: english, path });
  return { mention: described.mention, diagnostics: [...found.diagnostics, ...described.diagnostics] };
}

const NOWHERE: Quote = { start: 0, end: 0, text: "" };

/** Where the quoted words stand; nothing where the article does not say them. */
function findQuote(
  { quote, title }: ReadGiven,
  { text, index, read }: Page,
  path: string,
): { readonly quote?: Quote; readonly diagnostics: readonly Diagnostic[] } {
  if (quote === undefined) return { quote: NOWHERE, diagnostics: [] };
  const { text: words, start, end } = quote;
  const note = (code: "quote-does-not-hold" | "quote-not-checked", detail: string) =>
    makeDiagnostic(code, { articleId: read.id, path, detail });
  if (text === undefined || index === undefined) {
    if (start !== undefined && end === start + words.length)
      return { quote: { start, end, text: words }, diagnostics: [] };
    const unplaced = { start: 0, end: words.length, text: words };
    return { quote: unplaced, diagnostics: [note("quote-not-checked", JSON.stringify(words))] };
  }
  if (start !== undefined && end !== undefined && text.slice(start, end) === words)
    return { quote: { start, end, text: words }, diagnostics: [] };
  const found = locateWords(index, words, start);
  if (found === undefined) return { diagnostics: [note("quote-does-not-hold", `${JSON.stringify(words)} (${title})`)] };
  return {
    quote: { ...found, text: text.slice(found.start, found.end) },
    diagnostics:
      start === undefined || start === found.start
        ? []
        : [note("quote-does-not-hold", `${JSON.stringify(words)} stands at ${found.start}, not at ${start}`)],
  };
}

/** The quoted words read as a text of their own, by the article's day. */
function readAlone(quote: Quote, { read, record }: Page): readonly EventMention[] {
  const publishedAt = read.publishedAt ?? record.publishedOn?.day;
  const { mentions } = extractEvents(articleOf({ ...read, ...(publishedAt && { publishedAt }) }, quote.text));
  return quote.start === 0 ? mentions : mentions.map((mention) => moveSpans(mention, quote.start));
}

/** The same with every span moved: what was read in a quote stands in an article. */
function moveSpans<T>(value: T, by: number): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => moveSpans(one, by)) as T; // as many, of the same kind
  const fields = Object.entries(value).map(([key, field]) => [
    key,
    (key === "start" || key === "end") && typeof field === "number" ? field + by : moveSpans(field, by),
  ]);
  return Object.fromEntries(fields) as T; // the same fields
}

/** A whole mention, as `extractEvents` gives it, whose quotes must be in the article where that is given. */
function checkWhole(mention: EventMention, page: Page, at: number): Described {
  const { text } = page;
  if (text === undefined) return { mention, diagnostics: [] };
  const wrong = listQuotes(mention).find(([, { start, end, text: words }]) => text.slice(start, end) !== words);
  if (wrong === undefined) return { mention, diagnostics: [] };
  const [field, { text: words }] = wrong;
  const path = `${pathOf(page, at)}.${field}`;
  return {
    diagnostics: [
      makeDiagnostic("quote-does-not-hold", { articleId: page.read.id, path, detail: JSON.stringify(words) }),
    ],
  };
}

/** By the article's id: the order of the articles decides nothing. */
function pathOf({ read }: Page, at: number): string {
  return `articles[${JSON.stringify(read.id)}].mentions[${at}]`;
}
