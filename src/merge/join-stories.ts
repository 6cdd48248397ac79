import { addToGroup } from "../text/add-to-group.ts";
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
  const blocks = new Map<string, number[]>();
  voices.forEach((speaking, at) => {
    for (const key of new Set(speaking.flatMap(keysOf))) {
      addToGroup(blocks, key, at);
    }
  });
  const low: number[] = [];
  const high: number[] = [];
  for (const block of blocks.values()) {
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

/** Type, a word of a name (of who takes part, else of where), and a day or the month of a coarser date. */
function keysOf(print: MentionPrint): readonly string[] {
  if (!print.dated || print.range === undefined || !isBounded(print.range) || rangeWidth(print.range) > WIDEST)
    return [];
  const { low, high } = print.range;
  const days = high - low <= 3 ? range(low - 1, high + 1) : [];
  const months = range(Math.floor(low / 31), Math.floor(high / 31)).map((month) => `m${month}`);
  const named = print.actors.length > 0 ? print.actors : print.places;
  return named.flatMap(({ words }) =>
    words.flatMap((word) => [...days, ...months].map((time) => `${print.family}|${word}|${time}`)),
  );
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
