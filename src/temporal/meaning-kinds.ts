import type { ClockTime } from "../model/date.ts";
import type { Meaning } from "../model/meaning.ts";
import { isOpen } from "../model/meaning-rank.ts";

export function isBareWeekday(meaning: Meaning): boolean {
  if (meaning.kind === "part of day" || meaning.kind === "clock" || meaning.kind === "modified")
    return meaning.of !== undefined && isBareWeekday(meaning.of);
  return meaning.kind === "weekday" && meaning.which === undefined;
}

/** "at 3 p.m.", "in the evening": an hour of a day that it does not name. */
export function isHour(meaning: Meaning): boolean {
  return (meaning.kind === "part of day" || meaning.kind === "clock") && meaning.of === undefined;
}

/** "the three months to September": a length and where it ended. */
export interface UpTo extends Extract<Meaning, { kind: "range" }> {
  readonly parts: readonly [duration: Extract<Meaning, { kind: "duration" }>, end: Meaning];
}

export function isUpTo(meaning: Meaning): meaning is UpTo {
  return meaning.kind === "range" && meaning.parts[0]?.kind === "duration";
}

/** A clock time of which nothing tells the day: "about 9 p.m." */
export function bareClock(meaning: Meaning): ClockTime | undefined {
  if (meaning.kind === "modified") return bareClock(meaning.of);
  return meaning.kind === "clock" && meaning.of === undefined ? meaning.time : undefined;
}

/** A date that does not say its year, in a text that tells history. */
export function isOpenDate(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case "modified":
    case "part so far":
    case "nth":
      return isOpenDate(meaning.of);
    case "part of day":
    case "clock":
      return meaning.of !== undefined && isOpenDate(meaning.of);
    case "range":
      return isOpenDate(meaning.parts[isUpTo(meaning) ? 1 : 0]!);
    case "weekday":
      return meaning.which === undefined;
    default:
      return isOpen(meaning);
  }
}

/** Whether the words alone say which day it is, once the anchor is known. */
export function saysItself(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case "calendar":
      return meaning.year !== undefined;
    case "weekday":
      return meaning.which === "last" || meaning.which === "next";
    case "weekend":
    case "division":
    case "holiday":
      return meaning.which === "last" || meaning.which === "next" || ("year" in meaning && meaning.year !== undefined);
    case "numeric":
      return meaning.year !== undefined;
    case "part of day":
    case "clock":
      return meaning.of === undefined || saysItself(meaning.of);
    case "modified":
    case "part so far":
    case "nth":
      return saysItself(meaning.of);
    case "in":
      return saysItself(meaning.outer);
    case "anchored":
      return meaning.from === undefined || saysItself(meaning.from);
    case "range":
      return meaning.parts.every(saysItself);
    default:
      return true;
  }
}

/** "Last Saturday", "yesterday", "two days ago": the words alone say that it is over. */
export function isPastByItself(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case "weekday":
    case "weekend":
      return meaning.which === "last";
    case "shift":
    case "ago":
      return meaning.amount < 0;
    case "part of day":
    case "clock":
      return meaning.of !== undefined && isPastByItself(meaning.of);
    case "modified":
      return isPastByItself(meaning.of);
    default:
      return false;
  }
}
