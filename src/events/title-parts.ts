import type { TitleCompany, TitleName, TitleParts } from "../languages/event-tables.ts";
import type { Place, Status } from "../model/event.ts";
import type { ParsedToken } from "../model/text.ts";
import type { ClaimReading } from "./claim-reading.ts";
import { baseRelation, childrenWith, childWith, findAbove, firstTokenFrom, subtreeRange, type Tree } from "./clause.ts";
import { fillClause, type Taking } from "./find-participants.ts";
import type { Trigger } from "./find-triggers.ts";
import { namedBy } from "./named-by.ts";
import { particleOf } from "./particle.ts";
import {
  companyOf,
  complementOf,
  directionOf,
  isNobody,
  nameOf,
  nounPhrase,
  obliquePhrases,
  oneLine,
  prepositionOf,
  type TitleContext,
} from "./title-phrases.ts";
import { verbOfBareNoun } from "./verbal-noun.ts";

/** What the title of an event is made of, from its clause. */
export function titleParts(
  context: TitleContext,
  trigger: Trigger,
  claim: ClaimReading,
  taking: Taking,
  source: string | undefined,
): TitleParts {
  const { status, negative, view } = claim;
  const parts = trigger.isNoun
    ? nounParts(context, trigger, claim, taking)
    : {
        ...(stopParts(context, trigger.token) ?? clauseParts(context, trigger.token, taking)),
        places: placesOf(context, taking),
      };
  return {
    status,
    negative,
    ...(view === "past" && { past: true }),
    ...(source !== undefined && { source }),
    ...parts,
  };
}

/** "War", "ceremony planned": nothing but the kind of event is told. */
export function isOnlyItsKind({ noun, verb, subject, company, places, rest }: TitleParts): boolean {
  const isAlone = verb === undefined && subject === undefined && company === undefined;
  return isAlone && noun !== undefined && !noun.includes(" ") && places.length === 0 && rest.length === 0;
}

type Parts = Omit<TitleParts, "status" | "negative" | "past" | "source"> & Partial<Pick<TitleParts, "status">>;

/** "Stopped paying a dividend": told is that it ended. */
function stopParts(context: TitleContext, token: ParsedToken): Parts | undefined {
  const { tree, lexicon, reader } = context;
  const head = token.head === undefined ? undefined : tree.tokens[token.head];
  const isEnded = token.xpos === "VBG" && token.relation === "xcomp" && head && lexicon.isSupport(head.lemma, "ends");
  return isEnded ? clauseParts(context, head, fillClause(tree, head, lexicon, reader)) : undefined;
}

/** Where it happened; whence and whither stand beside the verb already. */
function placesOf(context: TitleContext, { places }: Taking): TitleParts["places"] {
  return places.filter(({ role }) => role === "at").map((place) => withPreposition(context, place));
}

/** A verb with whom it is told of, and what it takes. */
function clauseParts(context: TitleContext, token: ParsedToken, clause: Pick<Taking, "subject" | "object">): Parts {
  const verb = verbOf(context, token);
  const small = smallClause(context, token);
  const subject = told(context, verb.passive ? clause.object : clause.subject);
  const object = verb.passive || clause.object?.lemma === verb.particle ? undefined : (small?.of ?? clause.object);
  const about = subject && entityOf(context, subject);
  const beside = about === undefined ? context : { ...context, about };
  const taken = told(context, object);
  const thing = taken ? nameOf(beside, taken) : freeRelative(context, object);
  const recipient = taken && childWith(context.tree, token.index, "iobj");
  // "appointed judge": what an object is made stays beside the passive
  const kept =
    told(context, verb.passive ? childWith(context.tree, token.index, "obj") : undefined) ?? amountOf(context, token);
  const complement = complementOf(beside, token);
  const obliques = obliquePhrases(
    beside,
    token,
    thing === undefined && complement === undefined && small === undefined && verb.particle === undefined,
  );
  return {
    verb,
    ...(subject && { subject: nameOf(context, subject) }),
    ...(thing && { object: thing.text, objectPlural: thing.plural }),
    ...(recipient &&
      recipient !== taken &&
      !isNobody(context, recipient) && { recipient: nameOf(beside, recipient).text }),
    places: [],
    rest: [
      verb.passive || verb.particle !== undefined ? undefined : directionOf(context, token, taken),
      kept && kept.lemma !== verb.particle ? nameOf(beside, kept).text : undefined,
      small?.text,
      complement,
      ...obliques,
    ].filter((part) => part !== undefined),
    ...(!verb.passive && complement === undefined && saidBy(beside, token, subject && nameOf(context, subject))),
  };
}

