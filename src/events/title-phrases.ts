import type { DateRole, TitleCompany, TitleName } from "../languages/event-tables.ts";
import type { ParsedToken } from "../model/text.ts";
import { baseRelation, childrenWith, childWith, firstTokenFrom, subtreeRange, type Tree } from "./clause.ts";
import { sharedObject } from "./elided-object.ts";
import { isNegation } from "./find-negation.ts";
import { namedBy } from "./named-by.ts";
import type { Entity, EntityMention } from "./names/find-entities.ts";
import { particleOf } from "./particle.ts";
import { endOfNumber, firstOf, lastOf } from "./phrase-edges.ts";
import { conjunctionOf, samePerson, toldConjuncts } from "./title-conjuncts.ts";
import type { TitleContext } from "./title-scope.ts";
import { isPlural, isQuantity } from "./told-as-many.ts";

/** A longer phrase is only its head with what stands directly before it. */
const LONGEST_PHRASE = 48;
/** A noun phrase as long as this takes nothing that stands behind it. */
const LONG_ENOUGH = 24;

/** A noun with its conjuncts, by their names where they have some. */
export function nameOf(context: TitleContext, token: ParsedToken): TitleName {
  const same = samePerson(context, token);
  if (same) return same;
  const others = context.isBrief ? [] : toldConjuncts(context, token);
  const meant = others.length === 0 && isNobody(context, token) ? context.meant(token) : undefined;
  if (meant) return meant;
  const plural = others.length > 0 || isPlural(context, token);
  const last = others.at(-1);
  const own = singleName(last === undefined ? context : { ...context, joinedTo: last.index }, token);
  if (others.length === 0) return { text: own, plural };
  const names = [own, ...others.map((other) => nameOf(context, other).text)];
  const all = `${names.slice(0, -1).join(", ")} ${conjunctionOf(context, last)} ${names.at(-1) ?? ""}`;
  return all.length > LONGEST_PHRASE ? { text: own, plural: token.xpos === "NNS" } : { text: all, plural };
}

export function singleName(context: TitleContext, token: ParsedToken): string {
  return properName(context, token) ?? nameBehind(context, token) ?? phraseOf(context, token);
}

/** "Sensor maker Lytix"; of "the winner, Clara Montel" the name alone. */
function nameBehind(context: TitleContext, token: ParsedToken): string | undefined {
  const { tree, sentence, names } = context;
  const named = namedBy(tree, sentence, token, names);
  const name = named && names.entities[named.mention.entity]?.name;
  if (name === undefined || !named?.isClose) return name;
  const own = withModifiers(context, token);
  const both = own.endsWith(name) ? own : `${own} ${name}`;
  if (both.length > LONGEST_PHRASE) return name;
  const behind = both.length < LONG_ENOUGH ? postmodifier(context, token) : undefined;
  return behind === undefined ? both : `${both} ${behind}`;
}

/** The name of whom a word stands for; of somebody without one the words here say more: "eight people". */
function properName(context: TitleContext, token: ParsedToken): string | undefined {
  const { names, sentence } = context;
  const mention = names.at(sentence, token.index);
  const entity = names.entities[mention?.entity ?? -1];
  if (mention === undefined || entity === undefined || token.upos === "PRON") return entity?.name;
  const isCounted = childWith(context.tree, token.index, "nummod") !== undefined;
  if (entity.kind === "group" && (token.upos === "NOUN" || isCounted)) return undefined;
  if (!/^\P{Ll}/u.test(entity.name) || isHolder(context, token, entity)) return undefined;
  return `${rankOf(context, token, entity.name)}${entity.name}${numberBehind(context, mention)}`;
}

/** "The Bishop of Lund": somebody named by an office alone, of which the words behind say whose. */
function isHolder({ tree, lexicon }: TitleContext, token: ParsedToken, { name, title }: Entity): boolean {
  const opening = tree.tokens[token.index + 1];
  const whose = opening === undefined || opening.relation !== "case" ? undefined : opening.head;
  const isOwn = whose !== undefined && tree.tokens[whose]?.head === token.index && tree.tokens[whose]?.upos === "PROPN";
  return isOwn && title?.startsWith(name) === true && lexicon.isUndergone(opening?.lemma ?? "");
}

/** "The first Talon 5": which of several of one name. */
function rankOf({ tree, lexicon, isTime }: TitleContext, token: ParsedToken, name: string): string {
  if (childWith(tree, token.index, "det") === undefined) return "";
  const rank = childrenWith(tree, token.index, "amod").find(
    ({ index, lemma, text }) =>
      lexicon.isOrdinal(lemma) && !isTime(index) && !name.includes(text) && index < token.index,
  );
  return rank === undefined ? "" : `${rank.text.toLowerCase()} `;
}

