/**
 * One fresh process of `time.ts`: MILLISECONDS TOOL FILE... -- [WARM_FILE...] → the milliseconds of loading, then those of
 * each text, one a line. First it reads the warm files for so long; without them each text is read once, cold.
 */
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import type { IsoDate } from "../../src/model/date.ts";
import type { RecognisedTime } from "../../src/temporal/recognised-time.ts";
import { measure, measureOnce, warmUp } from "./measure.ts";

const PUBLISHED = "2024-06-12T10:00:00Z";
type Run = (text: string) => unknown;

/** Each loads when it is asked for, so that no process pays for another's tables. */
const TOOLS: Readonly<Record<string, () => Promise<Run>>> = {
  "newsline, without tagging": async () => {
    const { ENGLISH_TIME } = await import("../../src/languages/english/english-time.ts");
    const { timeReader } = await import("../../src/temporal/recognise.ts");
    const { resolveTimes } = await import("../../src/temporal/resolve-times.ts");
    const { visitSentences } = await import("../../src/text/split-sentences.ts");
    const publication = { day: PUBLISHED.slice(0, 10) as IsoDate }; // a constant that is one
    return (text) => {
      const found: RecognisedTime[] = [];
      const read = timeReader(text, ENGLISH_TIME);
      let index = 0;
      visitSentences(text, 0, text.length, (columns, first, last) => {
        for (const time of read({ columns, first, last }, index++)) found.push(time);
      });
      return resolveTimes(found, [], { publication });
    };
  },
  "newsline, with tagging": async () => {
    const { findTemporalExpressions } = await import("../../src/temporal/find-temporal-expressions.ts");
    return (text) => findTemporalExpressions(text, { publishedAt: PUBLISHED });
  },
  "chrono-node": async () => {
    const chrono = await import("chrono-node");
    return (text) => chrono.parse(text, new Date(PUBLISHED));
  },
  "compromise-dates": async () => {
    const { default: compromise } = await import("compromise");
    const { default: dates } = await import("compromise-dates");
    compromise.plugin(dates);
    const read = compromise as unknown as (text: string) => { dates: (context: object) => { get: () => unknown } }; // typed without its plugin
    return (text) => read(text).dates({ today: PUBLISHED }).get();
  },
  "Recognizers-Text": async () => {
    const { default: recognizers } = await import("@microsoft/recognizers-text-date-time");
    const { recognizeDateTime, DateTimeOptions } = recognizers;
    return (text) => recognizeDateTime(text, "en-us", DateTimeOptions.None, new Date(PUBLISHED));
  },
};

const [milliseconds, tool = "", ...args] = process.argv.slice(2);
const split = args.indexOf("--");
const files = args.slice(0, split);
const warmFiles = args.slice(split + 1);
const begin = performance.now();
const run = await TOOLS[tool]!(); // the caller's list is this one
run("The minister left on Tuesday."); // decodes the tables
const load = performance.now() - begin;
const texts = files.map(readText);
warmUp(warmFiles.map(readText), Number(milliseconds), run);
console.log(load);
for (const text of texts) console.log((warmFiles.length > 0 ? measure : measureOnce)(() => run(text)));

function readText(file: string): string {
  return readFileSync(file, "utf8");
}
