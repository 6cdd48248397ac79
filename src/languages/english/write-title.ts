import type { Status } from "../../model/event.ts";
import type { TitleParts, TitleVerb } from "../event-tables.ts";
import { capitalise, gerund, pastParticiple, thirdPerson } from "./inflect.ts";

/** Titles stay under this many characters. */
const LONGEST = 80;

/**
 * A line for a timeline in the manner of a desk: historical present for what happened, infinitive for what is to
 * come.
 *
 * @example
 * writeTitle({ status: "occurred", negative: false, verb: { lemma: "leave", passive: false, participle: "left" }, subject: { text: "Anna Varga", plural: false }, object: "Belmora", places: [], rest: [] });
 * // "Anna Varga leaves Belmora"
 */
export function writeTitle(parts: TitleParts): string {
  const core = parts.noun === undefined ? verbTitle(parts) : nounTitle(parts);
  const titled = fit(core, [
    ...(parts.says === undefined
      ? []
      : [
          verbTitle(parts.says)
            .filter((part) => part !== "")
            .join(" "),
        ]),
    // "the agreement between two firms ends": what belongs to a noun stands before its verb
    ...(parts.company === undefined || (parts.noun !== undefined && parts.verb) ? [] : [companyPhrase(parts)]),
    ...(parts.noun === undefined ? [] : placeIn(parts, core)),
    ...parts.rest,
    ...(parts.noun === undefined ? placeIn(parts, [...core, ...parts.rest]) : []),
  ]);
  const source = parts.source === undefined || titled.startsWith(parts.source) ? "" : `${capitalise(parts.source)}: `;
  const whole = capitalise(titled);
  const line =
    source !== "" && source.length + titled.length < LONGEST
      ? `${source}${titled}`
      : whole.length < LONGEST
        ? whole
        : cut(whole);
  return PAIRS.reduce(withoutLoneMarks, line);
}

/** Marks of which a line has as many that open as that close. */
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['"', '"'],
  ["“", "”"],
  ["(", ")"],
  ["[", "]"],
];

/** What is cut from a sentence may hold one mark of two: then it is told without them. */
function withoutLoneMarks(line: string, [open, close]: (typeof PAIRS)[number]): string {
  if (!line.includes(open) && !line.includes(close)) return line;
  const [opening, closing] = [line.split(open).length - 1, line.split(close).length - 1];
  const isPaired = open === close ? opening % 2 === 0 : opening === closing;
  return isPaired ? line : line.replaceAll(open, "").replaceAll(close, "");
}

function fit(core: readonly string[], rest: readonly string[]): string {
  let line = core.filter((part) => part !== "").join(" ");
  for (const part of rest)
    if (line.length + part.length + 1 < LONGEST && !line.endsWith(part)) line = `${line} ${part}`;
  return line;
}

/** "Talks between Egypt and Sudan", of Egypt's talks with Sudan; but "Egypt’s attack against Sudan". */
function isMutual({ subject, company }: TitleParts): boolean {
  return subject !== undefined && company !== undefined && MUTUAL.has(company.preposition);
}

const MUTUAL: ReadonlySet<string> = new Set(["with", "between", "alongside"]);

function companyPhrase(parts: TitleParts): string {
  const { subject, company, noun } = parts;
  if (company === undefined) return "";
  const both = noun !== undefined && subject !== undefined && isMutual(parts);
  const names = both ? [subject.text, ...company.names] : company.names;
  return `${both ? "between" : company.preposition} ${names.slice(0, MOST_NAMES).join(" and ")}`;
}

/** Of more names than these the first are told. */
const MOST_NAMES = 2;

/** The first place, unless it is told already. */
function placeIn({ places }: TitleParts, told: readonly string[]): readonly string[] {
  return places
    .slice(0, 1)
    .filter(({ name }) => !told.some((part) => part.includes(name)))
    .map(placePhrase);
}

function placePhrase({ name, role, preposition }: TitleParts["places"][number]): string {
  return `${preposition ?? (role === "at" ? "in" : role)} ${name}`;
}

