import type { Meaning } from "../model/meaning.ts";
import type { RecognisedTime } from "./recognised-time.ts";
import type { Resolution } from "./resolution.ts";
import { resolve } from "./resolve.ts";
import type { ResolvedTime } from "./resolve-times.ts";
import { formatStretch, toEventDate } from "./to-event-date.ts";

/**
 * The days of an expression that is counted from an event, once the event's date is known: "two days" of "two days after
 * the vote", given the vote's day as a TIMEX3 value. `undefined` where the expression counts from nothing.
 *
 * @example
 * resolveAnchored({ meaning: { kind: "anchored", unit: "day", amount: 2 } }, "2024-06-02")?.value; // "2024-06-04"
 */
export function resolveAnchored(
  time: Pick<RecognisedTime, "meaning" | "counts">,
  event: string,
): Resolution | undefined {
  const meaning = anchoredMeaning(time);
  return meaning === undefined ? undefined : resolve(meaning, event, undefined);
}

/** The meaning that counts from an event, for the `means` step. */
export function anchoredMeaning({ meaning, counts }: Pick<RecognisedTime, "meaning" | "counts">): Meaning | undefined {
  if (meaning.kind === "anchored") {
    const { event: _event, from, ...counted } = meaning;
    const inner = from === undefined ? undefined : (anchoredMeaning({ meaning: from }) ?? from);
    return inner === undefined ? counted : { ...counted, from: inner };
  }
  if (meaning.kind === "focus") return meaning;
  if (meaning.kind === "part of day" && meaning.of?.kind === "focus") return meaning;
  if (meaning.kind === "part of day" && sideOfEvent(meaning) !== undefined) {
    const of = anchoredMeaning({ meaning: meaning.of! }); // a part that counts from an event is of a day that does
    return of && { ...meaning, of };
  }
  if (counts === undefined) return undefined;
  const duration = meaning.kind === "modified" ? meaning.of : meaning;
  if (duration.kind !== "duration") return undefined;
  const length = duration.lengths[0];
  if (length?.amount === undefined || duration.lengths.length > 1) return undefined;
  const counted: Meaning = {
    kind: "anchored",
    unit: length.unit,
    amount: counts === "after" ? length.amount : -length.amount,
  };
  return meaning.kind === "modified" ? { ...meaning, of: counted } : counted;
}

/** On which side of an event that is named beside it a meaning lies: "the day after the vote", "the eve of the vote". */
export function sideOfEvent(meaning: Meaning): "before" | "after" | undefined {
  if (meaning.kind === "part of day") return meaning.of && sideOfEvent(meaning.of);
  if (meaning.kind !== "anchored") return undefined;
  if (meaning.event !== true) return meaning.from && sideOfEvent(meaning.from);
  return meaning.amount < 0 ? "before" : "after";
}

/** The expression with its days, counted from the day of an event that is named by `word`. */
export function countedFrom(time: ResolvedTime, day: string, word: string): ResolvedTime | undefined {
  const meaning = anchoredMeaning(time);
  const resolution = resolveAnchored(time, day);
  const stretch = resolution?.stretch;
  if (meaning === undefined || resolution === undefined || stretch === undefined) return undefined;
  const { partOfDay: _part, ...rest } = time;
  return {
    ...rest,
    type: resolution.type,
    value: resolution.value,
    meaning,
    resolution,
    anchor: day,
    edtf: formatStretch(stretch),
    date: toEventDate(stretch),
    steps: [
      { kind: "said", text: time.text, start: time.start, end: time.end },
      { kind: "means", meaning, rule: time.rule },
      { kind: "anchor", anchor: "event", day, text: word },
      { kind: "resolved", edtf: formatStretch(stretch), value: resolution.value },
    ],
  };
}