/** "Described what witnesses saw": an object that is a clause of its own. */
function freeRelative({ tree, text }: TitleContext, object: ParsedToken | undefined): TitleName | undefined {
  const verb = object?.xpos === "WP" ? childWith(tree, object.index, "acl") : undefined;
  const subject = verb && childWith(tree, verb.index, "nsubj");
  if (object === undefined || verb === undefined || subject === undefined || subject.index < object.index)
    return undefined;
  const words = oneLine(text.slice(object.start, verb.end));
  return words.length < LONGEST_CLAUSE ? { text: words, plural: false } : undefined;
}

const LONGEST_CLAUSE = 48;

/** "Fell 5 percent", "was fined 3 million euros": how much, right behind the verb. */
function amountOf({ tree, isTime }: TitleContext, verb: ParsedToken): ParsedToken | undefined {
  return childrenWith(tree, verb.index, "obl").find(
    (child) =>
      child.relation === "obl:unmarked" &&
      !isTime(child.index) &&
      childWith(tree, child.index, "nummod") !== undefined &&
      subtreeRange(tree, child.index).first === verb.index + 1,
  );
}

/** Who a subject is, by its own words or by the name behind it. */
function entityOf({ tree, sentence, names }: TitleContext, token: ParsedToken): number | undefined {
  return (names.at(sentence, token.index) ?? namedBy(tree, sentence, token, names)?.mention)?.entity;
}

/** A token that can stand for somebody or something: no time, no "who" or "how". */
function told({ isTime, lexicon }: TitleContext, token: ParsedToken | undefined): ParsedToken | undefined {
  const isEmpty = token === undefined || token.xpos.startsWith("W") || lexicon.isComplementiser(token.lemma);
  return isEmpty || isTime(token.index) ? undefined : token;
}

/** "Says the summit will be held": what is said. */
function saidBy(context: TitleContext, token: ParsedToken, speaker: TitleName | undefined): Pick<Parts, "says"> {
  const { tree, reader, lexicon, isTime, about } = context;
  const said = childrenWith(tree, token.index, "ccomp").find(
    ({ upos, index }) => upos === "VERB" && index > token.index,
  );
  const taker = said && childWith(tree, said.index, "nsubj");
  if (said === undefined || taker === undefined || isTime(taker.index)) return {};
  const { says: _, ...parts } = clauseParts(context, said, fillClause(tree, said, lexicon, reader));
  // "the bank says it is to close": whoever speaks is not named twice
  const isSame =
    taker.upos === "PRON" &&
    (about === undefined
      ? speaker !== undefined && context.meant(taker)?.text === speaker.text
      : context.names.at(context.sentence, taker.index)?.entity === about);
  const subject = isSame ? { text: taker.text.toLowerCase(), plural: false } : parts.subject;
  return { says: { ...claimOfSaid(context, token, said), ...parts, ...(subject && { subject }), rest: [] } };
}

/** "Denies it will close": below a denial stands what is denied, and not that it is. */
function claimOfSaid(
  { lexicon, reader }: TitleContext,
  token: ParsedToken,
  said: ParsedToken,
): Pick<TitleParts, "status" | "negative"> {
  const { status, negative, view } = reader.read(said.index);
  if (lexicon.claim(token, undefined, "clause")?.claim !== "denied") return { status, negative };
  return { status: view === "future" ? "planned" : "occurred", negative: false };
}

/** Statuses in which the verb that carries a noun is told with it: "Workers to stage protest". */
const TOLD: ReadonlySet<Status> = new Set<Status>(["occurred", "ongoing", "planned", "expected", "possible"]);

