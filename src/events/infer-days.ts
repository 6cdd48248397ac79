import type { EventDate, IsoDate } from "../model/date.ts";
import type { EventMention, InferredDay, Status } from "../model/event.ts";
import { EVENT_TYPES, type EventType, isReportType } from "../model/event-types.ts";
import type { Attachment, Step } from "../model/step.ts";
import { isUnannounced } from "./unannounced.ts";

/** How many dated events on either side, or of one sentence, are asked. */
const MOST = 40;

/** Events of these claims are told as past, or taken for granted. */
const PASSED: ReadonlySet<Status> = new Set<Status>(["occurred", "unknown", "ongoing"]);

interface Told {
  readonly mention: EventMention;
  readonly date: EventDate;
  /** Absent where the expression names a month or a year. */
  readonly day: IsoDate | undefined;
  /** Which sentence of the article. */
  readonly sentence: number;
}

interface Telling {
  readonly told: readonly Told[];
  /** How many of them stand before the sentence that is asked. */
  readonly passed: number;
  readonly sentence: number;
  /** The day of which the article tells most, and the expressions that say it. */
  readonly main: Told | undefined;
  /** The same, of the reports alone. */
  readonly reported: Told | undefined;
  readonly publishedOn: IsoDate | undefined;
}

/**
 * Gives past events that no expression dates the day which a reader would expect: that of the nearest dated past event
 * in the same sentence, else of another mention of the same event, else of the sentence before, else the day of which
 * the article tells most, else the day of publication. What was said was said on the day of the article's dated
 * reports, else on that of publication. The day stands beside the mention's date and never in its place.
 *
 * "The ferry sank on Sunday, killing 12. Divers searched the wreck." → killing, searched: Sunday
 *
 * The order was chosen on MEANTIME and EventTime, where the sources were compared case by case; EventStoryLine agrees.
 */
export function inferDays(mentions: readonly EventMention[], publishedOn: IsoDate | undefined): EventMention[] {
  const sentences = new Map<number, number>();
  for (const { sentence } of mentions)
    if (!sentences.has(sentence.start)) sentences.set(sentence.start, sentences.size);
  const told = mentions.flatMap((mention): Told[] => {
    const { date } = mention;
    if (date?.kind !== "date" || mention.expressions.length === 0 || !PASSED.has(mention.status)) return [];
    const day = dayOf(date);
    if (publishedOn !== undefined && day !== undefined && day > publishedOn) return [];
    return [{ mention, date: plainDate(date), day, sentence: sentences.get(mention.sentence.start) ?? 0 }];
  });
  const main = mostTold(told);
  const reported = mostTold(told.filter(({ mention }) => isReportType(mention.type)));
  let passed = 0;
  return mentions.map((mention) => {
    const sentence = sentences.get(mention.sentence.start) ?? 0;
    while (passed < told.length && (told[passed]?.sentence ?? 0) < sentence) passed++;
    if (!lacksDay(mention)) return mention;
    const telling: Telling = { told, passed, sentence, main, reported, publishedOn };
    const sources = sourcesFor(mention);
    for (const source of sources) {
      const inferred = source(mention, telling);
      // a spread with a further key behind it takes V8 four times as long, and most mentions come this way
      if (inferred) return Object.assign({}, mention, { inferred });
    }
    return mention;
  });
}

function sourcesFor(mention: EventMention): readonly Source[] {
  if (isReportType(mention.type)) return OF_REPORTS;
  return mention.status === "unknown" ? OF_MENTIONED : OF_EVENTS;
}

type Source = (mention: EventMention, telling: Telling) => InferredDay | undefined;

/** The nearest dated event of the sentence; an arrest or a sentence is not on the day of what it answers. */
const ofSentence: Source = ({ trigger, type }, { told, passed, sentence }) => {
  let nearest: Told | undefined;
  const distance = (one: Told) => Math.abs(one.mention.trigger.start - trigger.start);
  for (let at = passed; at < Math.min(told.length, passed + MOST) && told[at]?.sentence === sentence; at++) {
    const one = told[at]!; // at stays below the length
    if (isAnswered(type, one.mention.type) || isAnswered(one.mention.type, type)) continue;
    // a day before a month or a year
    if (nearest?.day !== undefined && one.day === undefined) continue;
    if (nearest !== undefined && nearest.day === undefined && one.day !== undefined) nearest = one;
    if (nearest === undefined || distance(one) < distance(nearest)) nearest = one;
  }
  return fromTold(nearest, "sentence");
};

