import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { NameTables, PronounRow } from "../languages/name-tables.ts";
import type { ParsedToken } from "../model/text.ts";
import { claimOf, isPlanClaim } from "./claim-of.ts";
import { baseRelation, childrenWith, childWith, findAbove, type Tree } from "./clause.ts";
import type { BodyNumber } from "./find-body-numbers.ts";
import { findSubject } from "./find-subject.ts";
import type { ArticleEntities } from "./names/find-entities.ts";
import { isEmptySubject } from "./names/resolve-pronouns.ts";
import { isInTime } from "./placed-time.ts";
import { isPredicate } from "./read-predicate.ts";
import type { ReadSentence } from "./read-sentences.ts";

/** A noun without a name that a pronoun stands for, and its sentence. */
export interface MeantNoun {
  readonly sentence: ReadSentence;
  readonly noun: ParsedToken;
}

/** What an article says around a pronoun, and who is named in it. */
export interface NounSearch {
  readonly sentences: readonly ReadSentence[];
  readonly names: ArticleEntities;
  readonly tables: NameTables;
  readonly lexicon: EventLexicon;
  /** In which number the article speaks of a body with a name. */
  readonly numbers: ReadonlyMap<number, BodyNumber>;
  /** What `spokenOf` found, by where it looked and for which pronoun. */
  readonly spoken: Map<string, Spoken>;
}

/** Of the subjects and objects in some place those that a kind of pronoun may mean. */
interface Spoken {
  /** Place of the first name that it could mean as well; beyond the sentence where there is none. */
  readonly named: number;
  /** Nouns that it may mean. */
  readonly fitting: ReadonlySet<ParsedToken>;
  /** The two of them that stand first. */
  readonly least: readonly ParsedToken[];
}

/** Sentences through which a pronoun may mean what the pronoun before it means. */
const CHAIN = 2;
/** Verbs above a pronoun whose subjects and objects are asked. */
const HOPS = 5;

/**
 * What a pronoun of the third person means where it is nobody with a name: "the hospital said it would close", "a man
 * was shot. He died". The only one that fits among the subjects and objects of the verbs above it, then among those of
 * the sentence before; of several things the subject of that sentence, where the pronoun is a subject as well. Beside a
 * name that would fit, nothing.
 */
export function findMeantNoun(
  search: NounSearch,
  { index: at, tree, isQuoted }: ReadSentence,
  pronoun: ParsedToken,
  chain = CHAIN,
): MeantNoun | undefined {
  const { sentences, names, tables } = search;
  const row = pronoun.upos === "PRON" ? tables.pronouns.get(pronoun.text.toLowerCase()) : undefined;
  const sentence = sentences[at];
  if (row === undefined || row.reflexive || sentence === undefined || isQuoted(pronoun.index)) return undefined;
  if (names.at(at, pronoun.index) || !CORE.has(baseRelation(pronoun))) return undefined;
  const isEmpty = row.of === "thing" && isEmptySubject(tree, pronoun.index, tables);
  if (isEmpty && !isPlanned(search, tree, pronoun)) return undefined;
  const own = meantAbove(search, sentence, pronoun, row);
  if (own !== undefined) return own === "open" ? undefined : { sentence, noun: own };
  const before = sentences[at - 1];
  if (before === undefined || before.role !== sentence.role) return undefined;
  return meantBefore(search, before, sentence, pronoun, row, chain);
}

const CORE: ReadonlySet<string> = new Set(["nsubj", "obj", "iobj"]);

