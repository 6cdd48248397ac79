import type { InferredDay } from "../model/event.ts";
import type { DirectionReason, Step, VoiceReason } from "../model/step.ts";
import { describeMeaning } from "./describe-meaning.ts";
import { describeValue } from "./describe-value.ts";
import { describeEdtf, formatDate } from "./format-date.ts";

/** Whatever has a derivation: an event, a mention, a temporal expression. */
export interface Explained {
  readonly steps: readonly Step[];
  /** Of an event: the chance that its date and status are right. */
  readonly confidence?: number;
  /** Of a mention without a day of its own: the day that the text lets expect. */
  readonly inferred?: InferredDay;
  /** Of an event: each explained in turn, under the name of its article. */
  readonly mentions?: readonly (Explained & { readonly articleId: string })[];
}

/**
 * Why a date is what it is, in plain sentences, one for each step of the derivation. They are made from `steps` alone,
 * so that the explanation and the answer cannot disagree. A day that is only inferred is said as such, with its own
 * steps. The sentences of an event are followed by those of its mentions, each under the name of its article, and by how
 * sure it is, where that is known.
 *
 * @example
 * explain({ steps: [{ kind: "resolved", edtf: "2023-09-10", value: "2023-09-10" }] });
 * // ["That gives Sunday 10 September 2023."]
 */
export function explain(explained: Explained): readonly string[] {
  const own = [...explained.steps.map(describeStep), ...explainInferred(explained.inferred)];
  const mentions = (explained.mentions ?? []).flatMap((mention) =>
    explain(mention).map((sentence) => `${mention.articleId}: ${sentence}`),
  );
  return [...new Set([...own, ...mentions, ...explainConfidence(explained.confidence)])];
}

function explainConfidence(confidence: number | undefined): readonly string[] {
  if (confidence === undefined) return [];
  return [
    `Of 100 events that are known in this way, about ${Math.round(100 * confidence)} have date and status right.`,
  ];
}

function explainInferred(inferred: InferredDay | undefined): readonly string[] {
  if (inferred === undefined) return [];
  const { date, because, steps } = inferred;
  return [
    `No words date it; most likely it was ${formatDate(date)}: ${INFERENCES[because]}.`,
    ...steps.map(describeStep),
  ];
}

/** One step as one sentence. */
export function describeStep(step: Step): string {
  const phrase = PHRASES[step.kind] as (step: Step) => string; // the table pairs each kind with its phrase
  return phrase(step);
}

type StepOf<K extends Step["kind"]> = Extract<Step, { kind: K }>;

const PHRASES = {
  said: ({ text }) => `The text says ${quote(text)}.`,
  given: ({ text }) => `It was given as ${quote(text)} by whoever made the mention.`,
  means: ({ meaning, rule }) => `That means ${describeMeaning(meaning)} (rule "${rule}").`,
  anchor: ({ anchor, day, text }) =>
    `It is counted from ${ANCHORS[anchor]}${text === undefined ? "" : ` ${quote(text)}`}, ${describeValue(day)}.`,
  direction: ({ direction, because, cue }) => `It lies ${DIRECTIONS[direction]}: ${describeReason(because, cue)}.`,
  resolved: ({ edtf }) => `That gives ${describeEdtf(edtf)}.`,
  rejected: ({ edtf, because }) => `Not ${describeEdtf(edtf)}: ${describeCode(because)}.`,
  attached: ({ how, preposition, trigger }) =>
    `It dates ${quote(trigger)}, ${ATTACHMENTS[how]}${preposition === undefined ? "" : `, by ${quote(preposition)}`}.`,
  bounded: ({ side, day, because }) =>
    `It lies ${side === "before" ? "on or before" : "on or after"} ${describeEdtf(day)}: ${describeReason(because)}.`,
  ordered: ({ order, trigger, cue }) => `The text says that it comes ${order} ${quote(trigger)}: ${quote(cue)}.`,
  adopted: ({ from, edtf }) =>
    `${capitalise(describeEdtf(edtf))} is taken from another mention of the same event (${from}).`,
  reconciled: ({ edtf, because, mentions }) =>
    `Of what ${mentions.length === 1 ? "one mention says" : `${mentions.length} mentions say`}, ${describeEdtf(edtf)} is taken: ${describeCode(because)}.`,
  merged: ({ signals, score }) =>
    `Two mentions are one event (${score.toFixed(1)}): ${signals.map(({ signal, weight }) => `${signal} ${weight < 0 ? "−" : "+"}${Math.abs(weight).toFixed(1)}`).join(", ")}.`,
  "one voice": ({ articles, because }) => `${articles.join(" and ")} count as one source: ${VOICES[because]}.`,
  doubt: ({ because, edtf }) =>
    `A doubt: ${describeCode(because)}${edtf === undefined ? "" : ` (${describeEdtf(edtf)})`}.`,
} satisfies { readonly [K in Step["kind"]]: (step: StepOf<K>) => string };

