/** A stretch of an article's text, in UTF-16 offsets: `text.slice(start, end)` is what it covers. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One token of Universal Dependencies' English tokenisation: clitics ("n't", "'s") and hyphens stand alone. */
export interface Token extends Span {
  readonly text: string;
}

/** A token with its part of speech and its dictionary form. */
export interface TaggedToken extends Token {
  /** Universal part of speech, `VERB`. */
  readonly upos: string;
  /** Penn Treebank tag as used in English Web Treebank, `VBD`. */
  readonly xpos: string;
  readonly lemma: string;
}

/** A tagged token in its sentence's dependency tree (Universal Dependencies 2). */
export interface ParsedToken extends TaggedToken {
  /** Position of this token in its sentence. */
  readonly index: number;
  /** Position of the head in the sentence; `undefined` at the root. */
  readonly head: number | undefined;
  /** Relation to the head, with its subtype: `nsubj:pass`; `root` at the root. */
  readonly relation: string;
}

/** A sentence: its stretch of the text and its tokens, as far as they have been read. */
export interface Sentence<T extends Token = Token> extends Span {
  readonly tokens: readonly T[];
}
