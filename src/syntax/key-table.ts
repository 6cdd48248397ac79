/**
 * An open-addressing table from hashed keys to places 0, 1, 2 … in the order given. Most features of a text are not in a
 * model: a bit set small enough for the processor's cache answers those first.
 */
export interface KeyTable {
  /** Low bits of a hash that are its key. */
  readonly mask: number;
  readonly filter: Int32Array;
  /** Key + 1 by slot, 0 where the slot is free. */
  readonly slots: Int32Array;
  /** Place by slot. */
  readonly places: Int32Array;
}

/** 2^20 bits are 128 kB. */
export const FILTER_MASK = 2 ** 20 - 1;

/** Builds the table of keys given as gaps: each key + 1 is the sum of the gaps so far. */
export function buildKeyTable(gaps: Int32Array, keyBits: number): KeyTable {
  const slotCount = 2 ** Math.ceil(Math.log2(gaps.length * 2 + 2));
  const slots = new Int32Array(slotCount);
  const places = new Int32Array(slotCount);
  const filter = new Int32Array((FILTER_MASK + 1) >>> 5);
  let marked = 0;
  for (let place = 0; place < gaps.length; place++) {
    marked += gaps[place]!;
    let slot = slotOf(marked, slotCount - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slotCount - 1);
    slots[slot] = marked;
    places[slot] = place;
    const bit = (marked - 1) & FILTER_MASK;
    filter[bit >>> 5]! |= 1 << (bit & 31);
  }
  return { mask: 2 ** keyBits - 1, filter, slots, places };
}

/** Place of a hash's key, -1 if the table does not hold it. */
export function findPlace({ mask, filter, slots, places }: KeyTable, hash: number): number {
  const key = hash & mask;
  const bit = key & FILTER_MASK;
  if ((filter[bit >>> 5]! & (1 << (bit & 31))) === 0) return -1;
  const slotMask = slots.length - 1;
  let slot = slotOf(key + 1, slotMask);
  for (let found = slots[slot]!; found !== 0; found = slots[slot]!) {
    if (found === key + 1) return places[slot]!;
    slot = (slot + 1) & slotMask;
  }
  return -1;
}

export function slotOf(marked: number, slotMask: number): number {
  return (Math.imul(marked, 0x9e3779b1) >>> 7) & slotMask;
}
