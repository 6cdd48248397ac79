import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { lemmatise } from "../../src/languages/english/lemma.ts";
import { english } from "../../src/languages/english/syntax-model.ts";
import type { Token } from "../../src/model/text.ts";
import { parseSentence, splitSentences, tagSentence } from "../../src/syntax/read.ts";
import { type GoldDocument, type GoldSentence, type GoldWord, readTreebank } from "../train/conllu.ts";
import { type Counts, type Score, type ScoredSentence, scoreText, sumScores } from "./conll18.ts";

/*
 * Every figure of the syntax stage, from the weights that ship, by the definitions of CoNLL 2018:
 *
 *   npx tsx scripts/evaluate/syntax.ts ../shared/corpora/treebank
 *
 * "news" are the documents of gum-open-train that are kept out of training by name (scripts/train/conllu.ts).
 */
const RELATIONS = [
  "nsubj",
  "obj",
  "ccomp",
  "xcomp",
  "conj",
  "advcl",
  "obl",
  "obl:unmarked",
  "nmod:unmarked",
  "parataxis",
  "aux",
  "nsubj:pass",
  "acl:relcl",
];

const folder = process.argv[2];
if (folder === undefined) throw new Error("usage: npx tsx scripts/evaluate/syntax.ts TREEBANK-FOLDER");
const treebank = readTreebank(folder);
const sets: readonly (readonly [string, readonly GoldDocument[]])[] = [
  ["news", treebank.news],
  ["ewt-dev", treebank.ewtDev],
  ["gum-dev", treebank.gumDev],
];

const decoding = measureDecoding();
const columns = sets.map(([, documents]) => measure(documents));
console.log(`| | ${sets.map(([name]) => name).join(" | ")} |\n| --- |${sets.map(() => " ---: |").join("")}`);
for (const row of columns[0]!.keys())
  console.log(`| ${row} | ${columns.map((column) => column.get(row)).join(" | ")} |`);
console.log(
  `\ndecoding at first use: ${decoding.tagger.toFixed(0)} + ${decoding.parser.toFixed(0)} ms (tagger + parser)`,
);
printSizes();

function measure(documents: readonly GoldDocument[]): Map<string, string> {
  const sentences = documents.flatMap((document) => document.sentences);
  const tagged = sentences.map(({ words }) => tagSentence(words, english.tagger()));
  const parsed = tagged.map((tokens) => parseSentence(tokens, english.parser()));
  const system = parsed.map((tokens): ScoredSentence => tokens.map((token) => ({ ...token, head: token.head ?? -1 })));
  const scores = sumScores(sentences.map(({ words }, at) => scoreText([words], [system[at]!], RELATIONS)));
  const raw = sumScores(
    documents.map(({ text, sentences: gold }): Counts => {
      const read = splitSentences(text).map(({ tokens }) =>
        parseSentence(tagSentence(tokens, english.tagger()), english.parser()),
      );
      return scoreText(
        gold.map(({ words }) => words),
        read.map((tokens) => tokens.map((token) => ({ ...token, head: token.head ?? -1 }))),
        RELATIONS,
      );
    }),
  );
  const verbs = pairs(sentences, tagged).filter(([gold]) => /^(?:VB|MD)/.test(gold.xpos));
  const finite = verbs.filter(([gold]) => /^VB[DPZ]$/.test(gold.xpos));
  const lemmas = pairs(sentences, tagged).filter(([gold]) => gold.upos === "VERB" || gold.upos === "AUX");
  const itself = sumScores(sentences.map(({ words }) => scoreText([words], [words], RELATIONS)));
  const speed = measureSpeed(sentences.map(({ words }) => words));
  const majority = baselineTags(documents);
  const chain = (toward: number): string =>
    percent(
      sentences.reduce(
        (sum, { words }) =>
          sum +
          words.filter(({ head }, at) =>
            head < 0 ? words.length - 1 - (toward < 0 ? words.length - 1 : 0) === at : head === at + toward,
          ).length,
        0,
      ),
      scores.words.gold,
    );
  return new Map([
    ["words", `${scores.words.gold}`],
    ["XPOS, gold tokens", show(scores.xpos)],
    ["UPOS, gold tokens", show(scores.upos)],
    [
      "verb form (XPOS of VB*, MD)",
      percent(verbs.filter(([gold, mine]) => gold.xpos === mine.xpos).length, verbs.length),
    ],
    [
      "finite tense (past or present of VBD, VBP, VBZ)",
      percent(finite.filter(([gold, mine]) => tense(gold.xpos) === tense(mine.xpos)).length, finite.length),
    ],
    ["UAS, predicted tags", show(scores.uas)],
    ["LAS, predicted tags", show(scores.las)],
    ...RELATIONS.map((name): [string, string] => [
      `F1 ${name} (${scores.relations.get(name)!.gold} in the first column)`,
      show(scores.relations.get(name)!),
    ]),
    ["sentence F1, raw text", show(raw.sentences)],
    ["token F1, raw text", show(raw.words)],
    ["XPOS / UAS / LAS, raw text", `${show(raw.xpos)} / ${show(raw.uas)} / ${show(raw.las)}`],
    [
      "verb lemmas, predicted tags",
      percent(lemmas.filter(([gold, mine]) => gold.lemma === mine.lemma).length, lemmas.length),
    ],
    [
      "verb lemmas, gold tags",
      percent(lemmas.filter(([gold]) => gold.lemma === lemmatise(gold.text, gold)).length, lemmas.length),
    ],
    ["tag + parse + label, tokens a processor second", `${Math.round(speed.both / 1000)}k`],
    ["tag alone, tokens a processor second", `${Math.round(speed.tag / 1000)}k`],
    ["baseline: most frequent tag, XPOS / finite tense", majority],
    ["baseline: attach to previous / next, UAS", `${chain(-1)} / ${chain(1)}`],
    ["baseline: blank line or [.!?] and a capital, sentence F1", show(baselineSentences(documents))],
    ["gold against gold, LAS / sentence F1", `${show(itself.las)} / ${show(itself.sentences)}`],
  ]);
}

