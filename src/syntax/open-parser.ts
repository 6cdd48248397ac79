import { type MoveModelText, readMoveModel } from "./move-model.ts";
import type { Parser, TagNumbers } from "./parser.ts";
import { readWeights, type WeightsText } from "./weights-text.ts";
import type { WordKinds } from "./word-kinds.ts";

/** A parser as text: what a generated module of weights holds. */
export interface ParserText {
  /** "UPOS XPOS" by tag number. */
  readonly tags: readonly string[];
  readonly coarseTags: readonly number[];
  /** Relations by number; the first is `root`. */
  readonly relations: readonly string[];
  readonly beam: number;
  readonly moves: MoveModelText;
  readonly labels: WeightsText;
}

/** Unpacks a parser. What the language knows of words comes beside it. */
export function openParser(text: ParserText, kinds: WordKinds): Parser {
  return {
    tagNumbers: numberTags(text.tags),
    coarseTags: Uint8Array.from(text.coarseTags),
    relations: text.relations,
    beam: text.beam,
    moves: readMoveModel(text.moves),
    labels: readWeights(text.labels),
    kinds,
  };
}

/** Numbers "UPOS XPOS" rows by their place. */
export function numberTags(tags: readonly string[]): TagNumbers {
  const numbers = new Map<string, Map<string, number>>();
  tags.forEach((tag, index) => {
    const [upos, xpos] = tag.split(" ") as [string, string];
    const same = numbers.get(xpos) ?? new Map<string, number>();
    numbers.set(xpos, same.set(upos, index));
  });
  return numbers;
}
