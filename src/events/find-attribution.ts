import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { Attribution } from "../model/event.ts";
import type { ParsedToken } from "../model/text.ts";
import type { ClaimReading } from "./claim-reading.ts";
import { childrenWith, childWith, nextToken, subtreeRange, type Tree } from "./clause.ts";
import type { ArticleEntities } from "./names/find-entities.ts";
import type { ReadSentence } from "./read-sentences.ts";

/** Longer phrases are cut to their head noun and what stands before it. */
const LONGEST_SOURCE = 60;

/** Who says so: the subjects of the reporting words around a clause and "according to X", outermost first. */
export function findAttribution(
  { tree, index: sentence, source: headed }: Pick<ReadSentence, "tree" | "index" | "source">,
  text: string,
  claim: ClaimReading,
  trigger: ParsedToken,
  lexicon: EventLexicon,
  names: ArticleEntities,
): Attribution[] {
  const found: Attribution[] = [];
  const speaker = headed && names.entities[names.at(sentence, headed.index)?.entity ?? -1]?.kind;
  if (headed && (speaker === "organisation" || speaker === "person"))
    push(found, nameOf(tree, sentence, text, headed, names));
  for (const report of claim.reports) {
    const subject = report.upos === "NOUN" ? childWith(tree, report.index, "nmod:poss") : sayerOf(tree, report);
    if (subject) push(found, nameOf(tree, sentence, text, subject, names, report.text));
  }
  for (const source of accordingTo(tree, trigger, lexicon)) push(found, nameOf(tree, sentence, text, source, names));
  return found;
}

function push(list: Attribution[], attribution: Attribution | undefined): void {
  if (attribution && !list.some((known) => known.name === attribution.name)) list.push(attribution);
}

function sayerOf(tree: Tree, report: ParsedToken): ParsedToken | undefined {
  const subject = childrenWith(tree, report.index, "nsubj").find((child) => child.relation !== "nsubj:pass");
  if (subject) return subject;
  const agent = childrenWith(tree, report.index, "obl").find((child) => child.relation === "obl:agent");
  if (agent) return agent;
  if (report.relation === "conj" && report.head !== undefined) return childWith(tree, report.head, "nsubj");
  return undefined;
}

/** Obliques whose preposition names a source, on the trigger or on what governs it. */
function accordingTo(tree: Tree, trigger: ParsedToken, lexicon: EventLexicon): ParsedToken[] {
  const found: ParsedToken[] = [];
  let at: ParsedToken | undefined = trigger;
  for (let hops = 0; at && hops < 5; hops++) {
    for (const oblique of childrenWith(tree, at.index, "obl", "nmod")) {
      const preposition = childWith(tree, oblique.index, "case");
      if (preposition && lexicon.isSourcePreposition(preposition.lemma.toLowerCase())) found.push(oblique);
    }
    at = at.head === undefined ? undefined : tree.tokens[at.head];
  }
  return found;
}

function nameOf(
  tree: Tree,
  sentence: number,
  text: string,
  token: ParsedToken,
  names: ArticleEntities,
  verb?: string,
): Attribution | undefined {
  const mention = names.at(sentence, token.index);
  const spoken = verb === undefined ? {} : { verb };
  if (mention) {
    const name = names.entities[mention.entity]?.name ?? mention.text;
    return { name, quote: { start: mention.start, end: mention.end, text: mention.text }, ...spoken };
  }
  if (token.upos === "PRON")
    return { name: token.text, quote: { start: token.start, end: token.end, text: token.text }, ...spoken };
  const prepositions = new Set(
    childrenWith(tree, token.index, "case").flatMap((child) => [child.index, ...(tree.children[child.index] ?? [])]),
  );
  const opening = nextToken(
    tree,
    subtreeRange(tree, token.index).first - 1,
    ({ index, upos }) => index > token.index || (!prepositions.has(index) && upos !== "PUNCT" && upos !== "DET"),
  );
  const start = Math.min(opening?.start ?? token.start, token.start);
  const from = token.end - start > LONGEST_SOURCE ? token.start : start;
  const end = endOf(tree, token, from);
  const quote = { start: from, end, text: text.slice(from, end) };
  return { name: quote.text, quote, ...spoken };
}

/** "A spokesman for the ministry", "officials in Lund": what stands right behind belongs to it. */
function endOf(tree: Tree, token: ParsedToken, from: number): number {
  const behind = childrenWith(tree, token.index, "nmod").find(({ index }) => index > token.index);
  const { first, last } = behind ? subtreeRange(tree, behind.index) : { first: -1, last: -1 };
  const end = tree.tokens[last]?.end ?? token.end;
  return first === token.index + 1 && end - from <= LONGEST_SOURCE ? end : token.end;
}
