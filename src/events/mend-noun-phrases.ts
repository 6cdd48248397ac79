import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { baseRelation, type Changes, childrenWith, childWith, subtreeRange, type Tree } from "./clause.ts";
import type { PlacedTime } from "./placed-time.ts";

/** "Introduced a phone capable of playing films": an adjective behind a noun is no head of it. */
export function mendPostposedAdjectives(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const adjective of tree.tokens) {
    if (adjective.xpos !== "JJ" || !NOMINAL.has(baseRelation(adjective))) continue;
    const noun = tree.tokens[adjective.index - 1];
    if (noun?.head !== adjective.index || noun.relation !== "compound" || childWith(tree, adjective.index, "cop"))
      continue;
    if (childrenWith(tree, adjective.index, "advcl", "xcomp", "nmod", "obl").length === 0) continue;
    changes.set(noun.index, { ...noun, head: adjective.head, relation: adjective.relation });
    changes.set(adjective.index, { ...adjective, head: noun.index, relation: "amod" });
    for (const child of childrenWith(tree, adjective.index, "det", "amod", "compound", "nummod", "nmod:poss", "case"))
      if (child.index < noun.index) changes.set(child.index, { ...child, head: noun.index });
  }
  return changes;
}

/** "A shareholders' meeting": the noun behind the mark of a genitive is what its owner's phrase is about. */
export function mendGenitives(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const mark of tree.tokens) {
    const [owner, owned] = [tree.tokens[mark.index - 1], tree.tokens[mark.index + 1]];
    if (mark.xpos !== "POS" || mark.relation !== "punct" || owner?.xpos !== "NNS" || owned?.upos !== "NOUN") continue;
    if (owned.head !== owner.index || mark.end === owned.start) continue;
    changes.set(owned.index, { ...owned, head: owner.head, relation: owner.relation });
    changes.set(owner.index, { ...owner, head: owned.index, relation: "nmod:poss" });
    changes.set(mark.index, { ...mark, head: owner.index, relation: "case" });
    for (const child of childrenWith(tree, owner.index, "case", "det", "nmod"))
      changes.set(child.index, { ...child, head: owned.index });
  }
  return changes;
}

/** "Ministers from five countries will meet": without the mark of a genitive the noun before a preposition owns nothing. */
export function mendUnmarkedOwners(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const noun of tree.tokens) {
    const second = noun.relation === "nmod:poss" && noun.head !== undefined ? tree.tokens[noun.head] : undefined;
    const preposition = tree.tokens[noun.index + 1];
    if (noun.upos !== "NOUN" || second === undefined || second.index < noun.index) continue;
    if (preposition?.xpos !== "IN" || preposition.index >= second.index || childWith(tree, noun.index, "case"))
      continue;
    changes.set(noun.index, { ...noun, head: second.head, relation: second.relation });
    changes.set(second.index, { ...second, head: noun.index, relation: "nmod" });
    changes.set(preposition.index, { ...preposition, head: second.index, relation: "case" });
    for (const count of childrenWith(tree, noun.index, "nmod", "nummod"))
      if (count.xpos === "CD" && count.index > preposition.index)
        changes.set(count.index, { ...count, head: second.index, relation: "nummod" });
  }
  return changes;
}

/** "Called a protest outside the mill on Friday illegal": an adjective behind the day in an object is what is said of it. */
export function mendJudgedObjects(tree: Tree, times: readonly PlacedTime[]): Changes {
  const changes: Changes = new Map();
  for (const { firstToken, lastToken } of times) {
    const adjective = tree.tokens[lastToken + 1];
    const object = adjective?.head === undefined ? undefined : tree.tokens[adjective.head];
    if (adjective?.xpos !== "JJ" || adjective.relation !== "nmod" || object?.relation !== "obj") continue;
    const day = childrenWith(tree, adjective.index, "compound").find(({ index }) => index >= firstToken);
    if (day === undefined || object.head === undefined) continue;
    changes.set(adjective.index, { ...adjective, head: object.head, relation: "xcomp" });
    changes.set(day.index, { ...day, head: object.index, relation: "nmod" });
    for (const child of childrenWith(tree, adjective.index, "case"))
      changes.set(child.index, { ...child, head: day.index });
  }
  return changes;
}

