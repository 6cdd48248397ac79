/**
 * An open-addressing table from hashed keys to values that are not negative. A key and its value lie side by side, so
 * that a look costs one line of the processor's cache. Most features of a text are not in a model: a bit set small enough
 * for that cache answers those first.
 */
export interface KeyTable {
  /** Low bits of a hash that are its key. */
  readonly mask: number;
  readonly filter: Int32Array;
  /** Two numbers a slot: key + 1, 0 where the slot is free; and the value. */
  readonly cells: Int32Array;
}

/** 2^20 bits are 128 kB. */
export const FILTER_MASK = 2 ** 20 - 1;

/** Builds the table of keys given as gaps: each key + 1 is the sum of the gaps so far. */
export function buildKeyTable(gaps: Int32Array, keyBits: number, values: Int32Array): KeyTable {
  const slotCount = 2 ** Math.ceil(Math.log2(gaps.length * 1.5 + 2));
  const cells = new Int32Array(slotCount * 2);
  let marked = 0;
  for (let row = 0; row < gaps.length; row++) {
    marked += gaps[row]!;
    let cell = cellOf(marked, cells);
    while (cells[cell] !== 0) cell = (cell + 2) & (cells.length - 1);
    cells[cell] = marked;
    cells[cell + 1] = values[row]!;
  }
  return { mask: 2 ** keyBits - 1, filter: buildFilter(gaps), cells };
}

/** A set of bits that has the low bits of every key. */
export function buildFilter(gaps: Int32Array): Int32Array {
  const filter = new Int32Array((FILTER_MASK + 1) >>> 5);
  let key = -1;
  for (const gap of gaps) {
    key += gap;
    const bit = key & FILTER_MASK;
    filter[bit >>> 5]! |= 1 << (bit & 31);
  }
  return filter;
}

/** Value of a hash's key, -1 if the table does not hold it. */
export function findValue({ mask, filter, cells }: KeyTable, hash: number): number {
  const key = hash & mask;
  const bit = key & FILTER_MASK;
  if ((filter[bit >>> 5]! & (1 << (bit & 31))) === 0) return -1;
  let cell = cellOf(key + 1, cells);
  for (let found = cells[cell]!; found !== 0; found = cells[cell]!) {
    if (found === key + 1) return cells[cell + 1]!;
    cell = (cell + 2) & (cells.length - 1);
  }
  return -1;
}

/** Where a key's slot begins, if no other key took it. */
function cellOf(marked: number, cells: Int32Array): number {
  return (Math.imul(marked, 0x9e3779b1) >>> 6) & (cells.length - 2);
}
