import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { DateRole, TitleName, TitleParts } from "../languages/event-tables.ts";
import type { Status } from "../model/event.ts";
import type { ParsedToken } from "../model/text.ts";
import { baseRelation, childrenWith, childWith, type Tree } from "./clause.ts";
import type { Taking } from "./find-participants.ts";
import type { Trigger } from "./find-triggers.ts";
import type { ArticleEntities } from "./names/find-entities.ts";
import { particleOf } from "./particle.ts";
import type { ClaimReader, ClaimReading } from "./read-claim.ts";

export interface TitleContext {
  readonly tree: Tree;
  readonly sentence: number;
  readonly text: string;
  readonly lexicon: EventLexicon;
  readonly reader: ClaimReader;
  readonly names: ArticleEntities;
  /** Whether a token stands in a temporal expression. */
  readonly isTime: (token: number) => boolean;
}

/** A longer phrase is only its head with what stands directly before it. */
const LONGEST_PHRASE = 48;

/** What the title of an event is made of, from its clause. */
export function titleParts(
  context: TitleContext,
  trigger: Trigger,
  claim: ClaimReading,
  taking: Taking,
  source: string | undefined,
): TitleParts {
  const { status, negative } = claim;
  const parts = trigger.isNoun ? nounParts(context, trigger, claim, taking) : verbParts(context, trigger, taking);
  return { status, negative, ...(source !== undefined && { source }), ...parts };
}

type Parts = Omit<TitleParts, "status" | "negative" | "source">;

function verbParts(context: TitleContext, { token }: Trigger, taking: Taking): Parts {
  const verb = verbOf(context, token);
  const small = smallClause(context, token);
  const subjectToken = verb.passive ? taking.object : taking.subject;
  const objectToken = verb.passive || taking.object?.lemma === verb.particle ? undefined : (small?.of ?? taking.object);
  const subject = subjectToken && !context.isTime(subjectToken.index) ? nameOf(context, subjectToken) : undefined;
  const object = objectToken && !context.isTime(objectToken.index) ? nameOf(context, objectToken) : undefined;
  const rest = obliquePhrases(context, token, object === undefined && !verb.passive);
  return {
    verb,
    ...(subject && { subject }),
    ...(object && { object: object.text, objectPlural: object.plural }),
    company: [],
    places: [],
    rest: small ? [small.text, ...rest] : rest,
    ...(object === undefined && !verb.passive && saidBy(context, token)),
  };
}

/** "Says the summit will be held": what is said, where the verb has nothing else beside it. */
function saidBy(context: TitleContext, token: ParsedToken): Pick<Parts, "says"> {
  const { tree, reader, isTime } = context;
  const said = childrenWith(tree, token.index, "ccomp").find(
    ({ upos, index }) => upos === "VERB" && index > token.index,
  );
  const taker = said && childWith(tree, said.index, "nsubj");
  if (said === undefined || taker === undefined || isTime(taker.index)) return {};
  const verb = verbOf(context, said);
  const object = verb.passive ? undefined : childWith(tree, said.index, "obj");
  const claim = reader.read(said.index);
  return {
    says: {
      status: claim.status,
      negative: claim.negative,
      verb,
      subject: nameOf(context, taker),
      ...(object && !isTime(object.index) && { object: nameOf(context, object).text }),
      company: [],
      places: [],
      rest: [],
    },
  };
}

/** Statuses in which the verb that carries a noun is told with it: "Workers to stage protest". */
const TOLD: ReadonlySet<Status> = new Set<Status>(["occurred", "ongoing", "planned", "expected", "possible"]);

