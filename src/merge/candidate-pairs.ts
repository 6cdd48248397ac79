import type { MentionPrint } from "./mention-print.ts";

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
export function candidatePairs(prints: readonly MentionPrint[]): readonly (readonly [number, number])[] {
  const blocks = new Map<string, number[]>();
  prints.forEach((print, at) => {
    for (const key of blockKeys(print)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [at]);
      else block.push(at);
    }
  });
  const pairs = new Set<number>();
  for (const [key, block] of blocks) {
    // The narrow keys serve blocks that are too large to be compared whole.
    if (key.startsWith("name ") && (blocks.get(key.slice(key.indexOf("|") + 1))?.length ?? 0) <= SMALL_BLOCK) continue;
    pairBlock(block, prints, (a, b) => pairs.add(a * prints.length + b));
  }
  const inOrder = Float64Array.from(pairs).sort();
  return Array.from(inOrder, (key) => [Math.floor(key / prints.length), key % prints.length] as const);
}

function blockKeys(print: MentionPrint): readonly string[] {
  const family = `family ${print.family}`;
  const names = new Set(
    print.mention.participants.flatMap(({ name }) =>
      name
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word.length > 2),
    ),
  );
  return [
    family,
    `stem ${print.stem}`,
    `meaning ${print.meaning}`,
    ...[...names].map((name) => `name ${name}|${family}`),
  ];
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
