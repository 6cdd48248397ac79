import type { Gender, NameTables } from "../../languages/name-tables.ts";
import type { EntityKind } from "../../model/event.ts";
import { nameKey, nameWords } from "./name-key.ts";
import { type Evidence, isAcronym, type NameCandidate, noEvidence } from "./read-run.ts";
import type { Title } from "./read-title.ts";
import { nameSpelling } from "./spelling-key.ts";

/** A name in one place, with what its surroundings say. */
export interface NamedMention extends NameCandidate {
  /** The name as written. */
  readonly text: string;
  readonly titles: readonly Title[];
  readonly acronym?: string;
  /** Tokens beside the name that say what it is. */
  readonly apposition?: { readonly from: number; readonly to: number };
}

export interface CountedTitle {
  readonly title: Title;
  count: number;
}

/** All mentions that mean one thing, in the order of the text. */
export interface Cluster {
  readonly mentions: NamedMention[];
  /** How often each spelling stands, in order of first appearance. */
  readonly forms: Map<string, number>;
  /** What is said of it, by its words, with how often. */
  readonly titles: Map<string, CountedTitle>;
  readonly evidence: Evidence;
  /** Words of its fullest name, folded. */
  words: readonly string[];
  known: string | undefined;
  gender: Gender;
  /** Set for descriptions that stand for nobody named, and groups. */
  kind?: EntityKind;
}

/** Brings together the mentions that mean one thing: full names first, then surnames, acronyms and short forms. */
export function clusterNames(mentions: readonly NamedMention[], tables: NameTables): Cluster[] {
  const index: Index = {
    clusters: [],
    byKey: new Map(),
    bySpelling: new Map(),
    byWord: new Map(),
    byInitials: new Map(),
  };
  const short: NamedMention[] = [];
  for (const mention of mentions) {
    if (isFull(mention)) addFull(mention, index, tables);
    else short.push(mention);
  }
  const prominence = new Map(index.clusters.map((cluster) => [cluster, cluster.mentions.length]));
  for (const mention of short) addShort(mention, index, prominence, tables);
  for (const { mentions: all } of index.clusters) all.sort((a, b) => a.sentence - b.sentence || a.from - b.from);
  return index.clusters.sort((a, b) => comparePlaces(a.mentions[0]!, b.mentions[0]!)); // a cluster is not empty
}

/** What a cluster is, by its evidence: clearly most points, or unknown. */
export function kindOf({ evidence, kind }: Cluster): EntityKind {
  if (kind) return kind;
  let best: EntityKind | "thing" = "unknown";
  let most = 0;
  let second = 0;
  for (const name of KINDS) {
    const points = evidence[name];
    if (points > most) [best, most, second] = [name, points, most];
    else if (points > second) second = points;
  }
  return most < LEAST || most - second < MARGIN || best === "thing" ? "unknown" : best;
}

const KINDS = ["person", "organisation", "place", "group", "vehicle", "thing"] as const;
/** One strong sign of shape, or several of context. */
const LEAST = 1.5;
const MARGIN = 0.5;
/** What context may add to a kind in all. */
const MOST_CONTEXT = 3;

interface Index {
  readonly clusters: Cluster[];
  readonly byKey: Map<string, Cluster>;
  readonly bySpelling: Map<string, Cluster>;
  /** Clusters by each word under which they may be called again. */
  readonly byWord: Map<string, Cluster[]>;
  readonly byInitials: Map<string, Cluster>;
}

function isFull(mention: NamedMention): boolean {
  const oneWordPlace = mention.evidence.place >= 3 && nameWords(mention.text).length === 1;
  return (
    (mention.known !== undefined && !oneWordPlace) ||
    mention.acronym !== undefined ||
    nameWords(mention.text).length > 1
  );
}

function addFull(mention: NamedMention, index: Index, tables: NameTables): void {
  const words = coreWords(mention.known ?? mention.text, tables);
  const plain = words.join(" ");
  const spelling = nameSpelling(mention.known ?? mention.text);
  let cluster = index.byKey.get(plain) ?? index.bySpelling.get(spelling);
  if (!cluster && isPerson(mention.evidence)) cluster = findSamePerson(words, mention, index);
  const generation = generationOf(mention, tables);
  const apart = generation !== undefined && cluster !== undefined && !bearsGeneration(cluster, generation, tables);
  const key = apart ? `${plain} ${generation}` : plain;
  if (apart) cluster = index.byKey.get(key);
  if (!cluster) cluster = newCluster(words, index);
  cluster.known ??= mention.known;
  index.byKey.set(key, cluster);
  if (!apart) index.bySpelling.set(spelling, cluster);
  if (words.length > cluster.words.length) cluster.words = words;
  add(mention, cluster);
  if (mention.acronym !== undefined) index.byKey.set(nameKey(mention.acronym), cluster);
  for (const word of callWords(words, mention.evidence, tables)) enter(index.byWord, word, cluster);
  const initials = initialsOf(mention.text);
  if (initials.length > 1 && !index.byInitials.has(initials)) index.byInitials.set(initials, cluster);
}

