/**
 * Scores by the definitions of the CoNLL 2018 shared task (Zeman et al. 2018): words are matched by their stretch of
 * text, precision and recall over words, relations without their subtype.
 */
export interface ScoredWord {
  readonly start: number;
  readonly end: number;
  readonly upos: string;
  readonly xpos: string;
  readonly lemma: string;
  /** Position of the head in the sentence, -1 at the root. */
  readonly head: number;
  readonly relation: string;
}

export type ScoredSentence = readonly ScoredWord[];

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
}

export function f1(correct: number, system: number, gold: number): Score {
  const precision = system === 0 ? 0 : correct / system;
  const recall = gold === 0 ? 0 : correct / gold;
  return { precision, recall, f1: system + gold === 0 ? 0 : (2 * correct) / (system + gold), gold };
}

export interface Scores {
  readonly words: Score;
  readonly sentences: Score;
  readonly upos: Score;
  readonly xpos: Score;
  readonly uas: Score;
  readonly las: Score;
  readonly relations: ReadonlyMap<string, Score>;
}

interface Placed {
  readonly word: ScoredWord;
  /** Stretch of the head, "" at the root. */
  readonly head: string;
}

const spanOf = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start}-${end}`;
const bare = (relation: string): string => relation.split(":")[0]!;

function place(sentences: readonly ScoredSentence[]): Map<string, Placed> {
  const placed = new Map<string, Placed>();
  for (const sentence of sentences)
    for (const word of sentence)
      placed.set(spanOf(word), { word, head: word.head < 0 ? "" : spanOf(sentence[word.head]!) });
  return placed;
}

/** Scores one text. `relations` are scored by their own F1, with their subtype when they name one. */
export function scoreText(
  gold: readonly ScoredSentence[],
  system: readonly ScoredSentence[],
  relations: readonly string[] = [],
): Counts {
  const goldWords = place(gold);
  const systemWords = place(system);
  const bounds = (sentences: readonly ScoredSentence[]): Set<string> =>
    new Set(sentences.map((words) => `${words[0]!.start}-${words.at(-1)!.end}`));
  const goldBounds = bounds(gold);
  const counts = emptyCounts(relations);
  counts.goldSentences += gold.length;
  counts.systemSentences += system.length;
  for (const bound of bounds(system)) if (goldBounds.has(bound)) counts.sentences++;
  counts.gold += gold.reduce((sum, words) => sum + words.length, 0);
  counts.system += system.reduce((sum, words) => sum + words.length, 0);
  for (const name of relations) {
    const of = counts.relations.get(name)!;
    const is = (relation: string): boolean => relation === name || bare(relation) === name;
    for (const words of gold) for (const { relation } of words) if (is(relation)) of.gold++;
    for (const words of system) for (const { relation } of words) if (is(relation)) of.system++;
    for (const [span, mine] of systemWords) {
      const theirs = goldWords.get(span);
      if (theirs !== undefined && is(mine.word.relation) && is(theirs.word.relation) && mine.head === theirs.head)
        of.correct++;
    }
  }
  for (const [span, mine] of systemWords) {
    const theirs = goldWords.get(span);
    if (theirs === undefined) continue;
    counts.words++;
    if (mine.word.upos === theirs.word.upos) counts.upos++;
    if (mine.word.xpos === theirs.word.xpos) counts.xpos++;
    if (mine.head !== theirs.head) continue;
    counts.uas++;
    if (bare(mine.word.relation) === bare(theirs.word.relation)) counts.las++;
  }
  return counts;
}

export interface Counts {
  gold: number;
  system: number;
  words: number;
  upos: number;
  xpos: number;
  uas: number;
  las: number;
  goldSentences: number;
  systemSentences: number;
  sentences: number;
  readonly relations: Map<string, { gold: number; system: number; correct: number }>;
}

export function emptyCounts(relations: readonly string[]): Counts {
  return {
    gold: 0,
    system: 0,
    words: 0,
    upos: 0,
    xpos: 0,
    uas: 0,
    las: 0,
    goldSentences: 0,
    systemSentences: 0,
    sentences: 0,
    relations: new Map(relations.map((name) => [name, { gold: 0, system: 0, correct: 0 }])),
  };
}

/** Scores of several texts together: their counts are summed. */
export function sumScores(all: readonly Counts[]): Scores {
  const sum = (pick: (counts: Counts) => number): number => all.reduce((total, counts) => total + pick(counts), 0);
  const gold = sum((counts) => counts.gold);
  const system = sum((counts) => counts.system);
  const names = [...(all[0]?.relations.keys() ?? [])];
  return {
    words: f1(
      sum((counts) => counts.words),
      system,
      gold,
    ),
    sentences: f1(
      sum((counts) => counts.sentences),
      sum((counts) => counts.systemSentences),
      sum((counts) => counts.goldSentences),
    ),
    upos: f1(
      sum((counts) => counts.upos),
      system,
      gold,
    ),
    xpos: f1(
      sum((counts) => counts.xpos),
      system,
      gold,
    ),
    uas: f1(
      sum((counts) => counts.uas),
      system,
      gold,
    ),
    las: f1(
      sum((counts) => counts.las),
      system,
      gold,
    ),
    relations: new Map(
      names.map((name) => [
        name,
        f1(
          sum((counts) => counts.relations.get(name)!.correct),
          sum((counts) => counts.relations.get(name)!.system),
          sum((counts) => counts.relations.get(name)!.gold),
        ),
      ]),
    ),
  };
}
