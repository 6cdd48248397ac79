import { createLabelChooser } from "../../src/syntax/choose-label.ts";
import { writeLabelFeatures } from "../../src/syntax/label-features.ts";
import { numberTags, type ParserText } from "../../src/syntax/open-parser.ts";
import { writePairFeatures } from "../../src/syntax/pair-features.ts";
import type { ParseInput } from "../../src/syntax/parse-input.ts";
import {
  addArc,
  beginParse,
  copyState,
  isAllowed,
  MOVES,
  Move,
  type ParseState,
  shift,
} from "../../src/syntax/parse-state.ts";
import type { Parser } from "../../src/syntax/parser.ts";
import { findMarks, readInput } from "../../src/syntax/read-input.ts";
import { createStateScorer } from "../../src/syntax/score-state.ts";
import type { Tagger } from "../../src/syntax/tagger.ts";
import { MAX_FEATURES } from "../../src/syntax/templates.ts";
import { writeTopFeatures } from "../../src/syntax/top-features.ts";
import { writeTreeFeatures } from "../../src/syntax/tree-features.ts";
import { type GoldSentence, VARIED_WEIGHT } from "./conllu.ts";
import {
  createPerceptron,
  createPrunedPerceptron,
  createRandom,
  type Perceptron,
  shuffle,
  strongestPairs,
  strongestRows,
} from "./perceptron.ts";
import { writeMoveModel, writeWeights } from "./write-weights.ts";

export interface ParserSettings {
  readonly epochs: number;
  readonly retrainEpochs: number;
  readonly moveRows: number;
  readonly labelRows: number;
  readonly labelPairs: number;
  readonly moveStep: number;
  readonly labelStep: number;
  readonly keyBits: number;
  /** States kept in the search: while features are selected, while the kept ones are trained, and in use. */
  readonly selectionBeam: number;
  readonly trainingBeam: number;
  readonly beam: number;
}

/** A sentence with the tags the parser will see: predicted ones. */
export interface TaggedGold {
  readonly gold: GoldSentence;
  readonly tags: readonly { readonly upos: string; readonly xpos: string }[];
}

const RARE_RELATION = 5;

export function trainParser(
  sentences: readonly TaggedGold[],
  tags: readonly string[],
  settings: ParserSettings,
  { lemmatise, kinds }: Pick<Tagger, "lemmatise"> & Pick<Parser, "kinds">,
): ParserText {
  const relations = collectRelations(sentences);
  const numbers = new Map(relations.map((relation, index) => [relation, index]));
  const tagNumbers = numberTags(tags);
  const coarseTags = coarsen(sentences, tags);
  const examples = sentences.map(({ gold, tags: predicted }): Example => {
    const seen = gold.words.map(({ text }, index) => ({
      ...predicted[index]!,
      text,
      lemma: lemmatise(text, predicted[index]!),
    }));
    const isMark = findMarks(seen);
    return {
      input: readInput(seen, isMark, { tagNumbers, coarseTags, kinds }),
      ...readGold(gold.words, isMark, numbers),
      weight: gold.varied === true ? VARIED_WEIGHT : 1,
    };
  });
  const { keyBits, moveRows, labelRows, labelPairs } = settings;
  const full = {
    moves: createPerceptron(MOVES, keyBits),
    labels: createPerceptron(relations.length, keyBits),
  };
  learn(examples, full, { epochs: settings.epochs, beam: settings.selectionBeam });
  const keptMoves = strongestRows(full.moves.averages(), moveRows, full.moves);
  const keptLabels = strongestPairs(full.labels.averages(), { rowCount: labelRows, count: labelPairs }, full.labels);
  const kept = {
    moves: createPrunedPerceptron(MOVES, keyBits, keptMoves),
    labels: createPrunedPerceptron(relations.length, keyBits, keptLabels),
  };
  learn(examples, kept, { epochs: settings.retrainEpochs, beam: settings.trainingBeam });
  return {
    tags,
    coarseTags: [...coarseTags],
    relations,
    beam: settings.beam,
    moves: writeMoveModel(kept.moves.averages(), { keyBits, step: settings.moveStep }),
    labels: writeWeights(kept.labels.averages(), {
      keyBits,
      classCount: relations.length,
      step: settings.labelStep,
    }),
  };
}

