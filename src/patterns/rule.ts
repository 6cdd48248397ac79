import { type Captures, type PatternElement, readPattern } from "./pattern.ts";

/** A row of a table of phrases: a name, a pattern and what the phrase means; `undefined` where it means nothing here. */
export interface Rule<R> {
  readonly name: string;
  readonly pattern: string;
  readonly read: (captures: Readonly<Record<string, unknown>>, place: Place) => R | undefined;
}

/** A row with its pattern read. */
export interface ReadRule<R> {
  readonly rule: Rule<R>;
  readonly elements: readonly PatternElement[];
}

export function readRules<R>(rules: readonly Rule<R>[]): readonly ReadRule<R>[] {
  return rules.map((rule) => ({ rule, elements: readPattern(rule.pattern) }));
}

/** Where a phrase stands: its items from `from` up to `to`, and the words around. */
export interface Place {
  readonly items: Items;
  readonly from: number;
  readonly to: number;
}

/** What is scanned: tokens, or tokens and what was already found folded into one item each. */
export interface Items {
  readonly length: number;
  /** The word in lower case; something that no pattern can hold for a folded item. */
  readonly word: (index: number) => string;
  /** As written in the text. */
  readonly written: (index: number) => string;
  /** Part of speech (Penn), or an empty string where the text was not tagged. */
  readonly tag: (index: number) => string;
  /** Whether the item is set against the one before without a space. */
  readonly glued: (index: number) => boolean;
  readonly senses: (index: number) => readonly Sense[];
}

/** What the scanner needs of items besides: an entry an item. */
export interface ScannedItems extends Items {
  /** The number of its word in the list of which the tree was built; 0 for all others. */
  readonly codes: ArrayLike<number>;
  /** What it can do in a phrase (`Power`). */
  readonly powers: ArrayLike<number>;
  /** Whether a phrase can begin with it at all (`markOpenings`). */
  readonly opens: ArrayLike<number | boolean>;
}

/** What an item, or a few of them, can stand for in a slot. */
export interface Sense {
  readonly slot: string;
  readonly value: unknown;
  /** How many items it takes; 1 where absent. */
  readonly length?: number;
}

/** Makes the function with which a table's rows are written; `S` says what each slot holds. */
export function rulesFor<S, R>() {
  return <P extends string>(
    name: string,
    pattern: P,
    read: (captures: Captures<P, S>, place: Place) => R | undefined,
  ): Rule<R> => ({
    name,
    pattern,
    // The captures are gathered by the same pattern from which their type is read.
    read: read as Rule<R>["read"],
  });
}
