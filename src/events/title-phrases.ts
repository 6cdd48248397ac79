import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { DateRole, TitleCompany, TitleName } from "../languages/event-tables.ts";
import type { ParsedToken } from "../model/text.ts";
import type { ClaimReader } from "./claim-reading.ts";
import { baseRelation, childrenWith, childWith, conjunctsOf, type Tree } from "./clause.ts";
import type { ArticleEntities } from "./names/find-entities.ts";

export interface TitleContext {
  readonly tree: Tree;
  readonly sentence: number;
  readonly text: string;
  readonly lexicon: EventLexicon;
  readonly reader: ClaimReader;
  readonly names: ArticleEntities;
  /** Whether a token stands in a temporal expression. */
  readonly isTime: (token: number) => boolean;
  /** The event has a day of its own beside its noun, "the 1991 war". */
  readonly hasOwnDay: boolean;
  /** The entity of the clause's subject: "her dog" beside it is hers. */
  readonly about?: number;
}

/** A longer phrase is only its head with what stands directly before it. */
const LONGEST_PHRASE = 48;
/** A noun phrase as long as this takes nothing that stands behind it. */
const LONG_ENOUGH = 24;

/** A noun with its conjuncts, by their names where they have some. */
export function nameOf(context: TitleContext, token: ParsedToken): TitleName {
  const others = conjunctsOf(context.tree, token.index).filter(
    (child) => child.upos !== "ADJ" && !isSameName(context, token, child),
  );
  const own = singleName(context, token);
  const plural = others.length > 0 || isPlural(context, token);
  if (others.length === 0) return { text: own, plural };
  const names = [own, ...others.map((other) => nameOf(context, other).text)];
  const all = names.length > 2 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}` : names.join(" and ");
  return all.length > LONGEST_PHRASE ? { text: own, plural: token.xpos === "NNS" } : { text: all, plural };
}

/** "The ferries", "the Rebels"; but "Baltic Holdings", "the Philippines" and "Gates" are one. */
function isPlural(context: TitleContext, token: ParsedToken): boolean {
  const { names, sentence } = context;
  const kind = names.entities[names.at(sentence, token.index)?.entity ?? -1]?.kind;
  if (token.xpos === "NNS") return kind !== "person";
  if (token.xpos !== "NNPS" || kind === "person" || kind === "place") return false;
  const isKnown = kind === "organisation" || childWith(context.tree, token.index, "det") !== undefined;
  return kind === "group" || (isKnown && isSpokenOfAsMany(context, token));
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
  return properName(context, token) ?? phraseOf(context, token);
}

/** The name of whom a word stands for; of somebody without one the words here say more: "eight people". */
function properName({ names, sentence }: TitleContext, token: ParsedToken): string | undefined {
  const entity = names.entities[names.at(sentence, token.index)?.entity ?? -1];
  if (entity?.kind === "group" && token.upos === "NOUN") return undefined;
  return entity && /^\P{Ll}/u.test(entity.name) ? entity.name : undefined;
}

/** "3-1": what is joined to a number without a blank is one word with it. */
function endOfScore({ tokens }: Tree, number: ParsedToken): number {
  let last = number;
  for (let next = tokens[last.index + 1]; next?.start === last.end; next = tokens[last.index + 1]) {
    if (next.upos !== "NUM" && next.upos !== "SYM") break;
    last = next;
  }
  return last.end;
}

/** The noun with its modifiers, without determiner, relative clauses and appositions. */
function phraseOf(context: TitleContext, token: ParsedToken): string {
  const { tree, text } = context;
  const first = firstOf(context, token);
  let last = token;
  // "$22 billion": the number stands behind its sign
  const behindHead = token.upos === "SYM" ? childrenWith(tree, token.index, "nummod") : [];
  for (const child of [...childrenWith(tree, token.index, "flat", "compound"), ...behindHead])
    if (child.index > last.index && !context.isTime(child.index)) last = child;
  if (token.upos === "NUM") return oneLine(text.slice(first.start, endOfScore(tree, last)));
  const phrase = owned(context, token, oneLine(text.slice(first.start, last.end)));
  const behind = phrase.length < LONG_ENOUGH ? postmodifier(context, token) : undefined;
  if (behind !== undefined && phrase.length + behind.length < LONGEST_PHRASE) return `${phrase} ${behind}`;
  return phrase.length > LONGEST_PHRASE ? text.slice(token.start, last.end) : phrase;
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
    const tail = nameOf(context, genitive).text;
    if (phrase.length + tail.length < LONGEST_PHRASE) return `${phrase} ${preposition} ${tail}`;
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
  return [...own, ...shared].filter((child) => child.index > token.index && !isTime(child.index));
}

/** The leftmost modifier of a noun that belongs into a line: no determiner, no pronoun, no phrase of its own. */
function firstOf(
  { tree, lexicon }: TitleContext,
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
    const preposition = before.relation === "nmod" ? childWith(tree, before.index, "case") : undefined;
    if (preposition !== undefined && preposition.text !== "-" && before.xpos !== "NNP") break;
    first = before;
  }
  // "a hundred people"
  const article = first.upos === "NUM" && /^\p{L}+$/u.test(first.text) ? tree.tokens[first.index - 1] : undefined;
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
  const { tree, isTime } = context;
  for (const child of childrenWith(tree, token.index, "nmod", "amod", "acl")) {
    if (child.index < token.index || isTime(child.index)) continue;
    const relation = baseRelation(child);
    const preposition = prepositionOf(context, child);
    if (relation === "nmod" && preposition !== undefined)
      return isNobody(context, child) ? undefined : `${preposition} ${nameOf(context, child).text}`;
    if (relation === "amod") {
      const taken = complementOf(context, child) ?? obliquePhrases(context, child, true)[0];
      if (taken !== undefined) return `${child.text} ${taken}`;
    }
    if (relation === "acl" && child.xpos === "VB") return infinitiveOf(context, child);
  }
  return undefined;
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

/** A pronoun that nobody was found for: "with them". */
export function isNobody(context: TitleContext, token: ParsedToken): boolean {
  return token.upos === "PRON" && properName(context, token) === undefined;
}

/** The preposition of a phrase with the words that are fixed to it, "out of". */
export function prepositionOf({ tree, text }: TitleContext, token: ParsedToken): string | undefined {
  const preposition = childWith(tree, token.index, "case");
  if (preposition === undefined) return undefined;
  const last = childrenWith(tree, preposition.index, "fixed").at(-1) ?? preposition;
  return oneLine(text.slice(preposition.start, last.end)).toLowerCase();
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
      lexicon.isCompany(preposition.lemma);
    if (ridden || !(belongs || (needsOne && found.length === 0))) continue;
    found.push(`${prepositionOf(context, oblique)} ${nameOf(context, oblique).text}`);
  }
  return found;
}

/** What a verb or adjective takes as a clause without a subject: "to pass the bill", "with causing a fire". */
export function complementOf(context: TitleContext, head: ParsedToken): string | undefined {
  const { tree, lexicon } = context;
  for (const child of childrenWith(tree, head.index, "xcomp", "advcl", "ccomp")) {
    if (child.index < head.index || childWith(tree, child.index, "nsubj") !== undefined) continue;
    const mark = childrenWith(tree, child.index, "mark", "case").find(({ index }) => index < child.index);
    const isTaken = child.relation === "xcomp" || lexicon.claim(head, undefined, "clause") !== undefined;
    if (child.xpos === "VB" && isTaken) return infinitiveOf(context, child);
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
  return mark !== undefined && verb.index - mark.index <= BETWEEN ? clauseText(context, mark, verb) : undefined;
}

/** A verb from its opening word on, with what it takes. */
function clauseText(context: TitleContext, opening: ParsedToken, verb: ParsedToken): string {
  const { tree, text, isTime } = context;
  const particle = childWith(tree, verb.index, "compound:prt");
  const object = childWith(tree, verb.index, "obj");
  const told = object && !isTime(object.index) ? nameOf(context, object).text : undefined;
  const rest = told === undefined ? obliquePhrases(context, verb, true)[0] : undefined;
  return [oneLine(text.slice(opening.start, verb.end)), particle?.text, told, rest]
    .filter((part) => part !== undefined)
    .join(" ");
}

export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