/** Heads and relations of the words; what hung on a mark hangs on the mark's head. */
function readGold(words: GoldSentence["words"], isMark: Uint8Array, numbers: ReadonlyMap<string, number>) {
  const places: number[] = [];
  for (let at = 0; at < words.length; at++) if (isMark[at] === 0) places.push(at);
  const numberOf = new Map(places.map((place, number) => [place, number]));
  const headOf = (at: number): number => {
    let head = words[at]!.head;
    while (head >= 0 && isMark[head] === 1) head = words[head]!.head;
    return head;
  };
  const root = places.find((at) => headOf(at) < 0)!;
  return {
    heads: Int32Array.from(places, (at) => {
      const head = headOf(at);
      return head >= 0 ? numberOf.get(head)! : at === root ? places.length : numberOf.get(root)!;
    }),
    labels: Int32Array.from(places, (at) => {
      const { relation } = words[at]!;
      return numbers.get(relation) ?? numbers.get(relation.split(":")[0]!) ?? numbers.get("dep")!;
    }),
  };
}

interface Example {
  readonly input: ParseInput;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  /** How far the sentence moves weights. */
  readonly weight: number;
}

function collectRelations(sentences: readonly TaggedGold[]): string[] {
  const counts = new Map<string, number>();
  for (const { gold } of sentences)
    for (const { relation } of gold.words) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  const common = [...counts.keys()].filter((relation) => relation !== "root" && counts.get(relation)! >= RARE_RELATION);
  return ["root", ...common.sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1))];
}

/** Numbers tags by universal part of speech and verb form alone. */
function coarsen(sentences: readonly TaggedGold[], tags: readonly string[]): Uint8Array {
  const forms = new Map<string, Map<string, number>>();
  for (const { gold } of sentences) {
    for (const { upos, xpos, feats } of gold.words) {
      const form = /VerbForm=(\w+)/.exec(feats)?.[1] ?? "";
      const counts = forms.get(`${upos} ${xpos}`) ?? new Map<string, number>();
      forms.set(`${upos} ${xpos}`, counts.set(form, (counts.get(form) ?? 0) + 1));
    }
  }
  const names: string[] = [];
  return Uint8Array.from(tags, (tag) => {
    const counts = [...(forms.get(tag) ?? new Map<string, number>())].sort((a, b) => b[1] - a[1]);
    const name = `${tag.split(" ")[0]} ${counts[0]?.[0] ?? ""}`;
    if (!names.includes(name)) names.push(name);
    return names.indexOf(name);
  });
}

interface LearnSettings {
  readonly epochs: number;
  readonly beam: number;
}

const LABEL_MARGIN = 2;

/** A state of the search, with its score and how it came about. */
interface Candidate {
  readonly state: ParseState;
  readonly moves: Uint8Array;
  readonly labels: Uint8Array;
  score: number;
  /** No gold arc was lost that was not lost before. */
  faultless: boolean;
}

/**
 * Structured perceptron under beam search with max-violation updates (Huang, Fayong & Guo 2012). Gold is not one
 * derivation but any that loses no arc (the dynamic oracle of Goldberg & Nivre 2013): of those, the one the model likes.
 */
