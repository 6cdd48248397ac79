import type { ClockTime, EventDate, PartOfDay } from "../model/date.ts";
import type { Conflict } from "../model/timeline.ts";
import { conflictOf } from "./conflict-of.ts";
import type { Voices } from "./independent-voices.ts";
import type { MentionPrint } from "./mention-print.ts";

/** Hours of the parts of a day, from and to; a night belongs to the evening before it or the morning after. */
export const PART_HOURS = {
  morning: [4, 12],
  midday: [11, 14],
  afternoon: [12, 18],
  evening: [17, 24],
  night: [18, 30],
  daytime: [6, 20],
} as const satisfies Record<PartOfDay, readonly [number, number]>;

/**
 * The part of the day and the clock time among mentions that agree on the day. What most independent voices say is
 * taken; where two stand equal, neither, and the conflict shows both.
 */
export function reconcileClock(
  agreeing: readonly MentionPrint[],
  taken: MentionPrint,
  voices: Voices,
): { readonly date: EventDate; readonly conflicts: readonly Conflict[] } {
  const parts = agreeing.filter(({ mention }) => mention.date?.partOfDay !== undefined);
  const times = agreeing.filter(({ mention }) => mention.date?.time !== undefined);
  const part = preferred(parts, ({ mention }) => mention.date!.partOfDay!, voices);
  const time = preferred(times, ({ mention }) => formatTime(mention.date!.time!), voices);
  const fromTime = times.find(({ mention }) => formatTime(mention.date!.time!) === time);
  const fromPart = parts.find(({ mention }) => mention.date!.partOfDay === part);
  const conflicts = [
    ...(partsClash(parts)
      ? conflictOf(
          "part of day",
          parts.map((print) => ({ value: print.mention.date!.partOfDay!, print })),
        )
      : []),
    ...conflictOf(
      "time",
      times.map((print) => ({ value: formatTime(print.mention.date!.time!), print })),
    ),
  ];
  const source = fromTime ?? fromPart;
  if (source !== undefined) return { date: source.mention.date!, conflicts };
  const plain = agreeing.find(
    ({ mention }) => mention.date!.partOfDay === undefined && mention.date!.time === undefined,
  );
  return { date: withoutClock(plain?.mention.date ?? taken.mention.date!), conflicts };
}

function withoutClock(date: EventDate): EventDate {
  const { partOfDay, time, ...day } = date;
  if (partOfDay === undefined && time === undefined) return date;
  const edtf = day.edtf.replace(/T[^/\]]*$/, "");
  return { ...day, edtf, precision: "day" };
}

/** Parts that share no hour cannot both be right. */
function partsClash(parts: readonly MentionPrint[]): boolean {
  const hours = parts.map(({ mention }) => PART_HOURS[mention.date!.partOfDay!]); // all have one
  return hours.length > 1 && Math.max(...hours.map(([from]) => from)) >= Math.min(...hours.map(([, to]) => to));
}

function preferred(
  prints: readonly MentionPrint[],
  saidValue: (print: MentionPrint) => string,
  { voiceOf }: Voices,
): string | undefined {
  const saying = new Map<string, Set<number>>();
  for (const print of prints) {
    const voices = saying.get(saidValue(print)) ?? new Set();
    saying.set(saidValue(print), voices.add(voiceOf.get(print.article.id) ?? -1));
  }
  const ranked = [...saying].sort(([, a], [, b]) => b.size - a.size);
  const [first, second] = ranked;
  return first === undefined || (second !== undefined && second[1].size === first[1].size) ? undefined : first[0];
}

/** `09:30+02:00`, or as much of it as was said. */
function formatTime({ hour, minute, offset, zone }: ClockTime): string {
  const two = (count: number) => String(count).padStart(2, "0");
  const clock = minute === undefined ? two(hour) : `${two(hour)}:${two(minute)}`;
  if (offset === undefined) return zone === undefined ? clock : `${clock} ${zone}`;
  const size = Math.abs(offset);
  return `${clock}${offset < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
