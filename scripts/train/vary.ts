import { capitalise, thirdPerson } from "../../src/languages/english/inflect.ts";
import { IRREGULAR_FORMS } from "../../src/languages/english/irregular-verbs.ts";
import { lemmatise } from "../../src/languages/english/lemma.ts";
import { VERBS } from "../../src/languages/english/verbs.ts";
import { hashWord } from "../../src/syntax/hash.ts";
import type { GoldDocument, GoldSentence, GoldWord } from "./conllu.ts";
import { inventAcronym, inventName, inventNoun, inventVerb } from "./invent.ts";
import { createRandom, shuffle } from "./perceptron.ts";

type Random = () => number;

/** A word that can be moved about: its head is a node and not a place. */
interface Node {
  text: string;
  lemma: string;
  upos: string;
  xpos: string;
  feats: string;
  relation: string;
  head: Node | undefined;
  /** Written without a space before it. */
  glued: boolean;
}

/** What the treebank says of words, asked while sentences are varied. */
interface Known {
  readonly verbs: ReadonlyMap<string, number>;
  readonly nouns: ReadonlyMap<string, number>;
  /** Words seen as something else than a name. */
  readonly common: ReadonlySet<string>;
  readonly pasts: ReadonlyMap<string, string>;
}

/** How many varied copies a sentence gets: news most. */
const NEWS_COPIES = 3;
const REPORT_COPIES = 2;
const OTHER_COPIES = 0.4;

/**
 * Varied copies of training sentences, so that unknown names and verbs are learnt from their context as news needs it:
 * names give way to others, verbs change tense or give way to rare ones, stretches are put in quotes, articles fall as in
 * a headline. Trees and tags follow. The copies' words count for no lexicon.
 */
export function varySentences(documents: readonly GoldDocument[]): GoldSentence[] {
  const known = collectKnown(documents);
  const copies: GoldSentence[] = [];
  for (const { id, sentences } of documents) {
    const wanted = id.startsWith("GUM_news") ? NEWS_COPIES : isReport(id) ? REPORT_COPIES : OTHER_COPIES;
    sentences.forEach((sentence, at) => {
      const random = createRandom(hashWord(`${id} ${at}`));
      for (let copy = 0; copy < wanted; copy++) {
        if (sentence.words.length < 4 || random() > wanted - copy) continue;
        const nodes = readNodes(sentence.words);
        for (const change of CHANGES) if (random() < change.share) change.apply(nodes, known, random);
        copies.push({ document: id, words: writeNodes(nodes), varied: true });
      }
    });
  }
  return copies;
}

/** Copies that the parser learns from as well: those of news, and of texts about it. */
export function isNewsLike({ document }: GoldSentence): boolean {
  return document.startsWith("GUM_news") || isReport(document);
}

/** Texts of the web that are much about the news. */
function isReport(id: string): boolean {
  return id.startsWith("newsgroup") || id.startsWith("weblog");
}

interface Change {
  readonly share: number;
  readonly apply: (nodes: Node[], known: Known, random: Random) => void;
}

const CHANGES: readonly Change[] = [
  { share: 0.35, apply: changeTense },
  { share: 0.6, apply: replaceVerbs },
  { share: 0.4, apply: replaceNouns },
  { share: 0.08, apply: describeSubject },
  { share: 0.85, apply: replaceNames },
  { share: 0.25, apply: quoteStretch },
  { share: 0.12, apply: cutToHeadline },
];

function collectKnown(documents: readonly GoldDocument[]): Known {
  const verbs = new Map<string, number>();
  const nouns = new Map<string, number>();
  const common = new Set<string>();
  const pasts = new Map<string, string>();
  for (const { sentences } of documents)
    for (const { words } of sentences)
      for (const { text, lemma, upos, xpos } of words) {
        if (upos === "VERB") verbs.set(lemma, (verbs.get(lemma) ?? 0) + 1);
        if (upos === "NOUN") nouns.set(lemma, (nouns.get(lemma) ?? 0) + 1);
        if (upos !== "PROPN") common.add(text.toLowerCase());
        if (xpos === "VBD" && lemmatise(text, { upos, xpos }) === lemma) pasts.set(lemma, text.toLowerCase());
      }
  return { verbs, nouns, common, pasts };
}

