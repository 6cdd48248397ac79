import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { childrenWith, childWith, describedBy, subtreeRange, type Tree } from "./clause.ts";

/** "The criticism that she levelled": the noun that a relative clause with a subject of its own describes. */
export function relativeObject(tree: Tree, verb: ParsedToken, lexicon: EventLexicon): ParsedToken | undefined {
  const described = describedBy(tree, verb);
  if (described === undefined || lexicon.isIntransitive(verb.lemma)) return undefined;
  const subject = childWith(tree, verb.index, "nsubj");
  const taken = childrenWith(tree, verb.index, "obj", "obl").find(
    ({ index, xpos }) => (xpos === "WDT" || xpos === "WP") && !childWith(tree, index, "case"),
  );
  const isOther = subject !== undefined && subject.relation === "nsubj" && subject.index !== taken?.index;
  // "the speech that the mayor gave": the parser's mark of a clause that lacks its object
  const that = childrenWith(tree, verb.index, "mark").find(({ index }) => index === described.index + 1);
  const isOpen = childWith(tree, verb.index, "obj", "ccomp", "xcomp", "mark", "aux:pass") === that;
  const lacksObject = isOpen && (that !== undefined || isBareRelative(tree, verb, described, lexicon));
  return (taken || lacksObject) && isOther ? described : undefined;
}

/** "The systems Corvane shipped": a clause right behind its noun, with nothing to open it; not "the day she left". */
function isBareRelative(tree: Tree, verb: ParsedToken, described: ParsedToken, lexicon: EventLexicon): boolean {
  const subject = childWith(tree, verb.index, "nsubj");
  const next = tree.tokens[verb.index + 1];
  const isStranded = next?.upos === "ADP" && next.head === verb.index;
  // "the summit that opens": the pronoun is the subject
  const isNoun = subject !== undefined && !subject.xpos.startsWith("W");
  const isBehind = isNoun && subtreeRange(tree, subject.index).first === described.index + 1;
  return isBehind && !isStranded && !lexicon.isAdverbial(described.lemma) && described.upos === "NOUN";
}

/** "Found and arrested the driver": what the second of two verbs takes, the first takes too. */
export function sharedObject(tree: Tree, verb: ParsedToken, lexicon: EventLexicon): ParsedToken | undefined {
  const taken = childrenWith(tree, verb.index, "obl", "xcomp", "ccomp").some(({ index }) => index > verb.index);
  if (lexicon.isIntransitive(verb.lemma) || taken) return undefined;
  const second = childrenWith(tree, verb.index, "conj").find(
    (child) =>
      child.index === verb.index + 2 && isPast(child) === isPast(verb) && !childWith(tree, child.index, "nsubj"),
  );
  return second && childWith(tree, second.index, "obj");
}

function isPast({ xpos }: ParsedToken): boolean {
  return xpos === "VBD" || xpos === "VBN";
}
