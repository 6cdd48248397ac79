import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { Participant, Place } from "../model/event.ts";
import { EVENT_TYPES, type EventTypeRow } from "../model/event-types.ts";
import type { ParsedToken } from "../model/text.ts";
import type { ClaimReader, ClaimReading } from "./claim-reading.ts";
import { baseRelation, childrenWith, childWith, conjunctsOf, type Tree } from "./clause.ts";
import { relativeObject, sharedObject } from "./elided-object.ts";
import { findSubject } from "./find-subject.ts";
import type { Trigger } from "./find-triggers.ts";
import { namedBy } from "./named-by.ts";
import type { ArticleEntities, EntityMention } from "./names/find-entities.ts";
import { particleOf } from "./particle.ts";
import { typeOfNoun } from "./type-of-noun.ts";

export interface Taking {
  readonly participants: readonly Participant[];
  readonly places: readonly Place[];
  /** The tokens that fill the clause, for the title: who does it, to whom. */
  readonly subject?: ParsedToken;
  readonly object?: ParsedToken;
}

/** A token of the clause and the part that it plays. */
interface Filler {
  readonly token: ParsedToken;
  readonly role: Participant["role"];
  readonly place?: Place["role"];
}

/** Who takes part in an event and where it is, from subjects, objects and obliques of its clause. */
export function findParticipants(
  tree: Tree,
  sentence: number,
  trigger: Trigger,
  lexicon: EventLexicon,
  reader: ClaimReader,
  names: ArticleEntities,
  rider: number | undefined,
): Taking {
  const fillers = trigger.isNoun
    ? nounFillers(tree, trigger, lexicon, reader)
    : verbFillers(tree, trigger.token, lexicon, reader);
  const participants: Participant[] = [];
  const places: Place[] = [];
  for (const filler of fillers) {
    for (const token of withConjuncts(tree, filler.token)) {
      const mention = names.at(sentence, token.index) ?? namedBy(tree, sentence, token, names)?.mention;
      if (mention) takeMention(mention, filler, names, participants, places);
      else if (filler.role !== "other" && token.upos === "NOUN" && typeOfNoun(tree, token, lexicon) === undefined)
        takeNoun(tree, token, filler, participants);
      for (const { inner, preposition } of mention ? [] : insideNames(tree, token, sentence, names)) {
        const isPlace = names.entities[inner.entity]?.kind === "place";
        // "a deal with Japan": a country that takes part
        const isCompany = preposition !== undefined && lexicon.isCompany(preposition);
        if (isPlace && !isCompany && filler.place === undefined) continue;
        const { place, ...withoutPlace } = filler;
        takeMention(
          inner,
          { ...withoutPlace, role: "other", ...(place && !isCompany && { place }) },
          names,
          participants,
          places,
        );
      }
      if (token.index > trigger.token.index && !onlyDates(tree, token, lexicon))
        for (const inner of placesBehind(tree, token, sentence, lexicon, names))
          takeMention(inner, { token, role: "other", place: "at" }, names, participants, places);
    }
  }
  addOwners(tree, sentence, fillers, lexicon, names, rider, participants);
  return { participants, places, ...subjectAndObject(fillers) };
}

/** Who does what a verb says, and to whom. */
export function fillClause(
  tree: Tree,
  verb: ParsedToken,
  lexicon: EventLexicon,
  reader: ClaimReader,
): Pick<Taking, "subject" | "object"> {
  return subjectAndObject(verbFillers(tree, verb, lexicon, reader));
}

function subjectAndObject(fillers: readonly Filler[]): Pick<Taking, "subject" | "object"> {
  const subject = fillers.find((filler) => filler.role === "agent")?.token;
  const object = fillers.find((filler) => filler.role === "patient")?.token;
  return { ...(subject && { subject }), ...(object && { object }) };
}

/** "Kim's train left", and later "the train left", "the convoy": the one who is known to ride takes part. */
function addOwners(
  tree: Tree,
  sentence: number,
  fillers: readonly Filler[],
  lexicon: EventLexicon,
  names: ArticleEntities,
  rider: number | undefined,
  participants: Participant[],
): void {
  for (const { token, role } of fillers) {
    if (role !== "agent" || !lexicon.isVehicle(token.lemma)) continue;
    const own = childrenWith(tree, token.index, "nmod:poss").map((child) => names.at(sentence, child.index)?.entity)[0];
    const entity = names.entities[own ?? rider ?? -1];
    if (entity?.kind !== "person" || participants.some((known) => known.name === entity.name)) continue;
    participants.push({
      name: entity.name,
      kind: entity.kind,
      role: "agent",
      quote: { start: token.start, end: token.end, text: token.text },
      via: "description",
    });
  }
}

