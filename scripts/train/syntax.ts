import { lemmatise } from "../../src/languages/english/lemma.ts";
import { ENGLISH_TAGGING } from "../../src/languages/english/tagging.ts";
import { readEnglishKinds } from "../../src/languages/english/word-kinds.ts";
import { openTagger } from "../../src/syntax/open-tagger.ts";
import { tagNumbers } from "../../src/syntax/tag.ts";
import { type GoldSentence, readTreebank } from "./conllu.ts";
import { type TaggedGold, trainParser } from "./train-parser.ts";
import { trainTagger } from "./train-tagger.ts";
import { isNewsLike, varySentences } from "./vary.ts";
import { writeModule } from "./write-module.ts";

/*
 * Trains the English tagger and parser and writes the modules that ship; with --tagger, the tagger alone:
 *
 *   npx tsx scripts/train/syntax.ts ../shared/corpora/treebank [--tagger]
 *
 * Training sentences come with varied copies (vary.ts); the parser takes those of news alone.
 * Deterministic: the same treebank gives the same bytes. The news documents kept out are named in conllu.ts.
 */
const TAGGER_SETTINGS = { epochs: 5, retrainEpochs: 6, rows: 30_000, pairs: 100_000, step: 2, keyBits: 22 };
const JACKKNIFE_SETTINGS = { ...TAGGER_SETTINGS, epochs: 2, retrainEpochs: 3 };
const PARSER_SETTINGS = {
  epochs: 2,
  selectionBeam: 4,
  retrainEpochs: 6,
  trainingBeam: 5,
  beam: 4,
  moveRows: 80_000,
  labelRows: 14_000,
  labelPairs: 90_000,
  moveStep: 2,
  labelStep: 2,
  keyBits: 22,
};

/** The parser learns from tags that a tagger gave which had not seen the document. */
const JACKKNIFE_PARTS = 4;

const folder = process.argv[2];
if (folder === undefined) throw new Error("usage: npx tsx scripts/train/syntax.ts TREEBANK-FOLDER");
const weights = new URL("../../src/languages/english/weights/", import.meta.url).pathname;
const { train } = readTreebank(folder);
const sentences = [...train.flatMap((document) => document.sentences), ...varySentences(train)];

const tagger = trainTagger(sentences, TAGGER_SETTINGS, ENGLISH_TAGGING);
writeModule(`${weights}tagger.ts`, {
  name: "TAGGER",
  type: "TaggerText",
  from: "../../../syntax/open-tagger.ts",
  value: tagger,
});
if (!process.argv.includes("--tagger")) {
  const parsed = jackknife(sentences).filter(({ gold }) => gold.varied !== true || isNewsLike(gold));
  const parser = trainParser(parsed, tagger.tags, PARSER_SETTINGS, { lemmatise, kinds: readEnglishKinds() });
  writeModule(`${weights}parser.ts`, {
    name: "PARSER",
    type: "ParserText",
    from: "../../../syntax/open-parser.ts",
    value: parser,
  });
}

function jackknife(all: readonly GoldSentence[]): TaggedGold[] {
  const parts = new Map(train.map(({ id }, index) => [id, index % JACKKNIFE_PARTS]));
  const tagged: TaggedGold[] = [];
  for (let part = 0; part < JACKKNIFE_PARTS; part++) {
    const others = all.filter(({ document }) => parts.get(document) !== part);
    const model = openTagger(trainTagger(others, JACKKNIFE_SETTINGS, ENGLISH_TAGGING), ENGLISH_TAGGING);
    for (const gold of all) {
      if (parts.get(gold.document) !== part) continue;
      tagged.push({ gold, tags: Array.from(tagNumbers(gold.words, model), (tag) => model.tags[tag]!) });
    }
  }
  return tagged;
}
