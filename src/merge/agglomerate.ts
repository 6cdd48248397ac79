import { createHeap } from "./heap.ts";

/** A likeness of two items, by their places. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  /** How much the likeness counts in a mean, 1 where absent. */
  readonly weight?: number;
}

/**
 * Average-link agglomerative clustering over known likenesses only: joins the two clusters whose known edges have the
 * highest weighted mean, as long as it is above `threshold` and `mayJoin` allows it. Equal means join in the order of their
 * places, so that the result depends on the order of the items alone. O(e log e) in the number of edges.
 */
export function agglomerate(
  size: number,
  edges: readonly Edge[],
  {
    threshold,
    mayJoin,
  }: {
    readonly threshold: number;
    readonly mayJoin: (left: readonly number[], right: readonly number[]) => boolean;
  },
): readonly (readonly number[])[] {
  const members: (number[] | undefined)[] = Array.from({ length: size }, (_, at) => [at]);
  const links: (Map<number, Link> | undefined)[] = Array.from({ length: size }, () => new Map());
  const heap = createHeap<Candidate>(compareCandidates);
  for (const { a, b, score, weight = 1 } of edges) {
    const link: Link = { sum: score * weight, weight, version: 0 };
    links[a]!.set(b, link);
    links[b]!.set(a, link);
    if (score > threshold) heap.push({ a: Math.min(a, b), b: Math.max(a, b), mean: score, version: 0 });
  }
  for (let top = heap.pop(); top !== undefined; top = heap.pop()) {
    const [left, right] = [members[top.a], members[top.b]];
    const link = links[top.a]?.get(top.b);
    if (left === undefined || right === undefined || link === undefined || link.version !== top.version) continue;
    if (mayJoin(left, right)) join(top.a, top.b);
    else forbid(links, top.a, top.b);
  }
  return members.filter((group) => group !== undefined).map((group) => group.sort((a, b) => a - b));

  /** The smaller row of links is folded into the larger. */
  function join(a: number, b: number): void {
    const [keep, gone] = links[a]!.size >= links[b]!.size ? [a, b] : [b, a];
    members[keep] = members[keep]!.concat(members[gone]!);
    members[gone] = undefined;
    const [kept, folded] = [links[keep]!, links[gone]!];
    links[gone] = undefined;
    kept.delete(gone);
    folded.delete(keep);
    for (const [other, link] of folded) {
      const row = links[other]!;
      row.delete(gone);
      const known = kept.get(other);
      const next: Link =
        known === undefined
          ? { sum: link.sum, weight: link.weight, version: link.version + 1 }
          : {
              sum: known.sum + link.sum,
              weight: known.weight + link.weight,
              version: known.version + link.version + 1,
            };
      kept.set(other, next);
      row.set(keep, next);
      const mean = next.sum / next.weight;
      if (mean > threshold)
        heap.push({ a: Math.min(keep, other), b: Math.max(keep, other), mean, version: next.version });
    }
  }
}

interface Link {
  readonly sum: number;
  readonly weight: number;
  readonly version: number;
}

interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly mean: number;
  readonly version: number;
}

/** What may not join stays apart: a link so low that no other outweighs it. */
function forbid(links: readonly (Map<number, Link> | undefined)[], a: number, b: number): void {
  const never: Link = { sum: Number.NEGATIVE_INFINITY, weight: 1, version: 0 };
  links[a]!.set(b, never);
  links[b]!.set(a, never);
}

/** Best candidate first: highest mean, then lowest places. */
function compareCandidates(x: Candidate, y: Candidate): number {
  return y.mean - x.mean || x.a - y.a || x.b - y.b;
}
