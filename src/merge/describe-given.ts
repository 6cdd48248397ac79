import type { ReadGiven } from "../door/read-given.ts";
import { hash53 } from "../events/mention-id.ts";
import { type ReadGivenDate, readGivenDate } from "../events/read-given-date.ts";
import type { Language } from "../languages/language.ts";
import type { ArticleRecord } from "../model/article.ts";
import type { EventDate } from "../model/date.ts";
import type { Diagnostic, DiagnosticCode } from "../model/diagnostic.ts";
import { makeDiagnostic } from "../model/diagnostic-texts.ts";
import type { EventMention, Quote, Status } from "../model/event.ts";
import type { Step } from "../model/step.ts";
import type { TimeContext } from "../temporal/resolve-times.ts";
import { canonicalJson } from "./canonical-json.ts";
import { areCompatible, readRange } from "./day-range.ts";
import { STANCES } from "./mention-print.ts";
import { nameGiven } from "./name-given.ts";

/** Why a mention that others made is worth a line; by it such mentions are known. */
export const MADE_BY_OTHERS = "made by others";

/** What a mention that others made is held against. */
export interface GivenGround {
  readonly article: ArticleRecord;
  readonly publication: TimeContext["publication"];
  /** The article's own text; absent where only the quotes are known. */
  readonly text: string | undefined;
  readonly language: Language;
  /** Where the mention stands: `articles["a"].mentions[1]`. */
  readonly path: string;
}

