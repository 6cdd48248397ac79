import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { DateRole, TitleCompany, TitleName } from "../languages/event-tables.ts";
import type { ParsedToken } from "../model/text.ts";
import type { ClaimReader } from "./claim-reading.ts";
import {
  baseRelation,
  childrenWith,
  childWith,
  conjunctsOf,
  firstTokenFrom,
  subtreeRange,
  type Tree,
} from "./clause.ts";
import { sharedObject } from "./elided-object.ts";
import type { BodyNumber } from "./find-body-numbers.ts";
import { isNegation } from "./find-negation.ts";
import { namedBy } from "./named-by.ts";
import type { ArticleEntities, EntityMention } from "./names/find-entities.ts";

export interface TitleContext {
  readonly tree: Tree;
  readonly sentence: number;
  readonly text: string;
  readonly lexicon: EventLexicon;
  readonly reader: ClaimReader;
  readonly names: ArticleEntities;
  /** Whether a token stands in a temporal expression. */
  readonly isTime: (token: number) => boolean;
  /** Whether it stands in one that says when: "last year", not "five-year". */
  readonly isWhen: (token: number) => boolean;
  /** The event has a day of its own beside its noun, "the 1991 war". */
  readonly hasOwnDay: boolean;
  /** In which number the article speaks of a body with a name. */
  readonly numberOf: (entity: number) => BodyNumber | undefined;
  /** What a pronoun means that stands for nobody with a name. */
  readonly meant: (pronoun: ParsedToken) => TitleName | undefined;
  /** Of several nouns the first is told alone: a phrase that would be too long. */
  readonly isBrief?: boolean;
  /** The last of the nouns that are joined to this one: what stands behind it is not told of one alone. */
  readonly joinedTo?: number;
  /** The entity of the clause's subject: "her dog" beside it is hers. */
  readonly about?: number;
}

/** A longer phrase is only its head with what stands directly before it. */
const LONGEST_PHRASE = 48;
/** A noun phrase as long as this takes nothing that stands behind it. */
const LONG_ENOUGH = 24;

