import { hashWord } from "../../src/syntax/hash.ts";
import type { TaggerLanguage, TaggerText } from "../../src/syntax/open-tagger.ts";
import { beginTagging, irregularClass, stemClass, tagWith, unknownClass } from "../../src/syntax/tag.ts";
import { writeTagFeatures } from "../../src/syntax/tag-features.ts";
import type { Tag, Tagger } from "../../src/syntax/tagger.ts";
import { MAX_FEATURES } from "../../src/syntax/templates.ts";
import { PAD, readWords, type Words } from "../../src/syntax/words.ts";
import { type GoldSentence, VARIED_WEIGHT } from "./conllu.ts";
import {
  createPerceptron,
  createPrunedPerceptron,
  createRandom,
  type Perceptron,
  shuffle,
  strongestPairs,
} from "./perceptron.ts";
import { writeLexicon, writeWeights } from "./write-weights.ts";

export interface TaggerSettings {
  readonly epochs: number;
  readonly rows: number;
  readonly pairs: number;
  readonly retrainEpochs: number;
  readonly step: number;
  readonly keyBits: number;
}

/** Bits of a word's hash that the lexicon keeps. */
const LEXICON_BITS = 24;
/** Words seen less often are left to the features of unknown words. */
const LEXICON_COUNT = 2;
const MAX_CLASSES = 255;
const FOLDS = 10;
const RARE_TAG = 5;

export function trainTagger(
  sentences: readonly GoldSentence[],
  settings: TaggerSettings,
  { stem, verbs, irregular }: Pick<TaggerLanguage, "stem" | "verbs" | "irregular">,
): TaggerText {
  const { tags, numberOf } = collectTags(sentences.filter(({ varied }) => varied !== true));
  const gold = sentences.map(({ words }) => Int32Array.from(words, (word) => numberOf(word)));
  const finite = findFiniteTags(sentences);
  const finiteTags = tags.map((tag) => (finite.has(tag) ? 1 : 0));
  const lexicon = collectLexicon(sentences, gold, tags);
  const finiteClasses = lexicon.classes.map((members) => (members.some((tag) => finiteTags[tag] === 1) ? 1 : 0));
  const frame = {
    stem,
    verbs,
    irregular,
    finiteClasses: Uint8Array.from(finiteClasses),
    finiteTags: Uint8Array.from(finiteTags),
    auxiliaryTags: Uint8Array.from(tags.map((tag) => (tag.startsWith("AUX ") ? 1 : 0))),
  };
  const knownStem = (text: string, fold: number): number => {
    const base = stem(text);
    return irregularClass(irregular, text) || stemClass(lexicon.classWithout(hashWord(base), fold), verbs.has(base));
  };
  const examples = sentences.map(({ words, document, varied }, at): Example => {
    const read = readWords(words);
    const classes = new Int32Array(read.word.length);
    const fold = foldOf(document);
    words.forEach(({ text }, index) => {
      const known = lexicon.classWithout(read.word[index + PAD]!, fold);
      classes[index + PAD] = known > 0 ? known : unknownClass(read, index + PAD, knownStem(text, fold));
    });
    return { tokens: words, words: read, classes, gold: gold[at]!, weight: varied === true ? VARIED_WEIGHT : 1 };
  });
  const full = createPerceptron(tags.length, settings.keyBits);
  learn(examples, frame, { perceptron: full, epochs: settings.epochs });
  const kept = strongestPairs(full.averages(), { rowCount: settings.rows, count: settings.pairs }, full);
  const pruned = createPrunedPerceptron(tags.length, settings.keyBits, kept);
  learn(examples, frame, { perceptron: pruned, epochs: settings.retrainEpochs });
  const rows = pruned.averages();
  return {
    tags,
    finiteClasses,
    finiteTags,
    lexicon: writeLexicon(lexicon.words, LEXICON_BITS),
    weights: writeWeights(rows, { keyBits: settings.keyBits, classCount: tags.length, step: settings.step }),
  };
}

interface Example {
  readonly tokens: GoldSentence["words"];
  readonly words: Words;
  readonly classes: Int32Array;
  readonly gold: Int32Array;
  readonly weight: number;
}

type Frame = Pick<Tagger, "stem" | "verbs" | "irregular" | "finiteClasses" | "finiteTags" | "auxiliaryTags">;

function learn(
  examples: readonly Example[],
  frame: Frame,
  { perceptron, epochs }: { readonly perceptron: Perceptron; readonly epochs: number },
): void {
  const { classCount } = perceptron;
  const random = createRandom(1);
  const features = new Int32Array(MAX_FEATURES);
  const scores = new Float64Array(classCount);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    let all = 0;
    for (const { tokens, words, classes, gold, weight } of shuffle(examples, random)) {
      const state = beginTagging(tokens, words, classes, frame);
      tagWith(tokens, state, frame, (index, left) => {
        const count = writeTagFeatures(state, { token: tokens[index]!, index, left }, features);
        perceptron.score(features, count, scores);
        const right = gold[index]!;
        let best = right === 0 ? 1 : 0;
        let rival = -1;
        for (let c = 0; c < classCount; c++) {
          if (c !== right && (rival < 0 || scores[c]! > scores[rival]!)) rival = c;
        }
        best = scores[right]! > scores[rival]! ? right : rival;
        if (scores[right]! <= scores[rival]! + MARGIN) {
          perceptron.update(features, count, { class: right, by: weight });
          perceptron.update(features, count, { class: rival, by: -weight });
        }
        if (best !== right) wrong++;
        all++;
        perceptron.tick();
        return best;
      });
    }
    console.log(`  tagger epoch ${epoch + 1}: ${((100 * wrong) / all).toFixed(2)} % wrong in training`);
  }
}

