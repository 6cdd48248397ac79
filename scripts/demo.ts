/**
 * Prints the timeline of articles, read from JSON files: one article a file, or an array of them.
 *
 *   npm run demo                              the story in fixtures/stories/visit
 *   npm run demo -- a.json b.json --explain   your own articles, with the reasons
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { TimelineInputError, type TimelineOptions } from "newsline";
import { buildWithProgress } from "./demo/build-with-progress.ts";
import { formatForTerminal } from "./demo/format-for-terminal.ts";
import { ArticleFileError, listStory, readArticleFiles } from "./demo/read-article-files.ts";

const USAGE = `usage: npm run demo [-- files… [options]]

  files…            JSON files, each an article or an array of articles
                    { id, text, title?, publishedAt?, zone?, source?, url? };
                    without files, the story in fixtures/stories/visit

  --explain         add why each date is what it is
  --json            print the timeline as data
  --detail all      also what is not worth a line of its own
  --about NAME      only events in which NAME takes part
  --from, --to DAY  only events that may lie on these days, 2024-06-12
  --limit N         only the N most important events
  --zone ZONE       time zone of articles that name none, Europe/Paris
`;

process.stdout.on("error", () => process.exit()); // the reader of a pipe went away
process.exitCode = run(process.argv.slice(2));

function run(args: readonly string[]): number {
  try {
    const { values, positionals } = readArguments(args);
    if (values.help) {
      process.stdout.write(USAGE);
      return 0;
    }
    const story = fileURLToPath(new URL("../fixtures/stories/visit/articles", import.meta.url));
    const articles = readArticleFiles(positionals.length > 0 ? positionals : listStory(story));
    const timeline = buildWithProgress(articles, readTimelineOptions(values));
    const reasons = values.explain ? "steps" : "none";
    process.stdout.write(
      values.json ? `${JSON.stringify(timeline, null, 2)}\n` : formatForTerminal(timeline, reasons, process.stdout),
    );
    return 0;
  } catch (error) {
    process.stderr.write(`${describeError(error)}\n`);
    return 1;
  }
}

function readArguments(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      explain: { type: "boolean" },
      json: { type: "boolean" },
      help: { type: "boolean", short: "h" },
      detail: { type: "string" },
      about: { type: "string" },
      from: { type: "string" },
      to: { type: "string" },
      limit: { type: "string" },
      zone: { type: "string" },
    },
  });
}

/** The door checks the values, as it does for every caller. */
function readTimelineOptions(values: ReturnType<typeof readArguments>["values"]): TimelineOptions {
  return {
    detail: values.detail as TimelineOptions["detail"], // checked at the door
    about: values.about,
    from: values.from,
    to: values.to,
    limit: values.limit === undefined ? undefined : { events: Number(values.limit) },
    zone: values.zone,
  };
}

function describeError(error: unknown): string {
  if (error instanceof TimelineInputError || error instanceof ArticleFileError) return `error: ${error.message}`;
  if (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")) {
    return `error: ${error.message}\n\n${USAGE}`;
  }
  return error instanceof Error ? `error: ${error.stack ?? error.message}` : `error: ${String(error)}`;
}
