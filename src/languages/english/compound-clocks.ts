import type { Meaning } from "../../model/meaning.ts";
import { isOpen, rankOf } from "../../model/meaning-rank.ts";
import type { Place } from "../../patterns/rule.ts";
import { clockRange } from "./clock-range.ts";
import type { Clock, CompoundSlots, Range, Sense } from "./compound-slots.ts";
import { hourInPart } from "./dates-digits.ts";
import { modified } from "./dates-meanings.ts";
import type { DateSlots } from "./dates-words.ts";

/** "3 p.m. (1300 GMT)": the second clock gives the first its offset. */
export function withOffset(here: Clock, { time: there }: Clock): Clock | undefined {
  if (here.of !== undefined || there.offset === undefined) return undefined;
  // "2 p.m. EDT (1800 GMT)": the first has its own
  if (here.time.offset !== undefined) return here;
  const minutes = (time: Clock["time"]): number => time.hour * 60 + (time.minute ?? 0);
  const apart = (((minutes(here.time) - minutes(there) + there.offset + 2160) % 1440) + 1440) % 1440;
  return { ...here, time: { ...here.time, offset: apart - 720 } };
}

export function about(of: Meaning | undefined): Meaning | undefined {
  return of && modified("APPROX", of);
}

/** "Early Friday morning, around 1:30 a.m.": the clock is the finer of the two. */
export function clockInPart(part: Meaning, clock: Meaning): Meaning | undefined {
  const day = part.kind === "modified" ? part.of : part;
  if (day.kind !== "part of day" || day.of === undefined) return undefined;
  if (clock.kind === "modified")
    return clock.of.kind === "clock" && clock.of.of === undefined
      ? { ...clock, of: { ...inHalf(clock.of, day.part), of: day.of } }
      : undefined;
  return clock.kind === "clock" && clock.of === undefined ? { ...inHalf(clock, day.part), of: day.of } : undefined;
}

/** "3 p.m. on Monday"; of "Monday and Wednesday at 3 p.m." the last day has the clock in its words. */
export function onDay(clock: CompoundSlots["clockTime"], of: Meaning): Meaning | undefined {
  if (of.kind === "range") {
    const last = onDay(clock, of.parts[of.parts.length - 1]!);
    return last && { ...of, parts: [...of.parts.slice(0, -1), last] };
  }
  return clock.of === undefined && (rankOf(of) === 1 || of.kind === "part of day") ? { ...clock, of } : undefined;
}

/** "around 4 a.m. (0100 GMT) on Monday": what was about a clock is about that clock on its day. */
export function aboutOnDay(clock: Meaning, date: Meaning): Meaning | undefined {
  return clock.kind === "modified" && clock.of.kind === "clock" ? about(onDay(clock.of, date)) : undefined;
}

/** "3:30 on Sunday afternoon" is 15:30. */
export function onPart(clock: Clock, { part, of }: CompoundSlots["partTime"]): Meaning | undefined {
  return of && onDay(inHalf(clock, part), of);
}

/** "Friday evening at 7", "at 8 tonight", where nothing is counted by the number. */
export function hourIn(
  { part, of }: CompoundSlots["partTime"],
  hour: number,
  { items, to }: Place,
): Meaning | undefined {
  const isCount = /^(?:NN|JJ|CD|VBG)/.test(items.tag(to)) || items.word(to) === "%";
  if (of === undefined || hour < 1 || hour > 12 || isCount) return undefined;
  return { kind: "clock", time: { hour: hourInPart(hour, part) }, of };
}

/** "9 o'clock in the evening", "half past ten at night", "ten past four in [the morning of 2 October]". */
export function clockIn(
  clock: Clock,
  { part, of }: Pick<CompoundSlots["partTime"], "part" | "of">,
): Meaning | undefined {
  if (clock.of !== undefined) return undefined;
  return of === undefined ? inHalf(clock, part) : { ...inHalf(clock, part), of };
}

