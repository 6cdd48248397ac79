import { formatDate } from "../explain/format-date.ts";
import type { ArticleRecord } from "../model/article.ts";
import type { EventDate } from "../model/date.ts";
import type { Status } from "../model/event.ts";
import type { Timeline, TimelineEvent } from "../model/timeline.ts";
import { describeClaim, describeNotes, isPresent, UNDATED_WORDS } from "./describe-event.ts";
import { formatJson } from "./format-json.ts";
import { readWebAddress } from "./read-web-address.ts";

/** How the linked data is made. */
export interface JsonLdOptions {
  /** The list's name. */
  readonly name?: string | undefined;
}

type JsonObject = { readonly [key: string]: unknown };

/**
 * A timeline as schema.org JSON-LD: an `ItemList` of `Event`s with the `NewsArticle`s that tell them. `startDate` and
 * `endDate` stand only where the day (or the month, or the year) is known; `dcterms:date` always holds the whole date,
 * typed as EDTF (Library of Congress). What is denied, possible or not known to have happened is a `Claim` about an
 * event. The text may also stand inside a `script` element.
 *
 * @example
 * JSON.parse(toJsonLd({ schema: 1, options: {}, articles: [], events: [], undated: [], contradictions: [], diagnostics: [], extractions: [] }))["@type"];
 * // "ItemList"
 */
export function toJsonLd(timeline: Timeline, options: JsonLdOptions = {}): string {
  const articles = new Map(timeline.articles.map((article) => [article.id, article]));
  const items = [...timeline.events, ...timeline.undated].map((event, at) => ({
    "@type": "ListItem",
    position: at + 1,
    item: describeItem(event, articles),
  }));
  return formatJson({
    "@context": [
      "https://schema.org",
      { dcterms: "http://purl.org/dc/terms/", edtf: "http://id.loc.gov/datatypes/edtf/" },
    ],
    "@type": "ItemList",
    ...(options.name === undefined ? {} : { name: options.name }),
    itemListOrder: "https://schema.org/ItemListOrderAscending",
    numberOfItems: items.length,
    itemListElement: items,
  });
}

/** schema.org's own words for a status; where it has none, the description says it. */
const EVENT_STATUS = {
  planned: "https://schema.org/EventScheduled",
  cancelled: "https://schema.org/EventCancelled",
  postponed: "https://schema.org/EventPostponed",
} as const satisfies { readonly [S in Status]?: string };

/** What nobody says has happened or will: a claim about an event. */
const CLAIMS: ReadonlySet<Status> = new Set<Status>(["denied", "possible", "unknown"]);

function describeItem(event: TimelineEvent, articles: ReadonlyMap<string, ArticleRecord>): JsonObject {
  const ids = [...new Set(event.mentions.map(({ articleId }) => articleId))];
  const tellers = ids
    .map((id) => articles.get(id))
    .filter(isPresent)
    .map(describeArticle);
  const about = describeEvent(event);
  return CLAIMS.has(event.status)
    ? { "@type": "Claim", name: event.title, description: describeClaim(event), about, appearance: tellers }
    : { ...about, subjectOf: tellers };
}

function describeEvent(event: TimelineEvent): JsonObject {
  const { date, status } = event;
  const notes = [
    date === undefined ? event.undatedBecause && UNDATED_WORDS[event.undatedBecause] : formatDate(date),
    describeClaim(event),
    ...describeNotes(event, "long"),
  ].filter(isPresent);
  return {
    "@type": "Event",
    identifier: event.id,
    name: event.title,
    additionalType: event.type,
    description: notes.join(". "),
    ...(date === undefined ? {} : describeDate(date)),
    ...(status in EVENT_STATUS ? { eventStatus: EVENT_STATUS[status as keyof typeof EVENT_STATUS] } : {}), // just looked
    ...(event.places.length === 0 ? {} : { location: event.places.map(({ name }) => ({ "@type": "Place", name })) }),
    ...(event.participants.length === 0
      ? {}
      : { contributor: event.participants.map(({ name, kind }) => ({ "@type": PARTICIPANTS[kind], name })) }),
  };
}

const PARTICIPANTS = {
  person: "Person",
  organisation: "Organization",
  place: "AdministrativeArea",
  group: "Organization",
  vehicle: "Vehicle",
  unknown: "Thing",
} as const satisfies Record<TimelineEvent["participants"][number]["kind"], string>;

/** Dates that ISO 8601 and EDTF write alike: a year, a month, a day. */
const PLAIN = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/;

function describeDate(date: EventDate): JsonObject {
  const edtf = { "dcterms:date": { "@type": "edtf:EDTF", "@value": date.edtf } };
  if (date.time !== undefined && date.kind === "date") return { startDate: date.edtf, ...edtf };
  if (PLAIN.test(date.edtf)) return { startDate: date.edtf, endDate: date.edtf, ...edtf };
  return {
    ...("on" in date.begin && !date.approximate ? { startDate: date.begin.on } : {}),
    ...("on" in date.end && !date.approximate ? { endDate: date.end.on } : {}),
    ...edtf,
  };
}

function describeArticle({ id, source, title, url, publishedAt, language }: ArticleRecord): JsonObject {
  const address = url === undefined ? undefined : readWebAddress(url);
  return {
    "@type": "NewsArticle",
    identifier: id,
    ...(title === undefined ? {} : { headline: title }),
    ...(address === undefined ? {} : { url: address }),
    ...(publishedAt === undefined ? {} : { datePublished: publishedAt }),
    ...(language === undefined ? {} : { inLanguage: language }),
    ...(source === undefined ? {} : { publisher: { "@type": "Organization", name: source } }),
  };
}