/** The one who fits among those that the verbs above speak of; "open" where two fit, or a name does. */
function meantAbove(
  search: NounSearch,
  sentence: ReadSentence,
  pronoun: ParsedToken,
  row: PronounRow,
): ParsedToken | "open" | undefined {
  const { tree } = sentence;
  let verb = pronoun.head === undefined ? undefined : tree.tokens[pronoun.head];
  // "the makers set a price and sell them": what is done to it is not done by it
  const doer = verb && !pronoun.relation.startsWith("nsubj") ? findSubject(tree, verb, search.lexicon) : undefined;
  for (let hops = 0; verb !== undefined && hops < HOPS; hops++) {
    const { named, fitting, least } = spokenOf(search, sentence, row, { verb });
    if (named < pronoun.index) return "open";
    const before = least.filter((token) => token.index < pronoun.index && token !== doer);
    // "a plan to sell it": the noun that holds it leaves it open
    if (before.some((token) => findAbove(tree, pronoun, HOPS, ({ index }) => index === token.index))) return "open";
    // of many: "two men were held after police said they stole a car": whoever says it may tell of somebody above
    if (before.length === 1 && verb.relation === "ccomp" && isRivalled(search, sentence, row, verb, before[0]))
      return "open";
    if (before.length === 1) return before[0];
    if (before.length > 1) {
      if (verb.relation !== "ccomp") return "open";
      for (const token of fitting) if (token.index < pronoun.index && token.relation === "nsubj") return token;
      return "open";
    }
    verb = verb.head === undefined ? undefined : tree.tokens[verb.head];
  }
  return undefined;
}

/** Whether a clause above the one that reports speaks of another who fits. */
function isRivalled(
  search: NounSearch,
  sentence: ReadSentence,
  row: PronounRow,
  { head }: ParsedToken,
  sayer: ParsedToken | undefined,
): boolean {
  const report = head === undefined ? undefined : sentence.tree.tokens[head];
  if (row.of !== "any" || report === undefined || baseRelation(report) !== "advcl") return false;
  const { fitting } = spokenOf(search, sentence, row, { verb: report });
  return [...fitting].some((token) => token !== sayer && token.index < report.index);
}

/** Where is looked, and whether for what does something to something: no event hosts a match. */
interface Where {
  readonly verb?: ParsedToken;
  readonly acts?: boolean;
  /** Whether for an event, which alone is planned or put off: "it was postponed". */
  readonly planned?: boolean;
}

/** Subjects and objects around a verb, or of the whole sentence, that a kind of pronoun may mean: looked for once. */
function spokenOf(search: NounSearch, sentence: ReadSentence, row: PronounRow, where: Where): Spoken {
  const { verb, acts = false, planned = false } = where;
  const key = `${sentence.index} ${verb?.index ?? ""} ${row.of} ${row.gender} ${acts} ${planned}`;
  const known = search.spoken.get(key);
  if (known !== undefined) return known;
  const { tree } = sentence;
  const tokens = verb ? coresAround(tree, verb) : tree.tokens.filter((token) => CORE.has(baseRelation(token)));
  let named = tree.tokens.length;
  let least: readonly ParsedToken[] = [];
  const fitting = new Set<ParsedToken>();
  for (const token of tokens) {
    if (!planned && isNamedFit(search, sentence, token, row)) named = Math.min(named, token.index);
    if (fitting.has(token) || !fits(search, sentence, token, row)) continue;
    if (isEvent(search, token) ? acts : planned) continue;
    fitting.add(token);
    least = [...least, token].sort((a, b) => a.index - b.index).slice(0, 2);
  }
  const spoken = { named, fitting, least };
  search.spoken.set(key, spoken);
  return spoken;
}

/** Subjects and objects of the clause above a verb and of those below it: "after the driver stopped, he was held". */
function coresAround(tree: Tree, verb: ParsedToken): ParsedToken[] {
  const above = verb.head === undefined ? undefined : tree.tokens[verb.head];
  return [...(above ? [above] : []), ...childrenWith(tree, verb.index, "advcl")]
    .filter((clause) => isPredicate(tree, clause))
    .flatMap((clause) => coreOf(tree, clause.index));
}

