import type { EventDate, IsoDate } from "../model/date.ts";
import type { EventMention, InferredDay, Quote, Status } from "../model/event.ts";
import { EVENT_TYPES, type EventType, type EventTypeRow } from "../model/event-types.ts";

/** How many sentences on a day is still being told. */
const REACH = 3;
/** How many dated events on either side are asked whether they are the same. */
const MOST = 40;

/** Events of these claims are told as past, or taken for granted. */
const PASSED: ReadonlySet<Status> = new Set<Status>(["occurred", "unknown", "ongoing"]);

interface Told {
  readonly day: IsoDate;
  readonly expressions: readonly Quote[];
  /** Which sentence of the article, and where in the text. */
  readonly sentence: number;
  readonly at: number;
  readonly lemma: string;
  readonly type: EventType;
}

/**
 * Gives past events that no expression dates the day which a reader would expect: that of the nearest dated past event
 * in the same sentence, else the day that the text was telling a few sentences before, else, for what was said and for
 * the first sentences, the day of publication. The day stands beside the mention's date and never in its place.
 *
 * "The ferry sank on Sunday, killing 12. Divers searched the wreck." → killing, searched: Sunday
 */
export function inferDays(mentions: readonly EventMention[], publishedOn: IsoDate | undefined): EventMention[] {
  const sentences = new Map<number, number>();
  for (const { sentence } of mentions)
    if (!sentences.has(sentence.start)) sentences.set(sentence.start, sentences.size);
  const told = mentions.flatMap((mention): Told[] => {
    const day = dayOf(mention.date);
    if (day === undefined || mention.expressions.length === 0 || !PASSED.has(mention.status)) return [];
    if (publishedOn !== undefined && day > publishedOn) return [];
    return [
      {
        day,
        expressions: mention.expressions,
        sentence: sentences.get(mention.sentence.start) ?? 0,
        at: mention.trigger.start,
        lemma: mention.lemma,
        type: mention.type,
      },
    ];
  });
  let passed = 0;
  return mentions.map((mention) => {
    const sentence = sentences.get(mention.sentence.start) ?? 0;
    while (passed < told.length && (told[passed]?.sentence ?? 0) < sentence) passed++;
    if (!lacksDay(mention)) return mention;
    const inferred = isReport(mention)
      ? ofPublication(publishedOn)
      : (ofSentence(mention, told, passed, sentence) ??
        ofSameEvent(mention, told, passed) ??
        ofNarrative(told[passed - 1], sentence) ??
        (sentence === 0 ? ofNarrative(told[passed], sentence) : undefined) ??
        (mention.status === "unknown" ? undefined : ofPublication(publishedOn)));
    // a spread with a further key behind it takes V8 four times as long, and most mentions come this way
    return inferred ? Object.assign({}, mention, { inferred }) : mention;
  });
}

/** Told as past, with nothing but tense to date it; what was over by then ("had left") lies somewhere before. */
function lacksDay({ date, status, steps, type }: EventMention): boolean {
  if (status === "ongoing" && EVENT_ROWS[type].content === "report") return date?.basis === "tense";
  if (status === "unknown") return date === undefined || date.basis === "tense";
  if (status !== "occurred" || date?.basis !== "tense" || !("before" in date.end)) return false;
  return !steps.some(
    (step) => step.kind === "bounded" && (step.because === "perfect" || step.because === "past perfect"),
  );
}

function ofSentence(
  { trigger }: EventMention,
  told: readonly Told[],
  from: number,
  sentence: number,
): InferredDay | undefined {
  let nearest: Told | undefined;
  for (let at = from; at < told.length && told[at]?.sentence === sentence; at++) {
    const one = told[at]!; // at stays below the length
    if (nearest === undefined || Math.abs(one.at - trigger.start) < Math.abs(nearest.at - trigger.start)) nearest = one;
  }
  return nearest && { date: plainDay(nearest.day), because: "sentence", expressions: nearest.expressions };
}

function ofNarrative(last: Told | undefined, sentence: number): InferredDay | undefined {
  if (last === undefined || sentence - last.sentence > REACH) return undefined;
  return { date: plainDay(last.day), because: "narrative", expressions: last.expressions };
}

function ofPublication(publishedOn: IsoDate | undefined): InferredDay | undefined {
  return publishedOn && { date: plainDay(publishedOn), because: "report", expressions: [] };
}

/** The nearest event before, else after, that is dated and is named by the same word or is of the same type. */
function ofSameEvent(mention: EventMention, told: readonly Told[], from: number): InferredDay | undefined {
  const isSame = ({ lemma, type }: Told) => lemma === mention.lemma || (type !== "other" && type === mention.type);
  const before = told.slice(Math.max(0, from - MOST), from).findLast(isSame);
  const one = before ?? told.slice(from, from + MOST).find(isSame);
  return one && { date: plainDay(one.day), because: "same event", expressions: one.expressions };
}

const EVENT_ROWS: Readonly<Record<EventType, EventTypeRow>> = EVENT_TYPES;

function isReport({ type }: EventMention): boolean {
  return EVENT_ROWS[type].content === "report";
}

function dayOf(date: EventDate | undefined): IsoDate | undefined {
  if (date === undefined || !("on" in date.begin) || !("on" in date.end)) return undefined;
  return date.begin.on === date.end.on ? date.begin.on : undefined;
}

function plainDay(day: IsoDate): EventDate {
  const point = { on: day };
  return { edtf: day, kind: "date", precision: "day", approximate: false, begin: point, end: point, basis: "inferred" };
}