/** Before the last phrase that a preposition opens, where enough is left; else at a word's end, without what would hang. */
function cut(line: string): string {
  const kept = line.slice(0, LONGEST - 2);
  const open = Math.max(...OPENERS.map((word) => kept.lastIndexOf(` ${word} `)));
  if (open > LONGEST / 2) return kept.slice(0, open);
  const end = kept.lastIndexOf(" ");
  return `${kept.slice(0, end).replace(/(?: (?:the|a|an|of|in|to|for|on|and|with|at|by|from|his|her|their|its))+$/, "")}…`;
}

/** Prepositions before what a line can do without. */
const OPENERS: readonly string[] = "in on at for with by from near outside after during".split(" ");

function verbTitle(parts: TitleParts): readonly string[] {
  const { verb, subject, object, recipient, status, negative } = parts;
  if (verb === undefined) return [object ?? subject?.text ?? ""];
  if (subject === undefined && !verb.passive) return withoutSubject(parts, verb);
  const plural = subject === undefined || subject.plural || isPluralWord(subject.text);
  // "turns himself in": a pronoun stands before the particle
  const isInside = verb.particle !== undefined && !verb.passive && PRONOUN_OBJECTS.test(object ?? "");
  const form = isInside
    ? `${activeForm(verb.lemma, { ...parts, plural })} ${object} ${verb.particle}`
    : verbForm(verb, { ...parts, plural });
  const be = subject !== undefined && isPronoun(subject.text) && needsBe(verb, status, negative);
  return [
    nominative(subject?.text ?? ""),
    be ? (plural ? "are" : "is") : "",
    form,
    recipient ?? "",
    isInside ? "" : (object ?? ""),
  ];
}

const PRONOUN_OBJECTS = /^(?:me|you|him|her|it|us|them|(?:my|your|him|her|it)self|(?:our|your|them)selves)$/i;

/** Nobody is known to do it: "episodes sold", and where nobody suffers it either, "fighting". */
function withoutSubject(parts: TitleParts, verb: TitleVerb): readonly string[] {
  const { object, objectPlural, status, negative } = parts;
  if (object === undefined) {
    const name = verb.particle === undefined ? gerund(verb.lemma) : `${gerund(verb.lemma)} ${verb.particle}`;
    return [negative ? `no ${name}` : name, (negative ? NOUN_NEGATIVE[status] : NOUN_STATUS[status]) ?? ""];
  }
  const passive: TitleVerb = { ...verb, passive: true, participle: pastParticiple(verb.lemma) };
  const plural = objectPlural === true || isPluralWord(nominative(object));
  const be = isPronoun(object) && needsBe(passive, status, negative);
  return [nominative(object), be ? (plural ? "are" : "is") : "", verbForm(passive, { ...parts, plural })];
}

/** Pronouns that nobody was found for: they keep their place in a title, in the form that it asks. */
const PLURAL_PRONOUNS: ReadonlySet<string> = new Set("i we you they these those many few both all others".split(" "));
/** Nouns that take a plural verb whatever their form, and plurals that a capital may hide from the tagger ("Gunmen"). */
const PLURAL_NOUNS =
  /\b(?:police|people|cattle|(?:gun|fire|police|fisher|business|service|militia|guards|congress|council|work|air|sea|sales|wo)?men)$/i;

/** "One of three men", "the chief of police": the words behind are not told of. */
const ONE_OF_MANY = /\b(?:one|1|chief|commissioner|head|minister|killer|killing|death|murder) of /i;

function isPluralWord(text: string): boolean {
  return PLURAL_PRONOUNS.has(text.toLowerCase()) || (PLURAL_NOUNS.test(text) && !ONE_OF_MANY.test(text));
}

const NOMINATIVES: ReadonlyMap<string, string> = new Map([
  ["him", "he"],
  ["her", "she"],
  ["them", "they"],
  ["us", "we"],
  ["me", "I"],
]);

