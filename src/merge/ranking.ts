import type { Links } from "./links.ts";

/** The links that may join, best first: the highest mean, then the lowest clusters. A binary heap that knows its places. */
export interface Ranking {
  /** Puts a link in, or where it belongs after it has changed. */
  readonly place: (link: number) => void;
  readonly remove: (link: number) => void;
  readonly first: () => number | undefined;
}

export function createRanking({ means, low, high }: Pick<Links, "means" | "low" | "high">): Ranking {
  const heap = new Int32Array(means.length);
  const places = new Int32Array(means.length).fill(-1);
  let size = 0;
  return {
    place(link) {
      if (places[link]! < 0) put(link, size++);
      sink(link, rise(link, places[link]!));
    },
    remove(link) {
      const at = places[link]!;
      if (at < 0) return;
      places[link] = -1;
      const last = heap[--size]!;
      if (last !== link) sink(last, rise(last, at));
    },
    first: () => (size === 0 ? undefined : heap[0]),
  };

  function put(link: number, at: number): void {
    heap[at] = link;
    places[link] = at;
  }

  function isBefore(x: number, y: number): boolean {
    const difference = means[x]! - means[y]! || low[y]! - low[x]! || high[y]! - high[x]!;
    return difference > 0;
  }

  /** From `at` upwards; gives the place that was found. */
  function rise(link: number, at: number): number {
    let place = at;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!isBefore(link, heap[parent]!)) break;
      put(heap[parent]!, place);
      place = parent;
    }
    put(link, place);
    return place;
  }

  function sink(link: number, at: number): void {
    let place = at;
    for (let child = 2 * place + 1; child < size; child = 2 * place + 1) {
      if (child + 1 < size && isBefore(heap[child + 1]!, heap[child]!)) child++;
      if (!isBefore(heap[child]!, link)) break;
      put(heap[child]!, place);
      place = child;
    }
    put(link, place);
  }
}
