import type { LinearModel } from "./linear-model.ts";
import type { MoveModel } from "./move-model.ts";
import type { WordKinds } from "./word-kinds.ts";

/** Everything the parser knows about a language. Tag numbers are those of the tagger it was trained with. */
export interface Parser {
  /** Number of a tag by its treebank tag, then its universal part of speech; tags of other taggers share number 0. */
  readonly tagNumbers: TagNumbers;
  /** By tag number, the tag without its finer distinctions. */
  readonly coarseTags: Uint8Array;
  /** States kept in the search. */
  readonly beam: number;
  /** Relations by number; `root` is number 0. */
  readonly relations: readonly string[];
  /** Which move is next: shift, left arc, right arc. */
  readonly moves: MoveModel;
  /** Which relation a new arc has. */
  readonly labels: LinearModel;
  readonly kinds: WordKinds;
}

export type TagNumbers = ReadonlyMap<string, ReadonlyMap<string, number>>;
