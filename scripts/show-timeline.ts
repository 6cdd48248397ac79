/**
 * Prints a timeline with its mentions, for reading what merging did.
 *
 *   npx tsx scripts/show-timeline.ts [--main] ARTICLE.json...
 */
import { readFileSync } from "node:fs";
import { buildTimeline } from "../src/build-timeline.ts";
import type { Article } from "../src/model/article.ts";
import type { EventMention } from "../src/model/event.ts";
import type { TimelineEvent } from "../src/model/timeline.ts";

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith("--"));
const articles = files.flatMap((file): Article[] => {
  const read: Article | Article[] = JSON.parse(readFileSync(file, "utf8"));
  return Array.isArray(read) ? read : [read];
});
const timeline = buildTimeline(articles, { detail: args.includes("--main") ? "main" : "all" });
for (const event of timeline.events) show(event);
console.log("\nUNDATED");
for (const event of timeline.undated) show(event);
for (const { before, after } of timeline.contradictions) console.log(`contradiction: ${before} before ${after}`);

function show(event: TimelineEvent): void {
  const mark = event.salience.main ? "*" : " ";
  console.log(
    `\n${mark} ${event.date?.edtf ?? event.undatedBecause}  ${event.type}  [${event.status}]  ${event.title}   voices ${event.independentSources.length} salience ${event.salience.score}`,
  );
  console.log(
    `    who: ${event.participants.map(({ name, role, kind, aliases }) => `${name}(${role[0]},${kind})${aliases.length ? ` =${aliases.join("/")}` : ""}`).join("; ")}   where: ${event.places.map(({ name, role }) => `${role} ${name}`).join("; ")}`,
  );
  for (const mention of event.mentions) console.log(`    ${describe(mention)}`);
  for (const { field, values } of event.conflicts)
    console.log(
      `    conflict ${field}: ${values.map(({ value, sources }) => `${value} (${sources.join(", ")})`).join(" | ")}`,
    );
  for (const { value } of event.refinements) console.log(`    also: ${value}`);
  if (event.history.length > 0)
    console.log(
      `    history: ${event.history.map(({ what, date, said }) => `${said}: ${what} ${date?.edtf ?? ""}`).join("; ")}`,
    );
}

function describe({ articleId, sentence, trigger, date, status, participants, attributedTo }: EventMention): string {
  const at = trigger.start - sentence.start;
  const around = `${sentence.text.slice(Math.max(0, at - 50), at)}*${trigger.text}*${sentence.text.slice(at + trigger.text.length, at + trigger.text.length + 50)}`;
  const said = attributedTo === undefined ? "" : ` by ${attributedTo.map(({ name }) => name).join(" < ")}`;
  return `${articleId} ${status} ${date === undefined ? "-" : `${date.edtf} ${date.basis}`}${said} {${participants.map(({ name }) => name).join(", ")}} "${around.replaceAll("\n", " ")}"`;
}