/** A noun with its conjuncts, by their names where they have some. */
export function nameOf(context: TitleContext, token: ParsedToken): TitleName {
  const joined = conjunctsOf(context.tree, token.index).filter(
    (child) =>
      child.upos !== "ADJ" &&
      !isSameName(context, token, child) &&
      !isExcluded(context, child) &&
      !standsApart(context, child, token),
  );
  const others = context.isBrief ? [] : joined;
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

/** "The deal rather than a strike", "talks, not war". */
function isExcluded({ tree, lexicon }: TitleContext, { index }: ParsedToken): boolean {
  return childrenWith(tree, index, "cc", "advmod").some((child) => isNegation(tree, child, lexicon));
}

/** "And", "or": what joins the last of several nouns, by its own word. */
function conjunctionOf({ tree, lexicon }: TitleContext, last: ParsedToken | undefined): string {
  const word = last && childWith(tree, last.index, "cc");
  const isPlain = word !== undefined && /^\p{L}+$/u.test(word.text) && !childWith(tree, word.index, "fixed");
  return isPlain && !lexicon.isNegation(word.lemma) ? word.text.toLowerCase() : "and";
}

/** "Ada Merrow, 20 and from Lund", "ships but no planes": what a preposition opens, or a word denies, is not joined. */
function standsApart({ tree, lexicon }: TitleContext, { index }: ParsedToken, first: ParsedToken): boolean {
  const isOpened = (token: number) => childrenWith(tree, token, "case").some(({ xpos }) => xpos === "IN");
  if (childrenWith(tree, index, "det").some(({ lemma }) => lexicon.isNegation(lemma))) return true;
  return isOpened(index) && !isOpened(first.index);
}

/** "The ferries", "the Rebels"; but "Baltic Holdings", "the Philippines" and "Gates" are one. */
function isPlural(context: TitleContext, token: ParsedToken): boolean {
  const { names, sentence } = context;
  const entity = names.at(sentence, token.index)?.entity;
  const kind = names.entities[entity ?? -1]?.kind;
  if (token.upos === "PRON") return kind === "group";
  if (isQuantity(token)) return isPluralPart(context, token);
  // "shareholders", whatever the body is in which they are one; "the Japanese", "the injured"
  if (token.xpos === "NNS" && /^\p{Ll}/u.test(token.text)) return true;
  if (token.upos === "ADJ" && childWith(context.tree, token.index, "det")) return true;
  const spokenOf = entity === undefined ? undefined : context.numberOf(entity);
  if (spokenOf !== undefined) return spokenOf === "many";
  if (token.xpos === "NNS") return kind !== "person";
  if (token.xpos !== "NNPS" || kind === "person" || kind === "place") return false;
  const isKnown = kind === "organisation" || childWith(context.tree, token.index, "det") !== undefined;
  return kind === "group" || (isKnown && isSpokenOfAsMany(context, token));
}

/** "Two of the ships" are many, "one of them" is not. */
function isPluralPart({ tree, lexicon }: TitleContext, token: ParsedToken): boolean {
  const isOne = token.text === "1" || lexicon.numeral(token.text.toLowerCase()) === 1;
  return !isOne && (token.xpos === "CD" || childrenWith(tree, token.index, "nmod").some(({ xpos }) => xpos === "NNS"));
}

/** "The Rebels won", "Rebels have won"; not "Baltic Holdings won" nor "the Rebels has won". */
function isSpokenOfAsMany({ tree }: TitleContext, token: ParsedToken): boolean {
  const verb = token.head === undefined ? undefined : tree.tokens[token.head];
  const finite = (verb && childWith(tree, verb.index, "aux", "cop")) ?? verb;
  if (finite?.xpos === "VBZ") return false;
  return (
    childWith(tree, token.index, "det") !== undefined || childWith(tree, token.index, "compound", "amod") === undefined
  );
}

/** "Palmer & Finch": two conjuncts of one name. */
function isSameName({ names, sentence }: TitleContext, a: ParsedToken, b: ParsedToken): boolean {
  const [first, second] = [names.at(sentence, a.index), names.at(sentence, b.index)];
  return first !== undefined && first.entity === second?.entity;
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
  if (!/^\P{Ll}/u.test(entity.name)) return undefined;
  return `${rankOf(context, token, entity.name)}${entity.name}${numberBehind(context, mention)}`;
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
  if (isQuantity(token)) return partOf(context, token, phrase) ?? phrase;
  const whole = phrase.length < LONG_ENOUGH ? postmodifier(context, token) : undefined;
  const isFitting = whole === undefined || phrase.length + whole.length < LONGEST_PHRASE;
  const behind = isFitting ? whole : postmodifier({ ...context, isBrief: true }, token);
  if (behind !== undefined && phrase.length + behind.length < LONGEST_PHRASE) return `${phrase} ${behind}`;
  return phrase.length > LONGEST_PHRASE ? context.text.slice(token.start, lastOf(context, token).end) : phrase;
}

function withModifiers(context: TitleContext, token: ParsedToken): string {
  const first = firstOf(context, token);
  return owned(context, token, oneLine(context.text.slice(first.start, lastOf(context, token).end)));
}

/** The last word of a name or number: "Vera Lund", "Route 9", "$22 million". */
function lastOf({ tree, isTime }: TitleContext, token: ParsedToken): ParsedToken {
  if (token.upos === "NUM" || token.upos === "SYM") return endOfNumber(tree, token);
  let last = token;
  for (const child of childrenWith(tree, token.index, "flat", "compound", "fixed")) {
    // "the tycoon, 70"
    const isSetOff = tree.tokens[child.index - 1]?.text === ",";
    if (child.index > last.index && !isTime(child.index) && !isSetOff) last = child;
  }
  // "the spin-off"
  const [hyphen, tail] = [tree.tokens[last.index + 1], tree.tokens[last.index + 2]];
  if (hyphen?.text === "-" && hyphen.start === last.end && tail?.start === hyphen.end) last = tail;
  const number = tree.tokens[last.index + 1];
  const isNumbered = number?.upos === "NUM" && number.head === token.index && !isTime(number.index);
  return isNumbered && token.upos === "PROPN" ? endOfNumber(tree, number) : last;
}

/** "3-1", "88 to 61", "£34m": numbers that touch or stand side by side, and the two of a score. */
function endOfNumber({ tokens }: Tree, number: ParsedToken): ParsedToken {
  let last = number;
  for (let next = tokens[last.index + 1]; next !== undefined; next = tokens[last.index + 1]) {
    const isGlued = next.start === last.end && (next.upos === "NUM" || next.upos === "SYM");
    const other = tokens[next.index + 1];
    if (isGlued || (next.upos === "NUM" && number.upos === "SYM")) last = next;
    else if (
      isBare(last) &&
      next.xpos === "IN" &&
      next.head === other?.index &&
      isBare(other) &&
      other?.head === number.index
    )
      last = other;
    else break;
  }
  return last;
}

function isBare(token: ParsedToken | undefined): boolean {
  return token?.upos === "NUM" && /^\d+$/.test(token.text);
}

/** Words that only count: "118", "more", "all". */
function isQuantity({ upos, xpos }: ParsedToken): boolean {
  return upos === "NUM" || xpos === "DT" || xpos === "PDT" || xpos === "JJR" || xpos === "JJS";
}

/** "118 of 200 seats", "one of its ships", "all but four": of what, right behind what only counts. */
function partOf(context: TitleContext, token: ParsedToken, phrase: string): string | undefined {
  const { tree, text, isTime } = context;
  const whole = childrenWith(tree, token.index, "nmod", "obl").find(({ index }) => index > token.index);
  const opening = tree.tokens[lastOf(context, token).index + 1];
  if (whole === undefined || isTime(whole.index) || opening === undefined) return undefined;
  if (opening.head !== whole.index && opening.relation !== "cc") return undefined;
  if (opening.relation !== "case" && opening.relation !== "cc") return undefined;
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

/** The leftmost modifier of a noun that belongs into a line: no determiner, no pronoun, no phrase of its own. */
function firstOf(
  { tree, lexicon, isWhen }: TitleContext,
  token: ParsedToken,
  endsAt: (before: ParsedToken) => boolean = () => false,
): ParsedToken {
  let first = token;
  for (let index = token.index - 1; index >= 0; index--) {
    const before = tree.tokens[index];
    // "Covid-19 pandemic": one word, however it is parsed
    const isGlued =
      before !== undefined && before.end === first.start && (before.upos !== "PUNCT" || before.text === "-");
    if (isGlued && first.xpos !== "POS") {
      first = before;
      continue;
    }
    if (!before || !isWithin(tree, before, token.index) || before.upos === "DET" || before.upos === "PRON") break;
    if ((before.upos === "PUNCT" && before.xpos !== "HYPH" && before.text !== "-") || endsAt(before)) break;
    // "Wednesday’s cup tie"
    if (isWhen(index)) {
      if (first.xpos === "POS") first = tree.tokens[first.index + 1] ?? token;
      break;
    }
    // "even big banks"
    if (token.upos !== "ADJ" && before.xpos === "RB" && before.head === token.index && !childWith(tree, index, "fixed"))
      break;
    const preposition = before.relation === "nmod" ? childWith(tree, before.index, "case") : undefined;
    if (preposition !== undefined && preposition.text !== "-" && before.xpos !== "NNP") break;
    first = before;
  }
  // "a hundred people"
  const isWord =
    first.upos === "NUM" && /^\p{L}+$/u.test(first.text) && tree.tokens[first.index + 1]?.start !== first.end;
  const article = isWord ? tree.tokens[first.index - 1] : undefined;
  return article?.upos === "DET" && article.head === token.index && !lexicon.isDefinite(article.lemma)
    ? article
    : first;
}

/** "Her decision": whose it is, unless that is the subject of the clause; nobody is said where nobody is known. */
function owned(context: TitleContext, token: ParsedToken, phrase: string): string {
  const { tree, names, sentence, about } = context;
  const owner = childrenWith(tree, token.index, "nmod:poss").find(({ upos }) => upos === "PRON");
  const name = owner && properName(context, owner);
  if (owner === undefined || name === undefined || names.at(sentence, owner.index)?.entity === about) return phrase;
  return `${name}${name.endsWith("s") ? "’" : "’s"} ${phrase}`;
}

/** What a noun is incomplete without: "plan for the port", "phone capable of playing films", "program to limit costs". */
function postmodifier(context: TitleContext, token: ParsedToken): string | undefined {
  const { tree, isTime, joinedTo } = context;
  for (const child of childrenWith(tree, token.index, "nmod", "amod", "acl")) {
    if (child.index < token.index || isTime(child.index)) continue;
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
    if (relation === "acl" && child.xpos === "VB") return infinitiveOf(context, child);
    // "suspicion of taking bribes"
    const opening = child.xpos === "VBG" ? childWith(tree, child.index, "mark", "case") : undefined;
    if (opening && context.lexicon.opensComplement(opening.lemma)) return clauseText(context, opening, child);
  }
  return undefined;
}

function isJoined(tree: Tree, { index }: ParsedToken): boolean {
  return childWith(tree, index, "conj") !== undefined;
}

function isWithin(tree: Tree, token: ParsedToken, head: number): boolean {
  for (let at: ParsedToken | undefined = token, hops = 0; at && hops < 6; hops++) {
    if (at.head === head) return !OUTSIDE.has(baseRelation(at));
    if (at.head === undefined) return false;
    at = tree.tokens[at.head];
  }
  return false;
}

const OUTSIDE: ReadonlySet<string> = new Set(["acl", "cop", "aux", "case", "mark", "cc"]);

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
  return [preposition, none?.text.toLowerCase(), nameOf(context, noun).text]
    .filter((word) => word !== undefined)
    .join(" ");
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
    if (lexicon.placeRole(preposition.lemma) === undefined && DATING.has(lexicon.timeRole(preposition.lemma) ?? "at"))
      continue;
    const belongs =
      oblique.relation === "obl:agent" ||
      names.at(sentence, oblique.index) !== undefined ||
      lexicon.placeRole(preposition.lemma) !== undefined ||
      lexicon.isCompany(preposition.lemma) ||
      lexicon.isPredicative(preposition.lemma);
    if (ridden || !(belongs || (needsOne && found.length === 0))) continue;
    found.push(behindPreposition(context, prepositionOf(context, oblique) ?? preposition.text, oblique));
  }
  return found;
}

