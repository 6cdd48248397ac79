import { createLinks } from "./links.ts";
import { createRanking } from "./ranking.ts";

/** Likenesses of items, a column a property: row by row two places, of each two items at most one row. */
export interface Edges {
  readonly a: ArrayLike<number>;
  readonly b: ArrayLike<number>;
  readonly score: ArrayLike<number>;
  /** How much each likeness counts in a mean, 1 where absent. */
  readonly weight?: ArrayLike<number>;
}

/**
 * Average-link agglomerative clustering over known likenesses only: joins the two clusters whose known edges have the
 * highest weighted mean, as long as it is above `threshold` and `mayJoin` allows it. Equal means join in the order of their
 * places, so that the result depends on the order of the items alone. O(e log e) in the number of edges.
 */
export function agglomerate(
  size: number,
  edges: Edges,
  {
    threshold,
    mayJoin,
  }: {
    readonly threshold: number;
    readonly mayJoin: (left: readonly number[], right: readonly number[]) => boolean;
  },
): readonly (readonly number[])[] {
  const members: (number[] | undefined)[] = Array.from({ length: size }, (_, at) => [at]);
  const links = createLinks(size, edges);
  const ranking = createRanking(links);
  const rank = (link: number) => {
    if (links.means[link]! > threshold) ranking.place(link);
    else ranking.remove(link);
  };
  for (let link = 0; link < edges.score.length; link++) rank(link);
  for (let top = ranking.first(); top !== undefined; top = ranking.first()) {
    const [a, b] = [links.low[top]!, links.high[top]!];
    if (!mayJoin(members[a]!, members[b]!)) {
      links.forbid(top);
      ranking.remove(top);
      continue;
    }
    const { keep, gone } = links.join(top, { changed: rank, dropped: ranking.remove });
    members[keep] = members[keep]!.concat(members[gone]!);
    members[gone] = undefined;
  }
  return members.filter((group) => group !== undefined).map((group) => group.sort((a, b) => a - b));
}
