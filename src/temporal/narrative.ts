import type { Meaning } from "../model/meaning.ts";
import { rankOf } from "../model/meaning-rank.ts";
import type { Writable } from "../model/writable.ts";
import { type Anchor, dayAnchor, readAnchor } from "./anchor.ts";
import { EVENING } from "./following-night.ts";
import { isUpTo } from "./meaning-kinds.ts";
import type { RecognisedTime } from "./recognised-time.ts";
import type { Resolution, Stretch } from "./resolution.ts";

/** A stretch that the text has told, and where. */
export interface Told {
  readonly value: string;
  /** The same as days. */
  readonly days: Anchor;
  readonly text: string;
  readonly sentence: number;
  /** The same with its hour, where one was told. */
  readonly clock?: string;
  /** How coarse it is: 1 a day, 6 a year. */
  readonly rank: number;
  /** It was said to lie ahead: nothing is compared with it. */
  readonly isAhead?: true;
  /** It was told in an inserted clause. */
  readonly isAside?: true;
  /** It is the day of something said, or of something still to come: no hour of the story is one of it. */
  readonly isOffStory?: true;
  /** An evening or a night, or a clock of one: `2024-06-08TNI`, `2024-06-08T22:30`. */
  readonly evening?: string;
  /** "a year ago": with what others are compared, too. */
  readonly isYearBack?: true;
}

/** How coarse a stretch an expression may be counted from, and how many sentences back it may stand. */
export interface Wanted {
  readonly finest: number;
  readonly coarsest: number;
  readonly reach: number;
  /** Only what has passed: the quarter with which another is compared. */
  readonly isPast?: true;
  /** Of the sentences before only what was not told aside. */
  readonly isMain?: true;
  /** Only what the story tells. */
  readonly isOfStory?: true;
}

/** The last stretch told that fits. */
export function lastTold(history: readonly Told[], wanted: Wanted, sentence: number): Told | undefined {
  for (let at = history.length - 1; at >= 0 && at >= history.length - MOST_LOOKED_AT; at--) {
    const told = history[at]!;
    if (sentence - told.sentence > wanted.reach) return undefined;
    if (wanted.isPast && told.isAhead) continue;
    if (wanted.isMain && told.isAside && told.sentence < sentence) continue;
    if (wanted.isOfStory && told.isOffStory) continue;
    if (told.rank <= wanted.coarsest && told.rank >= wanted.finest) return told;
  }
  return undefined;
}

/** The last stretch told in a month, with its year: "06". */
export function toldMonth(history: readonly Told[], month: string): Told | undefined {
  for (let at = history.length - 1; at >= 0 && at >= history.length - MOST_LOOKED_AT; at--)
    if (history[at]!.value.slice(5, 7) === month) return history[at];
  return undefined;
}

/** It keeps texts with very many dates linear. */
const MOST_LOOKED_AT = 40;

/** What an expression adds to the story: days, months and years do; lengths, sets, references and bounds do not. */
export function tell(meaning: Meaning, resolution: Resolution, time: RecognisedTime): Writable<Told> | undefined {
  const { type, stretch, parts } = resolution;
  const { text, sentence, aside } = time;
  // "the three months ended June 30" tells of that day
  if (isUpTo(meaning) && parts !== undefined) return tell(meaning.parts[1], parts[1]!, time);
  if (
    meaning.kind === "corresponding" ||
    type === "DURATION" ||
    type === "SET" ||
    stretch?.first === undefined ||
    stretch.kind === "bound"
  )
    return undefined;
  const rank = rankOf(meaning);
  const value = storyValue(resolution);
  const days = rank === undefined ? undefined : (singleDay(value, stretch) ?? readAnchor(value));
  if (rank === undefined || days === undefined) return undefined;
  const told: Writable<Told> = { value, days, text, sentence, rank: Math.max(1, rank) };
  if (meaning.kind === "ago" && isYearBack(meaning)) told.isYearBack = true;
  if (aside) told.isAside = true;
  if (stretch.time !== undefined) told.clock = resolution.value;
  if (isEvening(stretch)) told.evening = resolution.value;
  return told;
}

function isEvening({ partOfDay, time }: Stretch): boolean {
  return partOfDay === "evening" || partOfDay === "night" || (time !== undefined && time.hour * 60 >= EVENING);
}

/** Of one day the value need not be read again. */
function singleDay(value: string, { kind, first, last }: Stretch): Anchor | undefined {
  const isDay =
    value.length === 10 && kind === "date" && first !== undefined && first === last && /^\d{4}-\d\d-\d\d$/.test(value);
  return isDay ? dayAnchor(first) : undefined;
}

/** "a year ago", "a year earlier" */
export function isYearBack(meaning: Meaning): boolean {
  return (
    (meaning.kind === "ago" || (meaning.kind === "anchored" && meaning.from === undefined)) &&
    meaning.unit === "year" &&
    meaning.amount === -1
  );
}

/** Of a range the last part leads on. */
function storyValue({ parts, value }: Resolution): string {
  const last = parts?.[parts.length - 1];
  return last === undefined ? value.slice(0, value.startsWith("BC") ? 12 : 10) : storyValue(last);
}

/**
 * Whether a text tells history: its expressions name years, hardly ever a day counted from the publication, so that a
 * date without its year belongs to the year that is being told. Without a publication every text is read so.
 */
export function tellsHistory(recognised: readonly RecognisedTime[], publication: string | undefined): boolean {
  if (publication === undefined) return true;
  let years = 0;
  let counted = 0;
  for (const { meaning } of recognised) {
    if (namesYear(meaning)) years++;
    else if (meaning.kind === "shift" || meaning.kind === "weekday" || meaning.kind === "weekend") counted++;
  }
  return years >= 6 && years > 4 * counted;
}

function namesYear(meaning: Meaning): boolean {
  if (meaning.kind === "modified") return namesYear(meaning.of);
  return "year" in meaning && meaning.year !== undefined;
}
