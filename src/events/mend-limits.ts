import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { baseRelation, type Changes, childWith, type Tree } from "./clause.ts";
import { isInTime, type PlacedTime } from "./placed-time.ts";

/** "At least 20 people", "nearly all flights", "all but one": what limits a number or "all" belongs to it, and to no verb. */
export function mendLimits(tree: Tree, times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const counting of tree.tokens) {
    if (counting.xpos !== "CD" && !lexicon.isQuantifier(counting.text.toLowerCase())) continue;
    if (isInTime(times, counting.index)) continue;
    const end = endOfLimit(tree, counting);
    const start = lexicon.startOfLimit(tree.tokens, end);
    const first = start === undefined ? undefined : tree.tokens[start];
    if (first === undefined || changes.has(first.index)) continue;
    if (first.index === end - 1 && opensPhrase(tree, first, lexicon)) continue;
    const limit = tree.tokens.slice(first.index, end);
    hang(tree, changes, limit, counting);
  }
  return changes;
}

/** "Raised rates eleven times", "has been delayed four times": how often stands beside the verb, and is joined to nothing. */
export function mendOccasions(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const often of tree.tokens) {
    if (often.head === undefined || !lexicon.isOccasion(often.text.toLowerCase())) continue;
    if (!childWith(tree, often.index, "nummod", "amod", "det") || childWith(tree, often.index, "cc", "case", "acl"))
      continue;
    const beside = tree.tokens[often.head]!; // heads lie in the sentence
    const verb =
      often.relation === "conj" && baseRelation(beside) === "obj" && beside.head !== undefined
        ? tree.tokens[beside.head]
        : often.relation === "obj" && childWith(tree, beside.index, "aux:pass", "nsubj:pass")
          ? beside
          : undefined;
    if (verb?.upos !== "VERB" || verb.index > often.index) continue;
    changes.set(often.index, { ...often, head: verb.index, relation: "obl:unmarked" });
  }
  return changes;
}

/** "Everyone but the captain left", "all except two": who is left out is not who did it. */
export function mendExceptions(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const opening of tree.tokens) {
    const all = tree.tokens[opening.index - 1];
    if (!all || !lexicon.isExcepting(opening.lemma) || !isAll(tree, all, lexicon)) continue;
    const opened = tree.tokens[opening.head ?? -1];
    const noun = opened?.upos === "VERB" ? childWith(tree, opened.index, "nsubj") : opened;
    const verb = noun && baseRelation(noun) === "nsubj" ? tree.tokens[noun.head ?? -1] : undefined;
    if (!noun || !verb || noun.index < opening.index) continue;
    changes.set(all.index, { ...all, head: verb.index, relation: noun.relation });
    changes.set(noun.index, { ...noun, head: all.index, relation: "nmod" });
    changes.set(opening.index, { ...opening, xpos: "IN", head: noun.index, relation: "case" });
    if (verb.head === all.index) changes.set(verb.index, { ...verb, head: all.head, relation: all.relation });
  }
  return changes;
}

/** "All", "all flights". */
function isAll(tree: Tree, word: ParsedToken, lexicon: EventLexicon): boolean {
  const determiner = childWith(tree, word.index, "det");
  return [word, determiner].some((one) => one !== undefined && lexicon.isQuantifier(one.text.toLowerCase()));
}

/** Before "a third", "a dozen" and "$3 million" the limit stands before the article or the sign. */
function endOfLimit({ tokens }: Tree, { index, xpos }: ParsedToken): number {
  const before = tokens[index - 1];
  const isPart = before?.xpos === "$" || (before?.xpos === "DT" && (xpos === "CD" || before.head === index));
  return isPart ? index - 1 : index;
}

/** "Talks about two islands", "arrested over two killings"; but "arrested about a dozen" lacks its object. */
function opensPhrase(tree: Tree, word: ParsedToken, lexicon: EventLexicon): boolean {
  const opened = word.relation === "case" ? tree.tokens[word.head ?? -1] : undefined;
  const governor = opened && tree.tokens[opened.head ?? -1];
  if (opened === undefined || governor === undefined || governor.index > opened.index) return false;
  const lacksObject = lexicon.needsObject(governor.lemma) && !childWith(tree, governor.index, "obj", "aux:pass");
  return !lacksObject;
}

function hang(tree: Tree, changes: Changes, limit: readonly ParsedToken[], counting: ParsedToken): void {
  const first = limit[0]!; // a limit has a word
  const isOf = (index: number | undefined) => limit.some((word) => word.index === index);
  for (const word of limit) {
    const isFirst = word === first;
    const head = isFirst ? counting.index : first.index;
    changes.set(word.index, { ...word, upos: "ADV", head, relation: isFirst ? "advmod" : "fixed" });
  }
  // "as many as 20 people": the number was hung on its limit
  const outer = isOf(counting.head) ? limit.find(({ head }) => !isOf(head)) : undefined;
  if (outer !== undefined && outer.head !== counting.index)
    changes.set(counting.index, {
      ...counting,
      head: outer.head,
      relation: outer.relation === "amod" ? "nummod" : outer.relation,
    });
  // "will cut up to a third": the limit's "to" opens no phrase
  const opened = limit.find(({ relation }) => relation === "case");
  const whole = opened && !isOf(opened.head) ? tree.tokens[opened.head ?? -1] : undefined;
  const verb = whole && baseRelation(whole) === "obl" ? tree.tokens[whole.head ?? -1] : undefined;
  if (whole && verb && whole.index > verb.index && !childWith(tree, verb.index, "obj"))
    changes.set(whole.index, { ...whole, relation: "obj" });
}
