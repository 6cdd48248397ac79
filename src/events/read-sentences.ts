import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken, Sentence } from "../model/text.ts";
import type { BlockRole } from "../text/read-blocks.ts";
import type { ClaimReader } from "./claim-reading.ts";
import type { Tree } from "./clause.ts";
import { datingTimes } from "./dating-times.ts";
import { colonSource } from "./mend-sources.ts";
import { mendTree } from "./mend-tree.ts";
import { isLength, type PlacedTime } from "./placed-time.ts";
import { claimReader } from "./read-claim.ts";

/** A sentence of an article, ready to be asked. */
export interface ReadSentence {
  readonly start: number;
  readonly end: number;
  /** Position among the sentences that are read. */
  readonly index: number;
  readonly role: BlockRole;
  /** Position among the sentences of the running text. */
  readonly bodyIndex: number;
  readonly tree: Tree;
  readonly reader: ClaimReader;
  /** The word before the colon of a headline that says the rest. */
  readonly source: ParsedToken | undefined;
  /** The first subject of the verb at the top of the tree. */
  readonly mainSubject: ParsedToken | undefined;
  /** Temporal expressions in it. */
  readonly times: readonly PlacedTime[];
  /** Those that say when, and not how much. */
  readonly dating: readonly PlacedTime[];
  /** Of these the ones that say neither how long nor how often. */
  readonly saysWhen: readonly PlacedTime[];
  /** Whether a token stands inside quotation marks that run over a clause. */
  readonly isQuoted: (token: number) => boolean;
}

export interface RoledSentence {
  readonly sentence: Sentence<ParsedToken>;
  readonly role: BlockRole;
}

export function readSentences(
  sentences: readonly RoledSentence[],
  times: readonly (readonly PlacedTime[])[],
  lexicon: EventLexicon,
): ReadSentence[] {
  let body = 0;
  return sentences.map(({ sentence, role }, index) => {
    const tree = mendTree(sentence, times[index] ?? [], lexicon);
    const last = sentence.tokens.at(-1);
    const question = sentence.tokens.slice(-3).some((token) => token.text === "?") && last !== undefined;
    const quoted = quotedTokens(sentence.tokens);
    const dating = datingTimes(times[index] ?? [], lexicon);
    return {
      start: sentence.start,
      end: sentence.end,
      index,
      role,
      bodyIndex: role === "body" ? body++ : body,
      tree,
      reader: claimReader(tree, lexicon, { headline: role === "headline", caption: role === "caption", question }),
      source: colonSource(tree),
      mainSubject: tree.tokens.find(({ relation, head }) => isSubject(relation) && isRoot(tree, head)),
      times: times[index] ?? [],
      dating,
      saysWhen: dating.filter(({ meaning }) => meaning !== undefined && !isLength(meaning)),
      isQuoted: (token) => quoted.has(token),
    };
  });
}

function isSubject(relation: string): boolean {
  return relation === "nsubj" || relation.startsWith("nsubj:");
}

function isRoot({ tokens }: Tree, token: number | undefined): boolean {
  return token !== undefined && tokens[token]?.head === undefined;
}

const OPENING = new Set(["“", "``", "«", "„"]);
const CLOSING = new Set(["”", "''", "»"]);
/** A quoted stretch of fewer tokens is a word in quotes, no direct speech. */
const SHORTEST_SPEECH = 5;

function quotedTokens(tokens: readonly ParsedToken[]): ReadonlySet<number> {
  const quoted = new Set<number>();
  let open: number | undefined;
  tokens.forEach((token, index) => {
    const straight = token.text === '"';
    if (open === undefined && (OPENING.has(token.text) || straight)) open = index;
    else if (open !== undefined && (CLOSING.has(token.text) || straight)) {
      if (index - open > SHORTEST_SPEECH) for (let inside = open + 1; inside < index; inside++) quoted.add(inside);
      open = undefined;
    }
  });
  if (open !== undefined && tokens.length - open > SHORTEST_SPEECH)
    for (let inside = open + 1; inside < tokens.length; inside++) quoted.add(inside);
  return quoted;
}
