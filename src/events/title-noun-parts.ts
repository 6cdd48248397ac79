import type { TitleCompany, TitleParts } from "../languages/event-tables.ts";
import type { Place, Status } from "../model/event.ts";
import type { ParsedToken } from "../model/text.ts";
import type { ClaimReading } from "./claim-reading.ts";
import { baseRelation, childrenWith, childWith, findAbove, firstTokenFrom } from "./clause.ts";
import { fillClause, type Taking } from "./find-participants.ts";
import type { Trigger } from "./find-triggers.ts";
import { nameOfVerb } from "./particle.ts";
import { clauseParts, type Parts, told, verbOf } from "./title-clause-parts.ts";
import { companyOf, nameOf, nounPhrase, obliquePhrases, prepositionOf } from "./title-phrases.ts";
import type { TitleContext } from "./title-scope.ts";
import { verbOfBareNoun } from "./verbal-noun.ts";

export function nounParts(context: TitleContext, { token }: Trigger, claim: ClaimReading, taking: Taking): Parts {
  const carrier = claim.operator && claim.operator.does !== "planned" ? claim.operator.token : undefined;
  const passive = carrier !== undefined && context.reader.predicate(carrier.index).passive;
  const owner = taking.participants.find(({ role, kind }) => role === "agent" && kind !== "unknown");
  const about = owner && context.names.entities.findIndex(({ name }) => name === owner.name);
  const withOwner = about === undefined ? context : { ...context, about };
  const noun = nounPhrase(withOwner, token, claim.cues);
  const company = withoutName(companyOf(context, token), owner?.name);
  const places = taking.places.map((place) => withPreposition(context, place));
  const others = (host: ParsedToken | undefined) =>
    host === undefined || places.length > 0 ? [] : obliquePhrases(withOwner, host, false, token.index);
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
  // "a quake struck the coast": what it struck is told with it
  if (
    carrier !== undefined &&
    !passive &&
    baseRelation(token) === "nsubj" &&
    token.head === carrier.index &&
    (childWith(context.tree, carrier.index, "obj") || takesPhrase(context, carrier))
  )
    return {
      ...clauseParts(context, carrier, fillClause(context.tree, carrier, context.lexicon, context.reader)),
      places,
    };
  // "held talks": the noun alone is the title; "talks began", "was postponed": its verb belongs to it
  const verb = carrier && (baseRelation(token) === "nsubj" || passive) ? carrier : undefined;
  return {
    noun,
    nounPlural: token.xpos === "NNS",
    ...(isNone(context, token) && { none: true }),
    ...(verb && { verb: verbOf(context, verb) }),
    // "the attack was thwarted": told is what kept it from happening
    ...(verb && claim.operator?.does === "denied" && { status: "occurred", negative: false }),
    ...(owner && { subject: { text: owner.name, plural: false } }),
    ...(company && { company }),
    places,
    rest: others(verb ?? occurrenceOf(context, token) ?? sceneOf(context, token)),
  };
}

/** "Tore through a hotel": right behind the verb stands a preposition that says more than where. */
function takesPhrase({ tree, lexicon, isTime }: TitleContext, verb: ParsedToken): boolean {
  const preposition = tree.tokens[verb.index + 1];
  const phrase = preposition?.relation === "case" ? tree.tokens[preposition.head ?? -1] : undefined;
  if (preposition === undefined || phrase?.head !== verb.index || isTime(phrase.index)) return false;
  return lexicon.placeRole(preposition.lemma) === undefined;
}

/** Statuses in which the verb that carries a noun is told with it: "Workers to stage protest". */
const TOLD: ReadonlySet<Status> = new Set<Status>(["occurred", "ongoing", "planned", "expected", "possible"]);

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
  // "there were two deaths"
  if (childWith(tree, host.index, "expl")) return undefined;
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
  const isTold = scene === undefined || parts.rest.some((phrase) => phrase.includes(noun));
  const rest = isTold ? parts.rest : [scene, ...parts.rest];
  const shown = [parts.subject.text, parts.object ?? "", ...rest].some((part) => part.includes(token.text));
  return shown ? { ...parts, rest } : undefined;
}

/** How far above a noun the verb of its clause may stand. */
const HOPS = 3;

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

/** "An assault that occurred in the old town": the verb that only says where and when. */
function occurrenceOf({ tree, lexicon }: TitleContext, noun: ParsedToken): ParsedToken | undefined {
  return childrenWith(tree, noun.index, "acl:relcl").find((verb) =>
    lexicon.isSupport(nameOfVerb(tree, verb, lexicon), "withSubject"),
  );
}

/** "Wounded in a shooting in the old town": what stands where the noun's own event stands. */
function sceneOf(context: TitleContext, noun: ParsedToken): ParsedToken | undefined {
  const host = noun.head === undefined ? undefined : context.tree.tokens[noun.head];
  return host?.upos === "VERB" && isScene(context, noun) ? host : undefined;
}

/** A place as its words place it: "near the port", "outside Lund". */
export function withPreposition(context: TitleContext, { name, role, quote }: Place): TitleParts["places"][number] {
  const { tree } = context;
  let preposition: string | undefined;
  for (let at = firstTokenFrom(tree, quote.start); preposition === undefined; at++) {
    const token = tree.tokens[at];
    if (token === undefined || token.end > quote.end) break;
    const whole = token.head === undefined ? undefined : tree.tokens[token.head];
    const own = prepositionOf(context, token);
    // "near the village of Dol" is near Dol
    const isPart = own !== undefined && context.lexicon.placeRole(own) === undefined && whole?.upos === "NOUN";
    preposition = (isPart ? prepositionOf(context, whole) : undefined) ?? own;
  }
  return { name, role, ...(preposition !== undefined && { preposition }) };
}
