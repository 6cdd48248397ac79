import type { ParserText } from "../../src/syntax/open-parser.ts";
import { bestMove, readInput } from "../../src/syntax/parse.ts";
import {
  MAX_LABEL_FEATURES,
  MAX_MOVE_FEATURES,
  type ParseInput,
  writeLabelFeatures,
  writeMoveFeatures,
} from "../../src/syntax/parse-features.ts";
import {
  addArc,
  beginParse,
  isAllowed,
  isFinal,
  MOVES,
  Move,
  type ParseState,
  shift,
} from "../../src/syntax/parse-state.ts";
import type { GoldSentence } from "./conllu.ts";
import { createPerceptron, createRandom, type Perceptron, shuffle, strongest } from "./perceptron.ts";
import { writeWeights } from "./write-weights.ts";

export interface ParserSettings {
  readonly epochs: number;
  readonly retrainEpochs: number;
  readonly moveRows: number;
  readonly labelRows: number;
  readonly moveStep: number;
  readonly labelStep: number;
  readonly keyBits: number;
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
): ParserText {
  const relations = collectRelations(sentences);
  const numbers = new Map(relations.map((relation, index) => [relation, index]));
  const tagNumbers = new Map(tags.map((tag, index) => [tag, index]));
  const examples = sentences.map(({ gold, tags: predicted }): Example => {
    const seen = gold.words.map(({ text }, index) => ({ text, ...predicted[index]! }));
    const count = gold.words.length;
    return {
      input: readInput(seen, { tagNumbers }),
      heads: Int32Array.from(gold.words, ({ head }) => (head < 0 ? count : head)),
      labels: Int32Array.from(
        gold.words,
        ({ relation }) => numbers.get(relation) ?? numbers.get(relation.split(":")[0]!) ?? numbers.get("dep")!,
      ),
    };
  });
  const run = (epochs: number, keptMoves?: ReadonlySet<number>, keptLabels?: ReadonlySet<number>) =>
    learn(examples, relations.length, { epochs, keyBits: settings.keyBits, keptMoves, keptLabels });
  const full = run(settings.epochs);
  const kept = run(
    settings.retrainEpochs,
    strongest(full.moves, settings.moveRows),
    strongest(full.labels, settings.labelRows),
  );
  return {
    tags,
    relations,
    moves: writeWeights(kept.moves, { keyBits: settings.keyBits, classCount: MOVES, step: settings.moveStep }),
    labels: writeWeights(kept.labels, {
      keyBits: settings.keyBits,
      classCount: relations.length,
      step: settings.labelStep,
    }),
  };
}

interface Example {
  readonly input: ParseInput;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

function collectRelations(sentences: readonly TaggedGold[]): string[] {
  const counts = new Map<string, number>();
  for (const { gold } of sentences)
    for (const { relation } of gold.words) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  const common = [...counts.keys()].filter((relation) => relation !== "root" && counts.get(relation)! >= RARE_RELATION);
  return ["root", ...common.sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1))];
}

interface LearnSettings {
  readonly epochs: number;
  readonly keyBits: number;
  readonly keptMoves: ReadonlySet<number> | undefined;
  readonly keptLabels: ReadonlySet<number> | undefined;
}

const MOVE_MARGIN = 3;
const LABEL_MARGIN = 2;
/** After the first epoch the parser follows its own moves this often, to learn from its mistakes. */
const EXPLORE = 0.9;

function learn(
  examples: readonly Example[],
  relationCount: number,
  { epochs, keyBits, keptMoves, keptLabels }: LearnSettings,
) {
  const moves = createPerceptron(MOVES, keyBits, keptMoves);
  const labels = createPerceptron(relationCount, keyBits, keptLabels);
  const random = createRandom(2);
  const features = new Int32Array(MAX_MOVE_FEATURES + MAX_LABEL_FEATURES);
  const scores = new Float64Array(Math.max(MOVES, relationCount));
  for (let epoch = 0; epoch < epochs; epoch++) {
    let right = 0;
    let all = 0;
    for (const { input, heads, labels: goldLabels } of shuffle(examples, random)) {
      const state = beginParse(input.count);
      while (!isFinal(state)) {
        const count = writeMoveFeatures(input, state, features);
        moves.score(features, count, scores);
        const chosen = learnMove(moves, { state, heads, features, count, scores });
        const move = epoch > 0 && random() < EXPLORE ? chosen.predicted : chosen.right;
        moves.tick();
        if (move === Move.shift) {
          shift(state);
          continue;
        }
        const child = state.stack[state.depth - 1]!;
        const head = move === Move.left ? state.next : state.stack[state.depth - 2]!;
        let label = 0;
        if (head < state.count) {
          const labelCount = writeLabelFeatures(input, state, move, features);
          labels.score(features, labelCount, scores);
          label = learnLabel(labels, heads[child] === head ? goldLabels[child]! : undefined, {
            features,
            count: labelCount,
            scores,
          });
        }
        addArc(state, move, label);
      }
      for (let at = 0; at < input.count; at++) {
        all++;
        if (state.heads[at] === heads[at] && state.labels[at] === goldLabels[at]) right++;
      }
    }
    console.log(`  parser epoch ${epoch + 1}: ${((100 * right) / all).toFixed(2)} % of arcs right in training`);
  }
  return { moves: moves.averages(), labels: labels.averages() };
}

interface Scored {
  readonly features: Int32Array;
  readonly count: number;
  readonly scores: Float64Array;
}

function learnMove(
  perceptron: Perceptron,
  { state, heads, features, count, scores }: Scored & { readonly state: ParseState; readonly heads: Int32Array },
): { readonly predicted: number; readonly right: number } {
  const costs = moveCosts(state, heads);
  const least = Math.min(...costs);
  let right = -1;
  let wrong = -1;
  for (let move = 0; move < MOVES; move++) {
    if (!isAllowed(state, move)) continue;
    if (costs[move] === least) {
      if (right < 0 || scores[move]! > scores[right]!) right = move;
    } else if (wrong < 0 || scores[move]! > scores[wrong]!) wrong = move;
  }
  const predicted = bestMove(state, scores);
  if (wrong >= 0 && scores[right]! <= scores[wrong]! + MOVE_MARGIN) {
    perceptron.update(features, count, { class: right, by: 1 });
    perceptron.update(features, count, { class: wrong, by: -1 });
  }
  return { predicted, right };
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

function learnLabel(perceptron: Perceptron, gold: number | undefined, { features, count, scores }: Scored): number {
  let best = 1;
  let rival = -1;
  for (let c = 1; c < perceptron.classCount; c++) {
    if (scores[c]! > scores[best]!) best = c;
    if (c !== gold && (rival < 0 || scores[c]! > scores[rival]!)) rival = c;
  }
  if (gold !== undefined && gold > 0 && scores[gold]! <= scores[rival]! + LABEL_MARGIN) {
    perceptron.update(features, count, { class: gold, by: 1 });
    perceptron.update(features, count, { class: rival, by: -1 });
  }
  perceptron.tick();
  return best;
}
