import type { MentionPrint } from "./mention-print.ts";
import { type Pairs, toPairs } from "./pairs.ts";

/** A block of mentions up to this size is compared all with all. */
const SMALL_BLOCK = 48;
/** In a larger block each mention is compared with so many that follow it in time. */
const WINDOW = 16;
/** The same for words of no event type, which are many and tell little. */
const GENERAL_WINDOW = 6;

/**
 * Pairs of places in `prints` worth comparing: those that share the family of their type or the stem of their word,
 * and in large blocks also a name or a day, nearest in time. Each pair once, ordered.
 */
export function candidatePairs(prints: readonly MentionPrint[]): Pairs {
  const families = groupBy(prints, ({ family }) => [family]);
  const isSmall = (family: string) => families.get(family)!.length <= SMALL_BLOCK;
  const blocks = [
    families,
    groupBy(prints, ({ stem }) => [stem]),
    groupBy(prints, ({ meaning }) => [meaning]),
    // narrow blocks, for families that are too large to be compared whole
    groupBy(prints, ({ family, everyone }) =>
      isSmall(family) ? [] : everyone.flatMap(({ words }) => words.map((word) => `${word}|${family}`)),
    ),
  ];
  const keys: number[] = [];
  for (const block of blocks.flatMap((rows) => [...rows.values()]))
    pairBlock(block, prints, (a, b) => keys.push(a * prints.length + b));
  return toPairs(keys, prints.length);
}

/** The places of the prints by their keys, each place once for a key. */
function groupBy(
  prints: readonly MentionPrint[],
  keysOf: (print: MentionPrint) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const blocks = new Map<string, number[]>();
  prints.forEach((print, at) => {
    for (const key of keysOf(print)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [at]);
      else if (block[block.length - 1] !== at) block.push(at);
    }
  });
  return blocks;
}

function pairBlock(
  block: readonly number[],
  prints: readonly MentionPrint[],
  add: (a: number, b: number) => void,
): void {
  const inTime =
    block.length <= SMALL_BLOCK ? block : [...block].sort((a, b) => timeOf(prints[a]!) - timeOf(prints[b]!) || a - b);
  const general = prints[block[0]!]!.mention.type === "other";
  const window = block.length <= SMALL_BLOCK ? block.length : general ? GENERAL_WINDOW : WINDOW;
  for (let i = 0; i < inTime.length; i++) {
    for (let j = i + 1; j < inTime.length && j <= i + window; j++) {
      const [a, b] = [inTime[i]!, inTime[j]!];
      if (a < b) add(a, b);
      else add(b, a);
    }
  }
}

/** Where in time a mention stands: its own day, else the day of publication. */
function timeOf(print: MentionPrint): number {
  if (print.dated && print.range!.low !== -Infinity) return print.range!.low;
  return print.published ?? 0;
}