/** Subject of a verb, before it. */
function subjectOf(nodes: readonly Node[], verb: Node): Node | undefined {
  return nodes.find(
    (node) => node.head === verb && node.relation === "nsubj" && nodes.indexOf(node) < nodes.indexOf(verb),
  );
}

/** Past to present or the other way, in all verbs whose subject shows its number. */
function changeTense(nodes: Node[], { pasts }: Known): void {
  const from = nodes.find(({ upos, xpos }) => upos === "VERB" && /^VB[DZP]$/.test(xpos))?.xpos;
  if (from === undefined) return;
  for (const node of nodes) {
    if (node.upos !== "VERB" || (node.xpos === "VBD") !== (from === "VBD") || !/^VB[DZP]$/.test(node.xpos)) continue;
    const subject = subjectOf(nodes, node);
    if (subject === undefined || !/^NNP?S?$/.test(subject.xpos)) continue;
    if (from === "VBD") {
      const plural =
        subject.xpos.endsWith("S") || nodes.some(({ head, relation }) => head === subject && relation === "conj");
      setForm(node, plural ? "VBP" : "VBZ", plural ? node.lemma : thirdPerson(node.lemma));
    } else {
      const past = pasts.get(node.lemma) ?? IRREGULAR_PASTS.get(node.lemma) ?? regularPast(node.lemma);
      if (past !== undefined) setForm(node, "VBD", past);
    }
  }
}

function setForm(node: Node, xpos: string, form: string): void {
  node.text = startsUpper(node.text) ? capitalise(form) : form;
  node.xpos = xpos;
  node.feats = `${xpos === "VBD" ? "Tense=Past" : "Tense=Pres"}|VerbForm=Fin`;
}

/** Past of a regular verb, if the lemmatiser finds the way back. */
function regularPast(lemma: string): string | undefined {
  const past = lemma.endsWith("e") ? `${lemma}d` : lemma.replace(/([^aeiou])y$/, "$1i").concat("ed");
  const doubled = lemma.replace(/([^aeiou][aeiou])([bdgmnprt])$/, "$1$2$2ed");
  return [past, doubled].find((form) => lemmatise(form, { upos: "VERB", xpos: "VBD" }) === lemma);
}

function participle(lemma: string): string | undefined {
  const form = lemma.replace(/([^e])e$/, "$1").concat("ing");
  const doubled = lemma.replace(/([^aeiou][aeiou])([bdgmnprt])$/, "$1$2$2ing");
  return [form, doubled].find((candidate) => lemmatise(candidate, { upos: "VERB", xpos: "VBG" }) === lemma);
}

function inflectVerb(lemma: string, xpos: string): string | undefined {
  if (xpos === "VBZ") return thirdPerson(lemma);
  if (xpos === "VBD") return IRREGULAR_PASTS.get(lemma) ?? regularPast(lemma);
  if (xpos === "VBN") return IRREGULAR_PARTICIPLES.get(lemma) ?? regularPast(lemma);
  return xpos === "VBG" ? participle(lemma) : lemma;
}

const IRREGULAR_PASTS = irregularForms(1);
const IRREGULAR_PARTICIPLES = irregularForms(2);
const NOT_A_STEM: ReadonlySet<string> = new Set(["be", "have", "do", "say", "let"]);
const IRREGULAR_LEMMAS: ReadonlySet<string> = new Set(
  [...IRREGULAR_PASTS.keys()].filter((lemma) => !NOT_A_STEM.has(lemma)),
);

