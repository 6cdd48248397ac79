import type { Language } from "../languages/language.ts";
import type { ArticleRecord, PublicationDay } from "../model/article.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { makeDiagnostic } from "../model/diagnostic-texts.ts";
import type { ParsedToken, Span, Token } from "../model/text.ts";
import { inOrder } from "../syntax/in-order.ts";
import { readSyntax } from "../syntax/read.ts";
import { findOtherLanguage } from "../temporal/find-other-language.ts";
import type { TimeContext } from "../temporal/resolve-times.ts";
import { findCredits } from "../text/credits.ts";
import { fingerprint } from "../text/fingerprint.ts";
import { maskMarkup } from "../text/mask-markup.ts";
import { outsideQuotes } from "../text/outside-quotes.ts";
import { type Block, type BlockRole, readBlocks } from "../text/read-blocks.ts";
import { splitSentences } from "../text/split-sentences.ts";
import { findTerms } from "../text/terms.ts";
import { checkDateline } from "./check-dateline.ts";
import { readPrintedDay } from "./read-printed-day.ts";
import type { RoledSentence } from "./read-sentences.ts";
import { createTrueCase } from "./true-case.ts";

/** An article that has passed the door, as far as its anatomy needs it. */
export interface GivenArticle {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly publishedAt?: string;
  readonly publication?: { readonly day: PublicationDay["day"]; readonly time?: string };
  readonly source?: string;
  readonly url?: string;
  readonly language?: string;
}

export interface Anatomy {
  readonly record: ArticleRecord;
  /** The sentences that are read for events, parsed. */
  readonly sentences: readonly RoledSentence[];
  readonly time: TimeContext;
  readonly diagnostics: readonly Diagnostic[];
}

/** Blocks that are read for events, and how their sentences count. */
const READ: ReadonlySet<BlockRole> = new Set<BlockRole>(["headline", "subheading", "body", "caption"]);
/** Text beyond this many characters is set aside, with a diagnostic. */
const LONGEST_TEXT = 4_000_000;

/**
 * Reads an article down to parsed sentences: markup out of the way, blocks by their role, language, day of
 * publication, and what merging may know of the text. A text in another language gives no sentences and says so.
 */
export function anatomise(article: GivenArticle, language: Language, triggers?: readonly Span[]): Anatomy {
  const { id } = article;
  const diagnostics: Diagnostic[] = [];
  const note = (code: Parameters<typeof makeDiagnostic>[0], detail: Partial<Diagnostic> = {}) =>
    diagnostics.push(makeDiagnostic(code, { articleId: id, ...detail }));
  const given = article.text.length > LONGEST_TEXT ? article.text.slice(0, LONGEST_TEXT) : article.text;
  if (given.length < article.text.length)
    note("text-truncated", { span: { start: LONGEST_TEXT, end: article.text.length } });
  const masked = maskMarkup(given);
  if (masked.markup[0]) note("markup", { span: masked.markup[0] });
  if (masked.controls[0]) note("control-characters", { span: masked.controls[0] });
  const { text } = masked;
  const blocks = readBlocks(text, language.copy, article.title);
  const body = blocks.filter(({ role }) => role === "body");
  const comments = blocks.find(({ role }) => role === "comments");
  if (comments) note("reader-comments", { span: { start: comments.start, end: comments.end } });
  // A short text that shows no language is taken for ours.
  const tag = article.language ?? findOtherLanguage(text, language) ?? language.tag;
  const published = publicationOf(article, text, blocks, language);
  const record: ArticleRecord = {
    id,
    ...(article.source !== undefined && { source: article.source }),
    ...(article.url !== undefined && { url: article.url }),
    ...(article.title !== undefined && { title: article.title }),
    ...(article.publishedAt !== undefined && { publishedAt: article.publishedAt }),
    ...(published && { publishedOn: published }),
    language: tag,
    fingerprint: fingerprint(text, ownWords(text, body)),
    terms: findTerms(text, blocks, language.stopWords),
    credits: findCredits(text, blocks, language.copy).map(({ name }) => name),
  };
  if (published === undefined) note("no-publication-date");
  else if (published.readFrom !== "publishedAt") note("publication-date-read-from-text", { readings: [published.day] });
  else {
    const doubt = checkDateline(text, blocks, published.day, language);
    if (doubt) note("dateline-contradicts-publication", { span: doubt.span, readings: [published.day, doubt.day] });
  }
  const time: TimeContext = published
    ? {
        publication: {
          day: published.day,
          ...(article.publication?.time !== undefined && { time: article.publication.time }),
          ...(published.readFrom !== "publishedAt" && { readFrom: published.readFrom }),
        },
      }
    : {};
  if (text.trim() === "") {
    note("empty-text");
    return { record, sentences: [], time, diagnostics };
  }
  if (tag !== "und" && tag.split("-")[0] !== language.tag) {
    note("not-english", { readings: [tag] });
    return { record, sentences: [], time, diagnostics };
  }
  return { record, sentences: parseBlocks(text, blocks, language, triggers), time, diagnostics };
}

function parseBlocks(
  text: string,
  blocks: readonly Block[],
  language: Language,
  triggers: readonly Span[] | undefined,
): RoledSentence[] {
  const stretches =
    triggers === undefined ? blocks.filter((block) => READ.has(block.role) && block.repeats === undefined) : blocks;
  const isRead = (role: BlockRole, { start, end }: Span) =>
    triggers === undefined || READ.has(role) || isWithin(triggers)({ start, end });
  const sentences = stretches.flatMap(({ start, end, role }) =>
    splitSentences(text, start, end)
      .filter((sentence) => isRead(role, sentence))
      .map((sentence) => ({ sentence, role })),
  );
  const trueCase = createTrueCase(
    sentences.map(({ sentence }) => sentence.tokens),
    language,
  );
  return sentences.map(({ sentence, role }) => {
    const tokens = readSyntax(trueCase(sentence.tokens), language, triggers && isWithin(triggers));
    const { start, end } = sentence;
    return { sentence: { start, end, tokens: asWritten(tokens, sentence.tokens) }, role };
  });
}

function asWritten(read: readonly ParsedToken[], written: readonly Token[]): readonly ParsedToken[] {
  const isSame = read.every(({ text }, at) => text === written[at]!.text); // a tree has the tokens of its sentence
  return isSame ? read : read.map((token, at) => inOrder({ ...token, text: written[at]!.text }));
}

function isWithin(spans: readonly Span[]): (token: Span) => boolean {
  return (token) => spans.some(({ start, end }) => start < token.end && end > token.start);
}

function publicationOf(
  article: GivenArticle,
  text: string,
  blocks: readonly Block[],
  language: Language,
): PublicationDay | undefined {
  if (article.publication) return { day: article.publication.day, readFrom: "publishedAt" };
  return readPrintedDay(text, blocks, language);
}

/** What the article says itself, unless it is little beside what it quotes. */
function ownWords(text: string, body: readonly Span[]): readonly Span[] {
  const own = outsideQuotes(text, body);
  return 2 * lengthOf(own) < lengthOf(body) ? body : own;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
