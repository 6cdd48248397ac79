import type { Meaning } from "../model/meaning.ts";
import type { TimeRole } from "../model/temporal.ts";
import type { Items, Sense } from "../patterns/rule.ts";
import type { TrieNode } from "../patterns/trie.ts";
import type { WordTable } from "../text/word-table.ts";

/** How a language says when: its words, its phrases, and the phrases made of phrases. */
export interface DateTables {
  /** What one word, or a number of several words beginning there, can stand for in a slot. */
  readonly readSenses: (items: Items, index: number) => readonly Sense[];
  /** All words of phrases and senses. */
  readonly words: WordTable;
  /** What a word of a text can do in a phrase, by its number and its shape (`Power`); most words can do nothing. */
  readonly powers: (text: string, start: number, end: number, number: number) => number;
  readonly phrases: TrieNode<Meaning>;
  /** Phrases in which found expressions are slots; scanned again until nothing more folds. */
  readonly compounds: TrieNode<Meaning>;
  /** Prepositions and the like that say how an expression dates an event. */
  readonly roles: RoleTable;
  /** Words that rank: "the first visit in four years" looks back. */
  readonly ranking: ReadonlySet<string>;
  /** Words that point at a known length: "in the year ended May 31" leads nowhere. */
  readonly definite: ReadonlySet<string>;
  /** Words that open a clause inserted behind a comma: "Holm, who was told on Sunday, resigned". */
  readonly relatives: ReadonlySet<string>;
}

/** Roles by their last word: what it says alone, and what behind another word ("as of"). */
export type RoleTable = ReadonlyMap<
  string,
  { readonly alone?: TimeRole; readonly behind?: ReadonlyMap<string, TimeRole> }
>;
