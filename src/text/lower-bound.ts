/**
 * Of so many places whose values rise, the first with a value not below the one that is wanted; their number where all
 * are below.
 *
 * @example
 * lowerBound(3, 5, (place) => [2, 5, 9][place] ?? 0); // 1
 */
export function lowerBound(length: number, wanted: number, valueAt: (place: number) => number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