function meantBefore(
  search: NounSearch,
  before: ReadSentence,
  here: ReadSentence,
  pronoun: ParsedToken,
  row: PronounRow,
  chain: number,
): MeantNoun | undefined {
  const where = { acts: actsOn(here.tree, pronoun), planned: isPlanned(search, here.tree, pronoun) };
  const { named, fitting, least } = spokenOf(search, before, row, where);
  if (named < before.tree.tokens.length) return undefined;
  const taken = ownSubject(search, pronoun, here, chain);
  const others = fitting.size - (taken !== undefined && fitting.has(taken) ? 1 : 0);
  if (others === 1) return { sentence: before, noun: least.find((token) => token !== taken)! }; // one of the first two
  const first = before.mainSubject;
  const isSame = first?.text.toLowerCase() === pronoun.text.toLowerCase();
  if (others === 0) return isSame && chain > 0 ? findMeantNoun(search, before, first, chain - 1) : undefined;
  const isParallel = row.of !== "person" && pronoun.relation.startsWith("nsubj");
  const isMeant = isParallel && first !== undefined && first !== taken && fitting.has(first);
  return isMeant ? { sentence: before, noun: first } : undefined;
}

/** Does something to something. */
function actsOn(tree: Tree, { relation, head }: ParsedToken): boolean {
  return relation === "nsubj" && head !== undefined && childWith(tree, head, "obj") !== undefined;
}

/** "It was planned for March", "it was called off". */
function isPlanned({ lexicon }: NounSearch, tree: Tree, { relation, head }: ParsedToken): boolean {
  const verb = relation === "nsubj:pass" && head !== undefined ? tree.tokens[head] : undefined;
  if (verb === undefined || childWith(tree, verb.index, "ccomp", "csubj", "xcomp")) return false;
  return isPlanClaim(claimOf(tree, verb, lexicon, "noun")?.claim);
}

function isEvent({ lexicon }: NounSearch, { lemma }: ParsedToken): boolean {
  return lexicon.nounType(lemma.toLowerCase()) !== undefined;
}

/** "The firm bought a ship. It sold it": an object is not what the subject of its own clause means. */
function ownSubject(
  search: NounSearch,
  pronoun: ParsedToken,
  here: ReadSentence,
  chain: number,
): ParsedToken | undefined {
  if (pronoun.head === undefined || pronoun.relation.startsWith("nsubj")) return undefined;
  const subject = childrenWith(here.tree, pronoun.head, "nsubj")[0];
  return subject?.upos === "PRON" ? findMeantNoun(search, here, subject, chain)?.noun : undefined;
}

/** Subject and objects of a clause; of one that goes on behind "and", the subject that it shares. */
function coreOf(tree: Tree, verb: number): ParsedToken[] {
  const core = childrenWith(tree, verb, ...CORE);
  const { relation, head } = tree.tokens[verb]!; // a token of the tree
  if (relation !== "conj" || head === undefined || core.some((token) => baseRelation(token) === "nsubj")) return core;
  return [...childrenWith(tree, head, "nsubj"), ...core];
}

/** A noun that agrees with the pronoun, and is no time; no name but of a body that is many. */
function fits(search: NounSearch, sentence: ReadSentence, token: ParsedToken, row: PronounRow): boolean {
  const { names, tables, numbers } = search;
  const named = names.at(sentence.index, token.index);
  if (named) {
    const isMany = names.entities[named.entity]?.kind === "group" || numbers.get(named.entity) === "many";
    return row.of === "any" && token.upos !== "PRON" && isMany;
  }
  if (token.upos !== "NOUN" || isInTime(sentence.times, token.index) || sentence.isQuoted(token.index)) return false;
  const word = token.text.toLowerCase();
  const role = tables.roles.get(word);
  if (row.of === "any") return token.xpos === "NNS" || tables.groups.has(word);
  if (token.xpos !== "NN" || tables.groups.has(word)) return false;
  if (row.of === "thing") return role === undefined;
  return role !== undefined && (role.gender === "unknown" || row.gender === role.gender);
}

/** Somebody with a name whom the pronoun could mean as well. */
function isNamedFit({ names }: NounSearch, sentence: ReadSentence, token: ParsedToken, row: PronounRow): boolean {
  const kind = names.entities[names.at(sentence.index, token.index)?.entity ?? -1]?.kind;
  if (kind === undefined || row.of === "any") return false;
  if (kind === "unknown") return true;
  return row.of === "person" ? kind === "person" : kind === "organisation" || kind === "place";
}