/** "Route 9", "the KX-20": the number that a name goes on with. */
function numberBehind({ tree, text, isTime }: TitleContext, { end, head, via }: EntityMention): string {
  const next = tree.tokens[Math.max(head + 1, firstTokenFrom(tree, end))];
  const isGlued = next?.start === end && next.upos === "PUNCT";
  const number = isGlued ? tree.tokens[next.index + 1] : next;
  if (via === "pronoun" || via === "description" || number?.upos !== "NUM" || isTime(number.index)) return "";
  const belongs = isGlued ? number.start === next.end : number.head === head && baseRelation(number) !== "appos";
  return belongs ? oneLine(text.slice(end, endOfNumber(tree, number).end)) : "";
}

/** A noun with its modifiers, without determiner and relative clauses, and with what it is incomplete without. */
function phraseOf(context: TitleContext, token: ParsedToken): string {
  const phrase = withModifiers(context, token);
  if (token.upos === "SYM") return phrase;
  if (isQuantity(token)) return partOf(context, token, phrase) ?? `${articleOf(context, token)}${phrase}`;
  const whole = phrase.length < LONG_ENOUGH ? postmodifier(context, token) : undefined;
  const isFitting = whole === undefined || phrase.length + whole.length < LONGEST_PHRASE;
  const behind = isFitting ? whole : postmodifier({ ...context, isBrief: true }, token);
  if (behind !== undefined && phrase.length + behind.length < LONGEST_PHRASE) return `${phrase} ${behind}`;
  return phrase.length > LONGEST_PHRASE ? context.text.slice(token.start, lastOf(context, token).end) : phrase;
}

/** "Met the two": a number that stands for those who were told before. */
function articleOf({ tree, lexicon }: TitleContext, { upos, index }: ParsedToken): string {
  const article = upos === "NUM" ? tree.tokens[index - 1] : undefined;
  const isKnown = article?.head === index && article.relation === "det" && lexicon.isDefinite(article.lemma);
  return isKnown ? `${article.text.toLowerCase()} ` : "";
}

function withModifiers(context: TitleContext, token: ParsedToken): string {
  const first = firstOf(context, token);
  return owned(context, token, oneLine(context.text.slice(first.start, lastOf(context, token).end)));
}

/** A noun phrase behind another word: without the capital that opens its sentence. */
function inSentence(context: TitleContext, noun: ParsedToken): string {
  const phrase = withModifiers(context, noun);
  const first = firstOf(context, noun);
  return first.index === 0 && first.upos !== "PROPN" ? phrase.slice(0, 1).toLowerCase() + phrase.slice(1) : phrase;
}

/** The noun before a clause, where a word is the clause's subject. */
export function describedAbove(tree: Tree, { head, relation }: ParsedToken): ParsedToken | undefined {
  const verb = head === undefined || !relation.startsWith("nsubj") ? undefined : tree.tokens[head];
  const noun = verb?.head === undefined || !verb.relation.startsWith("acl") ? undefined : tree.tokens[verb.head];
  return noun?.upos === "NOUN" ? noun : undefined;
}

/** "118 of 200 seats", "one of its ships", "all but four": of what, right behind what only counts. */
function partOf(context: TitleContext, token: ParsedToken, phrase: string): string | undefined {
  const { tree, text, isTime } = context;
  const whole = childrenWith(tree, token.index, "nmod", "obl").find(({ index }) => index > token.index);
  const opening = tree.tokens[lastOf(context, token).index + 1];
  if (whole === undefined || isTime(whole.index) || opening === undefined) return undefined;
  // "lost 2-0 and …": the phrase holds it already
  if (whole.index < opening.index) return undefined;
  if (opening.head !== whole.index && opening.relation !== "cc") return undefined;
  if (opening.relation !== "case" && opening.relation !== "cc") return undefined;
  const described = whole.upos === "PRON" ? describedAbove(tree, token) : undefined;
  // "two of whom", "most of which": of those whom the clause describes
  if (described !== undefined)
    return token.upos === "NUM"
      ? `${phrase} ${opening.text} ${inSentence(context, described)}`
      : `${phrase} ${described.text.toLowerCase()}`;
  const full = nameOf(context, whole).text;
  const name = phrase.length + full.length < LONGEST_PHRASE ? full : withModifiers(context, whole);
  const isCounted = childWith(tree, whole.index, "nummod") !== undefined;
  const before = childrenWith(tree, whole.index, "det", "nmod:poss").find(({ index }) => index === opening.index + 1);
  const isSaid = before === undefined || isCounted || name.startsWith(properName(context, before) ?? before.text);
  const part = `${phrase} ${oneLine(text.slice(opening.start, opening.end))} ${isSaid ? name : `${before.text} ${name}`}`;
  return part.length > LONGEST_PHRASE ? undefined : part;
}

