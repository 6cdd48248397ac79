import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { NameTables, PronounRow } from "../languages/name-tables.ts";
import type { ParsedToken } from "../model/text.ts";
import { baseRelation, childrenWith, type Tree } from "./clause.ts";
import type { BodyNumber } from "./find-body-numbers.ts";
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
  if (row.of === "thing" && isEmptySubject(tree.tokens, pronoun.index, tables)) return undefined;
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
  for (let hops = 0; verb !== undefined && hops < HOPS; hops++) {
    const above: ParsedToken | undefined = verb.head === undefined ? undefined : tree.tokens[verb.head];
    // "after the driver stopped, he was held"
    const clauses = [...(above ? [above] : []), ...childrenWith(tree, verb.index, "advcl")];
    const spoken = clauses
      .filter((clause) => isPredicate(tree, clause))
      .flatMap((clause) => coreOf(tree, clause.index))
      .filter(({ index }) => index < pronoun.index);
    if (spoken.some((token) => isNamedFit(search, sentence, token, row))) return "open";
    const fitting = spoken.filter((token) => fits(search, sentence, token, row));
    const sayer = verb.relation === "ccomp" ? fitting.find(({ relation }) => relation === "nsubj") : undefined;
    if (fitting.length > 0) return fitting.length === 1 ? fitting[0] : (sayer ?? "open");
    verb = above;
  }
  return undefined;
}

function meantBefore(
  search: NounSearch,
  before: ReadSentence,
  here: ReadSentence,
  pronoun: ParsedToken,
  row: PronounRow,
  chain: number,
): MeantNoun | undefined {
  const { tokens } = before.tree;
  const spoken = tokens.filter((token) => CORE.has(baseRelation(token)));
  if (spoken.some((token) => isNamedFit(search, before, token, row))) return undefined;
  const taken = ownSubject(search, pronoun, here, chain);
  const acts = actsOn(here.tree, pronoun);
  const fitting = spoken.filter(
    (token) => token !== taken && fits(search, before, token, row) && !(acts && isEvent(search, token)),
  );
  const first = spoken.find(({ relation, head }) => relation.startsWith("nsubj") && isRoot(tokens, head));
  const isSame = first?.text.toLowerCase() === pronoun.text.toLowerCase();
  if (fitting.length === 0) return isSame && chain > 0 ? findMeantNoun(search, before, first, chain - 1) : undefined;
  if (fitting.length === 1) return { sentence: before, noun: fitting[0]! }; // of length 1
  const isParallel = row.of !== "person" && pronoun.relation.startsWith("nsubj");
  const subject = isParallel ? fitting.find((token) => token === first) : undefined;
  return subject && { sentence: before, noun: subject };
}

/** Does something to something: no event hosts a match. */
function actsOn(tree: Tree, { relation, head }: ParsedToken): boolean {
  return relation === "nsubj" && head !== undefined && childrenWith(tree, head, "obj").length > 0;
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

function isRoot(tokens: readonly ParsedToken[], head: number | undefined): boolean {
  return head !== undefined && tokens[head]?.head === undefined;
}

function coreOf(tree: Tree, verb: number): ParsedToken[] {
  return childrenWith(tree, verb, ...CORE);
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
