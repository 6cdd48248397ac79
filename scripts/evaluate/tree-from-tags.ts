import type { ParsedToken, TaggedToken } from "../../src/model/text.ts";

/*
 * A dependency tree that tags and closed-class words alone give, with no trained parser: what the parser is measured
 * against in the main job. Verb groups are joined, a noun phrase is the subject of the verb that follows and the object
 * of the one before, a preposition makes it an oblique, and verbs hang on the verb before them.
 */

/** Words that open or continue a noun phrase, by universal part of speech, and how they hang on its last word. */
const IN_PHRASE: Readonly<Record<string, string>> = {
  DET: "det",
  ADJ: "amod",
  NUM: "nummod",
  NOUN: "compound",
  PROPN: "compound",
  PRON: "nmod:poss",
};
const HEADS: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "NUM"]);

interface Arc {
  readonly head: number;
  readonly relation: string;
}

export function treeFromTags(tokens: readonly TaggedToken[]): ParsedToken[] {
  const arcs: Arc[] = [];
  const verbs = tokens.flatMap(({ upos }, at) => (upos === "VERB" ? [at] : []));
  const root = verbs[0] ?? Math.max(0, lastOfPhrase(tokens, 0));
  hangVerbs(tokens, verbs, arcs);
  hangPhrases(tokens, verbs, root, arcs);
  hangHelpers(tokens, verbs, root, arcs);
  return tokens.map((token, index) => ({
    ...token,
    index,
    head: index === root ? undefined : (arcs[index]?.head ?? root),
    relation: index === root ? "root" : (arcs[index]?.relation ?? "dep"),
  }));
}

/** Each verb on the one before it: coordinated, infinitive, said, or beside it. */
function hangVerbs(tokens: readonly TaggedToken[], verbs: readonly number[], arcs: Arc[]): void {
  verbs.forEach((at, order) => {
    const head = verbs[order - 1];
    if (head === undefined) return;
    const between = tokens.slice(head + 1, at);
    const relation = between.some(({ upos }) => upos === "CCONJ")
      ? "conj"
      : tokens[at - 1]?.xpos === "TO"
        ? "xcomp"
        : between.some(({ lemma }) => lemma === "that") || tokens[head]?.lemma === "say"
          ? "ccomp"
          : "advcl";
    arcs[at] = { head, relation };
  });
}

function hangPhrases(tokens: readonly TaggedToken[], verbs: readonly number[], root: number, arcs: Arc[]): void {
  const taken = new Set<number>();
  for (let first = 0; first < tokens.length; first++) {
    const last = lastOfPhrase(tokens, first);
    if (last < first) continue;
    for (let at = first; at < last; at++) arcs[at] = { head: last, relation: IN_PHRASE[tokens[at]!.upos]! };
    const before = verbs.findLast((verb) => verb < first);
    const after = verbs.find((verb) => verb > last);
    if (tokens[first - 1]?.upos === "ADP") {
      arcs[first - 1] = { head: last, relation: "case" };
      if (last !== root) arcs[last] = { head: before ?? after ?? root, relation: "obl" };
    } else if (after !== undefined && !taken.has(after) && reaches(tokens, last, after)) {
      taken.add(after);
      arcs[last] = { head: after, relation: "nsubj" };
    } else if (last !== root) arcs[last] = { head: before ?? root, relation: before === undefined ? "dep" : "obj" };
    first = last;
  }
}

/** The last word of the noun phrase that begins at a place; before the place where none does. */
function lastOfPhrase(tokens: readonly TaggedToken[], first: number): number {
  let last = first - 1;
  for (let at = first; at < tokens.length && IN_PHRASE[tokens[at]!.upos] !== undefined; at++)
    if (HEADS.has(tokens[at]!.upos)) last = at;
  return last;
}

/** Whether nothing but helpers and adverbs stands between a phrase and its verb. */
function reaches(tokens: readonly TaggedToken[], phrase: number, verb: number): boolean {
  return tokens.slice(phrase + 1, verb).every(({ upos }) => upos === "AUX" || upos === "ADV" || upos === "PART");
}

/** Auxiliaries, particles and adverbs on the verb that follows, marks on the word before. */
function hangHelpers(tokens: readonly TaggedToken[], verbs: readonly number[], root: number, arcs: Arc[]): void {
  tokens.forEach(({ upos }, at) => {
    if (arcs[at] !== undefined || at === root || upos === "VERB") return;
    const next = verbs.find((verb) => verb > at) ?? root;
    if (upos === "AUX") {
      const passive = tokens[at]!.lemma === "be" && tokens[next]?.xpos === "VBN";
      arcs[at] = { head: next, relation: passive ? "aux:pass" : "aux" };
    } else if (upos === "PART" || upos === "SCONJ") arcs[at] = { head: next, relation: "mark" };
    else if (upos === "CCONJ") arcs[at] = { head: next, relation: "cc" };
    else if (upos === "ADV") arcs[at] = { head: next, relation: "advmod" };
    else if (upos === "PUNCT") arcs[at] = { head: root, relation: "punct" };
  });
}
