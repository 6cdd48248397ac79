import type { EventLexicon } from "../languages/event-lexicon.ts";
import { EVENT_TYPES, type EventType, type EventTypeRow } from "../model/event-types.ts";
import type { ParsedToken } from "../model/text.ts";
import { typeFamily } from "../model/type-families.ts";
import { baseRelation, findAbove, type Tree } from "./clause.ts";
import type { Trigger } from "./find-triggers.ts";
import type { Headline } from "./read-headline.ts";
import type { ReadSentence } from "./read-sentences.ts";
import { triggerOf } from "./trigger-places.ts";
import { isUnannounced } from "./unannounced.ts";

/** What an article as a whole tells: what its headline carries, what it tells again and again, what is answered. */
export interface Story {
  /** Verbs and nouns of the headline. */
  readonly headlineWords: ReadonlySet<string>;
  /** Whether it is what the headline tells, there or told again: the same word, or of an incident another of its kind. */
  readonly isTold: (trigger: Trigger) => boolean;
  /** In how many other sentences the like of it is told; of what names no kind of event, that is not known. */
  readonly retold: (trigger: Trigger) => number;
  /** Another event is about it, as of something that happened (an inquiry) or that is alleged (a charge). */
  readonly answered: (trigger: Trigger) => Answer | undefined;
}

export type Answer = NonNullable<EventTypeRow["answers"]>;

/** How far up a tree an event is sought that a trigger is about. */
const HOPS = 5;

/** Reads an article's story from its sentences and their triggers, and the headline that stands beside its text. */
export function readStory(
  sentences: readonly ReadSentence[],
  triggers: readonly (readonly Trigger[])[],
  headline: Headline | undefined,
  lexicon: EventLexicon,
): Story {
  const words = new Set<string>();
  const incidents = new Set<EventType>();
  const counts = new Map<string, number>();
  const answered = new Map<ParsedToken, Answer>();
  const tell = (trigger: Trigger) => {
    words.add(trigger.token.lemma);
    // an article tells one incident in many words; of meetings and journeys it may tell several
    if (isUnannounced(trigger.type)) incidents.add(trigger.type);
  };
  if (headline) carriedBy(headline.tree, headline.triggers).forEach(tell);
  sentences.forEach((sentence, at) => {
    const own = triggers[at] ?? [];
    if (sentence.role === "headline") carriedBy(sentence.tree, own).forEach(tell);
    for (const family of new Set([...own.map(familyOf), ...familiesNamed(sentence.tree, lexicon)]))
      counts.set(family, (counts.get(family) ?? 0) + 1);
    for (const trigger of own) {
      const answer = answerTo(sentence.tree, own, trigger);
      if (answer) answered.set(trigger.token, answer);
    }
  });
  return {
    headlineWords: headlineWords([...headlinesIn(sentences), ...(headline ? [headline.tree] : [])]),
    isTold: (trigger) => words.has(trigger.token.lemma) || incidents.has(trigger.type),
    retold: (trigger) => (trigger.type === "other" ? 0 : (counts.get(familyOf(trigger)) ?? 1) - 1),
    answered: ({ token }) => answered.get(token),
  };
}

/** "The crash site", "a gunshot wound": what a compound names is told again, though it is no event of its own. */
function familiesNamed({ tokens }: Tree, lexicon: EventLexicon): readonly string[] {
  return tokens.flatMap(({ relation, upos, lemma }) => {
    const type = relation === "compound" && upos === "NOUN" ? lexicon.nounType(lemma) : undefined;
    return type === undefined ? [] : [typeFamily(type, lemma)];
  });
}

function familyOf({ type, token }: Trigger): string {
  return typeFamily(type, token.lemma);
}

/** How such an event comes of another one. */
function answerOf(type: EventType): Answer | undefined {
  return EVENT_TYPES[type].answers;
}

/** "Arrested for the robbery", "charged with killing two", "the trial over the fire": how another trigger is about this one. */
function answerTo(tree: Tree, triggers: readonly Trigger[], { token, type }: Trigger): Answer | undefined {
  if (answerOf(type)) return undefined;
  for (let at = token, hops = 0; at.head !== undefined && hops < HOPS; hops++) {
    const relation = baseRelation(at);
    const head = tree.tokens[at.head];
    if (head === undefined || relation === "conj" || relation === "parataxis" || relation === "nsubj") return undefined;
    const by = triggerOf(triggers, head.index);
    if (by !== undefined) return answerOf(by.type);
    at = head;
  }
  return undefined;
}

/** What carries a headline: its root, what is coordinated with it, and where the root tells no event, what hangs on it. */
function carriedBy(tree: Tree, triggers: readonly Trigger[]): readonly Trigger[] {
  const isRoot = ({ token }: Trigger) =>
    token.head === undefined || (token.relation === "conj" && tree.tokens[token.head]?.head === undefined);
  const roots = triggers.filter(isRoot);
  if (roots.length > 0) return roots;
  return triggers.filter(({ token }) => token.head !== undefined && tree.tokens[token.head]?.head === undefined);
}

function headlinesIn(sentences: readonly ReadSentence[]): readonly Tree[] {
  return sentences.filter(({ role }) => role === "headline").map(({ tree }) => tree);
}

function headlineWords(headlines: readonly Tree[]): ReadonlySet<string> {
  const told = headlines.flatMap(({ tokens }) => tokens.filter(({ upos }) => upos === "VERB" || upos === "NOUN"));
  return new Set(told.map(({ lemma }) => lemma));
}

/** Stands in a relative or adverbial clause, or in a phrase of one. */
export function isSubordinate(tree: Tree, token: ParsedToken): boolean {
  return isClauseOfAnother(token) || findAbove(tree, token, HOPS - 1, isClauseOfAnother) !== undefined;
}

function isClauseOfAnother(token: ParsedToken): boolean {
  const relation = baseRelation(token);
  return relation === "acl" || relation === "advcl";
}