/** "Jr" at the end of a name. */
function generationOf({ text }: NamedMention, { generations }: NameTables): string | undefined {
  const last = nameWords(text).at(-1) ?? "";
  return generations.has(last) ? last : undefined;
}

/**
 * A first mention is the fullest: who was named with "Jr" is meant where it is left out later, but a "Jr" that comes
 * after the plain name is somebody else, a son as a rule.
 */
function bearsGeneration({ mentions }: Cluster, generation: string, tables: NameTables): boolean {
  return mentions.some((mention) => generationOf(mention, tables) === generation);
}

/** "George W. Bush" and "George Bush": the same first and last word. */
function findSamePerson(words: readonly string[], mention: NamedMention, index: Index): Cluster | undefined {
  const last = words[words.length - 1] ?? "";
  return index.byWord.get(last)?.find((cluster) => {
    const known = cluster.words;
    if (!isPerson(cluster.evidence) || known.length < 2 || words.length < 2) return false;
    if (!agree(cluster.gender, mention.gender)) return false;
    return sameGiven(known, words) && known[known.length - 1] === last;
  });
}

/** The same first name, or one cut short, "Phil" and "Philip"; of more than one given name the others may be left out. */
function sameGiven(a: readonly string[], b: readonly string[]): boolean {
  const [first = "", other = ""] = [a[0], b[0]];
  if (first === other) return a.length !== b.length;
  const [short, long] = first.length < other.length ? [first, other] : [other, first];
  return short.length >= 3 && a.length === 2 && b.length === 2 && long.startsWith(short);
}

function addShort(
  mention: NamedMention,
  index: Index,
  prominence: ReadonlyMap<Cluster, number>,
  tables: NameTables,
): void {
  const key = nameKey(mention.known ?? mention.text);
  const titled = mention.title !== undefined || (mention.begin < mention.from && !mention.hasKind);
  let cluster = titled ? undefined : index.byKey.get(key);
  if (mention.known !== undefined) cluster = bearer(nameKey(mention.text), mention, index, prominence) ?? cluster;
  if (!cluster && isAcronym(mention.text)) cluster = index.byInitials.get(mention.text);
  cluster ??= choose(bearersOf(key, mention, index), mention, prominence);
  cluster ??= index.byKey.get(key);
  if (!cluster) {
    cluster = newCluster(key.split(" "), index);
    cluster.known = mention.known;
    index.byKey.set(key, cluster);
  } else if (cluster.words.length > 1) {
    mention.evidence.place = Math.min(mention.evidence.place, 0);
    if (mayBePerson(cluster) && cluster.words[cluster.words.length - 1] === key)
      mention.evidence.person += 1 + cluster.evidence.person;
  }
  add(mention, cluster);
  if (tables.given.has(key)) return;
  index.byKey.set(key, cluster);
}

/** Who may be called so; after "in" nobody whom nothing but two capitals makes a person. */
function bearersOf(key: string, mention: NamedMention, index: Index): readonly Cluster[] {
  const bearers = index.byWord.get(key) ?? [];
  if (mention.evidence.place < 1) return bearers;
  return bearers.filter(({ evidence }) => evidence.person >= SURE_PERSON);
}

/** A given name, a title, an age. */
const SURE_PERSON = 3;

/** Someone of that surname: "Hamilton" is a place until Lewis Hamilton is named, and after "in". */
function bearer(
  key: string,
  mention: NamedMention,
  index: Index,
  prominence: ReadonlyMap<Cluster, number>,
): Cluster | undefined {
  if (mention.evidence.place >= 5) return undefined;
  const people = (index.byWord.get(key) ?? []).filter(
    (cluster) =>
      cluster.words.length > 1 && cluster.words[cluster.words.length - 1] === key && isPerson(cluster.evidence),
  );
  return choose(people, mention, prominence);
}

/** Two or three words of which the last is said alone later: so people are named. */
function mayBePerson({ words, evidence }: Cluster): boolean {
  return words.length < 4 && evidence.organisation < 2 && evidence.place < 2 && evidence.thing < 2;
}