/** "Sent prices down", "moved north": an adverb right behind the object, or the verb, that completes it. */
export function directionOf(
  { tree, lexicon }: TitleContext,
  verb: ParsedToken,
  object: ParsedToken | undefined,
): string | undefined {
  const word = tree.tokens[(object ? subtreeRange(tree, object.index).last : verb.index) + 1];
  const isAdverb = word?.xpos === "RB" || word?.xpos === "RP";
  if (!isAdverb || word.relation !== "advmod" || !lexicon.isDirection(word.lemma)) return undefined;
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
  const isDenied = before !== undefined && isNegation(context.tree, before, context.lexicon);
  return clauseText(context, isDenied ? before : mark, verb);
}

/** A verb from its opening word on, with what it takes. */
function clauseText(context: TitleContext, opening: ParsedToken, verb: ParsedToken): string | undefined {
  const { tree, text, isTime } = context;
  const particle = childWith(tree, verb.index, "compound:prt");
  const object = childWith(tree, verb.index, "obj") ?? sharedObject(tree, verb, context.lexicon);
  const told = object && !isTime(object.index) ? nameOf(context, object).text : undefined;
  const taken = told === undefined ? complementOf(context, verb) : undefined;
  // "of announcing that it would close": without what was announced nothing is told
  if (told === undefined && taken === undefined && childWith(tree, verb.index, "obj", "ccomp")) return undefined;
  const rest = told === undefined && taken === undefined ? obliquePhrases(context, verb, true)[0] : undefined;
  return [oneLine(text.slice(opening.start, verb.end)), particle?.text, told, taken, rest]
    .filter((part) => part !== undefined)
    .join(" ");
}

export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
