import type { TitleName, TitleParts } from "../languages/event-tables.ts";
import type { Status } from "../model/event.ts";
import type { ParsedToken } from "../model/text.ts";
import type { TimeView } from "./claim-reading.ts";
import { childrenWith, childWith, subtreeRange, type Tree } from "./clause.ts";
import { isNegation } from "./find-negation.ts";
import { fillClause, type Taking } from "./find-participants.ts";
import { namedBy } from "./named-by.ts";
import { particleOf } from "./particle.ts";
import { toldConjuncts } from "./title-conjuncts.ts";
import { complementOf, directionOf, isNobody, nameOf, obliquePhrases, oneLine } from "./title-phrases.ts";
import type { TitleContext } from "./title-scope.ts";

export type Parts = Omit<TitleParts, "status" | "negative" | "past" | "source"> &
  Partial<Pick<TitleParts, "status" | "negative">>;

/** A verb with whom it is told of, and what it takes. */
export function clauseParts(
  scope: TitleContext,
  token: ParsedToken,
  clause: Pick<Taking, "subject" | "object">,
): Parts {
  const context: TitleContext = { ...scope, verb: token.index };
  const small = smallClause(context, token);
  const verb = verbOf(context, token, small?.text);
  const subject = told(context, verb.passive ? clause.object : clause.subject);
  const object = verb.passive || clause.object?.lemma === verb.particle ? undefined : (small?.of ?? clause.object);
  const isJoined = subject !== undefined && toldConjuncts(context, subject).length > 0;
  const about: TitleContext["about"] = isJoined ? "joined" : subject && entityOf(context, subject);
  const beside = about === undefined ? context : { ...context, about };
  const taken = told(context, object);
  const thing = taken
    ? nameOf(beside, taken)
    : (freeRelative(context, object) ?? stretchOf(context, childWith(context.tree, token.index, "obj")));
  // "turned herself in": whoever is told twice keeps the pronoun
  const isSelf = taken?.upos === "PRON" && subject !== undefined && thing?.text === nameOf(context, subject).text;
  const recipient = taken && childWith(context.tree, token.index, "iobj");
  // "appointed judge": what an object is made stays beside the passive
  const kept =
    told(context, verb.passive ? childWith(context.tree, token.index, "obj") : undefined) ?? amountOf(context, token);
  const complement = complementOf(beside, token);
  const isBare = thing === undefined && complement === undefined && small === undefined;
  const needsOne = isBare && (verb.particle === undefined || isOpenParticle(context.tree, token));
  const obliques = obliquePhrases(beside, token, needsOne);
  return {
    verb,
    ...(subject && subjectOf(context, token, subject)),
    ...(thing && { object: isSelf ? (taken?.text.toLowerCase() ?? "") : thing.text, objectPlural: thing.plural }),
    ...(recipient &&
      recipient !== taken &&
      !isNobody(context, recipient) && { recipient: nameOf(beside, recipient).text }),
    places: [],
    rest: [
      verb.particle === undefined ? directionOf(context, token, taken) : undefined,
      kept && kept.lemma !== verb.particle ? nameOf(beside, kept).text : undefined,
      small?.text,
      complement,
      ...obliques,
    ].filter((part) => part !== undefined),
    ...(!verb.passive && complement === undefined && saidBy(beside, token, subject && nameOf(context, subject))),
  };
}

/** "Settled out of court", "pulls out of talks": a particle goes on with the preposition right behind it. */
function isOpenParticle(tree: Tree, verb: ParsedToken): boolean {
  const particle = childWith(tree, verb.index, "compound:prt");
  const next = particle && tree.tokens[particle.index + 1];
  return next?.relation === "case" && tree.tokens[next.head ?? -1]?.head === verb.index;
}

/** "No ministers resign", "nobody hurt", "hardly anyone comes", "not all join": a subject that denies its verb says so itself. */
function subjectOf(
  context: TitleContext,
  verb: ParsedToken,
  subject: ParsedToken,
): Pick<Parts, "subject" | "negative" | "status"> {
  const { tree, lexicon, reader } = context;
  const name = nameOf(context, subject);
  const { negative, status, view } = reader.read(verb.index);
  const opening = openingOf(context, subject);
  if (opening !== undefined) {
    const text = oneLine(context.text.slice(opening.start, subject.end)).toLowerCase();
    return { subject: { ...name, text }, negative: false, ...(status === "denied" && { status: toldAs(view) }) };
  }
  // "nearly died"
  const short = childrenWith(tree, verb.index, "advmod").find(({ lemma }) => lexicon.hedge(lemma) === "denied");
  if (negative && short !== undefined && short.index < verb.index)
    return { subject: { ...name, text: `${name.text} ${short.text}` }, negative: false, status: toldAs(view) };
  const determiner = childrenWith(tree, subject.index, "det").find((child) => isNegation(tree, child, lexicon));
  if (!negative || (!determiner && !isNegation(tree, subject, lexicon))) return { subject: name };
  const text = determiner ? `${determiner.text.toLowerCase()} ${name.text}` : name.text;
  return { subject: { ...name, text }, negative: false, ...(status === "denied" && { status: toldAs(view) }) };
}

/** What denies or limits a subject from before it: "hardly anyone", "not a single worker", "not all workers". */
function openingOf({ tree, lexicon }: TitleContext, subject: ParsedToken): ParsedToken | undefined {
  const { first } = subtreeRange(tree, subject.index);
  return [first, first - 1]
    .flatMap((index) => tree.tokens[index] ?? [])
    .find(({ lemma, upos }) => (upos === "ADV" || upos === "PART") && lexicon.isNegation(lemma.toLowerCase()));
}

