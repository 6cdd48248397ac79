/** A binary heap that gives the least item first. */
export interface Heap<T> {
  readonly push: (item: T) => void;
  readonly pop: () => T | undefined;
}

export function createHeap<T>(compare: (a: T, b: T) => number): Heap<T> {
  const rows: T[] = [];
  return {
    // an item finds its place while the others move, so that nothing is swapped
    push(item) {
      let at = rows.length;
      rows.push(item);
      while (at > 0) {
        const parent = (at - 1) >> 1;
        const above = rows[parent]!; // parent < at
        if (compare(item, above) >= 0) break;
        rows[at] = above;
        at = parent;
      }
      rows[at] = item;
    },
    pop() {
      const top = rows[0];
      const last = rows.pop();
      if (top === undefined || last === undefined || rows.length === 0) return top;
      const size = rows.length;
      let at = 0;
      for (let child = 1; child < size; child = 2 * at + 1) {
        if (child + 1 < size && compare(rows[child + 1]!, rows[child]!) < 0) child++; // both < size
        const below = rows[child]!; // child < size
        if (compare(below, last) >= 0) break;
        rows[at] = below;
        at = child;
      }
      rows[at] = last;
      return top;
    },
  };
}
