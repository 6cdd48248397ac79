import { WISHES, wishOneOf } from "./door/error-texts.ts";
import { fail, isObject, listFields, readField } from "./door/fail.ts";
import { type ReadArticle, readArticles } from "./door/read-articles.ts";
import { extractEvents } from "./extract-events.ts";
import { canonicalJson } from "./merge/canonical-json.ts";
import { mergeEvents } from "./merge-events.ts";
import type { Article } from "./model/article.ts";
import type { EventMention } from "./model/event.ts";
import type { Step } from "./model/step.ts";
import type { Timeline, TimelineEvent } from "./model/timeline.ts";
import { checkEvent } from "./verify/check-event.ts";
import { checkMention } from "./verify/check-mention.ts";
import { type Finding, makeFinding } from "./verify/finding.ts";
import type { Ground } from "./verify/replay-steps.ts";

/** How thoroughly a timeline is held against its articles. */
export interface VerifyOptions {
  /**
   * `full` (default) also reads every article and merges every extraction again, which takes as long as making the
   * timeline did. `steps` looks at quotes, derivations and what must hold of any timeline, in a tenth of the time: it
   * does not see a date that was tied to another event than its own, nor an event that was left out.
   */
  readonly depth?: "full" | "steps" | undefined;
}

/**
 * Holds a timeline against its articles and lists what does not hold, with the place in the timeline; an empty list
 * is a proof. Looked at are every quote, every step of every derivation, taken again, every date, read again from the
 * article, every event, merged again from the extractions, and what must hold of any timeline: an event is undated
 * exactly when it has no date, EDTF agrees with begin and end, ids are unique, no plan is shown as fact.
 *
 * @throws {TimelineInputError} where the articles cannot be read
 *
 * @example
 * const articles = [{ id: "a", publishedAt: "2024-06-12", text: "The president left Paris on Sunday." }];
 * verifyTimeline(buildTimeline(articles), articles); // []
 */
export function verifyTimeline(
  timeline: Timeline,
  articles: readonly Article[],
  options: VerifyOptions = {},
): readonly Finding[] {
  const depth = readDepth(options);
  const given = new Map(readArticles(articles, timeline.options).articles.map((article) => [article.id, article]));
  const records = new Map(timeline.articles.map((record) => [record.id, record]));
  const events = [...listEvents(timeline, "events"), ...listEvents(timeline, "undated")];
  const shown = events.flatMap(([path, event]) =>
    event.mentions.map((mention, at) => [`${path}.mentions[${at}]`, mention] as const),
  );
  const carried = timeline.extractions.flatMap(({ mentions }, at) =>
    mentions.map((mention, of) => [`extractions[${at}].mentions[${of}]`, mention] as const),
  );
  return [
    ...checkArticles(timeline, given),
    ...findRepeated(events.map(([path, { id }]) => [path, id])),
    ...findRepeated(carried.map(([path, { id }]) => [path, id])),
    ...events.flatMap(([path, event]) => checkEvent(event, records, path)),
    ...[...shown, ...carried].flatMap(([path, mention]) => {
      const article = given.get(mention.articleId);
      return article === undefined
        ? [makeFinding("unknown-article", `${path}.articleId`, mention.articleId)]
        : checkMention(mention, groundOf(article, records.get(article.id)?.publishedOn?.day), path);
    }),
    ...(depth === "full" ? [...readAgain(carried, given), ...mergeAgain(timeline, events)] : []),
  ];
}

const DEPTHS = ["full", "steps"] as const;

function readDepth(options: VerifyOptions): (typeof DEPTHS)[number] {
  if (!isObject(options)) fail("invalid-option", "options", options, WISHES.options);
  const other = listFields(options).find((name) => name !== "depth");
  if (other !== undefined) fail("invalid-option", `options.${other}`, readField(options, other), WISHES.unknownOption);
  const depth = readField(options, "depth") ?? "full";
  return DEPTHS.find((name) => name === depth) ?? fail("invalid-option", "options.depth", depth, wishOneOf(DEPTHS));
}

type Placed<T> = readonly [path: string, thing: T];

function listEvents(timeline: Timeline, list: "events" | "undated"): readonly Placed<TimelineEvent>[] {
  return timeline[list].map((event, at) => [`${list}[${at}]`, event]);
}

/** The day of publication is the article's own where it has one, else the one that was read from its text. */
function groundOf({ text, publication }: ReadArticle, readFromText: Ground["publishedOn"]): Ground {
  return { text, publishedOn: publication?.day ?? readFromText };
}

function checkArticles(timeline: Timeline, given: ReadonlyMap<string, ReadArticle>): readonly Finding[] {
  return timeline.articles.flatMap(({ id, publishedOn }, at) => {
    const article = given.get(id);
    if (article === undefined) return [makeFinding("unknown-article", `articles[${at}].id`, id)];
    const day = article.publication?.day;
    if (publishedOn?.readFrom !== "publishedAt" || day === publishedOn.day) return [];
    return [
      makeFinding("other-publication", `articles[${at}].publishedOn`, `${day ?? "none"}, not ${publishedOn.day}`),
    ];
  });
}

function findRepeated(placed: readonly Placed<string>[]): readonly Finding[] {
  const seen = new Set<string>();
  return placed.flatMap(([path, id]) => {
    if (seen.has(id)) return [makeFinding("duplicate-id", `${path}.id`, id)];
    seen.add(id);
    return [];
  });
}

/** Reads the articles again; what others gave stands in no article, and without steps there is nothing to compare. */
function readAgain(
  carried: readonly Placed<EventMention>[],
  given: ReadonlyMap<string, ReadArticle>,
): readonly Finding[] {
  const own = carried.filter(([, { articleId, steps }]) => isRead(steps) && given.has(articleId));
  const read = new Map<string, ReadonlyMap<string, EventMention>>();
  return own.flatMap(([path, mention]) => {
    const article = given.get(mention.articleId)!;
    const known = read.get(article.id) ?? byTrigger(extractEvents(article).mentions);
    read.set(article.id, known);
    const key = keyOf(mention);
    const again =
      known.get(key) ?? byTrigger(extractEvents(article, { triggers: [mention.trigger] }).mentions).get(key);
    if (canonicalJson(again?.date) === canonicalJson(mention.date)) return [];
    return [makeFinding("date-not-recomputed", `${path}.date`, again?.date?.edtf ?? "no date")];
  });
}

function isRead(steps: readonly Step[]): boolean {
  return steps.length > 0 && !steps.some(({ kind }) => kind === "given");
}

function byTrigger(mentions: readonly EventMention[]): ReadonlyMap<string, EventMention> {
  return new Map(mentions.map((mention) => [keyOf(mention), mention]));
}

function keyOf({ trigger }: EventMention): string {
  return `${trigger.start} ${trigger.end}`;
}

/** Merges the extractions again: the same events must come out. */
function mergeAgain(timeline: Timeline, events: readonly Placed<TimelineEvent>[]): readonly Finding[] {
  const merged = mergeEvents(timeline.extractions, { ...timeline.options, onInvalid: "collect" });
  const again = new Map([...merged.events, ...merged.undated].map((event) => [event.id, canonicalJson(event)]));
  const wrong = events
    .filter(([, event]) => again.get(event.id) !== canonicalJson(event))
    .map(([path, { id }]) => makeFinding("event-not-recomputed", path, again.has(id) ? id : `no event ${id}`));
  const shown = new Set(events.map(([, { id }]) => id));
  const missing = [...again.keys()].filter((id) => !shown.has(id));
  return [...wrong, ...missing.map((id) => makeFinding("event-not-recomputed", "events", `${id} is missing`))];
}
