/**
 * The inventory of event types. Taken from ACE 2005 (movement, contact, conflict, justice, life, personnel,
 * transaction, business), PLOVER (consult, agree, sanction, protest, coerce …) and TimeML's aspectual class (begin,
 * end); match, launch, weather, disaster and earnings are added for news. What fits none is `other`.
 *
 * - `group`: the section of the inventory
 * - `nature`: `point` is over within a day, `process` may run for days, `state` holds
 * - `phase`: place in the course of a plan inside one day: lower happens first
 * - `unannounced`: nobody sets a day for it: a day said of it lies behind, unless its own clause looks ahead
 * - `answers`: it comes of another event, which it is about, and which has happened (a funeral) or is alleged (a charge)
 * - `once`: it happens once to whom it happens (`life`: a death), or once as long as one story is told (`story`: a trial);
 *   other days are other reports of it
 * - `contest`: its verbs take their own occasion for an object ("won the election")
 * - `undergone`: its nouns name what is done to whom "of" names ("the arrest of two men")
 * - `called`: people are called to it or told of it beforehand, so that announcing it sets it ("announced a rally", "a visit")
 * - `ofThing`: it is told of things, and of two things it is two events ("shares fell", "profit fell")
 * - `content`: `report` events say something and are on the timeline only for what they announce
 */
export interface EventTypeRow {
  readonly group: EventGroup;
  readonly nature: "point" | "process" | "state";
  readonly phase?: number;
  readonly unannounced?: true;
  readonly answers?: "happened" | "alleged";
  readonly once?: "life" | "story";
  readonly contest?: true;
  readonly undergone?: true;
  readonly called?: true;
  readonly content?: "report";
  readonly ofThing?: true;
}

/** The sections of the inventory. */
export type EventGroup =
  | "movement"
  | "contact"
  | "statement"
  | "politics"
  | "personnel"
  | "justice"
  | "conflict"
  | "protest"
  | "life"
  | "disaster"
  | "technology"
  | "business"
  | "sport"
  | "aspect"
  | "other";

