import type { Parser } from "./parser.ts";
import { readWeights, type WeightsText } from "./weights-text.ts";

/** A parser as text: what a generated module of weights holds. */
export interface ParserText {
  /** "UPOS XPOS" by tag number. */
  readonly tags: readonly string[];
  /** Relations by number; the first is `root`. */
  readonly relations: readonly string[];
  readonly moves: WeightsText;
  readonly labels: WeightsText;
}

/** Unpacks a parser. */
export function openParser(text: ParserText): Parser {
  return {
    tagNumbers: new Map(text.tags.map((tag, index) => [tag, index])),
    relations: text.relations,
    moves: readWeights(text.moves),
    labels: readWeights(text.labels),
  };
}
