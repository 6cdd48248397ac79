// How far the timelines of our own stories and sentences agree with their gold, with every miss.
// usage: npx tsx scripts/evaluate/fixtures.ts [stories|sentences|all] [--misses] [name]
import { readdirSync, readFileSync } from "node:fs";
import { buildTimeline } from "../../src/build-timeline.ts";
import { extractEvents } from "../../src/extract-events.ts";
import { readSentenceGold } from "../../tests/support/read-sentence-gold.ts";
import { type GoldBlock, readStory } from "../../tests/support/read-story-gold.ts";

const [what = "all", ...rest] = process.argv.slice(2);
const misses = rest.includes("--misses");
const only = rest.find((word) => !word.startsWith("--"));

if (what !== "stories") sentences();
if (what !== "sentences") stories();

function sentences(): void {
  const gold = readSentenceGold(readFileSync("fixtures/sentences/events.gold.txt", "utf8"));
  const counts = { wanted: 0, found: 0, date: 0, status: 0, type: 0, who: 0, extra: 0, shown: 0, titles: 0 };
  for (const sentence of gold) {
    const { mentions } = extractEvents({ id: "s", publishedAt: sentence.publishedAt, text: sentence.text });
    const used = new Set<string>();
    const notes: string[] = [];
    for (const event of sentence.events) {
      counts.wanted++;
      const at = sentence.text.indexOf(event.trigger);
      const mention = mentions.find(
        ({ trigger, salience }) =>
          trigger.start < at + event.trigger.length && trigger.end > at && (event.all || salience.main),
      );
      const hidden = mention
        ? undefined
        : mentions.find(({ trigger }) => trigger.start < at + event.trigger.length && trigger.end > at);
      if (!mention) {
        notes.push(
          `missing ${event.trigger} (${hidden ? `below the line: ${hidden.salience.score} ${hidden.salience.reasons.map(({ reason, weight }) => `${reason} ${weight}`).join(", ")}` : "no mention"})`,
        );
        continue;
      }
      counts.found++;
      used.add(mention.id);
      const edtf = mention.date?.edtf;
      if (
        edtf === event.edtf ||
        (event.edtf === undefined && (mention.date === undefined || mention.date.kind === "bound"))
      )
        counts.date++;
      else notes.push(`${event.trigger}: date ${edtf ?? "-"} not ${event.edtf ?? "-"}`);
      if (mention.status === event.status) counts.status++;
      else notes.push(`${event.trigger}: status ${mention.status} not ${event.status}`);
      if (mention.type === event.type) counts.type++;
      else notes.push(`${event.trigger}: type ${mention.type} not ${event.type}`);
      const names = [...mention.participants, ...mention.places].map(({ name }) => name.toLowerCase());
      const wanted = [...event.who, ...event.places];
      const lacking = wanted.filter(
        (name) => !names.some((known) => known.includes(name.toLowerCase()) || name.toLowerCase().includes(known)),
      );
      if (lacking.length === 0) counts.who++;
      else notes.push(`${event.trigger}: lacks ${lacking.join(", ")} (has ${names.join(", ")})`);
    }
    for (const mention of mentions) {
      if (!mention.salience.main) continue;
      counts.shown++;
      if (used.has(mention.id)) continue;
      counts.extra++;
      notes.push(
        `extra ${mention.trigger.text} ${mention.type} ${mention.date?.edtf ?? "-"} ${mention.salience.score}`,
      );
    }
    if (misses && notes.length > 0) {
      console.log(`${sentence.line} [${sentence.group}] ${sentence.text}`);
      for (const note of notes) console.log(`     ${note}`);
    }
  }
  console.log(
    "sentences",
    percent(counts.found, counts.wanted, "found"),
    percent(counts.date, counts.found, "date"),
    percent(counts.status, counts.found, "status"),
    percent(counts.type, counts.found, "type"),
    percent(counts.who, counts.found, "who and where"),
    percent(counts.extra, counts.shown, "shown beyond gold"),
  );
}

