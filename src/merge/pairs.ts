/** Pairs of places, in order: row by row the lower and the higher place. */
export interface Pairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/** Pairs from keys `a * size + b`, each pair once. */
export function toPairs(keys: readonly number[], size: number): Pairs {
  const sorted = new Float64Array(keys).sort();
  const a = new Int32Array(sorted.length);
  const b = new Int32Array(sorted.length);
  let count = 0;
  for (let at = 0; at < sorted.length; at++) {
    const key = sorted[at]!; // at < length
    if (key === sorted[at - 1]) continue;
    a[count] = Math.floor(key / size);
    b[count] = key % size;
    count++;
  }
  return { a: a.subarray(0, count), b: b.subarray(0, count) };
}