/** "Accused Corvane of fraud", "robbed a man of his car": what such a verb takes behind its object belongs to no name. */
export function mendGovernedPhrases(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const phrase of tree.tokens) {
    const object = phrase.relation === "nmod" ? tree.tokens[phrase.head ?? -1] : undefined;
    const verb = tree.tokens[object?.head ?? -1];
    if (object?.relation !== "obj" || verb?.upos !== "VERB" || phrase.index < object.index) continue;
    const opening = childWith(tree, phrase.index, "case");
    const isTaken = opening !== undefined && lexicon.takesBehindObject(verb.lemma, opening.lemma);
    // "accused the head of the union of fraud": the last of two
    const isLast = childrenWith(tree, object.index, "nmod").at(-1) === phrase;
    if (isTaken && isLast) changes.set(phrase.index, { ...phrase, head: verb.index, relation: "obl" });
  }
  return changes;
}

const NOMINAL: ReadonlySet<string> = new Set(["obj", "obl", "nsubj", "nmod"]);

/** "A drive-by shooting", "the sit-in protest": what a hyphen joins to a preposition is part of the noun behind it. */
export function mendPrepositionCompounds(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const preposition of tree.tokens) {
    const [first, hyphen] = [tree.tokens[preposition.index - 2], tree.tokens[preposition.index - 1]];
    const noun = tree.tokens[preposition.index + 1];
    const isGlued = hyphen?.text === "-" && hyphen.start === first?.end && hyphen.end === preposition.start;
    if (preposition.xpos !== "IN" || !isGlued || first === undefined || noun?.upos !== "NOUN") continue;
    if (preposition.head !== noun.index || first.head === noun.index) continue;
    changes.set(noun.index, { ...noun, head: first.head, relation: first.relation });
    for (const child of tree.children[first.index] ?? [])
      if (child !== hyphen.index && child !== noun.index)
        changes.set(child, { ...tree.tokens[child]!, head: noun.index }); // a child lies in the sentence
    changes.set(first.index, { ...first, head: noun.index, relation: "compound" });
    changes.set(hyphen.index, { ...hyphen, head: first.index, relation: "punct" });
    changes.set(preposition.index, { ...preposition, relation: "compound" });
  }
  return changes;
}

/**
 * "Police arrested a man named Vera Lund on Monday": the participle tells of nobody's being appointed, it says who it is; and
 * what stands behind the name belongs to the verb.
 */
export function mendNamings(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const naming of tree.tokens) {
    const noun = tree.tokens[naming.index - 1];
    if (naming.xpos !== "VBN" || naming.relation !== "acl" || !lexicon.isNaming(naming.lemma)) continue;
    if (noun?.xpos !== "NN" || naming.head !== noun.index) continue;
    const name = childWith(tree, naming.index, "xcomp", "obj");
    if (name?.upos !== "PROPN" || subtreeRange(tree, name.index).first !== naming.index + 1) continue;
    const behind = [
      ...childrenWith(tree, naming.index, "obl", "advmod", "advcl"),
      ...childrenWith(tree, name.index, "nmod", "case", "conj"),
    ];
    const verb = tree.tokens[noun.head ?? -1];
    // "named Head of Security in May": an office
    const isPerson = childWith(tree, name.index, "flat") !== undefined && verb?.upos === "VERB";
    if (behind.length > 0 && !isPerson) continue;
    for (const other of behind)
      if (verb && other.relation !== "conj")
        changes.set(other.index, {
          ...other,
          head: verb.index,
          relation: other.relation === "nmod" ? "obl" : other.relation,
        });
    changes.set(name.index, { ...name, head: noun.index, relation: "appos" });
    changes.set(naming.index, { ...naming, head: name.index, relation: "case" });
  }
  return changes;
}

/** "Vera Lund dies aged 91": a number that only stands beside the verb belongs to the adjective before it. */
export function mendMeasuredAdjectives(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const number of tree.tokens) {
    const adjective = tree.tokens[number.index - 1];
    if (number.xpos !== "CD" || number.relation !== "dep" || adjective?.xpos !== "JJ") continue;
    if (adjective.relation === "xcomp" && adjective.head === number.head)
      changes.set(number.index, { ...number, head: adjective.index, relation: "obl" });
  }
  return changes;
}

