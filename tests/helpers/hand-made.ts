import type { EventDate, IsoDate } from "../../src/model/date.ts";
import type { EventMention } from "../../src/model/event.ts";
import type { Timeline, TimelineEvent } from "../../src/model/timeline.ts";

/** A day as the types want it; tests write only days that there are. */
export const day = (iso: string) => iso as IsoDate; // the brand is put on by hand

/** A plain day. */
export function makeDate(edtf: string, more: Partial<EventDate> = {}): EventDate {
  return {
    edtf,
    kind: "date",
    precision: "day",
    approximate: false,
    begin: { on: day(edtf) },
    end: { on: day(edtf) },
    basis: "relative",
    ...more,
  };
}

export function makeEvent(more: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    id: "e1",
    type: "departure",
    title: "Ada Merrow leaves Corvane",
    status: "occurred",
    participants: [{ name: "Ada Merrow", kind: "person", role: "agent", aliases: ["Merrow"] }],
    places: [{ name: "Corvane", role: "from" }],
    quantities: [],
    mentions: [],
    sources: ["Harbour Herald", "Morning Courier"],
    independentSources: [["a"], ["b"]],
    conflicts: [],
    refinements: [],
    history: [],
    salience: { score: 1, main: true, reasons: [] },
    ties: [],
    steps: [],
    ...more,
  };
}

export function makeMention(text: string, trigger: string, more: Partial<EventMention> = {}): EventMention {
  const start = text.indexOf(trigger);
  return {
    id: "m1",
    articleId: "a",
    sentence: { start: 0, end: text.length, text },
    trigger: { start, end: start + trigger.length, text: trigger },
    lemma: "leave",
    type: "departure",
    expressions: [],
    status: "occurred",
    polarity: "positive",
    cues: [],
    participants: [],
    places: [],
    quantities: [],
    title: "Ada Merrow leaves Corvane",
    salience: { score: 1, main: true, reasons: [] },
    steps: [],
    ...more,
  };
}

export function makeTimeline(more: Partial<Timeline> = {}): Timeline {
  return {
    schema: 1,
    options: {},
    articles: [
      { id: "a", source: "Harbour Herald", url: "https://herald.example/1", publishedAt: "2024-06-12T10:00:00Z" },
      { id: "b", source: "Morning Courier" },
    ],
    events: [],
    undated: [],
    contradictions: [],
    diagnostics: [],
    extractions: [],
    ...more,
  };
}

/** Dates of every kind that a timeline knows, by name. */
export const DATES = {
  day: makeDate("2023-09-10"),
  night: makeDate("2023-09-10", { precision: "part of day", partOfDay: "night" }),
  clock: makeDate("2024-06-11T09:00:00Z", {
    precision: "minute",
    time: { hour: 9, minute: 0, zone: "GMT", offset: 0 },
    begin: { on: day("2024-06-11") },
    end: { on: day("2024-06-11") },
  }),
  span: makeDate("2024-06-14/2024-06-16", {
    kind: "span",
    begin: { on: day("2024-06-14") },
    end: { on: day("2024-06-16") },
  }),
  ongoing: makeDate("2024-06-10/..", {
    kind: "span",
    begin: { on: day("2024-06-10") },
    end: { after: day("2024-06-12") },
  }),
  window: makeDate("[2024-06-18..2024-06-20]", {
    kind: "window",
    begin: { after: day("2024-06-18"), before: day("2024-06-20") },
    end: { after: day("2024-06-18"), before: day("2024-06-20") },
  }),
  alternatives: makeDate("[2024-06-18,2024-06-19]", {
    kind: "alternatives",
    begin: { after: day("2024-06-18"), before: day("2024-06-19") },
    end: { after: day("2024-06-18"), before: day("2024-06-19") },
    alternatives: [day("2024-06-18"), day("2024-06-19")],
  }),
  bound: makeDate("[..2024-06-12]", {
    kind: "bound",
    precision: "bound",
    basis: "tense",
    begin: { before: day("2024-06-12") },
    end: { before: day("2024-06-12") },
  }),
  year: makeDate("2019", {
    precision: "year",
    begin: { after: day("2019-01-01"), before: day("2019-12-31") },
    end: { after: day("2019-01-01"), before: day("2019-12-31") },
  }),
  aboutMonth: makeDate("2024-05~", {
    precision: "month",
    approximate: true,
    begin: { after: day("2024-05-01"), before: day("2024-05-31") },
    end: { after: day("2024-05-01"), before: day("2024-05-31") },
  }),
} as const satisfies Record<string, EventDate>;
