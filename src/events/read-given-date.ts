import { dateOfEdtf } from "../calendar/date-of-edtf.ts";
import type { Language } from "../languages/language.ts";
import type { EventDate } from "../model/date.ts";
import type { Status, UndatedReason } from "../model/event.ts";
import { EVENT_TYPES, type EventType } from "../model/event-types.ts";
import type { Meaning } from "../model/meaning.ts";
import type { Step } from "../model/step.ts";
import { tagSentence } from "../syntax/tag.ts";
import type { DirectionCue } from "../temporal/direction-cue.ts";
import { recogniseTimes } from "../temporal/recognise.ts";
import type { RecognisedTime } from "../temporal/recognised-time.ts";
import type { Doubt } from "../temporal/resolution.ts";
import { type ResolvedTime, resolveTimes, type TimeContext } from "../temporal/resolve-times.ts";
import { splitSentences } from "../text/split-sentences.ts";
import type { ClaimReading } from "./claim-reading.ts";
import { composeDate } from "./compose-date.ts";

/** What is known of an event whose date was given in words. */
export interface GivenEvent {
  readonly publication: TimeContext["publication"];
  readonly status: Status;
  readonly type: EventType;
}

/** The days of a date as it was given, or why it has none; and the readings that compete. */
export interface ReadGivenDate {
  readonly date?: EventDate;
  readonly undatedBecause?: UndatedReason;
  readonly readings: readonly string[];
  readonly steps: readonly Step[];
  /** What the words themselves leave in doubt: a weekday that is not the date's, the order of day and month. */
  readonly doubt?: Doubt;
}

/**
 * A date given outside any sentence, in EDTF or in words. Words must be one temporal expression with at most its
 * preposition. Which Tuesday is meant is said by the status alone: without one that tells past from future, words that
 * need it give no day.
 */
export function readGivenDate(given: string, event: GivenEvent, language: Language): ReadGivenDate {
  const words = given.trim();
  const step: Step = { kind: "given", text: given };
  const plain = dateOfEdtf(words);
  if (plain !== undefined)
    return { date: plain, readings: [plain.edtf], steps: [step, { kind: "resolved", edtf: plain.edtf, value: words }] };
  const time = recogniseWhole(words, language);
  const lack = (undatedBecause: UndatedReason, readings: readonly string[] = []): ReadGivenDate => ({
    undatedBecause,
    readings,
    steps: [step, { kind: "doubt", because: "unresolved-expression" }],
  });
  if (time === undefined) return lack("unresolved expression");
  if (isDayless(time.meaning)) return lack("vague");
  const context: TimeContext = event.publication === undefined ? {} : { publication: event.publication };
  const resolveBy = (cue: DirectionCue | undefined) => resolveTimes([time], [cue], context)[0]!; // one for each
  const cue = CUES[event.status];
  const readings =
    cue === undefined
      ? [...new Set([resolveBy(PAST), resolveBy(FUTURE)].flatMap(({ date }) => date?.edtf ?? []))].sort()
      : [];
  if (readings.length > 1) return lack("unresolved expression", readings);
  const resolved = resolveBy(cue);
  if (resolved.date === undefined || resolved.type === "SET") {
    if (resolved.type !== "DATE" && resolved.type !== "TIME") return lack("vague");
    return lack(event.publication === undefined ? "no publication date" : "unresolved expression");
  }
  const date = dateFrom(resolved, resolved.date, event, language);
  const [doubt] = resolved.resolution.doubts ?? [];
  return {
    date,
    readings: doubt?.readings ?? [date.edtf],
    ...(doubt === undefined ? {} : { doubt }),
    steps: [
      step,
      ...resolved.steps.filter(({ kind }) => kind !== "said"),
      ...(date.edtf === resolved.date.edtf
        ? []
        : [{ kind: "resolved", edtf: date.edtf, value: resolved.value } as const]),
    ],
  };
}

/** "At 9 p.m.", "in the morning": that the day of publication is meant would be a guess. */
export function isDayless(meaning: Meaning): boolean {
  if (meaning.kind === "modified") return isDayless(meaning.of);
  return (meaning.kind === "clock" || meaning.kind === "part of day") && meaning.of === undefined;
}

const PAST: DirectionCue = { direction: "past", because: "given status" };
const FUTURE: DirectionCue = { direction: "future", because: "given status" };

/** Which way a status points; one that was called off may have been set for either side. */
const CUES: { readonly [S in Status]?: DirectionCue } = {
  occurred: PAST,
  ongoing: PAST,
  planned: FUTURE,
  expected: FUTURE,
};

const VIEWS: { readonly [S in Status]?: ClaimReading["view"] } = {
  occurred: "past",
  ongoing: "present",
  planned: "future",
  expected: "future",
};

/** The one expression that the words are, with nothing beside it but its preposition. */
function recogniseWhole(words: string, language: Language): RecognisedTime | undefined {
  const sentences = splitSentences(words).map((sentence) => ({
    ...sentence,
    tokens: tagSentence(sentence.tokens, language.tagger()),
  }));
  const [time, ...others] = recogniseTimes(words, sentences, language);
  if (time === undefined || others.length > 0) return undefined;
  const before = words.slice(0, time.start).trim().toLowerCase();
  const isWhole = words.slice(time.end).trim() === "" && (before === "" || before === time.preposition?.toLowerCase());
  return isWhole ? time : undefined;
}

function dateFrom(time: ResolvedTime, days: EventDate, { status, type, publication }: GivenEvent, language: Language) {
  const isWhole = days.kind === "span" || days.kind === "window" || days.kind === "alternatives";
  const role = isWhole ? undefined : language.lexicon.timeRole(time.preposition?.toLowerCase() ?? "");
  return composeDate(days, role ?? "at", {
    runs: EVENT_TYPES[type].nature !== "point" || status === "ongoing",
    ongoing: status === "ongoing",
    several: false,
    view: VIEWS[status] ?? "unknown",
    ...(publication && { publishedOn: publication.day }),
  });
}