/** "The mayor to leave", but "we are to leave"; "we shocked" would say that we shock somebody. */
function needsBe(verb: TitleVerb, status: Status, negative: boolean): boolean {
  if (verb.passive) return status !== "possible" && (status !== "ongoing" || negative);
  return status === "planned" || status === "expected" || status === "cancelled" || status === "postponed";
}

const SINGULAR_PRONOUNS: ReadonlySet<string> = new Set("he she it him her this that who".split(" "));

function isPronoun(text: string): boolean {
  const word = text.toLowerCase();
  return PLURAL_PRONOUNS.has(word) || SINGULAR_PRONOUNS.has(word) || NOMINATIVES.has(word);
}

function nominative(text: string): string {
  return NOMINATIVES.get(text.toLowerCase()) ?? text;
}

/** What decides the form of a verb. */
interface Told extends Pick<TitleParts, "status" | "negative" | "past"> {
  readonly plural: boolean;
}

function verbForm(verb: TitleVerb, told: Told): string {
  const { lemma, particle, participle } = verb;
  const form = verb.passive ? passiveForm(participle, told) : activeForm(lemma, told);
  return particle === undefined ? form : `${form} ${particle}`;
}

function activeForm(lemma: string, { status, negative, past, plural }: Told): string {
  const does = plural ? lemma : thirdPerson(lemma);
  const not = negative ? "not " : "";
  if (status === "possible" && past) return `may ${not}have ${pastParticiple(lemma)}`;
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

function passiveForm(participle: string, { status, negative, past, plural }: Told): string {
  const not = negative ? "not " : "";
  if (status === "planned") return `${not}to be ${participle}`;
  if (status === "expected") return `${not}expected to be ${participle}`;
  if (status === "possible") return `may ${not}${past ? "have been" : "be"} ${participle}`;
  if (status === "cancelled" && !negative) return `no longer to be ${participle}`;
  if (status === "postponed" && !negative) return `to be ${participle} later`;
  if (status === "ongoing" && !negative) return `${plural ? "are" : "is"} ${participle}`;
  return `${not}${participle}`;
}

function nounTitle(parts: TitleParts): readonly string[] {
  const { noun, nounPlural = false, verb, subject, status, negative, none } = parts;
  const owner = negative || isMutual(parts) ? undefined : subject?.text;
  const bare = owner === undefined ? (noun ?? "") : `${owner}${owner.endsWith("s") ? "’" : "’s"} ${noun ?? ""}`;
  const told = verb === undefined || parts.company === undefined ? bare : `${bare} ${companyPhrase(parts)}`;
  // "the trip to Brussels cancelled": whither belongs to the noun
  const goal = placeIn(parts, [told])[0];
  const name = goal === undefined || parts.places[0]?.role === "at" ? told : `${told} ${goal}`;
  // "no arrests were made", but "the talks did not begin"
  if (negative && verb !== undefined && none === undefined && (status === "denied" || AHEAD.has(status)))
    return [name, verbForm(verb, { ...parts, plural: nounPlural })];
  if (negative) return [`no ${name}`, none && verb?.passive ? verb.participle : (NOUN_NEGATIVE[status] ?? "")];
  if (verb !== undefined && !(status === "occurred" && isEmpty(verb)) && (status === "occurred" || AHEAD.has(status)))
    return [name, verbForm(verb, { ...parts, plural: nounPlural })];
  return [name, NOUN_STATUS[status] ?? ""];
}

/** Statuses that the form of a noun's verb shows. */
const AHEAD: ReadonlySet<Status> = new Set<Status>(["planned", "expected", "possible"]);

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
};

/** "The shooting happened in the park": the verb says nothing that the noun does not. */
function isEmpty({ lemma, particle }: TitleVerb): boolean {
  return EMPTY_VERBS.has(particle === undefined ? lemma : `${lemma}_${particle}`);
}

const EMPTY_VERBS: ReadonlySet<string> = new Set([
  "happen",
  "occur",
  "take_place",
  "come_about",
  "come",
  "ensue",
  "hold",
]);
