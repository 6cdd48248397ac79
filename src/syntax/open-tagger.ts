import type { Tagger } from "./tagger.ts";
import { readWeights, type WeightsText } from "./weights-text.ts";
import { readLexicon, type WordLexiconText } from "./word-lexicon.ts";

/** A tagger as text: what a generated module of weights holds. */
export interface TaggerText {
  /** "UPOS XPOS" by tag number. */
  readonly tags: readonly string[];
  readonly finiteClasses: readonly number[];
  readonly finiteTags: readonly number[];
  readonly lexicon: WordLexiconText;
  readonly weights: WeightsText;
}

/** What a language gives its tagger by hand. */
export type TaggerLanguage = Pick<
  Tagger,
  | "stem"
  | "verbs"
  | "irregular"
  | "possessives"
  | "infinitiveMarks"
  | "complementisers"
  | "ditransitives"
  | "predicatives"
  | "pastNouns"
  | "indefinite"
  | "singulars"
  | "offices"
  | "periods"
  | "filling"
  | "endings"
  | "partsOfDay"
  | "bareInfinitives"
  | "familyNames"
  | "lemmatise"
>;

/** Unpacks a tagger. What the language knows beyond the treebank comes beside it. */
export function openTagger(text: TaggerText, language: TaggerLanguage): Tagger {
  const tags = text.tags.map((row) => ({
    upos: row.slice(0, row.indexOf(" ")),
    xpos: row.slice(row.indexOf(" ") + 1),
  }));
  return {
    tags,
    finiteClasses: Uint8Array.from(text.finiteClasses),
    finiteTags: Uint8Array.from(text.finiteTags),
    auxiliaryTags: Uint8Array.from(tags.map(({ upos }) => (upos === "AUX" ? 1 : 0))),
    lexicon: readLexicon(text.lexicon),
    weights: readWeights(text.weights),
    ...language,
  };
}
