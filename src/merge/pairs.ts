/** Pairs of places, in order: row by row the lower and the higher place. */
export interface Pairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/** Pairs in order, each once, from a column of the lower and one of the higher places, which are all below `size`. */
export function toPairs(low: readonly number[], high: readonly number[], size: number): Pairs {
  const order = sortRows(low, sortRows(high, undefined, size), size);
  const a = new Int32Array(order.length);
  const b = new Int32Array(order.length);
  let count = 0;
  for (let at = 0; at < order.length; at++) {
    const [left, right] = [low[order[at]!]!, high[order[at]!]!]; // both columns are as long as the order
    if (count > 0 && a[count - 1] === left && b[count - 1] === right) continue;
    a[count] = left;
    b[count] = right;
    count++;
  }
  return { a: a.subarray(0, count), b: b.subarray(0, count) };
}

/** The rows in ascending order of their keys, equal ones in the order in which they are given (counting sort). */
function sortRows(keys: readonly number[], given: Int32Array | undefined, size: number): Int32Array {
  const places = new Int32Array(size + 1);
  for (let row = 0; row < keys.length; row++) places[keys[row]! + 1]!++;
  for (let key = 0; key < size; key++) places[key + 1]! += places[key]!;
  const sorted = new Int32Array(keys.length);
  for (let at = 0; at < keys.length; at++) {
    const row = given === undefined ? at : given[at]!; // as many rows as keys
    sorted[places[keys[row]!]!++] = row;
  }
  return sorted;
}