/** Weights also move when the right tag wins by less than this. */
const MARGIN = 3;

function collectTags(sentences: readonly GoldSentence[]): { tags: string[]; numberOf: (tag: Tag) => number } {
  const counts = new Map<string, number>();
  for (const { words } of sentences)
    for (const { upos, xpos } of words) counts.set(`${upos} ${xpos}`, (counts.get(`${upos} ${xpos}`) ?? 0) + 1);
  const tags = [...counts.keys()]
    .filter((tag) => counts.get(tag)! >= RARE_TAG)
    .sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1));
  const numbers = new Map(tags.map((tag, index) => [tag, index]));
  const numberOf = ({ upos, xpos }: Tag): number =>
    numbers.get(`${upos} ${xpos}`) ??
    Math.max(
      0,
      tags.findIndex((tag) => tag.endsWith(` ${xpos}`)),
    );
  return { tags, numberOf };
}

/** Tags most of whose words are annotated VerbForm=Fin. */
function findFiniteTags(sentences: readonly GoldSentence[]): ReadonlySet<string> {
  const balance = new Map<string, number>();
  for (const { words } of sentences) {
    for (const { upos, xpos, feats } of words) {
      const tag = `${upos} ${xpos}`;
      balance.set(tag, (balance.get(tag) ?? 0) + (feats.includes("VerbForm=Fin") ? 1 : -1));
    }
  }
  return new Set([...balance.keys()].filter((tag) => balance.get(tag)! > 0));
}

function foldOf(document: string): number {
  return (hashWord(document) >>> 0) % FOLDS;
}

/** Ambiguity classes of the words seen; `classWithout` gives a word's class as the other folds know it. */
function collectLexicon(sentences: readonly GoldSentence[], gold: readonly Int32Array[], tags: readonly string[]) {
  const counts = new Map<number, Int32Array>();
  const width = tags.length;
  sentences.forEach(({ words, document, varied }, at) => {
    if (varied === true) return;
    const fold = foldOf(document);
    words.forEach(({ text }, index) => {
      const word = hashWord(text);
      const row = counts.get(word) ?? new Int32Array(width * FOLDS);
      counts.set(word, row);
      row[fold * width + gold[at]![index]!]!++;
    });
  });
  const describe = (row: Int32Array, without: number | undefined): string | undefined => {
    const sums = new Float64Array(width);
    let all = 0;
    for (let fold = 0; fold < FOLDS; fold++) {
      if (fold === without) continue;
      for (let tag = 0; tag < width; tag++) {
        sums[tag]! += row[fold * width + tag]!;
        all += row[fold * width + tag]!;
      }
    }
    if (all < LEXICON_COUNT) return undefined;
    const ranked = [...sums.keys()]
      .filter((tag) => sums[tag]! > 0 && sums[tag]! >= all * 0.04)
      .sort((a, b) => sums[b]! - sums[a]! || a - b);
    return [ranked[0]!, ...ranked.slice(1, 4).sort((a, b) => a - b)].join(" ");
  };
  const popularity = new Map<string, number>();
  for (const row of counts.values()) {
    const name = describe(row, undefined);
    if (name !== undefined) popularity.set(name, (popularity.get(name) ?? 0) + 1);
  }
  const ranked = [...popularity.keys()].sort((a, b) => popularity.get(b)! - popularity.get(a)! || (a < b ? -1 : 1));
  const singles = ranked.filter((name) => !name.includes(" "));
  const names = [...singles, ...ranked.filter((name) => name.includes(" "))].slice(0, MAX_CLASSES);
  const numbers = new Map(names.map((name, index) => [name, index + 1]));
  const classOf = (name: string | undefined): number => {
    if (name === undefined) return 0;
    for (let parts = name.split(" "); parts.length > 0; parts = parts.slice(0, -1)) {
      const found = numbers.get(parts.join(" "));
      if (found !== undefined) return found;
    }
    return 0;
  };
  const words = new Map<number, number>();
  for (const [word, row] of counts) {
    const id = classOf(describe(row, undefined));
    if (id > 0) words.set(word & (2 ** LEXICON_BITS - 1), id);
  }
  const known = new Map<number, number>();
  return {
    words,
    classes: [[], ...names.map((name) => name.split(" ").map(Number))] as readonly (readonly number[])[],
    classWithout: (word: number, fold: number): number => {
      const row = counts.get(word);
      if (row === undefined) return 0;
      const key = (word >>> 0) * FOLDS + fold;
      const found = known.get(key) ?? classOf(describe(row, fold));
      known.set(key, found);
      return found;
    },
  };
}
