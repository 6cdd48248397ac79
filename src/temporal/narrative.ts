import { fromDay, readDay } from "../calendar/civil.ts";
import type { Meaning } from "../model/meaning.ts";
import { rankOf } from "../model/meaning-rank.ts";
import { readAnchor } from "./anchor.ts";
import type { RecognisedTime } from "./recognised-time.ts";
import type { Resolution } from "./resolution.ts";

/** A stretch that the text has told, and where. */
export interface Told {
  readonly value: string;
  readonly text: string;
  readonly sentence: number;
  /** How coarse it is: 1 a day, 6 a year. */
  readonly rank: number;
}

/** How many sentences back the text is still telling something. */
const REACH = 12;

/** The last stretch told that is no coarser than a rank. */
export function lastTold(history: readonly Told[], rank: number, sentence: number): Told | undefined {
  for (let at = history.length - 1; at >= 0 && at >= history.length - 40; at--) {
    const told = history[at]!;
    if (sentence - told.sentence > REACH) return undefined;
    if (told.rank <= rank) return told;
  }
  return undefined;
}

/** What an expression adds to the story: days, months and years do; lengths, sets, references and bounds do not. */
export function tell(meaning: Meaning, resolution: Resolution, { text, sentence }: RecognisedTime): Told | undefined {
  const { type, stretch } = resolution;
  if (type === "DURATION" || type === "SET" || stretch?.first === undefined || stretch.kind === "bound") return undefined;
  const rank = rankOf(meaning);
  const value = storyValue(resolution);
  return rank === undefined || readAnchor(value) === undefined ? undefined : { value, text, sentence, rank: Math.max(1, rank) };
}

/** Of a range the last part leads on. */
function storyValue({ parts, value }: Resolution): string {
  const last = parts?.[parts.length - 1];
  return last === undefined ? value.slice(0, value.startsWith("-") ? 11 : 10) : storyValue(last);
}

/**
 * Whether a text tells history: most of its dated expressions name years away from the publication, so that a date
 * without its year belongs to the year that is being told. Without a publication every text is read so.
 */
export function tellsHistory(recognised: readonly RecognisedTime[], publication: string | undefined): boolean {
  const day = publication === undefined ? undefined : readDay(publication);
  if (day === undefined) return true;
  const here = fromDay(day).year;
  let far = 0;
  let near = 0;
  for (const { meaning } of recognised) {
    const year = yearOf(meaning);
    if (year !== undefined && Math.abs(year - here) > 1) far++;
    else if (year !== undefined || countsFromPublication(meaning)) near++;
  }
  return far >= 4 && far > 2 * near;
}

function yearOf(meaning: Meaning): number | undefined {
  if (meaning.kind === "calendar" || meaning.kind === "division" || meaning.kind === "holiday") return meaning.year;
  if (meaning.kind === "modified") return yearOf(meaning.of);
  return undefined;
}

function countsFromPublication(meaning: Meaning): boolean {
  return meaning.kind === "shift" || meaning.kind === "weekday" || meaning.kind === "weekend";
}