/** "Shot 71-year-old Vera Lund": behind an adjective the name is the head, and what the verb takes. */
export function mendDescribedNames(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const adjective of tree.tokens) {
    const name = tree.tokens[adjective.index + 1];
    const isNamed = name?.upos === "PROPN" && name.relation === "appos" && name.head === adjective.index;
    if (adjective.xpos !== "JJ" || !isNamed || adjective.head === undefined) continue;
    const isObject = adjective.relation === "xcomp" && !childWith(tree, adjective.head, "obj");
    if (!isObject && !NOMINAL.has(baseRelation(adjective))) continue;
    changes.set(name.index, { ...name, head: adjective.head, relation: isObject ? "obj" : adjective.relation });
    changes.set(adjective.index, { ...adjective, head: name.index, relation: "amod" });
    for (const child of childrenWith(tree, adjective.index, "det", "case", "nmod:poss", "cc"))
      changes.set(child.index, { ...child, head: name.index });
  }
  return changes;
}

/**
 * "The president and the minister Ada Frome", "the men, two strangers in black, fled": the name right behind the second of
 * two nouns is that one's, and without "and" the second says who the first is.
 */
export function mendApposedConjuncts(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const second of tree.tokens) {
    const first = second.relation === "conj" && second.head !== undefined ? tree.tokens[second.head] : undefined;
    const said = first && saidBetween(tree, first, second);
    if (said) changes.set(second.index, { ...second, head: said.index });
    if (said || first?.upos !== "NOUN" || second.upos !== "NOUN" || second.xpos !== first.xpos) continue;
    if (childrenWith(tree, first.index, "conj").length > 1) continue;
    if (childWith(tree, second.index, "cc") === undefined) {
      const { first: begin, last } = subtreeRange(tree, second.index);
      const isSetOff =
        [begin, begin - 1].some((at) => isComma(tree, at)) && [last, last + 1].some((at) => isComma(tree, at));
      if (isSetOff) changes.set(second.index, { ...second, relation: "appos" });
      continue;
    }
    const name = [second, first].flatMap(({ index }) => childrenWith(tree, index, "appos", "flat"))[0];
    if (name?.upos !== "PROPN" || name.index !== second.index + 1 || first.xpos !== "NN") continue;
    changes.set(name.index, { ...name, head: second.index, relation: "appos" });
  }
  return changes;
}

/** "Ada Frome, the founder and chairwoman, resigned": what is joined before the comma that ends an apposition is joined to that. */
function saidBetween(tree: Tree, first: ParsedToken, second: ParsedToken): ParsedToken | undefined {
  const said = childrenWith(tree, first.index, "appos").find(
    ({ index }) => index > first.index && index < second.index,
  );
  const conjunction = childWith(tree, second.index, "cc");
  if (said === undefined || conjunction === undefined || isComma(tree, conjunction.index - 1)) return undefined;
  const { last } = subtreeRange(tree, second.index);
  const isOpened = [0, 1].some((before) => isComma(tree, subtreeRange(tree, said.index).first - before));
  return isOpened && isComma(tree, last + 1) ? said : undefined;
}

function isComma(tree: Tree, at: number): boolean {
  return tree.tokens[at]?.text === ",";
}

/** "Nine alleged rules violations": of two nouns that nothing parts and nothing joins the first is part of the second. */
export function mendUnjoinedNouns(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const noun of tree.tokens) {
    const first = tree.tokens[noun.index - 1];
    const isSecond = noun.relation === "conj" || noun.relation === "appos";
    if (!isSecond || noun.xpos !== "NNS" || first === undefined || first.index !== noun.head) continue;
    if (first.upos !== "NOUN" || first.head === undefined || childWith(tree, noun.index, "cc", "punct")) continue;
    changes.set(noun.index, { ...noun, head: first.head, relation: first.relation });
    changes.set(first.index, { ...first, head: noun.index, relation: "compound" });
    for (const child of tree.children[first.index] ?? [])
      if (child !== noun.index) changes.set(child, { ...tree.tokens[child]!, head: noun.index }); // children are tokens
  }
  return changes;
}