/** The nearest event before, else after, that is dated and is named by the same word or is of the same type. */
const ofSameEvent: Source = ({ lemma, type }, { told, passed }) => {
  const isSame = ({ mention, day }: Told) =>
    day !== undefined && (mention.lemma === lemma || (type !== "other" && mention.type === type));
  const before = told.slice(Math.max(0, passed - MOST), passed).findLast(isSame);
  return fromTold(before ?? told.slice(passed, passed + MOST).find(isSame), "same event");
};

/** The last dated event of the sentence before. */
const ofSentenceBefore: Source = (_, { told, passed, sentence }) => {
  const last = told[passed - 1];
  return last?.day !== undefined && sentence - last.sentence <= 1 ? fromTold(last, "narrative") : undefined;
};

const ofArticle: Source = (_, { main }) => fromTold(main, "article");

const ofReports: Source = (_, { reported }) => fromTold(reported, "report");

const ofPublication: Source = (mention, { publishedOn }) =>
  publishedOn && {
    date: plainDay(publishedOn),
    because: isReportType(mention.type) ? "report" : "publication",
    expressions: [],
    steps: [
      { kind: "anchor", anchor: "publication", day: publishedOn },
      { kind: "resolved", edtf: publishedOn, value: publishedOn },
    ],
  };

const OF_REPORTS: readonly Source[] = [ofReports, ofPublication];
const OF_MENTIONED: readonly Source[] = [ofSentence, ofSameEvent, ofSentenceBefore, ofArticle];
const OF_EVENTS: readonly Source[] = [...OF_MENTIONED, ofPublication];

const ATTACHMENTS = {
  sentence: "sentence",
  "same event": "anchor event",
  narrative: "narrative",
  article: "narrative",
  report: "narrative",
} as const satisfies Partial<Record<InferredDay["because"], Attachment>>;

/** The day of a dated mention, with the steps that dated it and how it came here. */
function fromTold(one: Told | undefined, because: keyof typeof ATTACHMENTS): InferredDay | undefined {
  if (one === undefined) return undefined;
  const attached: Step = { kind: "attached", how: ATTACHMENTS[because], trigger: one.mention.trigger.text };
  return {
    date: one.date,
    because,
    expressions: one.mention.expressions,
    steps: [...one.mention.steps, attached],
  };
}

/** Told as past, or taken for granted, with nothing but tense to date it; not what was over by then ("had left"). */
function lacksDay({ date, status, steps, type }: EventMention): boolean {
  if (status === "ongoing" && isReportType(type)) return date?.basis === "tense";
  if (status === "unknown") return date === undefined || date.basis === "tense";
  if (status !== "occurred" && status !== "denied") return false;
  if (date?.basis !== "tense" || !("before" in date.end)) return false;
  return !steps.some((step) => step.kind === "bounded" && step.because === "past perfect");
}

/** A mention of the day of which most is told; of several such days, the one told first. */
function mostTold(told: readonly Told[]): Told | undefined {
  const counts = new Map<IsoDate, { readonly first: Told; count: number }>();
  for (const one of told) {
    if (one.day === undefined) continue;
    const row = counts.get(one.day);
    if (row) row.count++;
    else counts.set(one.day, { first: one, count: 1 });
  }
  let best: { readonly first: Told; readonly count: number } | undefined;
  for (const row of counts.values()) if (best === undefined || row.count > best.count) best = row;
  return best?.first;
}

/** A crime and its arrest or trial. */
function isAnswered(incident: EventType, answer: EventType): boolean {
  return (
    isUnannounced(incident) && EVENT_TYPES[incident].answers === undefined && EVENT_TYPES[answer].answers !== undefined
  );
}

function dayOf(date: EventDate): IsoDate | undefined {
  if (!("on" in date.begin) || !("on" in date.end)) return undefined;
  return date.begin.on === date.end.on ? date.begin.on : undefined;
}

/** A day without its clock; a coarser unit as it is. */
function plainDate(date: EventDate): EventDate {
  const day = dayOf(date);
  return day === undefined ? { ...date, basis: "inferred" } : plainDay(day);
}

function plainDay(day: IsoDate): EventDate {
  const point = { on: day };
  return { edtf: day, kind: "date", precision: "day", approximate: false, begin: point, end: point, basis: "inferred" };
}