function nounParts(context: TitleContext, { token }: Trigger, claim: ClaimReading, taking: Taking): Parts {
  const carrier = claim.operator && claim.operator.does !== "planned" ? claim.operator.token : undefined;
  const passive = carrier !== undefined && context.reader.predicate(carrier.index).passive;
  const noun = nounPhrase(context, token, claim.cues);
  const owner = taking.participants.find(({ role, kind }) => role === "agent" && kind !== "unknown");
  const company = companyOf(context, token).filter((name) => name !== owner?.name);
  const others = (host: ParsedToken | undefined) =>
    host === undefined || taking.places.length > 0 ? [] : obliquePhrases(context, host, false, token.index);
  // "Egypt and Sudan held talks": whoever holds them is named with what they do
  const holder = taking.subject;
  if (
    carrier !== undefined &&
    !passive &&
    baseRelation(token) === "obj" &&
    token.head === carrier.index &&
    holder !== undefined &&
    holder.head !== token.index &&
    !context.isTime(holder.index) &&
    TOLD.has(claim.status)
  ) {
    const subject = nameOf(context, holder);
    const names = [...company, ...companyOf(context, carrier)].filter((name) => name !== subject.text);
    return {
      verb: verbOf(context, carrier),
      subject,
      object: noun,
      company: names,
      places: taking.places,
      rest: others(carrier).filter((phrase) => !names.some((name) => phrase.endsWith(name))),
    };
  }
  // "held talks": the noun alone is the title; "talks began", "was postponed": its verb belongs to it
  const told = carrier && (baseRelation(token) === "nsubj" || passive);
  const verb = told ? verbOf(context, carrier) : undefined;
  const both = owner !== undefined && company.length > 0;
  return {
    noun,
    nounPlural: token.xpos === "NNS",
    ...(verb && { verb }),
    ...(owner && !both && { subject: { text: owner.name, plural: false } }),
    company: both ? [owner.name, ...company] : company,
    places: taking.places,
    rest: others(told ? carrier : scene(context, token)),
  };
}

/** "Wounded in a shooting in the old town": what stands where the noun's own event stands. */
function scene({ tree, lexicon }: TitleContext, noun: ParsedToken): ParsedToken | undefined {
  const host = noun.head === undefined ? undefined : tree.tokens[noun.head];
  const preposition = childWith(tree, noun.index, "case");
  const inside = preposition !== undefined && lexicon.placeRole(preposition.lemma.toLowerCase()) === "at";
  return host?.upos === "VERB" && baseRelation(noun) === "obl" && inside ? host : undefined;
}

/** "Found one person dead", "left the door open": what is said of the object, and the object where it stands inside. */
function smallClause(
  { tree, text }: TitleContext,
  verb: ParsedToken,
): { readonly of?: ParsedToken; readonly text: string } | undefined {
  const said = childrenWith(tree, verb.index, "xcomp", "ccomp").find(
    (child) =>
      child.index > verb.index &&
      (child.upos === "ADJ" || child.xpos === "VBN") &&
      childrenWith(tree, child.index, "aux", "cop", "mark").length === 0,
  );
  if (said === undefined) return undefined;
  const object = childWith(tree, verb.index, "obj");
  const inner = childrenWith(tree, said.index, "nsubj").find((child) => child.index < said.index);
  if (object === undefined && inner === undefined) return undefined;
  if (object !== undefined && object.index > said.index) return undefined;
  return { text: text.slice(said.start, said.end).toLowerCase(), ...(object === undefined && inner && { of: inner }) };
}

function verbOf(context: TitleContext, token: ParsedToken): NonNullable<TitleParts["verb"]> {
  const predicate = context.reader.predicate(token.index);
  const particle = particleOf(context.tree, token.index, context.lexicon);
  return {
    lemma: token.lemma,
    passive: predicate.passive,
    participle: token.text.toLowerCase(),
    ...(particle !== undefined && { particle }),
  };
}

