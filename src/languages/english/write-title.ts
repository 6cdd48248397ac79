import type { Status } from "../../model/event.ts";
import type { TitleParts, TitleVerb } from "../event-tables.ts";
import { capitalise, thirdPerson } from "./inflect.ts";

/** Titles stay under this many characters. */
const LONGEST = 80;

/**
 * A line for a timeline in the manner of a desk: historical present for what happened, infinitive for what is to
 * come.
 *
 * @example
 * writeTitle({ status: "occurred", negative: false, verb: { lemma: "leave", passive: false, participle: "left" }, subject: { text: "Anna Varga", plural: false }, object: "Belmora", company: [], places: [], rest: [] });
 * // "Anna Varga leaves Belmora"
 */
export function writeTitle(parts: TitleParts): string {
  const core = parts.noun === undefined ? verbTitle(parts) : nounTitle(parts);
  const titled = fit(core, [
    ...companyPhrases(parts.company),
    ...parts.places.slice(0, 1).map(placePhrase),
    ...parts.rest,
  ]);
  const source = parts.source === undefined ? "" : `${parts.source}: `;
  const whole = capitalise(titled);
  return source !== "" && source.length + titled.length < LONGEST
    ? `${source}${titled}`
    : whole.length < LONGEST
      ? whole
      : cut(whole);
}

function fit(core: readonly string[], rest: readonly string[]): string {
  let line = core.filter((part) => part !== "").join(" ");
  for (const part of rest) if (line.length + part.length + 1 < LONGEST) line = `${line} ${part}`;
  return line;
}

function companyPhrases(names: readonly string[]): string[] {
  const [first, second] = names;
  if (first === undefined) return [];
  return second === undefined ? [`with ${first}`] : [`between ${first} and ${second}`];
}

function placePhrase({ name, role }: TitleParts["places"][number]): string {
  return `${role === "at" ? "in" : role} ${name}`;
}

/** At a word's end, without what would hang: an article, a preposition. */
function cut(line: string): string {
  const kept = line.slice(0, LONGEST - 2);
  const end = kept.lastIndexOf(" ");
  return `${kept.slice(0, end).replace(/(?: (?:the|a|an|of|in|to|for|on|and|with|at|by|from|his|her|their|its))+$/, "")}…`;
}

function verbTitle({ verb, subject, object, status, negative }: TitleParts): readonly string[] {
  if (verb === undefined) return [object ?? subject?.text ?? ""];
  const plural = subject?.plural ?? true;
  const form = verb.passive ? passiveForm(verb, status, negative, plural) : activeForm(verb, status, negative, plural);
  return [subject?.text ?? "", form, object ?? ""];
}

function activeForm({ lemma, particle }: TitleVerb, status: Status, negative: boolean, plural: boolean): string {
  const form = bareActiveForm(lemma, status, negative, plural);
  return particle === undefined ? form : `${form} ${particle}`;
}

function bareActiveForm(lemma: string, status: Status, negative: boolean, plural: boolean): string {
  const does = plural ? lemma : thirdPerson(lemma);
  if (negative) return ACTIVE_NEGATIVE[status]?.(lemma) ?? `${plural ? "do" : "does"} not ${lemma}`;
  return ACTIVE[status]?.(lemma) ?? does;
}

const ACTIVE: { readonly [S in Status]?: (lemma: string) => string } = {
  planned: (lemma) => `to ${lemma}`,
  expected: (lemma) => `expected to ${lemma}`,
  possible: (lemma) => `may ${lemma}`,
  cancelled: (lemma) => `no longer to ${lemma}`,
  postponed: (lemma) => `to ${lemma} later`,
};

const ACTIVE_NEGATIVE: { readonly [S in Status]?: (lemma: string) => string } = {
  planned: (lemma) => `not to ${lemma}`,
  expected: (lemma) => `not expected to ${lemma}`,
  possible: (lemma) => `may not ${lemma}`,
};

function passiveForm(verb: TitleVerb, status: Status, negative: boolean, plural: boolean): string {
  const participle = verb.particle === undefined ? verb.participle : `${verb.participle} ${verb.particle}`;
  const not = negative ? "not " : "";
  if (status === "planned") return `${not}to be ${participle}`;
  if (status === "expected") return `${not}expected to be ${participle}`;
  if (status === "possible") return `may ${not}be ${participle}`;
  if (status === "ongoing" && !negative) return `${plural ? "are" : "is"} ${participle}`;
  return `${not}${participle}`;
}

function nounTitle({ noun, verb, subject, status, negative }: TitleParts): readonly string[] {
  const name =
    subject === undefined ? (noun ?? "") : `${subject.text}${subject.text.endsWith("s") ? "’" : "’s"} ${noun ?? ""}`;
  if (negative) return [`no ${name}`, NOUN_NEGATIVE[status] ?? ""];
  if (
    verb !== undefined &&
    (status === "occurred" || status === "planned" || status === "expected" || status === "possible")
  ) {
    const form = verb.passive ? passiveForm(verb, status, false, false) : activeForm(verb, status, false, false);
    return [name, form];
  }
  return [name, NOUN_STATUS[status] ?? ""];
}

const NOUN_STATUS: { readonly [S in Status]?: string } = {
  planned: "planned",
  expected: "expected",
  possible: "possible",
  denied: "denied",
  cancelled: "cancelled",
  postponed: "postponed",
  ongoing: "under way",
};

const NOUN_NEGATIVE: { readonly [S in Status]?: string } = {
  planned: "planned",
  expected: "expected",
  denied: "planned",
};
