import { readFileSync } from "node:fs";
import type { Token } from "../../src/model/text.ts";

/** A syntactic word of a treebank, with its place in the document's raw text. */
export interface GoldWord extends Token {
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  /** Position of the head in the sentence, -1 at the root. */
  readonly head: number;
  readonly relation: string;
}

export interface GoldSentence {
  readonly document: string;
  readonly words: readonly GoldWord[];
  /** A copy with other words: nothing is counted on it. */
  readonly varied?: true;
}

/** How far a varied copy moves weights; a sentence of the treebank moves them by 1. */
export const VARIED_WEIGHT = 0.5;

/** A document: raw text with its paragraph breaks, and its sentences. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly GoldSentence[];
}

/** News documents of gum-open-train never trained on: every fourth by name, chosen before any result was seen. */
export const HELD_OUT: ReadonlySet<string> = new Set([
  "GUM_news_asylum",
  "GUM_news_election",
  "GUM_news_ie9",
  "GUM_news_soccer",
  "GUM_news_warming",
]);

export interface Treebank {
  readonly train: readonly GoldDocument[];
  readonly news: readonly GoldDocument[];
  readonly ewtDev: readonly GoldDocument[];
  readonly gumDev: readonly GoldDocument[];
}

export function readTreebank(folder: string): Treebank {
  const all = ["ewt-train", "gum-open-train"].flatMap((name) => readDocuments(`${folder}/${name}.conllu`));
  return {
    train: all.filter(({ id }) => !HELD_OUT.has(id)),
    news: all.filter(({ id }) => HELD_OUT.has(id)),
    ewtDev: readDocuments(`${folder}/ewt-dev.conllu`),
    gumDev: readDocuments(`${folder}/gum-open-dev.conllu`),
  };
}

/** Reads CoNLL-U. The text of a document is its sentences in order, paragraphs parted by a blank line. */
export function readDocuments(path: string): GoldDocument[] {
  const documents: { id: string; text: string; sentences: GoldSentence[] }[] = [];
  let newParagraph = false;
  for (const block of readFileSync(path, "utf8").split("\n\n")) {
    const lines = block.split("\n");
    const rows: string[][] = [];
    for (const line of lines) {
      if (line.startsWith("# newdoc")) documents.push({ id: line.split("= ")[1] ?? "", text: "", sentences: [] });
      if (line.startsWith("# newpar")) newParagraph = true;
      if (/^\d/.test(line)) rows.push(line.split("\t"));
    }
    if (rows.length === 0) continue;
    if (documents.length === 0) documents.push({ id: path, text: "", sentences: [] });
    const document = documents[documents.length - 1]!;
    if (document.text !== "")
      document.text = document.text.trimEnd() + (newParagraph ? "\n\n" : document.text.endsWith(" ") ? " " : "");
    newParagraph = false;
    document.sentences.push({ document: document.id, words: readRows(rows, document) });
  }
  return documents;
}

function readRows(rows: readonly string[][], document: { text: string }): GoldWord[] {
  const words: GoldWord[] = [];
  let fusedUntil = 0;
  let fusedStart = 0;
  let fusedText = "";
  let inside = 0;
  for (const row of rows) {
    const [id, form, lemma, upos, xpos, feats, head, relation, , misc] = row as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    if (id.includes(".")) continue;
    const space = misc.includes("SpaceAfter=No") ? "" : " ";
    if (id.includes("-")) {
      fusedUntil = Number(id.split("-")[1]);
      fusedStart = document.text.length;
      fusedText = form;
      inside = 0;
      document.text += form + space;
      continue;
    }
    let start: number;
    let end: number;
    if (Number(id) <= fusedUntil) {
      const found = fusedText.startsWith(form, inside);
      start = fusedStart + inside;
      end =
        Number(id) === fusedUntil
          ? fusedStart + fusedText.length
          : Math.min(start + form.length, fusedStart + fusedText.length);
      if (!found) end = Math.max(end, start);
      inside = end - fusedStart;
    } else {
      start = document.text.length;
      end = start + form.length;
      document.text += form + space;
    }
    words.push({ start, end, text: form, lemma, upos, xpos, feats, head: Number(head) - 1, relation });
  }
  return words;
}
