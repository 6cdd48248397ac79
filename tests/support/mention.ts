import type { ArticleRecord } from "../../src/model/article.ts";
import type { EventDate, IsoDate } from "../../src/model/date.ts";
import type { EventMention, Participant, Place, Quote } from "../../src/model/event.ts";
import type { Extraction } from "../../src/model/timeline.ts";

/** A mention in short: everything but the id has a default. */
export interface ShortMention
  extends Partial<Omit<EventMention, "date" | "participants" | "places" | "attributedTo" | "sentence">> {
  readonly id: string;
  /** `2024-06-12`, or a date. */
  readonly date?: string | EventDate;
  /** Names of people, the first the agent and the second the patient; or participants. */
  readonly who?: readonly (string | Participant)[];
  /** Where it was; `from X` and `to X` for movements. */
  readonly where?: readonly string[];
  readonly saidBy?: string;
  readonly sentence?: string;
}

/** An article with its mentions; `record` gives what is not the default. */
export function extraction(
  id: string,
  mentions: readonly ShortMention[],
  record: Partial<ArticleRecord> = {},
): Extraction {
  return { article: { id, ...record }, mentions: mentions.map((short, at) => mention(id, short, at)), diagnostics: [] };
}

function mention(articleId: string, short: ShortMention, at: number): EventMention {
  const { id, date, who = [], where = [], saidBy, sentence, ...rest } = short;
  const lemma = rest.lemma ?? rest.type ?? "happen";
  const text =
    sentence ??
    `${articleId} ${id}: ${who.map((one) => (typeof one === "string" ? one : one.name)).join(" ")} ${lemma}.`;
  const start = at * 200;
  return {
    articleId,
    sentence: { start, end: start + text.length, text },
    trigger: { start: start + 1, end: start + 1 + lemma.length, text: lemma },
    lemma,
    type: "other",
    expressions: [],
    status: "occurred",
    polarity: "positive",
    cues: [],
    participants: who.map((one, place) =>
      typeof one === "string" ? person(one, place === 0 ? "agent" : "patient") : one,
    ),
    places: where.map(place),
    quantities: [],
    title: `${who.join(" and ")} ${lemma}`,
    salience: { score: 0.5, main: true, reasons: [] },
    steps: [],
    ...(saidBy === undefined ? {} : { attributedTo: [{ name: saidBy, quote: quote(saidBy) }] }),
    ...(date === undefined
      ? { undatedBecause: "no expression" as const }
      : { date: typeof date === "string" ? day(date) : date }),
    ...rest,
    id: `${articleId}/${id}`,
  };
}

export function person(name: string, role: Participant["role"] = "agent"): Participant {
  return { name, kind: "person", role, quote: quote(name) };
}

function place(words: string): Place {
  const role = words.startsWith("from ") ? "from" : words.startsWith("to ") ? "to" : "at";
  const name = role === "at" ? words : words.slice(role.length + 1);
  return { name, role, quote: quote(name) };
}

export function quote(text: string): Quote {
  return { start: 0, end: text.length, text };
}

/** A plain day, `2024-06-12`; a month, `2024-06`; a year, `2024`. */
export function day(iso: string, fields: Partial<EventDate> = {}): EventDate {
  const [from, to] =
    iso.length === 10 ? [iso, iso] : iso.length === 7 ? [`${iso}-01`, `${iso}-30`] : [`${iso}-01-01`, `${iso}-12-31`];
  const precision = iso.length === 10 ? "day" : iso.length === 7 ? "month" : "year";
  const point = from === to ? { on: asDay(from) } : { after: asDay(from), before: asDay(to) };
  return {
    edtf: iso,
    kind: "date",
    precision,
    approximate: false,
    begin: point,
    end: point,
    basis: "relative",
    ...fields,
  };
}

export function span(from: string, to: string): EventDate {
  return { ...day(from), edtf: `${from}/${to}`, kind: "span", begin: { on: asDay(from) }, end: { on: asDay(to) } };
}

export function between(from: string, to: string): EventDate {
  const point = { after: asDay(from), before: asDay(to) };
  return { ...day(from), edtf: `[${from}..${to}]`, kind: "window", begin: point, end: point };
}

export function either(...days: readonly string[]): EventDate {
  const point = { after: asDay(days[0]!), before: asDay(days.at(-1)!) };
  return {
    ...day(days[0]!),
    edtf: `[${days.join(",")}]`,
    kind: "alternatives",
    begin: point,
    end: point,
    alternatives: days.map(asDay),
  };
}

export function notBefore(from: string): EventDate {
  return {
    ...day(from),
    edtf: `[${from}..]`,
    kind: "bound",
    precision: "bound",
    begin: { after: asDay(from) },
    end: { after: asDay(from) },
  };
}

export function notAfter(to: string): EventDate {
  return {
    ...day(to),
    edtf: `[..${to}]`,
    kind: "bound",
    precision: "bound",
    basis: "tense",
    begin: { before: asDay(to) },
    end: { before: asDay(to) },
  };
}

function asDay(iso: string): IsoDate {
  return iso as IsoDate; // written as one in the test
}
