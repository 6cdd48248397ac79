import type { EventLexicon } from "../languages/event-lexicon.ts";
import { type Changes, childrenWith, childWith, type Tree } from "./clause.ts";
import type { PlacedTime } from "./placed-time.ts";

/** "Ten people were hurt when a stand collapsed": behind "be" a participle without an ending looks like an adjective. */
export function mendAdjectivePassives(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const word of tree.tokens) {
    if (word.xpos !== "JJ" || !lexicon.isInvariant(word.lemma) || lexicon.verbType(word.lemma) === undefined) continue;
    const copula = childrenWith(tree, word.index, "cop").at(-1);
    // "is set to rise"
    if (copula === undefined || lexicon.claim(word, undefined, "clause") !== undefined) continue;
    changes.set(word.index, { ...word, upos: "VERB", xpos: "VBN" });
    changes.set(copula.index, { ...copula, relation: "aux:pass" });
    for (const subject of childrenWith(tree, word.index, "nsubj"))
      changes.set(subject.index, { ...subject, relation: "nsubj:pass" });
  }
  return changes;
}

/** "Three hikers had been missing since Thursday": a participle that only says how somebody is tells of no deed. */
export function mendAdjectivalParticiples(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const word of tree.tokens) {
    if (word.xpos !== "VBG" || !lexicon.isAdjectival(word.text.toLowerCase())) continue;
    const copula = childrenWith(tree, word.index, "aux").at(-1);
    if (copula === undefined || childWith(tree, word.index, "obj")) continue;
    changes.set(word.index, { ...word, upos: "ADJ", xpos: "JJ", lemma: word.text.toLowerCase() });
    changes.set(copula.index, { ...copula, relation: "cop" });
  }
  return changes;
}