/** An event noun with its modifiers; `cues` only say what is claimed of it. */
export function nounPhrase(context: TitleContext, token: ParsedToken, cues: readonly ParsedToken[]): string {
  const { text } = context;
  const skipped = new Set(cues.map(({ index }) => index));
  const first = firstOf(
    context,
    token,
    ({ index, xpos }) => xpos === "POS" || context.isTime(index) || skipped.has(index),
  );
  const phrase = oneLine(text.slice(first.start, token.end));
  const genitive = behindNoun(context, token).find(
    (child) => !takesPart(context, child) && !isLocative(context, child) && !isNobody(context, child),
  );
  const preposition = genitive && prepositionOf(context, genitive);
  if (genitive && preposition !== undefined) {
    const tail = behindPreposition(context, preposition, genitive);
    if (phrase.length + tail.length < LONGEST_PHRASE) return `${phrase} ${tail}`;
  }
  return phrase;
}

/** What hangs behind a noun, or behind the first of the nouns that it is joined to: "explosion and gunfire in Lund". */
function behindNoun({ tree, isTime }: TitleContext, token: ParsedToken): ParsedToken[] {
  const own = childrenWith(tree, token.index, "nmod");
  const shared =
    baseRelation(token) === "conj" && token.head !== undefined && own.length === 0
      ? childrenWith(tree, token.head, "nmod")
      : [];
  // "an inquiry into how she died": no name for a line
  const isTold = ({ index, xpos }: ParsedToken) => index > token.index && !isTime(index) && !xpos.startsWith("W");
  return [...own, ...shared].filter(isTold);
}

/** "Her decision": whose it is, unless that is the subject of the clause; nobody is said where nobody is known. */
function owned(context: TitleContext, token: ParsedToken, phrase: string): string {
  const { tree, names, sentence, about } = context;
  const owner = childrenWith(tree, token.index, "nmod:poss").find(({ upos }) => upos === "PRON");
  const name = owner && properName(context, owner);
  if (owner === undefined || name === undefined || about === "joined") return phrase;
  if (names.at(sentence, owner.index)?.entity === about) return phrase;
  return `${name}${name.endsWith("s") ? "’" : "’s"} ${phrase}`;
}

/** What a noun is incomplete without: "plan for the port", "phone capable of playing films", "program to limit costs". */
function postmodifier(context: TitleContext, token: ParsedToken): string | undefined {
  const { tree, isTime, joinedTo } = context;
  const end = lastOf(context, token).index;
  for (const child of childrenWith(tree, token.index, "nmod", "amod", "acl")) {
    if (child.index <= end || isTime(child.index)) continue;
    if (joinedTo !== undefined && child.index > joinedTo) continue;
    const relation = baseRelation(child);
    const preposition = prepositionOf(context, child);
    // "talks between Egypt and Sudan": of two that belong together not one
    if (context.isBrief && preposition !== undefined && context.lexicon.isCompany(preposition) && isJoined(tree, child))
      return undefined;
    if (relation === "nmod" && preposition !== undefined)
      return isNobody(context, child) ? undefined : behindPreposition(context, preposition, child);
    if (relation === "amod") {
      const taken = complementOf(context, child) ?? obliquePhrases(context, child, true)[0];
      if (taken !== undefined) return `${child.text} ${taken}`;
    }
    if (relation === "acl" && child.xpos === "VB" && child.index !== context.verb) return infinitiveOf(context, child);
    // "suspicion of taking bribes"
    const opening = child.xpos === "VBG" ? childWith(tree, child.index, "mark", "case") : undefined;
    if (opening && context.lexicon.opensComplement(opening.lemma)) return clauseText(context, opening, child);
  }
  return undefined;
}

function isJoined(tree: Tree, { index }: ParsedToken): boolean {
  return childWith(tree, index, "conj") !== undefined;
}