function nounParts(context: TitleContext, { token }: Trigger, claim: ClaimReading, taking: Taking): Parts {
  const carrier = claim.operator && claim.operator.does !== "planned" ? claim.operator.token : undefined;
  const passive = carrier !== undefined && context.reader.predicate(carrier.index).passive;
  const noun = nounPhrase(context, token, claim.cues);
  const owner = taking.participants.find(({ role, kind }) => role === "agent" && kind !== "unknown");
  const company = withoutName(companyOf(context, token), owner?.name);
  const places = taking.places.map((place) => withPreposition(context, place));
  const others = (host: ParsedToken | undefined) =>
    host === undefined || places.length > 0 ? [] : obliquePhrases(context, host, false, token.index);
  // "Egypt and Sudan held talks": whoever holds them is named with what they do
  const holder = told(context, taking.subject);
  if (
    carrier !== undefined &&
    !passive &&
    baseRelation(token) === "obj" &&
    token.head === carrier.index &&
    holder !== undefined &&
    holder.head !== token.index &&
    TOLD.has(claim.status)
  ) {
    const subject = nameOf(context, holder);
    const beside = company ?? withoutName(companyOf(context, carrier), subject.text);
    return {
      verb: verbOf(context, carrier),
      subject,
      object: noun,
      ...(beside && { company: beside }),
      places,
      rest: others(carrier).filter((phrase) => !beside?.names.some((name) => phrase.endsWith(name))),
    };
  }
  const planner = plannerOf(context, token, claim);
  if (planner !== undefined && holder !== undefined)
    return {
      status: "occurred",
      verb: verbOf(context, planner),
      subject: nameOf(context, holder),
      object: noun,
      ...(company && { company }),
      places,
      rest: [],
    };
  // "went on trial"
  const verbal = verbOfBareNoun(context.tree, token);
  if (verbal && holder)
    return {
      ...clauseParts(context, verbal, fillClause(context.tree, verbal, context.lexicon, context.reader)),
      places,
    };
  const alone = owner === undefined && company === undefined && places.length === 0 && noun.endsWith(token.text);
  const inClause = alone && carrier === undefined ? throughClause(context, token, noun, claim) : undefined;
  if (inClause) return inClause;
  // "held talks": the noun alone is the title; "talks began", "was postponed": its verb belongs to it
  const verb = carrier && (baseRelation(token) === "nsubj" || passive) ? carrier : undefined;
  return {
    noun,
    nounPlural: token.xpos === "NNS",
    ...(isNone(context, token) && { none: true }),
    ...(verb && { verb: verbOf(context, verb) }),
    ...(owner && { subject: { text: owner.name, plural: false } }),
    ...(company && { company }),
    places,
    rest: others(verb ?? sceneOf(context, token)),
  };
}

/** "Unions called a strike", "Corvane has promised a recall": the deed by which an event was planned, done and not denied. */
function plannerOf(
  { reader }: TitleContext,
  token: ParsedToken,
  { operator, status, negative }: ClaimReading,
): ParsedToken | undefined {
  if (operator?.does !== "planned" || (status !== "planned" && status !== "expected") || negative) return undefined;
  const isTaken = baseRelation(token) === "obj" && token.head === operator.token.index;
  if (!isTaken || reader.predicate(operator.token.index).passive) return undefined;
  const deed = reader.read(operator.token.index);
  const isDone = deed.status === "occurred" || deed.status === "ongoing";
  return isDone && !deed.negative && !deed.hypothetical ? operator.token : undefined;
}

/** How far above a noun the verb of its clause may stand. */
const HOPS = 3;

/** "Jobs spoke at an event", "two workers died during a strike": of a noun that names nobody its clause tells more. */
function throughClause(
  context: TitleContext,
  token: ParsedToken,
  noun: string,
  claim: ClaimReading,
): Parts | undefined {
  const { tree, reader, lexicon } = context;
  const host = findAbove(tree, token, HOPS, ({ upos }) => upos === "VERB");
  if (host === undefined || (context.hasOwnDay && !isScene(context, token))) return undefined;
  const { status, negative, hypothetical } = reader.read(host.index);
  if (status !== claim.status || negative || hypothetical) return undefined;
  const { says: _, ...parts } = clauseParts(context, host, fillClause(tree, host, lexicon, reader));
  if (parts.subject === undefined) return undefined;
  const preposition = token.head === host.index ? prepositionOf(context, token) : undefined;
  const scene = preposition && `${preposition} ${noun}`;
  if (lexicon.claim(host, undefined, "clause")?.claim === "report") {
    // "gunfire was reported near the port"
    if (baseRelation(token) === "nsubj") {
      const where = obliquePhrases(context, host, false);
      return where.length === 0 ? undefined : { noun, nounPlural: parts.subject.plural, places: [], rest: where };
    }
    return scene === undefined ? undefined : { noun: `${parts.subject.text} ${scene}`, places: [], rest: [] };
  }
  const rest = scene === undefined ? parts.rest : [scene, ...parts.rest.filter((phrase) => !phrase.includes(noun))];
  const shown = [parts.subject.text, parts.object ?? "", ...rest].some((part) => part.includes(token.text));
  return shown ? { ...parts, rest } : undefined;
}