/** Whose vehicle an article speaks of ("his train"), where it is one person's. */
export function findRider(trees: readonly Tree[], lexicon: EventLexicon, names: ArticleEntities): number | undefined {
  const riders = new Set<number>();
  trees.forEach((tree, sentence) => {
    for (const token of tree.tokens) {
      if (
        token.relation !== "nmod:poss" ||
        token.head === undefined ||
        !lexicon.isVehicle(tree.tokens[token.head]?.lemma ?? "")
      )
        continue;
      const entity = names.at(sentence, token.index)?.entity;
      if (entity !== undefined && names.entities[entity]?.kind === "person") riders.add(entity);
    }
  });
  return riders.size === 1 ? [...riders][0] : undefined;
}

function takeMention(
  mention: EntityMention,
  filler: Filler,
  names: ArticleEntities,
  participants: Participant[],
  places: Place[],
): void {
  const entity = names.entities[mention.entity];
  if (!entity) return;
  const quote = { start: mention.start, end: mention.end, text: mention.text };
  if (entity.kind === "place" && filler.place !== undefined) {
    if (!places.some((place) => place.name === entity.name))
      places.push({ name: entity.name, role: filler.place, quote });
    return;
  }
  if (
    filler.place !== undefined &&
    filler.role === "other" &&
    entity.kind !== "person" &&
    entity.kind !== "organisation"
  )
    return;
  if (participants.some((participant) => participant.name === entity.name)) return;
  participants.push({
    name: entity.name,
    kind: entity.kind,
    role: filler.role,
    quote,
    ...(mention.via !== "name" && { via: mention.via }),
  });
}

/** Someone or something without a name: "two ministers", "the court". Of what kind is not guessed. */
function takeNoun(tree: Tree, token: ParsedToken, filler: Filler, participants: Participant[]): void {
  const modifiers = childrenWith(tree, token.index, "compound", "amod").filter(
    // not the last part of "36-year-old"
    (child) => child.end <= token.start && tree.tokens[child.index - 1]?.xpos !== "HYPH",
  );
  const name = [...modifiers.map(({ text }) => text), token.text].join(" ").replaceAll(" - ", "-");
  if (participants.some((known) => known.name === name)) return;
  const plural = token.xpos === "NNS" || token.xpos === "NNPS";
  participants.push({
    name,
    kind: plural ? "group" : "unknown",
    role: filler.role,
    quote: { start: token.start, end: token.end, text: token.text },
    via: "description",
  });
}

function withConjuncts(tree: Tree, token: ParsedToken): ParsedToken[] {
  return [token, ...conjunctsOf(tree, token.index)];
}

/** Names inside a phrase whose head is no name: "talks between Kim and Putin", "the attack on Kyiv's port". */
function insideNames(tree: Tree, token: ParsedToken, sentence: number, names: ArticleEntities): NameInside[] {
  const found: NameInside[] = [];
  for (const child of childrenWith(tree, token.index, "nmod", "compound", "appos")) {
    const preposition = childWith(tree, child.index, "case")?.lemma.toLowerCase();
    for (const each of withConjuncts(tree, child)) {
      const inner = names.at(sentence, each.index);
      if (inner) found.push({ inner, preposition });
    }
  }
  return found;
}

interface NameInside {
  readonly inner: EntityMention;
  readonly preposition: string | undefined;
}

/** Nouns that a place may hang under: "raided the offices of a firm in Denver". */
const DEEP = 3;

/** Where the nouns behind a verb are: "signed a deal with Japan in Brussels". */
function placesBehind(
  tree: Tree,
  token: ParsedToken,
  sentence: number,
  lexicon: EventLexicon,
  names: ArticleEntities,
  depth = DEEP,
): EntityMention[] {
  if (depth === 0) return [];
  return childrenWith(tree, token.index, "nmod").flatMap((child) => {
    const preposition = childWith(tree, child.index, "case")?.lemma.toLowerCase();
    const mention = names.at(sentence, child.index);
    const isPlace = mention !== undefined && names.entities[mention.entity]?.kind === "place";
    const here = isPlace && preposition !== undefined && lexicon.placeRole(preposition) === "at" ? [mention] : [];
    return [...here, ...placesBehind(tree, child, sentence, lexicon, names, depth - 1)];
  });
}

function verbFillers(tree: Tree, verb: ParsedToken, lexicon: EventLexicon, reader: ClaimReader): Filler[] {
  const fillers: Filler[] = [];
  const { passive } = reader.predicate(verb.index);
  const subject = findSubject(tree, verb, lexicon);
  if (subject) fillers.push({ token: subject, role: passive ? "patient" : "agent" });
  const indirect = childWith(tree, verb.index, "iobj");
  const own = childWith(tree, verb.index, "obj");
  const object =
    relativeObject(tree, verb, lexicon) ?? own ?? (passive ? undefined : sharedObject(tree, verb, lexicon));
  // "take place": the noun belongs to the verb
  if (object && object.lemma !== particleOf(tree, verb.index, lexicon))
    fillers.push({ token: object, role: "patient", place: "at" });
  // "Vladivostok, where he arrived"
  if (
    verb.relation === "acl:relcl" &&
    verb.head !== undefined &&
    childrenWith(tree, verb.index, "advmod").some((child) => child.xpos === "WRB")
  ) {
    const place = tree.tokens[verb.head];
    if (place) fillers.push({ token: place, role: "other", place: "at" });
  }
  // "asked Parliament to pass it": whoever is asked has nobody beside them
  if (indirect) fillers.push({ token: indirect, role: object || passive ? "other" : "patient" });
  fillers.push(...obliques(tree, verb, lexicon));
  return fillers;
}

