import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffTimelines } from "../../src/diff-timelines.ts";
import { extendTimeline } from "../../src/extend-timeline.ts";
import { mergeEvents } from "../../src/merge-events.ts";
import type { Extraction, Timeline, TimelineEvent } from "../../src/model/timeline.ts";
import { compareKeys, isBefore, keyOf } from "../../src/order/event-key.ts";
import { timelineAsOf } from "../../src/timeline-as-of.ts";
import { extractionLists } from "../support/arbitrary-extractions.ts";

const RUNS = { numRuns: 300 };
const bytes = (timeline: Timeline): string => JSON.stringify(timeline);
const shuffled = extractionLists.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
);
const all = { detail: "all" } as const;

describe("laws of merging", () => {
  it("the order of the articles changes no byte", () => {
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(bytes(mergeEvents(other, all))).toBe(bytes(mergeEvents(list, all)));
      }),
      RUNS,
    );
  });

  it("an article that comes again, also as a copy, changes no byte", () => {
    fc.assert(
      fc.property(extractionLists, (list) => {
        const again = [...list, ...list.slice(0, 2), ...structuredClone([...list.slice(1)])];
        expect(bytes(mergeEvents(again, all))).toBe(bytes(mergeEvents(list, all)));
      }),
      RUNS,
    );
  });

  it("adding articles later gives what merging all at once gives", () => {
    fc.assert(
      fc.property(extractionLists, fc.nat(8), (list, cut) => {
        const [first, rest] = [list.slice(0, cut), list.slice(cut)];
        expect(extendTimeline(mergeEvents(first, all), rest)).toEqual(mergeEvents(list, all));
        const oneByOne = list.reduce(
          (timeline: Timeline, one) => extendTimeline(timeline, [one]),
          mergeEvents([], all),
        );
        expect(bytes(oneByOne)).toBe(bytes(mergeEvents(list, all)));
      }),
      { numRuns: 100 },
    );
  });

  it("survives JSON and structured clone whole", () => {
    fc.assert(
      fc.property(extractionLists, (list) => {
        const timeline = mergeEvents(list, all);
        expect(JSON.parse(bytes(timeline))).toEqual(timeline);
        expect(structuredClone(timeline)).toEqual(timeline);
        expect(extendTimeline(JSON.parse(bytes(timeline)), [])).toEqual(timeline);
      }),
      { numRuns: 100 },
    );
  });

  it("every mention stands in exactly one event", () => {
    fc.assert(
      fc.property(extractionLists, (list) => {
        const { events, undated } = mergeEvents(list, all);
        const found = [...events, ...undated].flatMap(({ mentions }) => mentions.map(({ id }) => id)).sort();
        expect(found).toEqual(mentionIds(list));
      }),
      RUNS,
    );
  });

  it("event ids are unique, and an event whose mentions are the same keeps its id", () => {
    fc.assert(
      fc.property(extractionLists, fc.nat(8), (list, cut) => {
        const [before, after] = [mergeEvents(list.slice(0, cut), all), mergeEvents(list, all)];
        const idOf = (timeline: Timeline) =>
          new Map(
            [...timeline.events, ...timeline.undated].map((event) => [
              event.mentions.map(({ id }) => id).join(),
              event.id,
            ]),
          );
        const [old, young] = [idOf(before), idOf(after)];
        expect(new Set(young.values()).size).toBe(young.size);
        for (const [mentions, id] of old) if (young.has(mentions)) expect(young.get(mentions)).toBe(id);
      }),
      RUNS,
    );
  });

  it("the order is by day and clock wherever both are known, and a strict weak order", () => {
    fc.assert(
      fc.property(extractionLists, (list) => {
        const { events } = mergeEvents(list, all);
        const keys = events.map(keyOf);
        for (const [at, key] of keys.entries()) {
          expect(compareKeys(key, key)).toBe(0);
          for (const later of keys.slice(at + 1)) {
            expect(isBefore(later, key)).toBe(false);
            expect(Math.sign(compareKeys(key, later))).toBe(-Math.sign(compareKeys(later, key)));
          }
        }
        for (const a of keys)
          for (const b of keys)
            for (const c of keys) {
              if (compareKeys(a, b) < 0 && compareKeys(b, c) < 0) expect(compareKeys(a, c)).toBeLessThan(0);
            }
      }),
      { numRuns: 100 },
    );
  });

  it("what an article says of before and after holds, or is reported", () => {
    fc.assert(
      fc.property(extractionLists, (list) => {
        const { events, contradictions } = mergeEvents(list, all);
        const place = new Map(events.flatMap((event, at) => event.mentions.map(({ id }) => [id, at] as const)));
        const reported = new Set(contradictions.map(({ before, after }) => `${before} ${after}`));
        for (const [at, event] of events.entries()) {
          for (const { kind, mentionId } of event.mentions.flatMap(({ relations }) => relations ?? [])) {
            const other = place.get(mentionId);
            if (other === undefined || other === at || kind === "same") continue;
            const [first, second] = kind === "before" ? [at, other] : [other, at];
            const holds = first < second || reported.has(`${events[first]!.id} ${events[second]!.id}`);
            expect(holds).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  it("ties are marked both ways", () => {
    fc.assert(
      fc.property(extractionLists, (list) => {
        const { events } = mergeEvents(list, all);
        const ties = new Map(events.map((event) => [event.id, new Set(event.ties)]));
        for (const event of events) for (const other of event.ties) expect(ties.get(other)?.has(event.id)).toBe(true);
      }),
      RUNS,
    );
  });

  it("views show a part of the same events and keep every extraction", () => {
    fc.assert(
      fc.property(extractionLists, (list) => {
        const whole = mergeEvents(list, all);
        const ids = new Set([...whole.events, ...whole.undated].map(({ id }) => id));
        for (const options of [
          {},
          { about: "Brannock" },
          { from: "2024-06-10", to: "2024-06-20" },
          { limit: { days: 2 } },
          { limit: { events: 2 } },
        ]) {
          const view = mergeEvents(list, options);
          expect([...view.events, ...view.undated].every(({ id }) => ids.has(id))).toBe(true);
          expect(view.extractions).toEqual(whole.extractions);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("as of an instant is the timeline of what had appeared by then, whatever the dates of the events", () => {
    fc.assert(
      fc.property(extractionLists, fc.integer({ min: 1, max: 28 }), (list, count) => {
        const instant = `2024-06-${String(count).padStart(2, "0")}T18:00:00Z`;
        const known = list.filter(({ article }) => appeared(article.publishedAt) <= Date.parse(instant));
        expect(timelineAsOf(mergeEvents(list, all), instant)).toEqual(mergeEvents(known, all));
      }),
      { numRuns: 100 },
    );
  });

  it("later articles never take the id of an event that only grows", () => {
    let grown = 0;
    fc.assert(
      fc.property(extractionLists, (list) => {
        // A day apart, so that no zone and no bare day makes one of the later articles the earlier.
        const known = list.filter(({ article }) => (article.publishedAt ?? "9") < "2024-06-14");
        const later = list.filter(({ article }) => (article.publishedAt ?? "") >= "2024-06-16");
        const before = shown(mergeEvents(known, all));
        for (const event of shown(mergeEvents([...known, ...later], all))) {
          const ids = new Set(event.mentions.map(({ id }) => id));
          const pasts = before.filter(({ mentions }) => mentions.some(({ id }) => ids.has(id)));
          const isGrown = pasts.length === 1 && pasts[0]!.mentions.every(({ id }) => ids.has(id));
          if (!isGrown) continue;
          if (event.mentions.length > pasts[0]!.mentions.length) grown += 1;
          expect(event.id).toBe(pasts[0]!.id);
        }
      }),
      RUNS,
    );
    expect(grown).toBeGreaterThan(50);
  });

  it("a difference lists every event that is new, gone, changed, merged, split or newly in conflict, and no other", () => {
    const seen = { added: 0, moved: 0, contradicted: 0 };
    fc.assert(
      fc.property(extractionLists, fc.nat(8), (list, cut) => {
        const [before, after] = [mergeEvents(list.slice(0, cut), all), mergeEvents(list, all)];
        const diff = diffTimelines(before, after);
        const pastsOf = (event: TimelineEvent) =>
          shown(before).filter(({ mentions }) =>
            mentions.some(({ id }) => event.mentions.some((one) => one.id === id)),
          );
        const events = shown(after).map((event) => ({ event, pasts: pastsOf(event) }));
        const ids = (chosen: typeof events) => chosen.map(({ event }) => event.id).sort();
        expect(diff.added.map(({ id }) => id).sort()).toEqual(ids(events.filter(({ pasts }) => pasts.length === 0)));
        expect(diff.merged.map(({ into }) => into).sort()).toEqual(ids(events.filter(({ pasts }) => pasts.length > 1)));
        for (const { from, into } of diff.merged)
          expect(from).toEqual(
            events
              .find(({ event }) => event.id === into)
              ?.pasts.map(({ id }) => id)
              .sort(),
          );
        const changed = events.filter(({ event, pasts }) => pasts.length === 1 && isChanged(pasts[0]!, event));
        expect(diff.moved.map(({ after: { id } }) => id)).toEqual(expect.arrayContaining(ids(changed)));
        for (const { before: old, after: young } of diff.moved) expect(isChanged(old, young)).toBe(true);
        const clashing = events
          .filter(({ pasts }) => pasts.length === 0)
          .flatMap(({ event }) => event.conflicts.map(({ field }) => `${event.id} ${field}`));
        const told = diff.contradicted.flatMap((one) => (one.kind === "conflict" ? [`${one.event} ${one.field}`] : []));
        expect(told).toEqual(expect.arrayContaining(clashing));
        const back = diffTimelines(after, before);
        expect(back.removed).toEqual(diff.added);
        expect(back.added).toEqual(diff.removed);
        expect(back.split.map(({ from }) => from).sort()).toEqual(diff.merged.map(({ into }) => into).sort());
        expect(back.merged.map(({ into }) => into).sort()).toEqual(diff.split.map(({ from }) => from).sort());
        for (const key of ["added", "moved", "contradicted"] as const) seen[key] += diff[key].length;
      }),
      RUNS,
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(20);
  });

  it("a timeline differs from itself in nothing, and from nothing in everything", () => {
    fc.assert(
      fc.property(extractionLists, (list) => {
        const timeline = mergeEvents(list, all);
        expect(diffTimelines(timeline, timeline)).toEqual({
          added: [],
          removed: [],
          moved: [],
          merged: [],
          split: [],
          contradicted: [],
        });
        const events = [...timeline.events, ...timeline.undated];
        expect(diffTimelines(mergeEvents([], all), timeline).added).toEqual(events);
        expect(diffTimelines(timeline, mergeEvents([], all)).removed).toEqual(events);
      }),
      { numRuns: 100 },
    );
  });
});

function shown({ events, undated }: Timeline): readonly TimelineEvent[] {
  return [...events, ...undated];
}

function isChanged(a: TimelineEvent, b: TimelineEvent): boolean {
  return a.date?.edtf !== b.date?.edtf || a.status !== b.status || a.type !== b.type;
}

/** An article of which only the day is known appeared by the end of that day; without even that, never. */
function appeared(publishedAt: string | undefined): number {
  if (publishedAt === undefined) return Number.POSITIVE_INFINITY;
  return Date.parse(publishedAt) + (publishedAt.length === 10 ? 86_400_000 : 0);
}

function mentionIds(list: readonly Extraction[]): readonly string[] {
  return list.flatMap(({ mentions }) => mentions.map(({ id }) => id)).sort();
}
