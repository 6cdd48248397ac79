import type { ClockTime, IsoDate } from "../model/date.ts";
import type { Meaning } from "../model/meaning.ts";
import { UNIT_RANK } from "../model/meaning-rank.ts";
import type { AnchorKind } from "../model/step.ts";
import { type Anchor, readAnchor } from "./anchor.ts";
import type { DirectionCue } from "./direction-cue.ts";
import { isInSmallHours } from "./following-night.ts";
import { bareClock, isBareWeekday, isOpenDate } from "./meaning-kinds.ts";
import { isYearBack, lastTold, type Told, type Wanted } from "./narrative.ts";
import type { RecognisedTime } from "./recognised-time.ts";
import { resolveFrom } from "./resolve.ts";

/** What is known of the article when its expressions are resolved. */
export interface TimeContext {
  /** The day of publication, and the newsroom's clock where known: `2024-06-12T10:00`. */
  readonly publication?: { readonly day: IsoDate; readonly time?: string; readonly readFrom?: AnchorKind };
}

export interface ChosenAnchor {
  readonly kind: AnchorKind;
  readonly value: string;
  readonly text: string | undefined;
  /** The value as days, read once; absent where it is no stretch of the calendar. */
  readonly days: Anchor | undefined;
}

export function publishedAnchor({ publication }: TimeContext): ChosenAnchor | undefined {
  if (publication === undefined) return undefined;
  const { day, time, readFrom = "publication" } = publication;
  const value = time === undefined ? day : `${day}T${time}`;
  return { kind: readFrom, value, text: undefined, days: readAnchor(value) };
}

/**
 * "a year earlier", where the text tells of a quarter, is the quarter a year before; "the latest quarter", where it has
 * told of none, the last that was over.
 */
export function settleMeaning({ meaning, sentence }: RecognisedTime, history: readonly Told[]): Meaning {
  if (meaning.kind === "focus" && isQuarterTold(meaning)) {
    const isTold = lastTold(history, PERIOD, sentence) !== undefined;
    return isTold ? meaning : { kind: "shift", unit: "quarter", amount: -1 };
  }
  if (meaning.kind === "corresponding" && meaning.year !== undefined && meaning.unit === undefined) {
    const isTold = lastTold(history, PERIOD, sentence) !== undefined;
    return isTold ? meaning : { kind: "calendar", year: meaning.year };
  }
  if (!isYearBack(meaning)) return meaning;
  const told = lastTold(history, PERIOD, sentence);
  if (told !== undefined && told.sentence >= sentence - STILL_COMPARED) return { kind: "corresponding", years: -1 };
  // "from a year ago. Rents were flat, compared with a year earlier": one year for both
  const isCompared = lastTold(history, upTo(UNIT_RANK.year), sentence)?.isYearBack;
  return isCompared ? { kind: "ago", unit: "year", amount: -1 } : meaning;
}

/** So many sentences after a quarter was told its results are still being compared: a paragraph or two. */
const STILL_COMPARED = 3;

/** A quarter or half year, told not long ago. */
const PERIOD: Wanted = { finest: 4, coarsest: 5, reach: 12, isPast: true };

/** In history the last date told, however far back. */
const STORY: Wanted = { finest: 1, coarsest: 6, reach: 60 };

/** A weekday follows a day or a week told not long ago: of a year told any would do. */
const STORY_WEEK: Wanted = { finest: 1, coarsest: UNIT_RANK.week, reach: 12 };

export function chooseAnchor(
  { meaning, sentence }: RecognisedTime,
  published: ChosenAnchor | undefined,
  history: readonly Told[],
  { isHistory, cue }: Choosing,
): ChosenAnchor | undefined {
  const clock = bareClock(meaning);
  if (clock !== undefined) {
    const night = nightBefore(clock, history, { published, sentence, cue });
    if (night !== undefined) return night;
  }
  const isOfStory = clock !== undefined && isTold(cue);
  const near = wantedStretch(meaning);
  const wanted = near && isOfStory ? { ...near, isOfStory } : near;
  const told =
    wanted !== undefined
      ? lastTold(history, wanted, sentence)
      : isHistory && isOpenDate(meaning)
        ? lastTold(history, isBareWeekday(meaning) ? STORY_WEEK : STORY, sentence)
        : undefined;
  if (told?.clock !== undefined && isHoursOff(meaning) && sentence - told.sentence <= 1)
    return { kind: "narrative", value: told.clock, text: told.text, days: readAnchor(told.clock) };
  if (told !== undefined) {
    return wanted === undefined && !isBareWeekday(meaning)
      ? storyAnchor(meaning, told)
      : { kind: "narrative", value: told.value, text: told.text, days: told.days };
  }
  // "police said Tuesday … at 8 p.m.": whether of that day is not said
  if (isOfStory && near !== undefined && lastTold(history, near, sentence) !== undefined) return undefined;
  return wanted !== undefined && refusesPublication(meaning) ? undefined : published;
}