export function inHalf(clock: Clock, part: DateSlots["part"]): Clock {
  return { ...clock, time: { ...clock.time, hour: hourInPart(clock.time.hour, part) } };
}

export function rangeOnDay({ sense, parts }: Range, of: Meaning): Meaning | undefined {
  if (rankOf(of) !== 1 || of.kind === "range") return undefined;
  const [begin, end] = parts;
  return begin?.kind === "clock" && end?.kind === "clock"
    ? clockRange(sense, { ...begin, of }, { ...end, of })
    : undefined;
}

/** "from 5 to 6 p.m.": the half of the day is said once. */
export function likeHour(hour: number, { time }: Clock): Clock {
  const isAfternoon = time.hour >= 12 && hour < 12 && hour + 12 <= time.hour;
  const isMidnight = hour === 12 && time.hour < 12;
  const { zone, offset } = time;
  return {
    kind: "clock",
    time: {
      hour: isAfternoon ? hour + 12 : isMidnight ? 0 : hour,
      ...(zone === undefined ? {} : { zone }),
      ...(offset === undefined ? {} : { offset }),
    },
  };
}

/** "6.30 to 8pm": the half of the day is said once. */
export function likeClock({ hour, minute }: DateSlots["pointClock"], clock: Clock): Clock {
  const like = likeHour(hour, clock);
  return { ...like, time: { ...like.time, minute } };
}

/** "from 10:30 to 3": the first such hour after the clock. */
export function hourAfter({ time }: Clock, hour: number): Clock {
  const { zone, offset } = time;
  return {
    kind: "clock",
    time: {
      hour: hour * 60 > time.hour * 60 + (time.minute ?? 0) ? hour : hour + 12,
      ...(zone === undefined ? {} : { zone }),
      ...(offset === undefined ? {} : { offset }),
    },
  };
}

/** Whether a number behind a clock can be its end: "from 10:30 to 3", and nothing is counted by it. */
export function isBareHour({ items, to }: Place): boolean {
  return (
    Number(items.word(to - 1)) <= 12 && !/^(?:NN|JJ|CD|VBG)/.test(items.tag(to)) && !/^[%:-]$/.test(items.word(to))
  );
}

export function moments(sense: Sense, a: Meaning, b: Meaning): Meaning {
  return { kind: "range", sense, parts: [a, b] };
}

/** "every Monday at 4 p.m.", "daily at noon" */
export function setAt(set: CompoundSlots["set"], clock: Clock): Meaning | undefined {
  const { every } = set;
  const isDaily = every.kind === "duration" && every.lengths[0]?.unit === "day" && every.lengths[0].amount === 1;
  const isFree = set.freq === undefined && clock.of === undefined;
  return isFree && (every.kind === "weekday" || isDaily) ? { ...set, every: { ...clock, of: every } } : undefined;
}

/** "19 June every year", "each year in May" */
export function yearly({ every, freq, quant }: CompoundSlots["set"], date: Meaning): Meaning | undefined {
  const length = every.kind === "duration" && every.lengths.length === 1 ? every.lengths[0] : undefined;
  if (length?.unit !== "year" || length.amount !== 1 || freq !== undefined || quant === undefined) return undefined;
  return date.kind === "calendar" && date.year === undefined && date.month !== undefined
    ? { kind: "set", every: date, quant }
    : undefined;
}

/** "each month", "every other month" */
export function isMonthly({ every }: CompoundSlots["set"]): boolean {
  return every.kind === "duration" && every.lengths.length === 1 && every.lengths[0]!.unit === "month";
}

/** "every Tuesday and Thursday", "each spring and autumn": what is said of the first holds for the others. */
export function setsOf([set, ...days]: readonly [CompoundSlots["set"], ...Meaning[]]): Meaning | undefined {
  const isAlike = isOpen(set.every) && days.every((day) => day.kind === set.every.kind && isOpen(day));
  return isAlike
    ? { kind: "range", sense: "list", parts: [set, ...days.map((every): Meaning => ({ ...set, every }))] }
    : undefined;
}