const ROWS = {
  departure: { group: "movement", nature: "point", phase: 1 },
  arrival: { group: "movement", nature: "point", phase: 3 },
  travel: { group: "movement", nature: "process", phase: 2 },
  return: { group: "movement", nature: "point", phase: 6 },
  visit: { group: "movement", nature: "process", phase: 4, called: true },
  escape: { group: "movement", nature: "point", unannounced: true },
  evacuation: { group: "movement", nature: "process" },
  meeting: { group: "contact", nature: "process", phase: 5, called: true },
  talks: { group: "contact", nature: "process", phase: 5, called: true },
  conference: { group: "contact", nature: "process", phase: 5, called: true },
  call: { group: "contact", nature: "point" },
  correspondence: { group: "contact", nature: "point" },
  statement: { group: "statement", nature: "point", content: "report" },
  announcement: { group: "statement", nature: "point", content: "report" },
  denial: { group: "statement", nature: "point", content: "report" },
  warning: { group: "statement", nature: "point", content: "report" },
  demand: { group: "statement", nature: "point" },
  accusation: { group: "statement", nature: "point", answers: "alleged" },
  speech: { group: "statement", nature: "point" },
  publication: { group: "statement", nature: "point" },
  agreement: { group: "politics", nature: "point" },
  vote: { group: "politics", nature: "point", contest: true, called: true },
  election: { group: "politics", nature: "point", contest: true, called: true },
  legislation: { group: "politics", nature: "point" },
  decision: { group: "politics", nature: "point" },
  sanction: { group: "politics", nature: "point" },
  ceasefire: { group: "politics", nature: "process" },
  appointment: { group: "personnel", nature: "point" },
  resignation: { group: "personnel", nature: "point", once: "story" },
  dismissal: { group: "personnel", nature: "point", undergone: true },
  arrest: { group: "justice", nature: "point", answers: "happened", undergone: true },
  charge: { group: "justice", nature: "point", answers: "alleged" },
  lawsuit: { group: "justice", nature: "point", answers: "alleged" },
  trial: { group: "justice", nature: "process", answers: "alleged", once: "story" },
  hearing: { group: "justice", nature: "point", answers: "alleged", called: true },
  verdict: { group: "justice", nature: "point", answers: "alleged" },
  sentence: { group: "justice", nature: "point", answers: "alleged" },
  release: { group: "justice", nature: "point", answers: "happened", undergone: true },
  execution: { group: "justice", nature: "point", once: "life", undergone: true },
  investigation: { group: "justice", nature: "process", unannounced: true, answers: "happened" },
  attack: { group: "conflict", nature: "point", unannounced: true },
  bombing: { group: "conflict", nature: "point", unannounced: true },
  shooting: { group: "conflict", nature: "point", unannounced: true, undergone: true },
  clash: { group: "conflict", nature: "process", unannounced: true },
  abduction: { group: "conflict", nature: "point", unannounced: true, undergone: true },
  invasion: { group: "conflict", nature: "process", unannounced: true },
  war: { group: "conflict", nature: "process" },
  deployment: { group: "conflict", nature: "process" },
  withdrawal: { group: "conflict", nature: "process" },
  exercise: { group: "conflict", nature: "process" },
  crime: { group: "conflict", nature: "point", unannounced: true },
  protest: { group: "protest", nature: "process", called: true },
  strike: { group: "protest", nature: "process", called: true },
  birth: { group: "life", nature: "point", once: "life" },
  marriage: { group: "life", nature: "point", once: "story" },
  injury: { group: "life", nature: "point", unannounced: true },
  death: { group: "life", nature: "point", unannounced: true, once: "life", undergone: true },
  funeral: { group: "life", nature: "point", answers: "happened", once: "life", called: true },
  illness: { group: "life", nature: "process" },
  accident: { group: "disaster", nature: "point", unannounced: true },
  disaster: { group: "disaster", nature: "process", unannounced: true },
  weather: { group: "disaster", nature: "process" },
  outbreak: { group: "disaster", nature: "process", unannounced: true },
  rescue: { group: "disaster", nature: "process", unannounced: true, undergone: true },
  launch: { group: "technology", nature: "point" },
  test: { group: "technology", nature: "point" },
  discovery: { group: "technology", nature: "point" },
  deal: { group: "business", nature: "point" },
  takeover: { group: "business", nature: "process", once: "story" },
  purchase: { group: "business", nature: "point" },
  payment: { group: "business", nature: "point" },
  earnings: { group: "business", nature: "point" },
  layoff: { group: "business", nature: "process" },
  price: { group: "business", nature: "process", ofThing: true },
  bankruptcy: { group: "business", nature: "point", once: "story" },
  construction: { group: "business", nature: "process" },
  match: { group: "sport", nature: "point", contest: true },
  title: { group: "sport", nature: "point", contest: true },
  award: { group: "sport", nature: "point" },
  opening: { group: "aspect", nature: "point" },
  closing: { group: "aspect", nature: "point" },
  begin: { group: "aspect", nature: "point", ofThing: true },
  end: { group: "aspect", nature: "point", ofThing: true },
  cancellation: { group: "aspect", nature: "point" },
  postponement: { group: "aspect", nature: "point" },
  ceremony: { group: "contact", nature: "point", called: true },
  other: { group: "other", nature: "point" },
} as const satisfies Record<string, EventTypeRow>;

/** The name of an event type. */
export type EventType = keyof typeof ROWS;

/** Every event type with what the engine knows of it. */
export const EVENT_TYPES: Readonly<Record<EventType, EventTypeRow>> = ROWS;

/** Whether such an event only says something: it is on the timeline for what it announces alone. */
export function isReportType(type: EventType): boolean {
  return EVENT_TYPES[type].content === "report";
}

/** What a word that calls off or moves a plan is itself: with a day of its own it is an event. */
export const PLAN_CHANGE_TYPES = {
  cancelled: "cancellation",
  postponed: "postponement",
} as const satisfies Readonly<Record<string, EventType>>;

/** Types of saying something: what is denied or doubted of them is what was said, not the saying. */
export const SPEECH_TYPES: ReadonlySet<EventType> = new Set(
  // Object.keys widens the keys of the record
  (Object.keys(EVENT_TYPES) as EventType[]).filter((type) => EVENT_TYPES[type].group === "statement"),
);