/** First irregular form of each kind by lemma. */
function irregularForms(kind: number): Map<string, string> {
  const forms = new Map<string, string>();
  for (const [form, kinds] of IRREGULAR_FORMS) {
    const lemma = lemmatise(form, { upos: "VERB", xpos: "VBN" });
    if ((kinds & kind) !== 0 && !forms.has(lemma)) forms.set(lemma, form);
  }
  return forms;
}

const IRREGULAR_VERBS: readonly string[] = [...IRREGULAR_LEMMAS];
const RARE_VERBS: readonly string[] = [...VERBS].filter((verb) => !IRREGULAR_LEMMAS.has(verb));
const COMMON_VERB = 60;
const COMMON_NOUN = 30;

/** Gives the sentence's rarer verbs other stems: rare verbs of news, and words that are none. */
function replaceVerbs(nodes: Node[], { verbs }: Known, random: Random): void {
  for (const node of nodes) {
    if (node.upos !== "VERB" || !/^VB/.test(node.xpos) || (verbs.get(node.lemma) ?? 0) > COMMON_VERB) continue;
    if (random() > 0.5 || nodes.some(({ head, relation }) => head === node && KEEPS_VERB.has(relation))) continue;
    const kind = random();
    const lemma =
      kind < 0.25 ? pick(IRREGULAR_VERBS, random) : kind < 0.7 ? pick(RARE_VERBS, random) : inventVerb(random);
    const form = inflectVerb(lemma, node.xpos);
    if (form === undefined) continue;
    node.text = startsUpper(node.text) ? capitalise(form) : form;
    node.lemma = lemma;
  }
}

/** What only some verbs take. */
const KEEPS_VERB: ReadonlySet<string> = new Set(["ccomp", "xcomp", "compound:prt", "iobj", "csubj"]);

/** Rare nouns give way to words that are none, and to verbs that are nouns as well. */
function replaceNouns(nodes: Node[], { nouns }: Known, random: Random): void {
  const verbal = RARE_VERBS.filter((verb) => nouns.has(verb));
  for (const node of nodes) {
    if (node.upos !== "NOUN" || !/^NNS?$/.test(node.xpos) || (nouns.get(node.lemma) ?? 0) > COMMON_NOUN) continue;
    if (random() > 0.3) continue;
    const lemma = random() < 0.4 ? pick(verbal, random) : inventNoun(random);
    const form = node.xpos === "NNS" ? thirdPerson(lemma) : lemma;
    node.text = startsUpper(node.text) ? capitalise(form) : form;
    node.lemma = lemma;
  }
}

const TEMPLATES: readonly (readonly [string, string, string])[] = [
  ["planned", "for", "day"],
  ["scheduled", "for", "day"],
  ["held", "in", "name"],
  ["signed", "in", "name"],
  ["based", "in", "name"],
  ["launched", "in", "year"],
  ["passed", "in", "year"],
  ["published", "on", "day"],
  ["backed", "by", "name"],
  ["led", "by", "name"],
  ["accused", "of", "noun"],
  ["detained", "on", "day"],
  ["called", "for", "day"],
  ["", "by", "name"],
  ["", "in", "name"],
  ["", "on", "day"],
];
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** Puts a reduced relative clause after a subject: "the concert planned for Friday". */
function describeSubject(nodes: Node[], _known: Known, random: Random): void {
  const at = nodes.findIndex(({ relation, xpos }) => /^nsubj/.test(relation) && /^NNS?$/.test(xpos));
  const subject = nodes[at];
  if (subject === undefined || nodes.slice(at + 1).some(({ head }) => head === subject)) return;
  const [fixed, preposition, kind] = pick(TEMPLATES, random);
  const form = fixed === "" ? (regularPast(pick(RARE_VERBS, random)) ?? "announced") : fixed;
  const clause = node(form, "VERB", "VBN", { relation: "acl", head: subject, feats: "Tense=Past|VerbForm=Part" });
  clause.lemma = lemmatise(form, clause);
  const oblique =
    kind === "day"
      ? node(pick(DAYS, random), "PROPN", "NNP", { relation: "obl", head: clause })
      : kind === "year"
        ? node(`${1950 + Math.floor(random() * 80)}`, "NUM", "CD", { relation: "obl", head: clause })
        : kind === "noun"
          ? node(inventNoun(random), "NOUN", "NN", { relation: "obl", head: clause })
          : node(inventName(random), "PROPN", "NNP", {
              relation: preposition === "by" ? "obl:agent" : "obl",
              head: clause,
            });
  nodes.splice(at + 1, 0, clause, node(preposition, "ADP", "IN", { relation: "case", head: oblique }), oblique);
}

