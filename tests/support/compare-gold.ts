import { buildTimeline } from "../../src/build-timeline.ts";
import { extractEvents } from "../../src/extract-events.ts";
import type { EventMention } from "../../src/model/event.ts";
import type { TimelineEvent } from "../../src/model/timeline.ts";
import type { GoldSentence } from "./read-sentence-gold.ts";
import type { GoldBlock, GoldQuote, Story } from "./read-story-gold.ts";

/** One thing that the gold wants, and what is wrong with what the code gives. */
export interface Compared {
  /** Where it stands in the gold: the story and the event's gloss, or the sentence. */
  readonly key: string;
  readonly line: number;
  readonly wanted: "event" | "nothing";
  readonly found: boolean;
  readonly date: boolean;
  readonly status: boolean;
  /** Every mention of the gold is in the one event. */
  readonly whole: boolean;
  readonly problems: readonly string[];
}

/** The timeline of a story beside its gold: each event of the gold, then each that the gold does not have. */
export function compareStory(story: Story, build = buildTimeline): readonly Compared[] {
  const main = build(story.articles);
  const all = build(story.articles, { detail: "all" });
  const shown = [...main.events, ...main.undated];
  const every = [...all.events, ...all.undated];
  const claimed = new Set<string>();
  const compared = story.blocks.map((block) => {
    for (const event of every) if (holdsAny(event, block.says)) claimed.add(event.id);
    return compareBlock(story.name, block, block.all ? every : shown, every);
  });
  const extra = shown
    .filter((event) => !claimed.has(event.id))
    .map(
      (event): Compared => ({
        key: `${story.name} | beyond the gold | ${event.title}`,
        line: 0,
        wanted: "nothing",
        found: true,
        date: false,
        status: false,
        whole: false,
        problems: [`shown beyond the gold: ${event.date?.edtf ?? "-"} ${event.status} ${event.type}`],
      }),
    );
  return [...compared, ...extra];
}

function compareBlock(
  story: string,
  block: GoldBlock,
  pool: readonly TimelineEvent[],
  every: readonly TimelineEvent[],
): Compared {
  const base = { key: `${story} | ${block.gloss}`, line: block.line, wanted: "event" as const };
  const homes = pool.filter((event) => holdsAny(event, block.says)).sort((a, b) => held(b, block) - held(a, block));
  const best = homes[0];
  if (best === undefined) {
    const hidden = every.find((event) => holdsAny(event, block.says));
    const problem = hidden ? `below the line (${hidden.salience.score})` : "no mention";
    return { ...base, found: false, date: false, status: false, whole: false, problems: [problem] };
  }
  const date = sameDate(block.edtf, best.date);
  const status = best.status === block.status;
  const whole = held(best, block) === block.says.length;
  return {
    ...base,
    found: true,
    date,
    status,
    whole,
    problems: [
      ...(date ? [] : [`date ${best.date?.edtf ?? "-"}, not ${block.edtf ?? "-"}`]),
      ...(status ? [] : [`status ${best.status}, not ${block.status}`]),
      ...(whole ? [] : [`${held(best, block)} of ${block.says.length} mentions`]),
    ],
  };
}

/** A sentence of its own beside its gold. */
export function compareSentence(sentence: GoldSentence, extract = extractEvents): readonly Compared[] {
  const { mentions } = extract({ id: "s", publishedAt: sentence.publishedAt, text: sentence.text });
  const claimed = new Set<string>();
  const compared = sentence.events.map((event): Compared => {
    const start = sentence.text.indexOf(event.trigger);
    const isThere = ({ trigger }: EventMention) => trigger.start < start + event.trigger.length && trigger.end > start;
    const mention = mentions.find((one) => isThere(one) && (event.all || one.salience.main));
    const base = { key: `${sentence.text} | ${event.trigger}`, line: sentence.line, wanted: "event" as const };
    if (mention === undefined) {
      const hidden = mentions.find(isThere);
      const problem = hidden ? `below the line (${hidden.salience.score})` : "no mention";
      return { ...base, found: false, date: false, status: false, whole: false, problems: [problem] };
    }
    claimed.add(mention.id);
    const date = sameDate(event.edtf, mention.date);
    const status = mention.status === event.status;
    return {
      ...base,
      found: true,
      date,
      status,
      whole: true,
      problems: [
        ...(date ? [] : [`date ${mention.date?.edtf ?? "-"}, not ${event.edtf ?? "-"}`]),
        ...(status ? [] : [`status ${mention.status}, not ${event.status}`]),
      ],
    };
  });
  const extra = mentions
    .filter(({ id, salience }) => salience.main && !claimed.has(id))
    .map(
      ({ trigger, type, date }): Compared => ({
        key: `${sentence.text} | beyond the gold | ${trigger.text}`,
        line: sentence.line,
        wanted: "nothing",
        found: true,
        date: false,
        status: false,
        whole: false,
        problems: [`shown beyond the gold: ${date?.edtf ?? "-"} ${type}`],
      }),
    );
  return [...compared, ...extra];
}

/** A gold without a date takes a bound from tense as well; a clock time is finer than the day of the gold. */
function sameDate(gold: string | undefined, date: TimelineEvent["date"]): boolean {
  if (gold === undefined) return date === undefined || date.kind === "bound";
  return date !== undefined && (gold.includes("T") ? date.edtf : date.edtf.replace(/T[^/]*/, "")) === gold;
}

function held(event: TimelineEvent, block: GoldBlock): number {
  return block.says.filter((quote) => holdsAny(event, [quote])).length;
}

function holdsAny(event: TimelineEvent, quotes: readonly GoldQuote[]): boolean {
  return event.mentions.some(({ articleId, trigger }) =>
    quotes.some((quote) => quote.articleId === articleId && trigger.start < quote.end && trigger.end > quote.start),
  );
}
