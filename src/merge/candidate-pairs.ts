import { addToGroup } from "../text/add-to-group.ts";
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
  const all = prints.map((_, at) => at);
  const low: number[] = [];
  const high: number[] = [];
  const add = (a: number, b: number) => {
    low.push(Math.min(a, b));
    high.push(Math.max(a, b));
  };
  const families = groupBy(all, (at) => prints[at]!.family);
  const stems = groupBy(all, (at) => prints[at]!.stem);
  const meanings = groupBy(all, (at) => prints[at]!.meaning);
  const isRepeated = createRepeats(prints.length, [families, stems]);
  for (const blocks of [
    families,
    stems.filter((block) => !isRepeated(block, 1)),
    meanings.filter((block) => !isRepeated(block, 2)),
    // narrow blocks, for families that are too large to be compared whole
    ...families.filter((family) => family.length > SMALL_BLOCK).map((family) => groupByName(family, prints)),
  ]) {
    for (const block of blocks) pairBlock(block, prints, add);
  }
  return toPairs(low, high, prints.length);
}

/**
 * Tells of a block whether one of so many groupings compares all of it: most words have one meaning and are of one family. Its
 * pairs would only be sorted out again.
 */
function createRepeats(
  size: number,
  groupings: readonly (readonly (readonly number[])[])[],
): (block: readonly number[], before: number) => boolean {
  const blocksOf = groupings.map((blocks) => {
    const own = new Array<readonly number[]>(size);
    for (const block of blocks) for (const at of block) own[at] = block;
    return own;
  });
  return (block, before) =>
    blocksOf.slice(0, before).some((own) => {
      const whole = own[block[0]!]!; // every place is in a block of each grouping
      if (whole.length !== block.length && whole.length > SMALL_BLOCK) return false;
      return block.every((at) => own[at] === whole);
    });
}

/** Blocks of places with one key. */
function groupBy(places: readonly number[], keyOf: (place: number) => string): readonly (readonly number[])[] {
  const blocks = new Map<string, number[]>();
  for (const at of places) addToGroup(blocks, keyOf(at), at);
  return [...blocks.values()];
}

/** Blocks of places at which a name has one word, each place once in a block. */
function groupByName(places: readonly number[], prints: readonly MentionPrint[]): readonly (readonly number[])[] {
  const blocks = new Map<string, number[]>();
  for (const at of places) {
    for (const { words } of prints[at]!.everyone) {
      for (const word of words) {
        const block = blocks.get(word);
        if (block === undefined) blocks.set(word, [at]);
        else if (block[block.length - 1] !== at) block.push(at);
      }
    }
  }
  return [...blocks.values()];
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
    for (let j = i + 1; j < inTime.length && j <= i + window; j++) add(inTime[i]!, inTime[j]!); // i < j < length
  }
}

/** Where in time a mention stands: its own day, else the day of publication. */
export function timeOf(print: MentionPrint): number {
  if (print.dated && print.range!.low !== -Infinity) return print.range!.low;
  return print.published ?? 0;
}