function stories(): void {
  const names = readdirSync("fixtures/stories").filter((name) => only === undefined || name === only);
  for (const name of names) story(name);
}

function story(name: string): void {
  const gold = readStory("fixtures/stories", name);
  const timeline = buildTimeline(gold.articles);
  const whole = buildTimeline(gold.articles, { detail: "all" });
  const shown = [...timeline.events, ...timeline.undated];
  const every = [...whole.events, ...whole.undated];
  const overlaps = (a: { articleId: string; trigger: { start: number; end: number } }, b: GoldBlock["says"][number]) =>
    a.articleId === b.articleId && a.trigger.start < b.end && a.trigger.end > b.start;
  const counts = { wanted: 0, found: 0, date: 0, status: 0, whole: 0, split: 0 };
  const used = new Set<string>();
  for (const block of gold.blocks) {
    counts.wanted++;
    const pool = block.all ? every : shown;
    const homes = pool.filter((event) =>
      event.mentions.some((mention) => block.says.some((quote) => overlaps(mention, quote))),
    );
    for (const home of every.filter((event) =>
      event.mentions.some((mention) => block.says.some((quote) => overlaps(mention, quote))),
    ))
      used.add(home.id);
    const best = homes.sort((a, b) => count(b) - count(a))[0];
    function count(event: (typeof every)[number]): number {
      return block.says.filter((quote) => event.mentions.some((mention) => overlaps(mention, quote))).length;
    }
    const notes: string[] = [];
    if (!best) {
      const hidden = every.find((event) =>
        event.mentions.some((mention) => block.says.some((quote) => overlaps(mention, quote))),
      );
      notes.push(hidden ? `below the line ${hidden.salience.score}: ${hidden.title}` : "no mention at all");
    } else {
      counts.found++;
      // a clock time is finer than the day of the gold, which has it under "also"
      const edtf = block.edtf?.includes("T") ? best.date?.edtf : best.date?.edtf.replace(/T[^/]*/, "");
      if (
        edtf === block.edtf ||
        (block.edtf === undefined &&
          (best.date === undefined || best.date.kind === "bound" || best.date.precision === "bound"))
      )
        counts.date++;
      else notes.push(`date ${edtf ?? "-"} not ${block.edtf ?? "-"}`);
      if (best.status === block.status) counts.status++;
      else notes.push(`status ${best.status} not ${block.status}`);
      if (count(best) === block.says.length) counts.whole++;
      else
        notes.push(
          `holds ${count(best)} of ${block.says.length} mentions; not ${block.says
            .filter((quote) => !best.mentions.some((mention) => overlaps(mention, quote)))
            .map((quote) => `${quote.articleId}:${quote.text}`)
            .join(", ")}`,
        );
      if (homes.length > 1) counts.split++;
    }
    if (misses && notes.length > 0) {
      console.log(`${name}:${block.line} ${block.edtf ?? "-"} ${block.gloss}${block.all ? " (all)" : ""}`);
      for (const note of notes) console.log(`     ${note}`);
    }
  }
  const extra = shown.filter((event) => !used.has(event.id));
  if (misses)
    for (const event of extra)
      console.log(
        `${name} extra: ${event.date?.edtf ?? "-"} ${event.status} ${event.type} | ${event.title} | ${event.mentions.map((mention) => `${mention.articleId}:${mention.trigger.text}`).join(", ")}`,
      );
  console.log(
    name,
    percent(counts.found, counts.wanted, "found"),
    percent(counts.date, counts.found, "date"),
    percent(counts.status, counts.found, "status"),
    percent(counts.whole, counts.found, "whole"),
    percent(extra.length, shown.length, "shown beyond gold"),
  );
}

function percent(part: number, of: number, name: string): string {
  return `${name} ${part}/${of} (${of === 0 ? "–" : Math.round((100 * part) / of)}%)`;
}
