import fc from "fast-check";
import type { Extraction } from "../../src/model/timeline.ts";
import { between, day, either, extraction, notAfter, notBefore, type ShortMention, span } from "./mention.ts";

const PEOPLE = ["Ilsa Brannock", "Brannock", "Jon Carvel", "Carvel", "Petra Holm", "Mara Lind"] as const;
const PLACES = ["Portmere", "Torvale", "from Torvale", "to Portmere"] as const;
const TYPES = ["departure", "arrival", "meeting", "visit", "trial", "attack", "statement", "other"] as const;
const STATUSES = [
  "occurred",
  "ongoing",
  "planned",
  "expected",
  "possible",
  "denied",
  "cancelled",
  "postponed",
] as const;

const dayText = fc.integer({ min: 1, max: 28 }).map((count) => `2024-06-${String(count).padStart(2, "0")}`);
const dates = fc.oneof(
  { weight: 4, arbitrary: dayText.map((text) => day(text)) },
  fc.constantFrom("2024", "2024-06").map((text) => day(text)),
  dayText.map((text) => day(text, { partOfDay: "night" })),
  dayText.map((text) => day(text, { time: { hour: 9, minute: 30 } })),
  dayText.map(notBefore),
  dayText.map(notAfter),
  fc.tuple(dayText, dayText).map(([a, b]) => (a < b ? between(a, b) : between(b, a))),
  fc.tuple(dayText, dayText).map(([a, b]) => (a < b ? either(a, b) : either(b, a))),
  fc.tuple(dayText, dayText).map(([a, b]) => (a < b ? span(a, b) : span(b, a))),
);

const mentions: fc.Arbitrary<ShortMention> = fc
  .record({
    id: fc.constant(""),
    type: fc.constantFrom(...TYPES),
    status: fc.constantFrom(...STATUSES),
    who: fc.subarray([...PEOPLE], { maxLength: 2 }),
    where: fc.subarray([...PLACES], { maxLength: 1 }),
    date: fc.option(dates, { nil: undefined }),
    saidBy: fc.option(fc.constantFrom("Harbour Herald", "an official"), { nil: undefined, freq: 3 }),
  })
  .map(({ date, saidBy, ...rest }) => ({
    ...rest,
    ...(date === undefined ? {} : { date }),
    ...(saidBy === undefined ? {} : { saidBy }),
  }));

const records = fc.record({
  source: fc.constantFrom("Harbour Herald", "Morning Courier", "The Globe"),
  publishedAt: dayText.map((text) => `${text}T12:00:00Z`),
  terms: fc
    .subarray(["train", "summit", "port", "court", "flood"], { minLength: 2 })
    .map((terms) => terms.map((term) => ({ term, count: 2 }))),
});

/** Up to eight articles of up to five mentions, in a small world in which they agree and disagree often. */
export const extractionLists: fc.Arbitrary<readonly Extraction[]> = fc
  .array(fc.tuple(fc.array(mentions, { maxLength: 5 }), fc.option(records, { nil: undefined })), { maxLength: 8 })
  .map((articles) =>
    articles.map(([list, record], at) =>
      extraction(
        `a${at}`,
        relate(
          list.map((short, place) => ({ ...short, id: `m${place}` })),
          `a${at}`,
        ),
        record ?? {},
      ),
    ),
  );

/** Every third mention is said to be before or after the one that stands before it. */
function relate(list: readonly ShortMention[], articleId: string): readonly ShortMention[] {
  return list.map((short, at) =>
    at % 3 === 1
      ? {
          ...short,
          relations: [{ kind: at % 2 === 0 ? "before" : "after", mentionId: `${articleId}/m${at - 1}` } as const],
        }
      : short,
  );
}