/** Of those who bear the name: who agrees in gender and office, then who is spoken of most, then who stood last. */
function choose(
  clusters: readonly Cluster[],
  mention: NamedMention,
  prominence: ReadonlyMap<Cluster, number>,
): Cluster | undefined {
  let best: Cluster | undefined;
  let most = 0;
  for (const cluster of clusters) {
    if (!agree(cluster.gender, mention.gender)) continue;
    const office = mention.title && holdsOffice(cluster, mention.title.role) ? 100 : 0;
    const weight =
      office + (prominence.get(cluster) ?? 0) + (comparePlaces(cluster.mentions[0]!, mention) < 0 ? 0.5 : 0); // not empty
    if (weight > most) [best, most] = [cluster, weight];
  }
  return best;
}

function holdsOffice(cluster: Cluster, role: string): boolean {
  for (const { title } of cluster.titles.values()) if (title.role === role) return true;
  return false;
}

/** The words under which something may be called again: a person's surname, an organisation's first word. */
function callWords(words: readonly string[], evidence: Evidence, tables: NameTables): readonly string[] {
  const [first = "", last = ""] = [words[0], words[words.length - 1]];
  if (words.length < 2) return [];
  if (evidence.person > evidence.organisation && evidence.person > evidence.place) {
    if (evidence.thing > evidence.person) return [];
    const family = tables.familyFirst.has(first) && !(tables.given.get(first) === undefined && tables.given.has(last));
    return family && words.length <= 3 ? [first, last] : [last, first];
  }
  if (evidence.organisation > evidence.place && evidence.organisation > evidence.thing) {
    const plain =
      tables.places.has(first) ||
      tables.demonyms.has(first) ||
      tables.organisationHeads.has(first) ||
      tables.roleModifiers.has(first);
    return plain || tables.notNames.has(first) || first.length < 4 ? [] : [first];
  }
  return [];
}

/** A name's words without "Inc." and "Jr" at its end. */
function coreWords(name: string, tables: NameTables): readonly string[] {
  const words = nameWords(name);
  const last = words[words.length - 1] ?? "";
  const ends = tables.organisationSuffixes.has(last) || tables.generations.has(last);
  return words.length > 1 && ends ? words.slice(0, -1) : words;
}

/** "IAEA" of "International Atomic Energy Agency". */
function initialsOf(text: string): string {
  let initials = "";
  for (const word of text.split(/[ -]/)) {
    const first = word[0] ?? "";
    if (first !== first.toLowerCase()) initials += first;
  }
  return initials;
}

function newCluster(words: readonly string[], index: Index): Cluster {
  const cluster: Cluster = {
    mentions: [],
    forms: new Map(),
    titles: new Map(),
    evidence: noEvidence(),
    words,
    known: undefined,
    gender: "unknown",
  };
  index.clusters.push(cluster);
  return cluster;
}

/** Shape counts once, by its strongest; context adds up to a bound. Both are in one number here: the strongest, and a little for each. */
function add(mention: NamedMention, cluster: Cluster): void {
  cluster.mentions.push(mention);
  cluster.forms.set(mention.text, (cluster.forms.get(mention.text) ?? 0) + 1);
  for (const title of mention.titles) {
    const known = cluster.titles.get(title.text);
    if (known) known.count++;
    else cluster.titles.set(title.text, { title, count: 1 });
  }
  if (mention.gender && mention.gender !== "unknown" && cluster.gender === "unknown") cluster.gender = mention.gender;
  for (const kind of KINDS) {
    const points = mention.evidence[kind];
    const more = points > cluster.evidence[kind] ? points - cluster.evidence[kind] : 0;
    const small = Math.min(Math.max(points, -1), 1) * 0.3;
    cluster.evidence[kind] += more > 0 ? more : Math.abs(cluster.evidence[kind]) < points + MOST_CONTEXT ? small : 0;
  }
}

function isPerson(evidence: Evidence): boolean {
  return evidence.person >= LEAST && evidence.person > evidence.organisation && evidence.person > evidence.place;
}

function agree(a: Gender, b: Gender | undefined): boolean {
  return b === undefined || a === "unknown" || b === "unknown" || a === b;
}

function comparePlaces(a: NamedMention, b: NamedMention): number {
  return a.sentence - b.sentence || a.from - b.from;
}

/** More people of one surname than this are not told apart: it keeps hostile text linear. */
const MOST_BEARERS = 50;

function enter(map: Map<string, Cluster[]>, word: string, cluster: Cluster): void {
  const list = map.get(word);
  if (!list) map.set(word, [cluster]);
  else if (list.length < MOST_BEARERS && !list.includes(cluster)) list.push(cluster);
}