/** What is known of an expression beside its words. */
export interface Choosing {
  /** The text tells history. */
  readonly isHistory: boolean;
  readonly cue: DirectionCue | undefined;
}

/** The clause tells what happened, and not that something was said. */
function isTold(cue: DirectionCue | undefined): boolean {
  return cue?.direction === "past" && cue.ofSaying !== true;
}

interface Night {
  readonly published: ChosenAnchor | undefined;
  readonly sentence: number;
  readonly cue: DirectionCue | undefined;
}

/** The evening told last, where a clock of the small hours goes on from it and its day had come by the publication. */
function nightBefore(time: ClockTime, history: readonly Told[], around: Night): ChosenAnchor | undefined {
  if (!isInSmallHours(time)) return undefined;
  const near: Wanted = { ...upTo(1), isMain: true };
  const wanted = isTold(around.cue) ? { ...near, isOfStory: true as const } : near;
  const told = lastTold(history, wanted, around.sentence);
  if (told?.evening === undefined) return undefined;
  const today = around.published?.days?.first;
  const isKnown = today === undefined || told.days.first !== today || around.cue?.direction === "future";
  return isKnown
    ? { kind: "narrative", value: told.evening, text: told.text, days: readAnchor(told.evening) }
    : undefined;
}

/** "two hours later": counted from an hour told in this sentence or the one before. */
function isHoursOff(meaning: Meaning): boolean {
  return meaning.kind === "anchored" && meaning.from === undefined && UNIT_RANK[meaning.unit] < 1;
}

/** How many days a story may go on from one date to the next: a season. */
export const SEASON = 92;

/** A season ahead at most the story goes on from the last date told; else the date belongs to the year told. */
export function storyAnchor(meaning: Meaning, { value, text, days }: Told): ChosenAnchor {
  const ahead = resolveFrom(meaning, days, "future").stretch?.first;
  const goesOn = ahead !== undefined && ahead - days.last <= SEASON && days.unit !== "year";
  if (goesOn) return { kind: "narrative", value, text, days };
  const year = value.slice(0, value.startsWith("BC") ? 6 : 4);
  return { kind: "narrative", value: year, text, days: readAnchor(year) };
}

/** For what counts from the text: the stretch it is counted from. */
function wantedStretch(meaning: Meaning): Wanted | undefined {
  switch (meaning.kind) {
    case "focus":
      if (isQuarterTold(meaning)) return PERIOD;
      return upTo(meaning.weekday !== undefined ? 1 : isNamed(meaning) ? 6 : UNIT_RANK[meaning.unit]);
    case "corresponding":
      return meaning.unit === undefined ? PERIOD : undefined;
    case "anchored":
      return meaning.from === undefined ? upTo(UNIT_RANK[meaning.unit]) : wantedStretch(meaning.from);
    case "part of day":
    case "clock":
      return meaning.of === undefined ? { ...upTo(1), isMain: true } : wantedStretch(meaning.of);
    case "modified":
    case "part so far":
    case "nth":
      return wantedStretch(meaning.of);
    case "in":
      return wantedStretch(meaning.outer);
    case "range":
      return meaning.parts[0] === undefined ? undefined : wantedStretch(meaning.parts[0]);
    default:
      return undefined;
  }
}

/** "the quarter": the one whose results are told, not the one of the day told last. */
function isQuarterTold({ unit, shift }: Extract<Meaning, { kind: "focus" }>): boolean {
  return unit === "quarter" && shift === 0;
}

/** "that August", "the following summer" */
function isNamed({ month, season }: Extract<Meaning, { kind: "focus" }>): boolean {
  return month !== undefined || season !== undefined;
}

function upTo(rank: number): Wanted {
  return { finest: 1, coarsest: Math.max(1, rank), reach: 12 };
}

/** "the following day" without a day before it is not counted from the publication. */
function refusesPublication(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case "focus":
      return meaning.shift !== 0 || meaning.unit === "day" || meaning.weekday !== undefined || isNamed(meaning);
    case "anchored":
      return meaning.from === undefined || refusesPublication(meaning.from);
    case "part of day":
    case "modified":
    case "part so far":
      return meaning.of !== undefined && refusesPublication(meaning.of);
    default:
      return false;
  }
}
