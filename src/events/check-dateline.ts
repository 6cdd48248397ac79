import { type Day, readDay } from "../calendar/civil.ts";
import type { Language } from "../languages/language.ts";
import type { IsoDate } from "../model/date.ts";
import type { Span } from "../model/text.ts";
import { recogniseTimes } from "../temporal/recognise.ts";
import { resolveTimes } from "../temporal/resolve-times.ts";
import type { Block } from "../text/read-blocks.ts";
import { splitSentences } from "../text/split-sentences.ts";

/** A printed day that cannot be the one of an article published on another. */
export interface DatelineDoubt {
  readonly span: Span;
  readonly day: IsoDate;
}

/** Copy is dated on the day it is filed: a weekly prints it within the week, and no zone is more than a day ahead. */
const EARLIEST = 7;
const LATEST = 1;

/**
 * The first day printed in a dateline or on a line of its own that does not fit the day of publication; a date without
 * its year is the nearest one.
 */
export function checkDateline(
  text: string,
  blocks: readonly Block[],
  published: IsoDate,
  language: Pick<Language, "dates" | "tense">,
): DatelineDoubt | undefined {
  for (const { role, start, end } of blocks) {
    if (role !== "dateline") continue;
    const recognised = recogniseTimes(text, splitSentences(text, start, end), language);
    for (const { date, ...time } of resolveTimes(recognised, [], { publication: { day: published } })) {
      if (date?.precision !== "day" || date.kind !== "date" || !("on" in date.begin)) continue;
      if (!isFiled(readDay(date.begin.on), readDay(published)))
        return { span: { start: time.start, end: time.end }, day: date.begin.on };
    }
  }
  return undefined;
}

function isFiled(printed: Day | undefined, published: Day | undefined): boolean {
  if (printed === undefined || published === undefined) return true;
  return printed >= published - EARLIEST && printed <= published + LATEST;
}
