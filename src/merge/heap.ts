/** A binary heap that gives the least item first. */
export interface Heap<T> {
  readonly push: (item: T) => void;
  readonly pop: () => T | undefined;
}

export function createHeap<T>(compare: (a: T, b: T) => number): Heap<T> {
  const rows: T[] = [];
  return {
    push(item) {
      rows.push(item);
      for (let at = rows.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1;
        if (compare(rows[at]!, rows[parent]!) >= 0) break;
        [rows[at], rows[parent]] = [rows[parent]!, rows[at]!];
        at = parent;
      }
    },
    pop() {
      const top = rows[0];
      const last = rows.pop();
      if (top === undefined || last === undefined || rows.length === 0) return top;
      rows[0] = last;
      for (let at = 0; ; ) {
        let best = at;
        for (const child of [2 * at + 1, 2 * at + 2]) {
          if (child < rows.length && compare(rows[child]!, rows[best]!) < 0) best = child;
        }
        if (best === at) return top;
        [rows[at], rows[best]] = [rows[best]!, rows[at]!];
        at = best;
      }
    },
  };
}
