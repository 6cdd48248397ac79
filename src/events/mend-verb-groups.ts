import type { EventLexicon } from "../languages/event-lexicon.ts";
import { claimOf, isPlanClaim } from "./claim-of.ts";
import { type Changes, childrenWith, childWith, type Tree } from "./clause.ts";
import type { PlacedTime } from "./placed-time.ts";

/** "Was to have met the envoy": the perfect of an active verb has a subject that does it. */
export function mendPerfects(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const verb of tree.tokens) {
    const subject = verb.xpos === "VBN" ? childWith(tree, verb.index, "nsubj:pass") : undefined;
    if (subject === undefined || childWith(tree, verb.index, "aux:pass", "cop")) continue;
    const nearest = childrenWith(tree, verb.index, "aux").findLast(({ index }) => index < verb.index);
    if (nearest?.lemma === "have") changes.set(subject.index, { ...subject, relation: "nsubj" });
  }
  return changes;
}

/** "Was about to resign": what claims a plan of the infinitive behind it, after a form of "be", is the predicate. */
export function mendAboutTo(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const verb of tree.tokens) {
    const mark = childrenWith(tree, verb.index, "mark").find(({ lemma }) => lexicon.isInfinitiveMark(lemma));
    const word = mark && tree.tokens[mark.index - 1];
    const be = word && tree.tokens[word.index - 1];
    if (!word || word.head !== verb.index || be?.relation !== "cop" || be.head !== verb.index) continue;
    const adjective = { ...word, upos: "ADJ", xpos: "JJ" } as const;
    if (!isPlanClaim(lexicon.claim(adjective, undefined, "clause")?.claim)) continue;
    changes.set(word.index, { ...adjective, head: verb.head, relation: verb.relation });
    changes.set(verb.index, { ...verb, head: word.index, relation: "xcomp" });
    for (const child of childrenWith(tree, verb.index, "nsubj", "cop", "aux", "punct"))
      if (child.index < word.index || child.upos === "PUNCT") changes.set(child.index, { ...child, head: word.index });
  }
  return changes;
}

/** "Lifted off as planned on Monday": it went by the plan, and the day is that of the verb. */
export function mendAsPlanned(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const participle of tree.tokens) {
    const { index, xpos, head } = participle;
    const mark = childWith(tree, index, "mark");
    if (xpos !== "VBN" || head === undefined || mark?.index !== index - 1 || !lexicon.isAccordance(mark.lemma))
      continue;
    if (childWith(tree, index, "nsubj", "aux", "obj", "ccomp", "xcomp", "advcl")) continue;
    const claim = claimOf(tree, participle, lexicon)?.claim;
    if (!isPlanClaim(claim) && claim !== "possible") continue;
    changes.set(index, { ...participle, upos: "ADV", xpos: "RB", relation: "advmod" });
    for (const child of childrenWith(tree, index, "obl", "advmod"))
      if (child.index > index) changes.set(child.index, { ...child, head });
  }
  return changes;
}

/** "Had the bridge been closed, nobody would have died": the condition that its word order tells hangs on what follows from it. */
export function mendInversions(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  const [first] = tree.tokens;
  const condition = first?.head === undefined ? undefined : tree.tokens[first.head];
  if (first === undefined || condition === undefined || condition.head !== undefined) return changes;
  const subject = childWith(tree, condition.index, "nsubj");
  if (first.relation !== "aux" || subject === undefined || subject.index > condition.index) return changes;
  const comma = tree.tokens.find(({ upos, index }) => upos === "PUNCT" && index > condition.index);
  const modal = comma && tree.tokens.find((token) => token.index > comma.index && lexicon.modal(token) !== undefined);
  const main = modal?.head === undefined ? undefined : tree.tokens[modal.head];
  if (!comma || !main || main.index < comma.index || tree.tokens.at(-1)?.text === "?") return changes;
  changes.set(main.index, { ...main, head: undefined, relation: "root" });
  changes.set(condition.index, { ...condition, head: main.index, relation: "advcl" });
  return changes;
}
