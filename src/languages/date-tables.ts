import type { Meaning } from "../model/meaning.ts";
import type { TimeRole } from "../model/temporal.ts";
import type { Items, Sense } from "../patterns/rule.ts";
import type { TrieNode } from "../patterns/trie.ts";

/** How a language says when: its words, its phrases, and the phrases made of phrases. */
export interface DateTables {
  /** What one word, or a number of several words beginning there, can stand for in a slot. */
  readonly readSenses: (items: Items, index: number) => readonly Sense[];
  /** A word of the text in lower case where anything can begin with it; asked first, since most words begin nothing. */
  readonly opener: (text: string, start: number, end: number) => string | undefined;
  readonly phrases: TrieNode<Meaning>;
  /** Phrases in which found expressions are slots; scanned again until nothing more folds. */
  readonly compounds: TrieNode<Meaning>;
  /** Prepositions and the like that say how an expression dates an event. */
  readonly roles: ReadonlyMap<string, TimeRole>;
  /** Words that rank: "the first visit in four years" looks back. */
  readonly ranking: ReadonlySet<string>;
  /** Words that point at a known length: "in the year ended May 31" leads nowhere. */
  readonly definite: ReadonlySet<string>;
}
