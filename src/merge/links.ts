import type { Edges } from "./agglomerate.ts";

/** What joins the clusters of an agglomeration, by number of the link. Arrays of numbers, since there may be millions. */
export interface Links {
  /** Weighted mean of the likenesses that a link stands for; `-Infinity` where it is forbidden. */
  readonly means: Float64Array;
  /** The two clusters of a link; both -1 once it is dropped. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** What must stay apart: a mean so low that no other outweighs it. */
  readonly forbid: (link: number) => void;
  /**
   * Makes one of the two clusters of a link: the one with more links keeps its number and takes over those of the other.
   * Links to one and the same third cluster become one. Tells of every link that is `changed` or `dropped`, each before the next
   * is touched.
   */
  readonly join: (
    link: number,
    watch: { readonly changed: (link: number) => void; readonly dropped: (link: number) => void },
  ) => { readonly keep: number; readonly gone: number };
}

export function createLinks(size: number, edges: Edges): Links {
  const count = edges.score.length;
  const low = new Int32Array(count);
  const high = new Int32Array(count);
  const means = Float64Array.from(edges.score);
  const weights = edges.weight === undefined ? new Float64Array(count).fill(1) : Float64Array.from(edges.weight);
  const sums = means.map((mean, link) => mean * weights[link]!);
  const degrees = new Int32Array(size);
  /** The links of a cluster are a chain of ends: each link has two, `2 * link` and `2 * link + 1`. */
  const first = new Int32Array(size).fill(-1);
  const next = new Int32Array(count * 2);
  /** Open addressing by pair of clusters. A slot holds a link + 1; the link itself tells whether it is the one sought. */
  let slots = new Int32Array(2 ** Math.ceil(Math.log2(count * 2 + 2)));
  let filled = 0;

  for (let link = 0; link < count; link++) {
    const [a, b] = [edges.a[link]!, edges.b[link]!];
    connect(link, a, b);
    chain(link * 2, a);
    chain(link * 2 + 1, b);
    degrees[a]!++;
    degrees[b]!++;
  }

  return {
    means,
    low,
    high,
    forbid(link) {
      sums[link] = Number.NEGATIVE_INFINITY;
      means[link] = Number.NEGATIVE_INFINITY;
    },
    join(joined, { changed, dropped }) {
      const [a, b] = [low[joined]!, high[joined]!];
      const [keep, gone] = degrees[a]! >= degrees[b]! ? [a, b] : [b, a];
      drop(joined);
      dropped(joined);
      for (let end = first[gone]!, following = -1; end >= 0; end = following) {
        following = next[end]!;
        const link = end >>> 1;
        if (low[link]! < 0) continue;
        const other = low[link] === gone ? high[link]! : low[link]!;
        const known = find(keep, other);
        if (known === undefined) {
          connect(link, keep, other);
          chain(end, keep);
          degrees[keep]!++;
          changed(link);
        } else {
          drop(link);
          dropped(link);
          sums[known]! += sums[link]!;
          weights[known]! += weights[link]!;
          means[known] = sums[known]! / weights[known]!;
          changed(known);
        }
      }
      return { keep, gone };
    },
  };

  function chain(end: number, cluster: number): void {
    next[end] = first[cluster]!;
    first[cluster] = end;
  }

  function drop(link: number): void {
    degrees[low[link]!]!--;
    degrees[high[link]!]!--;
    low[link] = -1;
    high[link] = -1;
  }

  function connect(link: number, a: number, b: number): void {
    low[link] = Math.min(a, b);
    high[link] = Math.max(a, b);
    if (++filled * 3 > slots.length * 2) rebuild();
    else slots[freeSlot(link)] = link + 1;
  }

  /** Clears the table of dropped links and of pairs that links no longer join. */
  function rebuild(): void {
    slots = new Int32Array(slots.length);
    filled = 0;
    for (let link = 0; link < low.length; link++) {
      if (low[link]! < 0) continue;
      slots[freeSlot(link)] = link + 1;
      filled++;
    }
  }

  function freeSlot(link: number): number {
    let slot = slotOf(low[link]!, high[link]!);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    return slot;
  }

  function find(a: number, b: number): number | undefined {
    const [less, more] = a < b ? [a, b] : [b, a];
    for (let slot = slotOf(less, more); slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
      const link = slots[slot]! - 1;
      if (low[link] === less && high[link] === more) return link;
    }
    return undefined;
  }

  function slotOf(less: number, more: number): number {
    const mixed = Math.imul(less, 0x9e3779b1) ^ Math.imul(more, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & (slots.length - 1);
  }
}
