import type { Language } from "../languages/language.ts";
import type { PublicationDay } from "../model/article.ts";
import type { Precision } from "../model/date.ts";
import { recogniseTimes } from "../temporal/recognise.ts";
import { resolveTimes } from "../temporal/resolve-times.ts";
import type { Block } from "../text/read-blocks.ts";
import { splitSentences } from "../text/split-sentences.ts";

/** The day printed in a dateline or on a line of its own, where it names its year: "January 09, 2008". */
export function readPrintedDay(
  text: string,
  blocks: readonly Block[],
  language: Pick<Language, "dates" | "tense">,
): PublicationDay | undefined {
  for (const block of blocks) {
    if (block.role !== "dateline") continue;
    const times = resolveTimes(recogniseTimes(text, splitSentences(text, block.start, block.end), language), [], {});
    const day = times.find(({ date }) => date?.kind === "date" && WITHIN_A_DAY.has(date.precision))?.date;
    if (day && "on" in day.begin)
      return { day: day.begin.on, readFrom: block.dateline === undefined ? "printed date" : "dateline" };
  }
  return undefined;
}

/** A line may print the hour with the day: "Sunday 9 January 2005 00.46 GMT". */
const WITHIN_A_DAY: ReadonlySet<Precision> = new Set(["day", "part of day", "hour", "minute"]);