function nameOf(context: TitleContext, token: ParsedToken): TitleName {
  const others = childrenWith(context.tree, token.index, "conj").filter(
    (child) => child.upos !== "VERB" && child.upos !== "ADJ" && !isSameName(context, token, child),
  );
  const own = singleName(context, token);
  const plural = others.length > 0 || isPlural(context, token);
  if (others.length === 0) return { text: own, plural };
  const names = [own, ...others.map((other) => nameOf(context, other).text)];
  const all = names.length > 2 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}` : names.join(" and ");
  return all.length > LONGEST_PHRASE ? { text: own, plural: token.xpos === "NNS" } : { text: all, plural };
}

/** "The ferries"; but "Baltic Holdings" and "the Philippines" are one. */
function isPlural({ names, sentence }: TitleContext, { index, xpos }: ParsedToken): boolean {
  if (xpos !== "NNPS") return xpos === "NNS";
  const kind = names.entities[names.at(sentence, index)?.entity ?? -1]?.kind;
  return kind !== "organisation" && kind !== "place";
}

/** "Palmer & Finch": two conjuncts of one name. */
function isSameName({ names, sentence }: TitleContext, a: ParsedToken, b: ParsedToken): boolean {
  const [first, second] = [names.at(sentence, a.index), names.at(sentence, b.index)];
  return first !== undefined && first.entity === second?.entity;
}

function singleName(context: TitleContext, token: ParsedToken): string {
  const mention = context.names.at(context.sentence, token.index);
  const entity = mention && context.names.entities[mention.entity];
  // of somebody without a name the words here say more: "eight people", not "people"
  return entity && /^\P{Ll}/u.test(entity.name) ? entity.name : phraseOf(context, token);
}

/** The noun with its modifiers, without determiner, relative clauses and appositions. */
function phraseOf(context: TitleContext, token: ParsedToken): string {
  const { tree, text } = context;
  let first = token.index;
  for (let index = token.index - 1; index >= 0; index--) {
    const before = tree.tokens[index];
    if (
      !before ||
      !isWithin(tree, before, token.index) ||
      before.upos === "DET" ||
      (before.upos === "PUNCT" && before.text !== "-") ||
      (before.relation === "nmod" && before.xpos !== "NNP" && childWith(tree, before.index, "case"))
    )
      break;
    first = index;
  }
  const start = tree.tokens[first]?.start ?? token.start;
  let last = token;
  for (const child of childrenWith(tree, token.index, "flat", "compound"))
    if (child.index > last.index && !context.isTime(child.index)) last = child;
  const phrase = text.slice(start, last.end).replaceAll(/\s+/g, " ");
  const of = childrenWith(tree, token.index, "nmod").find(
    (child) =>
      child.index > token.index && !context.isTime(child.index) && childWith(tree, child.index, "case") !== undefined,
  );
  if (of && phrase.length < 24) {
    const preposition = childWith(tree, of.index, "case")?.text ?? "";
    const tail = nameOf(context, of).text;
    if (phrase.length + preposition.length + tail.length + 2 <= LONGEST_PHRASE)
      return `${phrase} ${preposition} ${tail}`;
  }
  return phrase.length > LONGEST_PHRASE ? text.slice(token.start, last.end) : phrase;
}

function isWithin(tree: Tree, token: ParsedToken, head: number): boolean {
  for (let at: ParsedToken | undefined = token, hops = 0; at && hops < 6; hops++) {
    if (at.head === head)
      return (
        baseRelation(at) !== "acl" &&
        baseRelation(at) !== "case" &&
        baseRelation(at) !== "mark" &&
        baseRelation(at) !== "cc"
      );
    if (at.head === undefined) return false;
    at = tree.tokens[at.head];
  }
  return false;
}

function nounPhrase(context: TitleContext, token: ParsedToken, cues: readonly ParsedToken[]): string {
  const { tree, text } = context;
  const skipped = new Set(cues.map(({ index }) => index));
  let first = token.index;
  for (let index = token.index - 1; index >= 0; index--) {
    const before = tree.tokens[index];
    if (
      !before ||
      !isWithin(tree, before, token.index) ||
      before.upos === "DET" ||
      before.upos === "PRON" ||
      before.xpos === "POS"
    )
      break;
    if (
      context.isTime(index) ||
      skipped.has(index) ||
      (before.upos === "PUNCT" && before.xpos !== "HYPH" && before.text !== "-")
    )
      break;
    if (childWith(tree, before.index, "case") && baseRelation(before) === "nmod") break;
    first = index;
  }
  const phrase = text.slice(tree.tokens[first]?.start ?? token.start, token.end).replaceAll(/\s+/g, " ");
  const genitive = childrenWith(tree, token.index, "nmod").find(
    (child) =>
      child.index > token.index &&
      !context.isTime(child.index) &&
      !takesPart(context, child) &&
      !isLocative(context, child),
  );
  const preposition = genitive && childWith(tree, genitive.index, "case");
  if (genitive && preposition) {
    const tail = nameOf(context, genitive).text;
    if (phrase.length + tail.length < LONGEST_PHRASE) return `${phrase} ${preposition.text} ${tail}`;
  }
  return phrase;
}

/** "with Putin", "between Egypt and Sudan". */
function companyOf(context: TitleContext, token: ParsedToken): string[] {
  const found = childrenWith(context.tree, token.index, "nmod", "obl").filter((child) => takesPart(context, child));
  const heads = found.flatMap((child) => [child, ...childrenWith(context.tree, child.index, "conj")]);
  return heads.filter((head) => !context.isTime(head.index)).map((head) => singleName(context, head));
}

function takesPart({ tree, lexicon }: TitleContext, child: ParsedToken): boolean {
  return childrenWith(tree, child.index, "case").some((preposition) =>
    lexicon.isCompany(preposition.lemma.toLowerCase()),
  );
}

function isLocative({ tree, lexicon, names, sentence }: TitleContext, child: ParsedToken): boolean {
  const mention = names.at(sentence, child.index);
  const isPlace = mention !== undefined && names.entities[mention.entity]?.kind === "place";
  return (
    isPlace &&
    childrenWith(tree, child.index, "case").some(
      (preposition) => lexicon.placeRole(preposition.lemma.toLowerCase()) !== undefined,
    )
  );
}

const DATING: ReadonlySet<DateRole> = new Set<DateRole>(["since", "until", "before", "after"]);

/** Obliques that are no times: "to Moscow", "for talks"; of a verb without an object the first, whatever it says. */
function obliquePhrases(context: TitleContext, verb: ParsedToken, needsOne: boolean, without = -1): string[] {
  const { tree, lexicon, sentence, names } = context;
  const found: string[] = [];
  for (const oblique of childrenWith(tree, verb.index, "obl")) {
    if (
      oblique.relation === "obl:agent" ||
      oblique.relation === "obl:unmarked" ||
      oblique.index < verb.index ||
      oblique.index === without ||
      context.isTime(oblique.index)
    )
      continue;
    const preposition = childWith(tree, oblique.index, "case");
    if (!preposition || lexicon.isSourcePreposition(preposition.lemma.toLowerCase())) continue;
    // "along with": two words before one noun; "between Tuesday and Wednesday Putin": the preposition is the time's
    if (childrenWith(tree, oblique.index, "case").length > 1 || context.isTime(preposition.index + 1)) continue;
    // "in his private train": how somebody went is not where
    const ridden =
      lexicon.placeRole(preposition.lemma) === "at" &&
      [oblique, ...childrenWith(tree, oblique.index, "conj")].some(({ lemma }) => lexicon.isVehicle(lemma));
    // "leads until the final": it only dates
    if (lexicon.placeRole(preposition.lemma) === undefined && DATING.has(lexicon.timeRole(preposition.lemma) ?? "at"))
      continue;
    const mention = names.at(sentence, oblique.index);
    const belongs =
      mention || lexicon.placeRole(preposition.lemma) !== undefined || lexicon.isCompany(preposition.lemma);
    if (ridden || !(belongs || (needsOne && found.length === 0))) continue;
    found.push(`${preposition.text.toLowerCase()} ${nameOf(context, oblique).text}`);
  }
  return found;
}