const NOT_REPLACED: ReadonlySet<string> = new Set(
  `${DAYS.join(" ")} January February March April May June July August September October November December President Minister Mr. Mrs. Ms. Dr. Sen. Gov. Gen. Secretary God Internet`.split(
    " ",
  ),
);

const isName = ({ upos, xpos, text }: Node): boolean =>
  upos === "PROPN" && xpos === "NNP" && startsUpper(text) && /^\p{L}[\p{L}'’]+$/u.test(text) && !NOT_REPLACED.has(text);

/** Names give way to others, most of them unknown; some grow a second part or a hyphen. */
function replaceNames(nodes: Node[], { common }: Known, random: Random): void {
  const given = new Map<string, string>();
  for (const current of [...nodes]) {
    if (!isName(current) || common.has(current.text.toLowerCase())) continue;
    const old = current.text;
    const name = given.get(old) ?? (old === old.toUpperCase() ? inventAcronym(random) : inventName(random));
    given.set(old, name);
    current.text = name;
    current.lemma = name;
    const at = nodes.indexOf(current);
    const alone = ![nodes[at - 1], nodes[at + 1]].some(
      (other) => other !== undefined && /^(?:NNPS?|HYPH|POS)$/.test(other.xpos),
    );
    const children = nodes.filter(({ head }) => head === current);
    if (alone && GROWS.has(current.relation) && random() < 0.35) {
      nodes.splice(at + 1, 0, node(inventName(random), "PROPN", "NNP", { relation: "flat", head: current }));
      if (random() < 0.2) hyphenate(nodes, at + 1, current, random);
    } else if (children.length === 0 && current.relation === "flat" && current.head !== undefined && random() < 0.15) {
      hyphenate(nodes, at, current.head, random);
    }
  }
}

const GROWS: ReadonlySet<string> = new Set([
  "nsubj",
  "obj",
  "obl",
  "obl:agent",
  "nmod",
  "appos",
  "conj",
  "nsubj:pass",
  "nmod:poss",
]);

/** "Un" → "Jong-un", "Assad" → "al-Assad" or "de la Cruz", under the head of the name. */
function hyphenate(nodes: Node[], at: number, head: Node, random: Random): void {
  const last = nodes[at]!;
  const flat = (text: string): Node => node(text, "PROPN", "NNP", { relation: "flat", head });
  const hyphen = (next: Node): Node => ({
    ...node("-", "PUNCT", "HYPH", { relation: "punct", head: next }),
    glued: true,
  });
  const kind = random();
  if (kind < 0.25) {
    nodes.splice(at, 0, ...pick(PARTICLES, random).split(" ").map(flat));
  } else if (kind < 0.55) {
    nodes.splice(at, 0, flat(pick(["al", "el", "Al", "ben", "bin"], random)), hyphen(last));
    last.glued = true;
  } else {
    const second = flat(random() < 0.5 ? inventName(random) : inventName(random).toLowerCase().slice(0, 4));
    second.glued = true;
    nodes.splice(at + 1, 0, hyphen(second), second);
  }
}

const PARTICLES: readonly string[] = ["de la", "de", "van", "van der", "von", "da", "dos", "bin", "al", "di", "el"];

/** Puts a verb and what follows it, or a noun phrase, in quotes. */
function quoteStretch(nodes: Node[], _known: Known, random: Random): void {
  if (nodes.length < 7 || nodes.some(({ xpos }) => xpos === "``" || xpos === "''")) return;
  const starts = shuffle([...nodes.keys()].slice(1), random);
  for (const start of starts) {
    const verb = nodes[start]!;
    if (!/^(?:VERB|NOUN|ADJ)$/.test(verb.upos)) continue;
    let from = start;
    while (from > 1 && verb.upos !== "VERB" && isUnder(nodes[from - 1]!, verb)) from--;
    let to = start + 1;
    while (to < nodes.length && isUnder(nodes[to]!, verb) && !(to === nodes.length - 1 && nodes[to]!.upos === "PUNCT"))
      to++;
    if (to - from < 3) continue;
    const curly = random() < 0.6;
    const last = nodes[to - 1]!;
    if (last.xpos === "," && last.head === verb) to--;
    const inside = nodes[to]?.xpos === "," && random() < 0.5 ? 1 : 0;
    const close = node(curly ? "”" : '"', "PUNCT", "''", { relation: "punct", head: verb });
    close.glued = true;
    nodes.splice(to + inside, 0, close);
    if (inside === 0 && nodes[to + 1] !== undefined && nodes[to + 1]!.upos === "PUNCT") nodes[to + 1]!.glued = true;
    const open = node(curly ? "“" : '"', "PUNCT", "``", { relation: "punct", head: verb });
    open.glued = nodes[from]!.glued;
    nodes[from]!.glued = true;
    nodes.splice(from, 0, open);
    return;
  }
}

function isUnder(word: Node, top: Node): boolean {
  for (let at: Node | undefined = word; at !== undefined; at = at.head) if (at === top) return true;
  return false;
}

/** Drops articles and the last full stop. */
function cutToHeadline(nodes: Node[], known: Known): void {
  const root = nodes.find(({ relation }) => relation === "root");
  if (root?.xpos === "VBD") changeTense(nodes, known);
  for (const current of [...nodes]) {
    const article = current.relation === "det" && /^(?:the|an?)$/i.test(current.text);
    const stop = current === nodes.at(-1) && current.text === ".";
    if (!(article || stop) || nodes.some(({ head }) => head === current) || nodes.length < 4) continue;
    const at = nodes.indexOf(current);
    const next = nodes[at + 1];
    if (next !== undefined && !current.glued) next.glued = false;
    nodes.splice(at, 1);
  }
  nodes[0]!.text = capitalise(nodes[0]!.text);
}

function node(
  text: string,
  upos: string,
  xpos: string,
  { relation, head, feats }: { readonly relation: string; readonly head: Node; readonly feats?: string },
): Node {
  return { text, lemma: text, upos, xpos, feats: feats ?? "_", relation, head, glued: false };
}

function readNodes(words: readonly GoldWord[]): Node[] {
  const nodes = words.map(
    ({ text, lemma, upos, xpos, feats, relation, start }, at): Node => ({
      text,
      lemma,
      upos,
      xpos,
      feats,
      relation,
      head: undefined,
      glued: at > 0 && words[at - 1]!.end >= start,
    }),
  );
  words.forEach(({ head }, at) => {
    nodes[at]!.head = nodes[head];
  });
  return nodes;
}

function writeNodes(nodes: readonly Node[]): GoldWord[] {
  const places = new Map(nodes.map((current, at) => [current, at]));
  let end = 0;
  return nodes.map(({ glued, head, ...word }, at): GoldWord => {
    const start = at === 0 ? 0 : glued ? end : end + 1;
    end = start + word.text.length;
    return { ...word, start, end, head: head === undefined ? -1 : places.get(head)! };
  });
}

function startsUpper(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

function pick<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)]!;
}
