import { join } from "node:path";
import type { Article } from "../../src/model/article.ts";
import type { EventMention } from "../../src/model/event.ts";
import type { EventType } from "../../src/model/event-types.ts";
import { stripSuffix } from "./gold-triggers.ts";
import { readRows } from "./read-corpus.ts";

/** An article whose main event people named, and what counts as that event. */
export interface MainEventCase {
  readonly article: Article;
  /** What people said, for lists of errors. */
  readonly said: string;
  readonly isHit: (mention: EventMention) => boolean;
  /** The same at its place in the text, where that is known. */
  readonly isStrict?: (mention: EventMention) => boolean;
}

interface Phrase {
  readonly text: string;
  readonly coders: number;
  readonly start?: number;
  readonly end?: number;
}

interface FiveW {
  readonly id: string;
  readonly dct?: string;
  readonly title?: string;
  readonly text: string;
  readonly fiveW: { readonly what: readonly Phrase[] };
}

interface Report {
  readonly id: string;
  readonly dct: string;
  readonly text: string;
  readonly events: readonly { readonly killed: number; readonly injured: number }[];
}

const VIOLENCE: ReadonlySet<EventType> = new Set<EventType>([
  "shooting",
  "attack",
  "death",
  "injury",
  "clash",
  "bombing",
  "invasion",
]);
const INCIDENT: ReadonlySet<EventType> = new Set<EventType>([...VIOLENCE, "crime", "abduction", "arrest", "charge"]);
const EMPTY = new Set(
  "be is are was were been has have had do does did a an the of to in on at for with and or as by".split(" "),
);

/** Giveme5W1H: a trigger that is a word of a "what" phrase on which at least two of three coders agree. */
export function readFiveW(corpora: string): MainEventCase[] {
  return readRows<FiveW>(join(corpora, "events", "giveme5w1h.jsonl")).flatMap(({ id, text, dct, title, fiveW }) => {
    const phrases = fiveW.what.filter(({ coders }) => coders > 1);
    if (phrases.length === 0) return [];
    const stems = new Set(
      phrases
        .flatMap(({ text: words }) => words.toLowerCase().match(/\p{L}+/gu) ?? [])
        .filter((word) => !EMPTY.has(word))
        .map(stripSuffix),
    );
    return [
      {
        article: {
          id,
          text,
          ...(dct !== undefined && { publishedAt: dct }),
          ...(title !== undefined && { title }),
        },
        said: `${title} | what: ${phrases.map((one) => one.text).join(" / ")}`,
        isHit: ({ trigger }: EventMention) => stems.has(stripSuffix(trigger.text.toLowerCase())),
        isStrict: ({ trigger }: EventMention) =>
          phrases.some(
            ({ start, end }) => start !== undefined && trigger.start >= start && trigger.end <= (end ?? start),
          ),
      },
    ];
  });
}

/** Crime reports: an event of one of the types of violence or crime, by whether there are victims. */
export function readReports(corpora: string): MainEventCase[] {
  return readRows<Report>(join(corpora, "events", "gva-main-event.jsonl")).map(({ id, text, dct, events }) => {
    const victims = (events[0]?.killed ?? 0) + (events[0]?.injured ?? 0) > 0;
    const wanted = victims ? VIOLENCE : INCIDENT;
    return {
      article: { id, text, publishedAt: dct },
      said: `${victims ? "victims" : "no victims"}: ${text.slice(0, 200)}`,
      isHit: ({ type }: EventMention) => wanted.has(type),
    };
  });
}
