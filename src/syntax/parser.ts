import type { LinearModel } from "./linear-model.ts";

/** Everything the parser knows about a language. Tag numbers are those of the tagger it was trained with. */
export interface Parser {
  /** Number of a tag by its name, "VERB VBD"; tags of other taggers share number 0. */
  readonly tagNumbers: ReadonlyMap<string, number>;
  /** Relations by number; `root` is number 0. */
  readonly relations: readonly string[];
  /** Which move is next: shift, left arc, right arc. */
  readonly moves: LinearModel;
  /** Which relation a new arc has. */
  readonly labels: LinearModel;
}
