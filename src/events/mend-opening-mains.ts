import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { type Changes, childrenWith, childWith, type Tree } from "./clause.ts";
import type { PlacedTime } from "./placed-time.ts";

/**
 * "The museum reopened on Tuesday, six years after it was closed": a verb that a word of time opens is no main one, and
 * what looks like a participle behind the noun before it is.
 */
export function mendMainsBeforeClauses(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  const root = rootOf(tree);
  const mark = root && childrenWith(tree, root.index, "mark").find(({ lemma }) => opensTime(lemma, lexicon));
  const subject = root && firstNoun(tree, root, lexicon);
  const main = subject && mainBehind(tree, subject, lexicon);
  if (!root || !mark || !subject || !main || main.index > mark.index) return changes;
  changes.set(main.index, { ...main, xpos: "VBD", head: undefined, relation: "root" });
  changes.set(subject.index, { ...subject, head: main.index, relation: "nsubj" });
  changes.set(root.index, { ...root, head: main.index, relation: "advcl" });
  return changes;
}

/**
 * "The trial opened in Lund on 3 May and the verdict came nine days later": the noun right before the verb is its subject,
 * and what looks like a participle behind the first one is the verb of another clause.
 */
export function mendMainsBeforeMains(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  const root = rootOf(tree);
  const subject = root && firstNoun(tree, root, lexicon);
  const main = subject && mainBehind(tree, subject, lexicon);
  const second = root && tree.tokens[root.index - 1];
  const joint = second && childWith(tree, second.index, "cc");
  if (!root || !subject || !main || !second || !joint || second.relation !== "conj") return changes;
  if (joint.index < main.index || (second.head ?? 0) <= main.index) return changes;
  changes.set(main.index, { ...main, xpos: "VBD", head: undefined, relation: "root" });
  changes.set(subject.index, { ...subject, head: main.index, relation: "nsubj" });
  changes.set(second.index, { ...second, head: root.index, relation: "nsubj" });
  changes.set(joint.index, { ...joint, head: root.index });
  changes.set(root.index, { ...root, head: main.index, relation: "conj" });
  return changes;
}

function rootOf(tree: Tree): ParsedToken | undefined {
  const root = tree.tokens.find(({ head }) => head === undefined);
  return root?.upos === "VERB" ? root : undefined;
}

function opensTime(lemma: string, lexicon: EventLexicon): boolean {
  return lexicon.subordinator(lemma)?.startsWith("time") === true;
}

/** The noun left of the root with what may be its verb behind it. */
function firstNoun(tree: Tree, root: ParsedToken, lexicon: EventLexicon): ParsedToken | undefined {
  const noun = tree.tokens.find(({ head, upos }) => head === root.index && (upos === "NOUN" || upos === "PROPN"));
  return noun !== undefined && noun.index < root.index && mainBehind(tree, noun, lexicon) ? noun : undefined;
}

/** Right behind the noun, of a verb that may go without an object, and with no auxiliary. */
function mainBehind(tree: Tree, noun: ParsedToken, lexicon: EventLexicon): ParsedToken | undefined {
  return childrenWith(tree, noun.index, "acl").find(
    ({ index, xpos, lemma }) =>
      index === noun.index + 1 &&
      xpos === "VBN" &&
      lexicon.isIntransitive(lemma) &&
      !childWith(tree, index, "aux", "obj"),
  );
}
