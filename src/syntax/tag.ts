import type { TaggedToken, Token } from "../model/text.ts";
import { hashWord, mix2, mix3 } from "./hash.ts";
import { bestClass, scoreClasses } from "./linear-model.ts";
import { mendTags } from "./mend-tags.ts";
import { type LeftContext, type TagState, writeTagFeatures } from "./tag-features.ts";
import type { Tagger } from "./tagger.ts";
import { MAX_FEATURES } from "./templates.ts";
import { classOfWord } from "./word-lexicon.ts";
import { PAD, readWords, type Words } from "./words.ts";

/**
 * Gives each token of a sentence its part of speech and its dictionary form. Greedy, from left to right, with an
 * averaged perceptron (Collins 2002) over hashed features.
 */
export function tagSentence(tokens: readonly Token[], tagger: Tagger): readonly TaggedToken[] {
  const numbers = tagNumbers(tokens, tagger);
  const tagged = tokens.map(({ start, end, text }, index) => {
    const tag = tagger.tags[numbers[index]!]!;
    return { start, end, text, upos: tag.upos, xpos: tag.xpos, lemma: tagger.lemmatise(text, tag) };
  });
  return mendTags(tagged, tagger);
}

/** Tags as positions in the tagger's list. */
export function tagNumbers(tokens: readonly Token[], tagger: Tagger): Int32Array {
  const words = readWords(tokens);
  const state = beginTagging(tokens, words, wordClasses(tokens, words, tagger), tagger);
  const features = new Int32Array(MAX_FEATURES);
  const scores = new Int32Array(tagger.tags.length);
  return tagWith(tokens, state, tagger, (index, left) => {
    const count = writeTagFeatures(state, { token: tokens[index]!, index, left }, features);
    scoreClasses(tagger.weights, features, count, scores);
    return bestClass(scores, tagger.tags.length);
  });
}

/** The left-to-right loop, with the choice of each tag given from outside: training runs the same loop. */
export function tagWith(
  tokens: readonly Token[],
  state: TagState,
  { auxiliaryTags, finiteTags }: Pick<Tagger, "auxiliaryTags" | "finiteTags">,
  choose: (index: number, left: LeftContext) => number,
): Int32Array {
  const numbers = new Int32Array(tokens.length);
  const left: LeftContext = { auxiliary: 0, auxiliaryDistance: 9, finites: 0 };
  for (let index = 0; index < tokens.length; index++) {
    const tag = choose(index, left);
    numbers[index] = tag;
    state.tags[index + PAD] = tag + 1;
    left.auxiliaryDistance++;
    if (auxiliaryTags[tag] === 1) {
      left.auxiliary = state.words.word[index + PAD]!;
      left.auxiliaryDistance = 0;
    }
    if (finiteTags[tag] === 1) left.finites++;
  }
  return numbers;
}

/** Ambiguity class of each word, padded. */
export function wordClasses(
  tokens: readonly Token[],
  words: Words,
  { lexicon, stem, verbs, irregular }: Pick<Tagger, "lexicon" | "stem" | "verbs" | "irregular">,
): Int32Array {
  const classes = new Int32Array(words.word.length);
  for (let index = 0; index < tokens.length; index++) {
    const at = index + PAD;
    const seen = classOfWord(lexicon, words.word[at]!);
    if (seen > 0) classes[at] = seen;
    else {
      const { text } = tokens[index]!;
      const base = stem(text);
      const known = irregularClass(irregular, text) || stemClass(classOfWord(lexicon, hashWord(base)), verbs.has(base));
      classes[at] = unknownClass(words, at, known);
    }
  }
  return classes;
}

/** Classes from here on are those of unknown words. */
const FIRST_UNKNOWN = 256;

/** Class of an unknown word's stem: the lexicon's, made another if the stem is a verb of the language's list. */
export function stemClass(known: number, isVerb: boolean): number {
  return isVerb ? known + FIRST_UNKNOWN : known;
}

/** Stem class of an irregular form of a verb, which has no ending to look at; 0 if it is none. */
export function irregularClass(irregular: Tagger["irregular"], text: string): number {
  const kind = irregular.get(text.toLowerCase());
  return kind === undefined ? 0 : 2 * FIRST_UNKNOWN + kind;
}

/**
 * What is known of an unknown word, as a class: case, digits, and its last two letters, or the last one and the class of
 * its stem.
 */
export function unknownClass(words: Words, at: number, stem: number): number {
  const ending = stem >= 2 * FIRST_UNKNOWN ? 0 : stem > 0 ? words.suffix1[at]! : words.suffix2[at]!;
  return FIRST_UNKNOWN + (mix3(1, words.shape[at]! & (1 | 8 | 32), ending, stem) & 0xffffff);
}

export function beginTagging(
  tokens: readonly Token[],
  words: Words,
  classes: Int32Array,
  { finiteClasses, stem, verbs, irregular }: Pick<Tagger, "finiteClasses" | "stem" | "verbs" | "irregular">,
): TagState {
  const verbal = new Int32Array(classes.length);
  for (let index = 0; index < tokens.length; index++) {
    const { text } = tokens[index]!;
    if (text.length < 3) continue;
    const kind = irregular.get(text);
    if (kind !== undefined) verbal[index + PAD] = kind;
    else if (verbs.has(stem(text))) verbal[index + PAD] = mix2(1, words.suffix1[index + PAD]!, 0);
  }
  const nextFinite = new Int32Array(classes.length);
  for (let at = tokens.length + PAD - 1; at > PAD; at--) {
    const id = classes[at]!;
    nextFinite[at - 1] = id < FIRST_UNKNOWN && finiteClasses[id] === 1 ? id : nextFinite[at]!;
  }
  let capitals = 0;
  for (let at = PAD; at < tokens.length + PAD; at++) {
    const shape = words.shape[at]!;
    if ((shape & 32) !== 0) capitals += (shape & 1) !== 0 ? 1 : -1;
  }
  return {
    words,
    classes,
    tags: new Int32Array(classes.length),
    nextFinite,
    verbal,
    capitals: capitals > 0 ? 512 : 0,
  };
}