function learn(
  examples: readonly Example[],
  { moves, labels }: { readonly moves: Perceptron; readonly labels: Perceptron },
  { epochs, beam: width }: LearnSettings,
): void {
  const relationCount = labels.classCount;
  const random = createRandom(2);
  const features = new Int32Array(MAX_FEATURES);
  const scores = new Float64Array(Math.max(MOVES, relationCount));

  const choose = (seen: Int32Array, count: number): number => {
    labels.score(seen, count, scores);
    return bestLabel(scores, relationCount);
  };

  const replay = (
    input: ParseInput,
    from: number,
    to: number,
    candidate: Pick<Candidate, "moves" | "labels">,
    by: number,
  ): void => {
    const state = beginParse(input.count);
    for (let step = 0; step < to; step++) {
      const move = candidate.moves[step]!;
      if (step >= from) updateMove(moves, { input, state, features }, { class: move, by });
      if (move === Move.shift) shift(state);
      else addArc(state, move, candidate.labels[step]!);
    }
  };

  for (let epoch = 0; epoch < epochs; epoch++) {
    const begin = Date.now();
    let updates = 0;
    let arcs = 0;
    let right = 0;
    let all = 0;
    for (const example of shuffle(examples, random)) {
      const { input, heads, weight } = example;
      const steps = 2 * input.count;
      const scoreState = createStateScorer(input, moves.score);
      const chooseLabel = createLabelChooser(input, choose);
      const lessons: Lesson[] = [];
      const gold = beginCandidate(input.count, steps);
      const free: Candidate[] = [];
      let beam = [beginCandidate(input.count, steps)];
      let worst = -1e-6;
      let worstStep = 0;
      let worstMoves: Uint8Array | undefined;
      let worstLabels: Uint8Array | undefined;
      for (let step = 0; step < steps; step++) {
        const options: {
          readonly parent: number;
          readonly move: number;
          readonly score: number;
          readonly faultless: boolean;
        }[] = [];
        for (let at = 0; at < beam.length; at++) {
          const candidate = beam[at]!;
          scoreState(candidate.state, scores);
          const costs = candidate.faultless ? moveCosts(candidate.state, heads) : undefined;
          const least = costs === undefined ? 0 : Math.min(costs[0]!, costs[1]!, costs[2]!);
          for (let move = 0; move < MOVES; move++) {
            if (!isAllowed(candidate.state, move)) continue;
            options.push({
              parent: at,
              move,
              score: candidate.score + scores[move]!,
              faultless: costs !== undefined && costs[move] === least,
            });
          }
        }
        options.sort((a, b) => b.score - a.score || a.parent - b.parent || a.move - b.move);
        const chosen = options.slice(0, width);
        const next: Candidate[] = [];
        const left = new Int32Array(beam.length);
        for (const { parent } of chosen) left[parent]!++;
        for (let at = 0; at < beam.length; at++) if (left[at] === 0) free.push(beam[at]!);
        for (const { parent, move, score, faultless } of chosen) {
          let candidate = beam[parent]!;
          if (--left[parent]! > 0) {
            candidate = free.pop() ?? beginCandidate(input.count, steps);
            copyCandidate(beam[parent]!, candidate, step);
          }
          candidate.score = score;
          candidate.faultless = faultless;
          applyMove(candidate, { move, step }, chooseLabel);
          next.push(candidate);
        }
        beam = next;
        // the gold track
        scoreState(gold.state, scores);
        const costs = moveCosts(gold.state, heads);
        const least = Math.min(costs[0]!, costs[1]!, costs[2]!);
        let move = -1;
        for (let m = 0; m < MOVES; m++)
          if (costs[m] === least && isAllowed(gold.state, m) && (move < 0 || scores[m]! > scores[move]!)) move = m;
        gold.score += scores[move]!;
        applyMove(gold, { move, step }, (state) => {
          const child = state.stack[state.depth - 1]!;
          const count = writeLabelFeatures(input, state, move, features);
          const best = choose(features, count);
          const isGold = heads[child] === (move === Move.left ? state.next : state.stack[state.depth - 2]!);
          const lesson = isGold ? findLesson(scores, relationCount, example.labels[child]!) : undefined;
          if (lesson !== undefined) lessons.push({ ...lesson, features: features.slice(0, count) });
          arcs++;
          return best;
        });
        const top = beam[0]!;
        const faulty = top.faultless ? beam.find((candidate) => !candidate.faultless) : top;
        const violation = faulty === undefined ? Number.NEGATIVE_INFINITY : faulty.score - gold.score + MOVE_MARGIN;
        if (violation > worst && (!top.faultless || MOVE_MARGIN > 0)) {
          worst = violation;
          worstStep = step + 1;
          worstMoves = faulty!.moves.slice(0, step + 1);
          worstLabels = faulty!.labels.slice(0, step + 1);
        }
      }
      if (worstMoves !== undefined && worstLabels !== undefined) {
        let from = 0;
        while (from < worstStep && worstMoves[from] === gold.moves[from]) from++;
        replay(input, from, worstStep, gold, weight);
        replay(input, from, worstStep, { moves: worstMoves, labels: worstLabels }, -weight);
        updates++;
      }
      moves.tick();
      for (const { features: seen, right: gold, wrong } of lessons) {
        labels.update(seen, seen.length, { class: gold, by: weight });
        labels.update(seen, seen.length, { class: wrong, by: -weight });
      }
      for (; arcs > 0; arcs--) labels.tick();
      const best = beam[0]!.state;
      for (let at = 0; at < input.count; at++) {
        all++;
        if (best.heads[at] === heads[at]) right++;
      }
    }
    console.log(
      `  parser epoch ${epoch + 1}: ${((100 * right) / all).toFixed(2)} % of heads right in training, ${updates} updates, ${Math.round((Date.now() - begin) / 1000)} s`,
    );
  }
}

