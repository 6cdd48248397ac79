import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { TitleName, TitleParts } from "../languages/event-tables.ts";
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
  if (trigger.isNoun) {
    const carrier = claim.operator && claim.operator.does !== "planned" ? claim.operator.token : undefined;
    // "held talks": the noun alone is the title; "talks began", "was postponed": its verb belongs to it
    const told =
      carrier && (baseRelation(trigger.token) === "nsubj" || context.reader.predicate(carrier.index).passive);
    const verb = told ? verbOf(context, carrier) : undefined;
    const owner = taking.participants.find(({ role, kind }) => role === "agent" && kind !== "unknown");
    const company = companyOf(context, trigger.token).filter((name) => name !== owner?.name);
    const both = owner !== undefined && company.length > 0;
    return {
      status,
      negative,
      ...(source !== undefined && { source }),
      noun: nounPhrase(context, trigger.token, claim.cues),
      ...(verb && { verb }),
      ...(owner && !both && { subject: { text: owner.name, plural: false } }),
      company: both ? [owner.name, ...company] : company,
      places: taking.places,
      rest: [],
    };
  }
  const verb = verbOf(context, trigger.token);
  const passive = verb.passive;
  const subjectToken = passive ? taking.object : taking.subject;
  const objectToken = passive || taking.object?.lemma === verb.particle ? undefined : taking.object;
  const subject = subjectToken && nameOf(context, subjectToken);
  const object = objectToken && nameOf(context, objectToken);
  return {
    status,
    negative,
    ...(source !== undefined && { source }),
    verb,
    ...(subject && { subject }),
    ...(object && { object: object.text }),
    company: [],
    places: [],
    rest: obliquePhrases(context, trigger.token),
  };
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
  const plural = others.length > 0 || token.xpos === "NNS" || token.xpos === "NNPS";
  if (others.length === 0) return { text: own, plural };
  const names = [own, ...others.map((other) => nameOf(context, other).text)];
  return {
    text: names.length > 2 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}` : names.join(" and "),
    plural,
  };
}

/** "Palmer & Finch": two conjuncts of one name. */
function isSameName({ names, sentence }: TitleContext, a: ParsedToken, b: ParsedToken): boolean {
  const [first, second] = [names.at(sentence, a.index), names.at(sentence, b.index)];
  return first !== undefined && first.entity === second?.entity;
}

function singleName(context: TitleContext, token: ParsedToken): string {
  const mention = context.names.at(context.sentence, token.index);
  const entity = mention && context.names.entities[mention.entity];
  return entity ? entity.name : phraseOf(context, token);
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
      (before.upos === "PUNCT" && before.text !== "-")
    )
      break;
    first = index;
  }
  const start = tree.tokens[first]?.start ?? token.start;
  let last = token;
  for (const child of childrenWith(tree, token.index, "flat", "compound")) if (child.index > last.index) last = child;
  const phrase = text.slice(start, last.end).replaceAll(/\s+/g, " ");
  const of = childrenWith(tree, token.index, "nmod").find(
    (child) => child.index > token.index && childWith(tree, child.index, "case") !== undefined,
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
  const found = childrenWith(context.tree, token.index, "nmod").filter((child) => takesPart(context, child));
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

/** Obliques that are no times: "to Moscow", "for talks". */
function obliquePhrases(context: TitleContext, verb: ParsedToken): string[] {
  const { tree, lexicon, sentence, names } = context;
  const found: string[] = [];
  for (const oblique of childrenWith(tree, verb.index, "obl")) {
    if (
      oblique.relation === "obl:agent" ||
      oblique.relation === "obl:unmarked" ||
      oblique.index < verb.index ||
      context.isTime(oblique.index)
    )
      continue;
    const preposition = childWith(tree, oblique.index, "case");
    if (!preposition || lexicon.isSourcePreposition(preposition.lemma.toLowerCase())) continue;
    // "along with": two words before one noun; "between Tuesday and Wednesday Putin": the preposition is the time's
    if (childrenWith(tree, oblique.index, "case").length > 1 || context.isTime(preposition.index + 1)) continue;
    const mention = names.at(sentence, oblique.index);
    if (!mention && lexicon.placeRole(preposition.lemma) === undefined && !lexicon.isCompany(preposition.lemma))
      continue;
    found.push(`${preposition.text.toLowerCase()} ${nameOf(context, oblique).text}`);
  }
  return found;
}