/** A mention with everything that the words it quotes add to what was given, and what does not hold. */
export interface DescribedGiven {
  readonly mention: EventMention;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What was given, on the ground of the quoted words: `quote` is where they stand, `reading` what they tell by our own
 * reading, where they tell one event.
 *
 * What is not given is taken from the reading. What is given and contradicted by it holds neither way: the mention
 * stays, without a date or with the status `unknown`, and both readings are listed.
 */
export function describeGiven(
  given: ReadGiven,
  quote: Quote,
  reading: EventMention | undefined,
  ground: GivenGround,
): DescribedGiven {
  const { article } = ground;
  const type = given.type ?? reading?.type ?? "other";
  const claim = settleStatus(given.status, reading);
  const dated = settleDate(given, type, claim.status, reading, ground);
  const named = nameGiven(given, quote, reading, ground.text);
  const span = { start: quote.start, end: quote.end };
  const note = (code: DiagnosticCode, detail: string, readings: readonly string[] = []) =>
    makeDiagnostic(code, {
      articleId: article.id,
      detail,
      path: ground.path,
      ...(quote.text === "" ? {} : { span }),
      ...(readings.length === 0 ? {} : { readings }),
    });
  const sentence = reading !== undefined && holds(reading.sentence, quote) ? reading.sentence : quote;
  const mention: EventMention = {
    id: given.id ?? `g-${hash53(canonicalJson({ articleId: article.id, ...given }))}`,
    articleId: article.id,
    sentence,
    trigger: reading?.trigger ?? quote,
    lemma: lemmaOf(given, reading, type),
    ...(reading?.word === undefined ? {} : { word: reading.word }),
    type,
    ...(dated.date === undefined ? { undatedBecause: dated.undatedBecause ?? "no expression" } : { date: dated.date }),
    expressions: dated.expressions,
    status: claim.status,
    polarity: given.status === undefined ? (reading?.polarity ?? "positive") : POLARITIES[claim.status],
    cues: reading?.cues ?? [],
    participants: named.participants,
    places: named.places,
    quantities: given.quantities?.map((one) => ({ ...one, quote })) ?? reading?.quantities ?? [],
    ...(named.attributedTo.length === 0 ? {} : { attributedTo: named.attributedTo }),
    ...(reading?.reportedOn === undefined ? {} : { reportedOn: reading.reportedOn }),
    ...(reading?.plan === undefined || given.date !== undefined || given.status !== undefined
      ? {}
      : { plan: reading.plan }),
    title: given.title,
    salience: { score: 1, main: true, reasons: [{ reason: MADE_BY_OTHERS, weight: 1 }] },
    steps: dated.steps,
  };
  return {
    mention,
    diagnostics: [
      ...(claim.against === undefined
        ? []
        : [note("status-contradicts-quote", given.title, [claim.given, claim.against])]),
      ...(dated.code === undefined ? [] : [note(dated.code, given.date ?? given.title, dated.readings)]),
      ...named.missing.map((name) => note("name-not-in-article", name)),
    ],
  };
}

const POLARITIES = {
  occurred: "positive",
  ongoing: "positive",
  planned: "positive",
  expected: "positive",
  possible: "positive",
  denied: "negative",
  cancelled: "positive",
  postponed: "positive",
  unknown: "positive",
} as const satisfies Record<Status, EventMention["polarity"]>;

/** Events of no known kind are compared by their word: without one, only by the whole title. */
function lemmaOf(given: ReadGiven, reading: EventMention | undefined, type: EventMention["type"]): string {
  if (reading !== undefined) return reading.lemma;
  return type === "other" ? given.title.trim().toLowerCase() : type;
}

type SettledStatus =
  | { readonly status: Status; readonly against?: undefined }
  | { readonly status: "unknown"; readonly given: Status; readonly against: Status };

/** What is claimed to be past, ahead or off, where the quoted words say another of the three, is not known. */
function settleStatus(given: Status | undefined, reading: EventMention | undefined): SettledStatus {
  if (given === undefined) return { status: reading?.status ?? "unknown" };
  if (reading === undefined) return { status: given };
  const [here, there] = [STANCES[given], STANCES[reading.status]];
  const isOpen = here === "open" || reading.status === "unknown" || (there === "open" && here !== "told");
  return isOpen || here === there ? { status: given } : { status: "unknown", given, against: reading.status };
}

interface SettledDate extends Pick<ReadGivenDate, "date" | "undatedBecause" | "steps"> {
  readonly expressions: readonly Quote[];
  readonly readings: readonly string[];
  /** What does not hold of the date that was given. */
  readonly code?: DiagnosticCode;
}

function settleDate(
  given: ReadGiven,
  type: EventMention["type"],
  status: Status,
  reading: EventMention | undefined,
  { publication, language }: GivenGround,
): SettledDate {
  const own: SettledDate = {
    ...(reading?.date === undefined ? {} : { date: reading.date }),
    ...(reading?.undatedBecause === undefined ? {} : { undatedBecause: reading.undatedBecause }),
    steps: reading?.steps ?? [],
    expressions: reading?.expressions ?? [],
    readings: [],
  };
  if (given.date === undefined || isQuoted(given.date, reading, language)) return own;
  const known = status === "unknown" && given.status === undefined ? (reading?.status ?? status) : status;
  const read = readGivenDate(given.date, { publication, status: known, type }, language);
  if (read.date === undefined) return { ...read, expressions: [], code: "unresolved-expression" };
  const undated = (code: DiagnosticCode, readings: readonly string[], doubt: Step): SettledDate => ({
    undatedBecause: "contradicted",
    readings,
    steps: [...read.steps, doubt],
    expressions: [],
    code,
  });
  const published = publication?.day;
  if (STANCES[status] === "told" && published !== undefined && beginsAfter(read.date, published))
    return undated("past-event-after-publication", [read.date.edtf, published], {
      kind: "doubt",
      because: "past-event-after-publication",
      edtf: published,
    });
  if (reading?.date !== undefined && !fitTogether(read.date, reading.date))
    return undated("date-contradicts-quote", [read.date.edtf, reading.date.edtf], {
      kind: "doubt",
      because: "date-contradicts-quote",
      edtf: reading.date.edtf,
    });
  return { ...read, expressions: [], ...(read.doubt === undefined ? {} : { code: read.doubt.code }) };
}

/** The words are those by which the quoted words date the event: then they are read where they stand. */
function isQuoted(words: string, reading: EventMention | undefined, { lexicon }: Language): boolean {
  const wanted = words.trim().toLowerCase();
  return (reading?.expressions ?? []).some(({ text }) => {
    const said = text.toLowerCase();
    if (said.includes(wanted)) return true;
    return wanted.endsWith(said) && lexicon.timeRole(wanted.slice(0, -said.length).trim()) !== undefined;
  });
}

function fitTogether(one: EventDate, other: EventDate): boolean {
  const [a, b] = [readRange(one), readRange(other)];
  return a === undefined || b === undefined || areCompatible(a, b);
}

function beginsAfter({ begin }: EventDate, day: string): boolean {
  const first = "on" in begin ? begin.on : begin.after;
  return first !== undefined && first > day;
}

function holds(outer: Quote, inner: Quote): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