/** "With Putin", "against Sudan": who else takes part, and how. */
export function companyOf(context: TitleContext, token: ParsedToken): TitleCompany | undefined {
  const found = childrenWith(context.tree, token.index, "nmod", "obl").find(
    (child) => takesPart(context, child) && !context.isTime(child.index) && !isNobody(context, child),
  );
  if (found === undefined) return undefined;
  const heads = [found, ...childrenWith(context.tree, found.index, "conj")];
  return {
    preposition: prepositionOf(context, found) ?? "",
    names: heads.filter((head) => !isNobody(context, head)).map((head) => singleName(context, head)),
  };
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

/** A pronoun that nobody was found for: "with them", "of their own". */
export function isNobody(context: TitleContext, token: ParsedToken): boolean {
  const owner = token.upos === "ADJ" ? childWith(context.tree, token.index, "nmod:poss") : token;
  return owner?.upos === "PRON" && properName(context, owner) === undefined;
}

/** The preposition of a phrase with the words that are fixed to it, "out of". */
export function prepositionOf({ tree, text }: TitleContext, token: ParsedToken): string | undefined {
  const preposition = childrenWith(tree, token.index, "case").find(({ xpos }) => xpos !== "POS");
  if (preposition === undefined) return undefined;
  const last = childrenWith(tree, preposition.index, "fixed").at(-1) ?? preposition;
  return oneLine(text.slice(preposition.start, last.end)).toLowerCase();
}

/** "Of no confidence", "with no survivors": what a preposition opens keeps the word that denies it. */
function behindPreposition(context: TitleContext, preposition: string, noun: ParsedToken): string {
  const none = childrenWith(context.tree, noun.index, "det").find(({ lemma }) => context.lexicon.isNegation(lemma));
  const name = nameOf(context, noun).text;
  // "fired around a dozen rounds", "caught off-guard": the word belongs to the phrase
  if (name.startsWith(`${preposition} `) || name.startsWith(`${preposition}-`)) return name;
  return [preposition, none?.text.toLowerCase(), name].filter((word) => word !== undefined).join(" ");
}

const DATING: ReadonlySet<DateRole> = new Set<DateRole>(["since", "until", "before", "after"]);

/**
 * What stands beside a verb with its preposition and is no time: by whom, where, with whom, whose name; and where
 * `needsOne` the first of whatever else.
 */
export function obliquePhrases(context: TitleContext, verb: ParsedToken, needsOne: boolean, without = -1): string[] {
  const { tree, lexicon, sentence, names } = context;
  const found: string[] = [];
  for (const oblique of childrenWith(tree, verb.index, "obl")) {
    if (
      oblique.relation === "obl:unmarked" ||
      oblique.index < verb.index ||
      oblique.index === without ||
      context.isTime(oblique.index) ||
      isNobody(context, oblique)
    )
      continue;
    const preposition = childWith(tree, oblique.index, "case");
    if (!preposition || lexicon.isSourcePreposition(preposition.lemma.toLowerCase())) continue;
    // "rose to 20, with hundreds missing": an afterthought
    if (lexicon.isCompany(preposition.lemma) && tree.tokens[preposition.index - 1]?.text === ",") continue;
    // "along with": two words before one noun; "between Tuesday and Wednesday Putin": the preposition is the time's
    if (childrenWith(tree, oblique.index, "case").length > 1 || context.isTime(preposition.index + 1)) continue;
    // "in his private train": how somebody went is not where
    const ridden =
      lexicon.placeRole(preposition.lemma) === "at" &&
      [oblique, ...childrenWith(tree, oblique.index, "conj")].some(({ lemma }) => lexicon.isVehicle(lemma));
    // "leads until the final": it only dates
    const role = lexicon.timeRole(preposition.lemma) ?? "at";
    // "testified before the committee", "named after her"
    const completes = (role === "before" || role === "after") && lexicon.hasNoOrder(verb.lemma, role);
    const dates = DATING.has(role) && !completes && !lexicon.isDirection(preposition.lemma);
    if (lexicon.placeRole(preposition.lemma) === undefined && dates) continue;
    const belongs =
      completes ||
      oblique.relation === "obl:agent" ||
      names.at(sentence, oblique.index) !== undefined ||
      lexicon.placeRole(preposition.lemma) !== undefined ||
      lexicon.isCompany(preposition.lemma) ||
      lexicon.isPredicative(preposition.lemma) ||
      // beside its own verb, not beside that of the clause in which a noun stands
      (without < 0 && lexicon.isTopic(preposition.lemma)) ||
      // "blames the board for the loss"
      (lexicon.judges(verb.lemma) && lexicon.isPurpose(preposition.lemma));
    if (ridden || !(belongs || (needsOne && found.length === 0))) continue;
    found.push(behindPreposition(context, prepositionOf(context, oblique) ?? preposition.text, oblique));
  }
  return found;
}

/** "Sent prices down", "moved north": an adverb right behind the object, or the verb, that completes it. */
export function directionOf(
  { tree, text, lexicon }: TitleContext,
  verb: ParsedToken,
  object: ParsedToken | undefined,
): string | undefined {
  const word = tree.tokens[(object ? subtreeRange(tree, object.index).last : verb.index) + 1];
  const compared = childrenWith(tree, verb.index, "advmod").find(
    ({ xpos, index }) => xpos === "RBR" || (xpos === "JJR" && index > verb.index),
  );
  const by = compared && childrenWith(tree, compared.index, "obl").find(({ index }) => index < compared.index);
  // "closed 4 percent lower"
  if (by && subtreeRange(tree, by.index).first === verb.index + 1)
    return oneLine(text.slice(tree.tokens[verb.index + 1]?.start, compared.end));
  const isAdverb = word?.xpos === "RB" || word?.xpos === "RP";
  if (!isAdverb || word.relation !== "advmod" || !lexicon.isDirection(word.lemma)) return undefined;
  // "arrested over two killings"
  if (tree.tokens[word.head ?? -1]?.upos === "NUM") return undefined;
  // "north of the capital" says where, and no more which way
  return childWith(tree, word.index, "obl", "nmod") === undefined ? word.text : undefined;
}

/** What a verb or adjective takes as a clause without a subject: "to pass the bill", "with causing a fire". */
export function complementOf(context: TitleContext, head: ParsedToken): string | undefined {
  const { tree, lexicon } = context;
  for (const child of childrenWith(tree, head.index, "xcomp", "advcl", "ccomp")) {
    if (child.index < head.index || childWith(tree, child.index, "nsubj") !== undefined) continue;
    const mark = childrenWith(tree, child.index, "mark", "case").find(({ index }) => index < child.index);
    const isTaken = child.relation === "xcomp" || lexicon.claim(head, undefined, "clause") !== undefined;
    if (child.xpos === "VB" && isTaken) return infinitiveOf(context, child);
    // "ended up being arrested"
    const being = child.xpos === "VBN" && isTaken ? childWith(tree, child.index, "aux:pass") : undefined;
    if (being?.xpos === "VBG" && mark === undefined) return clauseText(context, being, child);
    if (child.xpos !== "VBG") continue;
    // "denied meeting him"
    const isNext = child.index === head.index + 1 && isTaken;
    if (mark === undefined && (child.relation === "xcomp" || isNext)) return clauseText(context, child, child);
    if (mark !== undefined && lexicon.opensComplement(mark.lemma)) return clauseText(context, mark, child);
  }
  return undefined;
}

/** Words that may stand between an infinitive's mark and the verb: "to have been seen". */
const BETWEEN = 3;

function infinitiveOf(context: TitleContext, verb: ParsedToken): string | undefined {
  const mark = childrenWith(context.tree, verb.index, "mark").find(({ lemma }) =>
    context.lexicon.isInfinitiveMark(lemma),
  );
  if (mark === undefined || verb.index - mark.index > BETWEEN) return undefined;
  // "pledged never to resign", "a decision not to charge her"
  const before = context.tree.tokens[mark.index - 1];
  const isDenied =
    before !== undefined && before.index !== verb.head && isNegation(context.tree, before, context.lexicon);
  // "vote on whether to impeach"
  const question = childWith(context.tree, verb.index, "mark", "case");
  return clauseText(context, isDenied ? before : (question ?? mark), verb);
}

/** A verb from its opening word on, with what it takes. */
function clauseText(context: TitleContext, opening: ParsedToken, verb: ParsedToken): string | undefined {
  const { tree, text, isTime } = context;
  const idiom = particleOf(tree, verb.index, context.lexicon);
  const particle = idiom?.includes(" ") ? undefined : idiom?.replaceAll("_", " ");
  const object = childWith(tree, verb.index, "obj") ?? sharedObject(tree, verb, context.lexicon);
  const isOther = object !== undefined && !isTime(object.index) && object.lemma !== particle;
  const told = isOther ? nameOf(context, object).text : undefined;
  const taken = told === undefined ? complementOf(context, verb) : undefined;
  // "of announcing that it would close": without what was announced nothing is told
  if (told === undefined && taken === undefined && childWith(tree, verb.index, "obj", "ccomp")) return undefined;
  const rest = told === undefined && taken === undefined ? obliquePhrases(context, verb, true)[0] : undefined;
  return [oneLine(text.slice(opening.start, verb.end)), particle, told, taken, rest]
    .filter((part) => part !== undefined)
    .join(" ");
}

export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