function obliques(tree: Tree, head: ParsedToken, lexicon: EventLexicon): Filler[] {
  const fillers: Filler[] = [];
  for (const oblique of childrenWith(tree, head.index, "obl", "nmod")) {
    const preposition = childWith(tree, oblique.index, "case")?.lemma.toLowerCase();
    if (oblique.relation === "obl:agent") fillers.push({ token: oblique, role: "agent" });
    else if (oblique.relation === "nmod:poss") fillers.push({ token: oblique, role: "agent" });
    else if (preposition === undefined) continue;
    else {
      const place = lexicon.placeRole(preposition);
      fillers.push({ token: oblique, role: "other", ...(place && { place }) });
    }
  }
  return fillers;
}

function nounFillers(tree: Tree, trigger: Trigger, lexicon: EventLexicon, reader: ClaimReader): Filler[] {
  const { token } = trigger;
  const row: EventTypeRow = EVENT_TYPES[trigger.type];
  const fillers = obliques(tree, token, lexicon).map((filler) =>
    row.undergone && isUndergone(tree, filler, lexicon) ? { ...filler, role: "patient" as const } : filler,
  );
  for (const modifier of compoundsOf(tree, token)) fillers.push({ token: modifier, role: "other" });
  // "his last trip was to Vladivostok": the place is what is said of the noun
  const said = token.head === undefined ? undefined : tree.tokens[token.head];
  const goal = said && baseRelation(token) === "nsubj" ? childWith(tree, said.index, "case") : undefined;
  const role = goal && lexicon.placeRole(goal.lemma.toLowerCase());
  if (said && role) fillers.push({ token: said, role: "other", place: role });
  const claim = reader.read(token.index);
  const host = claim.host;
  if (host && host.index !== token.index && (token.head === host.index || headOfHead(tree, token) === host.index)) {
    const joins = !onlyDates(tree, token, lexicon) && takesPartIn(tree, token, host, lexicon, claim.operator);
    for (const filler of verbFillers(tree, host, lexicon, reader)) {
      if (filler.token.index === token.index) continue;
      if (filler.role === "agent" && !joins) continue;
      if (filler.role !== "agent" && claim.operator === undefined) continue;
      fillers.push(filler);
    }
  }
  return fillers;
}

/** "The murder of Vera Lund", "the arrest of two men". */
function isUndergone(tree: Tree, { token }: Filler, lexicon: EventLexicon): boolean {
  return childrenWith(tree, token.index, "case").some(({ lemma }) => lexicon.isUndergone(lemma.toLowerCase()));
}

/** "A Kim-Putin meeting", "a Franco-German summit": modifiers, and modifiers of modifiers. */
function compoundsOf(tree: Tree, noun: ParsedToken, depth = 0): ParsedToken[] {
  if (depth > 2) return [];
  return childrenWith(tree, noun.index, "compound", "amod").flatMap((child) => [
    child,
    ...compoundsOf(tree, child, depth + 1),
  ]);
}

/** "Held six hours of talks": the measure stands between noun and verb. */
function headOfHead(tree: Tree, token: ParsedToken): number | undefined {
  return token.head === undefined ? undefined : tree.tokens[token.head]?.head;
}

/** "Joined the navy after the war": whoever joined had no part in the war. */
function onlyDates(tree: Tree, noun: ParsedToken, lexicon: EventLexicon): boolean {
  const preposition = childWith(tree, noun.index, "case")?.lemma.toLowerCase();
  const role = preposition === undefined || lexicon.placeRole(preposition) ? undefined : lexicon.timeRole(preposition);
  return role === "before" || role === "after" || role === "since" || role === "until";
}

/**
 * The host's subject takes part in the noun's event: "held talks", "held six hours of talks", "left for a summit"; not "made an
 * arrest in the robbery", "voted on the cuts".
 */
function takesPartIn(
  tree: Tree,
  noun: ParsedToken,
  host: ParsedToken,
  lexicon: EventLexicon,
  operator: ClaimReading["operator"],
): boolean {
  const isAttended = lexicon.isAttending(host.lemma);
  const preposition = childWith(tree, noun.index, "case")?.lemma.toLowerCase();
  const measure = baseRelation(noun) === "nmod" ? tree.tokens[noun.head ?? -1] : undefined;
  const isMeasured = measure !== undefined && lexicon.isAdverbial(measure.lemma);
  if (baseRelation(noun) === "obj" || isMeasured) return operator !== undefined || isAttended;
  if (baseRelation(noun) !== "obl" && baseRelation(noun) !== "nmod") return false;
  return isAttended && (lexicon.isPurpose(preposition ?? "") || childWith(tree, host.index, "obj") === undefined);
}