/** Short reasons that stages give as a code; any other reason is said as it stands. */
const CODES: Readonly<Record<string, string>> = {
  "other direction": "that is the other direction",
  "week after": "that is a week after",
  "week before": "that is a week before",
  "earlier one": "that is the earlier one",
  "later one": "that is the later one",
  "other order": "that takes day and month in the other order",
  "weekday-does-not-fit": "the weekday that is said is not that of the date",
  "most independent sources": "most independent sources agree on it",
  "the whole span": "it is the whole span of which the others say a part",
  finest: "none says it more exactly",
  "date-contradicts-quote": "the quoted words give another date",
  "past-event-after-publication": "what is told as past cannot lie after the day on which it is told",
  "unresolved-expression": "what was given is no day without a guess",
};

function describeCode(because: string): string {
  return Object.hasOwn(CODES, because) ? CODES[because]! : because;
}

const INFERENCES = {
  sentence: "another event of the sentence has that day",
  "same event": "another mention of such an event has that day",
  narrative: "the sentence before tells of that day",
  article: "of no other day does the article tell as much",
  report: "it is what was said, and the article's reports have that day",
  publication: "it is told as past, and the article says no day of the past",
  present: "it is told as present",
} as const satisfies Record<InferredDay["because"], string>;

const VOICES = {
  "same outlet": "they are of the same outlet",
  "near-duplicate": "they are nearly the same text",
  "shared sentences": "they share sentences",
  credit: "one credits the other",
  "quotes the other": "one quotes the other",
} as const satisfies Record<VoiceReason, string>;

const ANCHORS = {
  publication: "the day of publication",
  dateline: "the dateline",
  "printed date": "the date printed in the text",
  expression: "the expression",
  event: "the event",
  narrative: "the day that the text was telling of",
} as const satisfies Record<StepOf<"anchor">["anchor"], string>;

const DIRECTIONS = {
  past: "before that",
  future: "after that",
  same: "around that",
} as const satisfies Record<StepOf<"direction">["direction"], string>;

const ATTACHMENTS = {
  "own clause": "in the same clause",
  "governing clause": "from the clause above it",
  "coordinated clause": "from the clause beside it",
  modifier: "as its modifier",
  sentence: "in the same sentence",
  headline: "in the headline",
  narrative: "carried on from the sentences before",
  "anchor event": "counted from the event that is named",
} as const satisfies Record<StepOf<"attached">["how"], string>;

const REASONS = {
  "past tense": "the clause is in the past tense",
  perfect: "the clause is in the perfect",
  "past perfect": "the clause is in the past perfect",
  future: "the clause speaks of the future",
  modal: "a modal looks ahead",
  plan: "the clause tells a plan",
  "scheduled present": "the present tense tells a schedule",
  "headline present": "headlines tell the past in the present tense",
  "caption present": "captions tell in the present tense what a picture shows",
  present: "the clause is in the present tense",
  participle: "a participle tells what is over",
  "given status": "the mention was given as past or as a plan",
  unannounced: "nobody sets a day for such an event beforehand",
  "said so": "the words say so",
  "order of text": "the text goes forward in time",
  "plan moves forward": "the dates of one plan go forward in time",
  "reported past": "it is what a report of the past saw ahead",
  nearest: "no tense decides, the nearest is taken",
  calendar: "a calendar date needs no direction",
} as const satisfies Record<DirectionReason, string>;

function describeReason(because: DirectionReason, cue?: string): string {
  return `${REASONS[because]}${cue === undefined ? "" : ` (${quote(cue)})`}`;
}

function quote(text: string): string {
  return `"${text}"`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