/** What is not so, told of nobody: as what was, or as what is to come. */
function toldAs(view: TimeView): Status {
  return view === "future" ? "planned" : "occurred";
}

/** "Ended 14 years of rule": of a length that is an object, what it was a length of. */
function stretchOf({ tree, text, isTime }: TitleContext, object: ParsedToken | undefined): TitleName | undefined {
  const of = object && isTime(object.index) ? childWith(tree, object.index, "nmod") : undefined;
  if (object === undefined || of === undefined || isTime(of.index) || of.index < object.index) return undefined;
  const first = tree.tokens[subtreeRange(tree, object.index).first];
  return { text: oneLine(text.slice(first?.start, of.end)), plural: true };
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
      childWith(tree, child.index, "case") === undefined &&
      !isTime(child.index) &&
      childWith(tree, child.index, "nummod") !== undefined &&
      !childrenWith(tree, child.index, "advmod").some(({ index }) => index > child.index) &&
      subtreeRange(tree, child.index).first === verb.index + 1,
  );
}

/** Who a subject is, by its own words or by the name behind it. */
function entityOf({ tree, sentence, names }: TitleContext, token: ParsedToken): number | undefined {
  return (names.at(sentence, token.index) ?? namedBy(tree, sentence, token, names)?.mention)?.entity;
}

/** A token that can stand for somebody or something: no time, no "who" or "how". */
export function told(context: TitleContext, token: ParsedToken | undefined): ParsedToken | undefined {
  const { isTime, lexicon } = context;
  const isEmpty = token === undefined || token.xpos.startsWith("W") || lexicon.isComplementiser(token.lemma);
  if (isEmpty || isTime(token.index)) return undefined;
  // "his plan to leave": whose it is where nobody was found for it
  return token.xpos === "PRP$" && isNobody(context, token) ? undefined : token;
}

/** "Says the summit will be held": what is said. */
function saidBy(context: TitleContext, token: ParsedToken, speaker: TitleName | undefined): Pick<Parts, "says"> {
  const { tree, reader, lexicon, isTime, about } = context;
  const said = childrenWith(tree, token.index, "ccomp").find(
    ({ upos, index }) => (upos === "VERB" || upos === "ADJ") && index > token.index,
  );
  const taker = said && childWith(tree, said.index, "nsubj");
  if (said === undefined || taker === undefined || isTime(taker.index)) return {};
  // "said the plan was likely to fail" would lose what it is likely to do
  const isWhole =
    taker.upos !== "PRON" && !childWith(tree, said.index, "xcomp", "advcl", "ccomp", "csubj", "obl", "nmod");
  if (said.upos === "ADJ") return isWhole ? { says: foundSo(context, said, taker) } : {};
  const { says: _, ...parts } = clauseParts(context, said, fillClause(tree, said, lexicon, reader));
  // "the bank says it is to close": whoever speaks is not named twice
  const isSame =
    taker.upos === "PRON" &&
    (about === undefined
      ? speaker !== undefined && parts.subject?.text.toLowerCase() === speaker.text.toLowerCase()
      : context.names.at(context.sentence, taker.index)?.entity === about);
  const subject = isSame ? { text: taker.text.toLowerCase(), plural: false } : parts.subject;
  return { says: { ...claimOfSaid(context, token, said), ...parts, ...(subject && { subject }), rest: [] } };
}

/** "Rules ban unlawful": what is said to be so, without its "is". */
function foundSo(context: TitleContext, said: ParsedToken, taker: ParsedToken): NonNullable<Parts["says"]> {
  const { negative } = context.reader.read(said.index);
  const { text, plural } = nameOf(context, taker);
  const verb = { lemma: "be", passive: true, participle: said.text };
  return { verb, subject: { text, plural }, status: "occurred", negative, places: [], rest: [] };
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
        : [text.slice(degreeOf(tree, said).start, said.end).toLowerCase(), behindSaid(context, said)]
            .filter((part) => part !== undefined)
            .join(" "),
    ...(object === undefined && !passive && inner && { of: inner }),
  };
}

/** "Guilty of murder", "aged 91": the phrase that belongs to what is said. */
function behindSaid(context: TitleContext, said: ParsedToken): string | undefined {
  const next = context.tree.tokens[said.index + 1];
  if (next?.xpos === "CD" && next.head === said.index) return next.text;
  const agent = childWith(context.tree, said.index, "obl:agent");
  return said.upos === "ADJ" ? obliquePhrases(context, said, true, agent?.index)[0] : undefined;
}

/** "Became more open", "named chief executive": what stands right before an adjective and belongs to it. */
function degreeOf(tree: Tree, said: ParsedToken): ParsedToken {
  const before = tree.tokens[said.index - 1];
  const isOwn = before?.relation === "advmod" || before?.relation === "amod";
  return isOwn && before.head === said.index ? before : said;
}

export function verbOf(context: TitleContext, token: ParsedToken, said?: string): NonNullable<TitleParts["verb"]> {
  const predicate = context.reader.predicate(token.index);
  const idiom = particleOf(context.tree, token.index, context.lexicon);
  // "found Doe guilty": what is said of the object stands behind it
  const particle = idiom !== undefined && said?.split(" ").includes(idiom) ? undefined : idiom;
  return {
    lemma: token.lemma,
    passive: predicate.passive,
    participle: token.text.toLowerCase(),
    // "into custody" is told as the phrase that it is
    ...(particle !== undefined && !particle.includes(" ") && { particle: particle.replaceAll("_", " ") }),
  };
}
