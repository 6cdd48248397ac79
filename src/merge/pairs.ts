/** Pairs of places, in order: row by row the lower and the higher place. */
export interface Pairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/** Pairs from keys `a * size + b`, each pair once. */
export function toPairs(keys: readonly number[], size: number): Pairs {
  const unique = Float64Array.from(keys)
    .sort()
    .filter((key, at, sorted) => at === 0 || key !== sorted[at - 1]);
  return {
    a: Int32Array.from(unique, (key) => Math.floor(key / size)),
    b: Int32Array.from(unique, (key) => key % size),
  };
}
