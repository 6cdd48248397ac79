import fc from "fast-check";
import type { Extraction } from "../../src/model/timeline.ts";
import { between, day, either, extraction, notAfter, notBefore, quote, type ShortMention, span } from "./mention.ts";

const PEOPLE = ["Ilsa Brannock", "Brannock", "Jon Carvel", "Carvel", "Petra Holm", "Mara Lind"] as const;
const PLACES = ["Portmere", "Torvale", "from Torvale", "to Portmere"] as const;
const TYPES = [
  "departure",
  "arrival",
  "meeting",
  "talks",
  "visit",
  "trial",
  "attack",
  "clash",
  "statement",
  "other",
] as const;
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

const quantities = fc
  .record({ value: fc.constantFrom(3, 12, 14), of: fc.constantFrom("dead", "injured") })
  .map((one) => [{ ...one, quote: quote(String(one.value)) }]);
const plans = fc
  .record({ what: fc.constantFrom("set", "moved", "held", "cancelled"), date: dayText.map((text) => day(text)) })
  .map((stage) => [stage]);

const mentions: fc.Arbitrary<ShortMention> = fc
  .record({
    id: fc.constant(""),
    type: fc.constantFrom(...TYPES),
    status: fc.constantFrom(...STATUSES),
    who: fc.subarray([...PEOPLE], { maxLength: 2 }),
    where: fc.subarray([...PLACES], { maxLength: 1 }),
    date: fc.option(dates, { nil: undefined }),
    saidBy: fc.option(fc.constantFrom("Harbour Herald", "an official"), { nil: undefined, freq: 3 }),
    amounts: fc.option(quantities, { nil: undefined, freq: 3 }),
    plan: fc.option(plans, { nil: undefined, freq: 4 }),
    reportedOn: fc.option(dayText, { nil: undefined, freq: 4 }),
    main: fc.boolean(),
  })
  .map(({ date, saidBy, amounts, plan, reportedOn, main, ...rest }) => ({
    ...rest,
    salience: { score: main ? 0.6 : 0.1, main, reasons: [] },
    ...(amounts === undefined ? {} : { quantities: amounts }),
    ...(plan === undefined ? {} : { plan }),
    ...(reportedOn === undefined ? {} : { reportedOn: day(reportedOn) }),
    ...(date === undefined ? {} : { date }),
    ...(saidBy === undefined ? {} : { saidBy }),
  }));

/** Of two near copies almost all words are shared; of two others almost none. */
const fingerprints = fc
  .constantFrom(1, 2, 3)
  .chain((family) =>
    fc
      .nat(3)
      .map((changed) => Array.from({ length: 128 }, (_, at) => family * 100_003 + at * 97 + (at < changed ? 7 : 0))),
  );

const records = fc.record({
  source: fc.constantFrom("Harbour Herald", "Morning Courier", "The Globe"),
  publishedAt: fc
    .tuple(dayText, fc.constantFrom("T12:00:00Z", "T23:30:00-05:00", "T12:00:00.250Z", ""))
    .map(([text, clock]) => `${text}${clock}`),
  fingerprint: fingerprints,
  credits: fc.subarray(["Harbour Herald", "Coast Wire"], { maxLength: 1 }),
  people: fc
    .subarray(["Ilsa Brannock", "Jon Carvel"], { maxLength: 1 })
    .map((names) => names.map((name) => ({ name, title: "harbour master" }))),
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
