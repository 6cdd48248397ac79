import { remember } from "../text/remember.ts";
import { agglomerate } from "./agglomerate.ts";
import { createSpeakers, mayBeOne } from "./cluster-mentions.ts";
import { isBounded, rangeWidth } from "./day-range.ts";
import type { MentionPrint } from "./mention-print.ts";
import type { NameMatcher } from "./name-matcher.ts";
import { type Pairs, toPairs } from "./pairs.ts";
import { scoreMentions } from "./signals.ts";
import { NO_WORDS } from "./word-weights.ts";

/** Days in which a date must lie to be looked up across stories. */
const WIDEST = 31;
/** Clusters with one key to which a cluster is compared. */
const NEIGHBOURS = 12;

/**
 * Joins clusters of different stories that are one event by type, names and dates alone: a later story that recalls
 * an event of an earlier one, or hand-made mentions whose articles have no terms.
 */
export function joinStories(
  clusters: readonly (readonly number[])[],
  prints: readonly MentionPrint[],
  names: NameMatcher,
): readonly (readonly number[])[] {
  const voices = clusters.map(createSpeakers(prints));
  const { a, b } = pairClusters(voices);
  const score = Float64Array.from(a, (left, at) => compareClusters(voices[left]!, voices[b[at]!]!, names));
  const joined = agglomerate(
    clusters.length,
    { a, b, score },
    {
      threshold: 0,
      mayJoin: (left, right) =>
        mayBeOne(
          left.flatMap((at) => voices[at]!),
          right.flatMap((at) => voices[at]!),
          names,
        ),
    },
  );
  return joined.map((group) => group.flatMap((at) => clusters[at]!).sort((a, b) => a - b));
}

function compareClusters(left: readonly MentionPrint[], right: readonly MentionPrint[], names: NameMatcher): number {
  if (!mayBeOne(left, right, names)) return Number.NEGATIVE_INFINITY;
  // Across stories a surname alone is nobody.
  const strict: NameMatcher = { ...names, match: (a, b) => (names.match(a, b) === "same" ? "same" : "different") };
  let best = Number.NEGATIVE_INFINITY;
  for (const a of left) {
    for (const b of right) best = Math.max(best, scoreMentions(a, b, { names: strict, words: NO_WORDS }));
  }
  return best;
}

function pairClusters(voices: readonly (readonly MentionPrint[])[]): Pairs {
  const low: number[] = [];
  const high: number[] = [];
  for (const block of blockClusters(voices)) {
    for (let i = 0; i < block.length; i++) {
      for (let j = i + 1; j < block.length && j <= i + NEIGHBOURS; j++) {
        const [a, b] = [block[i]!, block[j]!]; // in the order of the clusters
        if (voices[a]![0]!.story === voices[b]![0]!.story) continue;
        low.push(a);
        high.push(b);
      }
    }
  }
  return toPairs(low, high, voices.length);
}

/** Clusters with one type, one word of a name (of who takes part, else of where) and one time, each once in a block. */
function blockClusters(voices: readonly (readonly MentionPrint[])[]): readonly (readonly number[])[] {
  const blocksOf = remember((_key: string) => new Map<number, number[]>());
  const all: number[][] = [];
  voices.forEach((speaking, at) => {
    for (const print of speaking) {
      const times = timesOf(print);
      if (times.length === 0) continue;
      for (const { words } of print.actors.length > 0 ? print.actors : print.places) {
        for (const word of words) putIn(blocksOf(`${print.family}|${word}`), times, at);
      }
    }
  });
  return all;

  function putIn(blocks: Map<number, number[]>, times: readonly number[], at: number): void {
    for (const time of times) {
      const block = blocks.get(time);
      if (block === undefined) {
        const fresh = [at];
        blocks.set(time, fresh);
        all.push(fresh);
      } else if (block[block.length - 1] !== at) block.push(at);
    }
  }
}

/** The days of a date, or of a coarser one the months of 31 days: the ones as even numbers, the others as odd. */
function timesOf({ dated, range }: MentionPrint): readonly number[] {
  if (!dated || range === undefined || !isBounded(range) || rangeWidth(range) > WIDEST) return [];
  const { low, high } = range;
  const times: number[] = [];
  if (high - low <= 3) for (let day = low - 1; day <= high + 1; day++) times.push(2 * day);
  for (let month = Math.floor(low / 31); month <= Math.floor(high / 31); month++) times.push(2 * month + 1);
  return times;
}