/** Moves the weights of all features of a move in a state. */
function updateMove(
  moves: Perceptron,
  { input, state, features }: { readonly input: ParseInput; readonly state: ParseState; readonly features: Int32Array },
  change: { readonly class: number; readonly by: number },
): void {
  const { depth, next, stack } = state;
  const s0 = depth > 0 ? stack[depth - 1]! : -1;
  const s1 = depth > 1 ? stack[depth - 2]! : -1;
  moves.update(features, writePairFeatures(input, s0, next, features), change);
  moves.update(features, writeTopFeatures(input, s1, s0, features), change);
  moves.update(features, writeTreeFeatures(input, state, features), change);
}

/** A faultless derivation must win by this much. */
const MOVE_MARGIN = 0;

function beginCandidate(count: number, steps: number): Candidate {
  return {
    state: beginParse(count),
    moves: new Uint8Array(steps),
    labels: new Uint8Array(steps),
    score: 0,
    faultless: true,
  };
}

function copyCandidate(from: Candidate, to: Candidate, steps: number): void {
  copyState(from.state, to.state);
  to.moves.set(from.moves.subarray(0, steps));
  to.labels.set(from.labels.subarray(0, steps));
}

function bestLabel(scores: Float64Array, count: number): number {
  let best = 1;
  for (let label = 2; label < count; label++) if (scores[label]! > scores[best]!) best = label;
  return best;
}

/** Makes a move, with the relation chosen for the arc. */
function applyMove(
  candidate: Candidate,
  { move, step }: { readonly move: number; readonly step: number },
  chooseLabel: (state: ParseState, move: number) => number,
): void {
  const { state } = candidate;
  candidate.moves[step] = move;
  if (move === Move.shift) {
    shift(state);
    return;
  }
  const toRoot = move === Move.left && state.next === state.count;
  const label = toRoot ? 0 : chooseLabel(state, move);
  candidate.labels[step] = label;
  addArc(state, move, label);
}

/** An arc whose gold relation does not win by enough. Weights move at the sentence's end. */
interface Lesson {
  readonly features: Int32Array;
  readonly right: number;
  readonly wrong: number;
}

/** Gold arcs that each move makes unreachable (Goldberg & Nivre 2013), by move; infinite where it is not allowed. */
function moveCosts(state: ParseState, heads: Int32Array): number[] {
  const { stack, depth, next, count } = state;
  const costs = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  if (isAllowed(state, Move.shift)) {
    let cost = 0;
    const head = heads[next]!;
    for (let at = 0; at < depth; at++) {
      const word = stack[at]!;
      if (heads[word] === next) cost++;
      if (at < depth - 1 && head === word) cost++;
    }
    costs[Move.shift] = cost;
  }
  if (depth > 0) {
    const top = stack[depth - 1]!;
    const below = depth > 1 ? stack[depth - 2]! : -1;
    let children = 0;
    for (let word = next; word < count; word++) if (heads[word] === top) children++;
    if (isAllowed(state, Move.left)) costs[Move.left] = children + (heads[top] === below || heads[top]! > next ? 1 : 0);
    if (isAllowed(state, Move.right)) costs[Move.right] = children + (heads[top]! >= next ? 1 : 0);
  }
  return costs;
}

function findLesson(scores: Float64Array, count: number, gold: number): Pick<Lesson, "right" | "wrong"> | undefined {
  let rival = -1;
  for (let c = 1; c < count; c++) if (c !== gold && (rival < 0 || scores[c]! > scores[rival]!)) rival = c;
  return gold > 0 && scores[gold]! <= scores[rival]! + LABEL_MARGIN ? { right: gold, wrong: rival } : undefined;
}