function pairs<T>(sentences: readonly GoldSentence[], systems: readonly (readonly T[])[]): [GoldWord, T][] {
  return sentences.flatMap(({ words }, at) => words.map((word, index): [GoldWord, T] => [word, systems[at]![index]!]));
}

function tense(xpos: string): string {
  return xpos === "VBD" ? "past" : xpos === "VBP" || xpos === "VBZ" ? "present" : "none";
}

function show(score: Score): string {
  return (100 * score.f1).toFixed(2);
}

function percent(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(2);
}

/** Tokens a second of processor time, so that other jobs on the machine do not count; best of several runs. */
function measureSpeed(sentences: readonly (readonly Token[])[]): { readonly tag: number; readonly both: number } {
  const count = sentences.reduce((sum, words) => sum + words.length, 0);
  const seconds = (job: () => void): number => {
    const begin = process.cpuUsage();
    job();
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1e6;
  };
  let tag = 0;
  let both = 0;
  for (let run = 0; run < 5; run++) {
    tag = Math.max(tag, count / seconds(() => sentences.forEach((words) => void tagSentence(words, english.tagger()))));
    both = Math.max(
      both,
      count /
        seconds(() => {
          for (const words of sentences) parseSentence(tagSentence(words, english.tagger()), english.parser());
        }),
    );
  }
  return { tag, both };
}

function measureDecoding(): { readonly tagger: number; readonly parser: number } {
  const begin = process.cpuUsage();
  english.tagger();
  const middle = process.cpuUsage(begin);
  english.parser();
  const end = process.cpuUsage(begin);
  const milliseconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;
  return { tagger: milliseconds(middle), parser: milliseconds(end) - milliseconds(middle) };
}

function baselineTags(documents: readonly GoldDocument[]): string {
  const counts = new Map<string, Map<string, number>>();
  for (const { sentences } of treebank.train)
    for (const { words } of sentences)
      for (const { text, xpos } of words) {
        const tags = counts.get(text) ?? new Map<string, number>();
        counts.set(text, tags);
        tags.set(xpos, (tags.get(xpos) ?? 0) + 1);
      }
  const guess = (text: string): string => {
    const tags = counts.get(text);
    if (tags === undefined) return /^\p{Lu}/u.test(text) ? "NNP" : /^\d/.test(text) ? "CD" : "NN";
    return [...tags].sort((a, b) => b[1] - a[1])[0]![0];
  };
  const words = documents.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.words));
  const finite = words.filter(({ xpos }) => /^VB[DPZ]$/.test(xpos));
  return `${percent(words.filter(({ text, xpos }) => guess(text) === xpos).length, words.length)} / ${percent(finite.filter(({ text, xpos }) => tense(guess(text)) === tense(xpos)).length, finite.length)}`;
}

function baselineSentences(documents: readonly GoldDocument[]): Score {
  const all = documents.map(({ text, sentences }) => {
    const word = { upos: "", xpos: "", lemma: "", head: -1, relation: "" };
    const cuts = [...text.matchAll(/[^\s](?:(?!\n\n|[.!?]\s+\p{Lu}).)*(?:[.!?](?=\s+\p{Lu}))?/gsu)].map((match) => [
      { ...word, start: match.index, end: match.index + match[0].trimEnd().length },
    ]);
    return scoreText(
      sentences.map(({ words }) => words),
      cuts,
    );
  });
  return sumScores(all).sentences;
}

function printSizes(): void {
  const base = new URL("../../src/languages/english/", import.meta.url);
  const size = (name: string): number => gzipSync(readFileSync(new URL(name, base)), { level: 9 }).length;
  const files = [
    "weights/tagger.ts",
    "weights/parser.ts",
    "peoples.ts",
    "stem-word.ts",
    "verbs.ts",
    "irregular-verbs.ts",
    "lemma.ts",
    "lemma-words.ts",
    "lemma-verbs.ts",
    "word-kinds.ts",
  ];
  const sizes = files.map((name) => [name, size(name)] as const);
  for (const [name, bytes] of sizes) console.log(`${name}: ${(bytes / 1000).toFixed(1)} kB gzip`);
  console.log(`weights and lexica: ${(sizes.reduce((sum, [, bytes]) => sum + bytes, 0) / 1000).toFixed(1)} kB gzip`);
}
