import type { LinearModel } from "./linear-model.ts";
import type { WordLexicon } from "./word-lexicon.ts";

/** Universal part of speech and treebank tag, told together. */
export interface Tag {
  readonly upos: string;
  readonly xpos: string;
}

/** Bits of `Tagger.irregular`. */
export const PAST = 1;
export const PARTICIPLE = 2;
export const BASE = 4;

/** Everything the tagger knows about a language. */
export interface Tagger {
  readonly tags: readonly Tag[];
  /** For each ambiguity class, 1 if a finite verb is among its tags. Class 0 is no word. */
  readonly finiteClasses: Uint8Array;
  /** For each tag, 1 if it is a finite verb's. */
  readonly finiteTags: Uint8Array;
  /** For each tag, 1 if it is an auxiliary's. */
  readonly auxiliaryTags: Uint8Array;
  readonly lexicon: WordLexicon;
  readonly weights: LinearModel;
  /** An unknown word without its ending, to look up in its stead. */
  readonly stem: (text: string) => string;
  /** Verbs that the lexicon may not hold. */
  readonly verbs: ReadonlySet<string>;
  /** Irregular forms of verbs, which have no ending to tell them by, and which forms they are: bits 1 past, 2 participle, 4 base. */
  readonly irregular: ReadonlyMap<string, number>;
  /** Pronouns in the accusative that are possessives too, small letters: "her". */
  readonly possessives: ReadonlySet<string>;
  /** Words before a plain verb that may be tagged as prepositions too: "to". */
  readonly infinitiveMarks: ReadonlySet<string>;
  /** Words that open a clause which says what is claimed: "that". */
  readonly complementisers: ReadonlySet<string>;
  /** Verbs that take two objects, by lemma. */
  readonly ditransitives: ReadonlySet<string>;
  /** Adjectives that are never nouns and stand behind what they are said of, small letters: "guilty". */
  readonly predicatives: ReadonlySet<string>;
  /** Nouns that look like the past of another verb, small letters: "wound". */
  readonly pastNouns: ReadonlySet<string>;
  /** Articles of one thing, small letters: "a". */
  readonly indefinite: ReadonlySet<string>;
  /** Numerals of one thing, small letters: "one". */
  readonly singulars: ReadonlySet<string>;
  /** Nouns for an office that are adjectives too, small letters: "chief". */
  readonly offices: ReadonlySet<string>;
  /** Nouns for a period of accounts, prepositions of what fills it, and verbs, by lemma, of its end: "in the year ended 31 March". */
  readonly periods: ReadonlySet<string>;
  readonly filling: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  /** Nouns for a part of the day, small letters: "morning". */
  readonly partsOfDay: ReadonlySet<string>;
  /** Verbs that take a plain verb with nothing between, by lemma: "helped free the crew". */
  readonly bareInfinitives: ReadonlySet<string>;
  /** Family names that stand first, small letters: "kim". */
  readonly familyNames: ReadonlySet<string>;
  readonly lemmatise: (text: string, tag: Tag) => string;
}