/** "In a speech", "during the raid": the clause tells what was at the same time. */
function isScene({ tree, lexicon }: TitleContext, noun: ParsedToken): boolean {
  const preposition =
    baseRelation(noun) === "obl" ? childWith(tree, noun.index, "case")?.lemma.toLowerCase() : undefined;
  return preposition !== undefined && (lexicon.placeRole(preposition) === "at" || lexicon.isDuring(preposition));
}

/** "Kim's talks with Kim" name nobody else. */
function withoutName(company: TitleCompany | undefined, name: string | undefined): TitleCompany | undefined {
  const names = company?.names.filter((one) => one !== name) ?? [];
  return company === undefined || names.length === 0 ? undefined : { ...company, names };
}

/** "No arrests": the noun is denied, and not its verb. */
function isNone({ tree, lexicon }: TitleContext, noun: ParsedToken): boolean {
  return childrenWith(tree, noun.index, "det").some(({ lemma }) => lexicon.isNegation(lemma));
}

/** A place as its words place it: "near the port", "outside Lund". */
function withPreposition(context: TitleContext, { name, role, quote }: Place): TitleParts["places"][number] {
  const { tree } = context;
  let preposition: string | undefined;
  for (let at = firstTokenFrom(tree, quote.start); preposition === undefined; at++) {
    const token = tree.tokens[at];
    if (token === undefined || token.end > quote.end) break;
    preposition = prepositionOf(context, token);
  }
  return { name, role, ...(preposition !== undefined && { preposition }) };
}

/** "Wounded in a shooting in the old town": what stands where the noun's own event stands. */
function sceneOf(context: TitleContext, noun: ParsedToken): ParsedToken | undefined {
  const host = noun.head === undefined ? undefined : context.tree.tokens[noun.head];
  return host?.upos === "VERB" && isScene(context, noun) ? host : undefined;
}

/** "Found one person dead", "called the raid a reprisal": what is said of the object, and the object where it stands inside. */
function smallClause(
  context: TitleContext,
  verb: ParsedToken,
): { readonly of?: ParsedToken; readonly text: string } | undefined {
  const { tree, text, reader, lexicon } = context;
  // "said it rained"
  if (lexicon.claim(verb, undefined, "clause")?.claim === "report" && childWith(tree, verb.index, "ccomp"))
    return undefined;
  const said = childrenWith(tree, verb.index, "xcomp", "ccomp").find(
    (child) =>
      child.index > verb.index &&
      (child.upos === "ADJ" || child.xpos === "VBN" || (child.upos === "NOUN" && child.relation === "xcomp")) &&
      childrenWith(tree, child.index, "aux", "cop", "mark", "case").length === 0,
  );
  if (said === undefined) return undefined;
  const object = childWith(tree, verb.index, "obj");
  const inner = childrenWith(tree, said.index, "nsubj").find((child) => child.index < said.index);
  const { passive } = reader.predicate(verb.index);
  // "the bank went bust", "became the youngest champion"
  const isNext = subtreeRange(tree, said.index).first === verb.index + 1;
  if (object === undefined && inner === undefined && !passive && !isNext) return undefined;
  if (object !== undefined && object.index > said.index) return undefined;
  return {
    text:
      said.upos === "NOUN"
        ? nameOf(context, said).text
        : text.slice(degreeOf(tree, said).start, said.end).toLowerCase(),
    ...(object === undefined && !passive && inner && { of: inner }),
  };
}

/** "Became more open": the first of the adverbs right before an adjective. */
function degreeOf(tree: Tree, said: ParsedToken): ParsedToken {
  const before = tree.tokens[said.index - 1];
  return before?.relation === "advmod" && before.head === said.index ? before : said;
}

function verbOf(context: TitleContext, token: ParsedToken): NonNullable<TitleParts["verb"]> {
  const predicate = context.reader.predicate(token.index);
  const particle = particleOf(context.tree, token.index, context.lexicon);
  return {
    lemma: token.lemma,
    passive: predicate.passive,
    participle: token.text.toLowerCase(),
    // "into custody" is told as the phrase that it is
    ...(particle !== undefined && !particle.includes(" ") && { particle }),
  };
}
