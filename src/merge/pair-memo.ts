/** What was once found for pairs of whole numbers, as small whole numbers above 0; 0 is what is not known. */
export interface PairMemo {
  readonly get: (low: number, high: number) => number;
  readonly set: (low: number, high: number, value: number) => void;
}

/** Numbers are below this. */
const LIMIT = 2 ** 26;

/** Open addressing in two columns: of millions of looks each touches two places of memory. */
export function createPairMemo(): PairMemo {
  let keys = new Float64Array(1 << 12).fill(-1);
  let values = new Uint8Array(keys.length);
  let filled = 0;
  return {
    get: (low, high) => values[slotOf(low, high)]!, // as many values as keys
    set(low, high, value) {
      if (++filled * 2 > keys.length) grow();
      put(low, high, value);
    },
  };

  function put(low: number, high: number, value: number): void {
    const slot = slotOf(low, high);
    keys[slot] = low * LIMIT + high;
    values[slot] = value;
  }

  /** Where the pair stands, or would. */
  function slotOf(low: number, high: number): number {
    const key = low * LIMIT + high;
    const mask = keys.length - 1;
    const mixed = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    while (keys[slot] !== key && keys[slot] !== -1) slot = (slot + 1) & mask;
    return slot;
  }

  function grow(): void {
    const [oldKeys, oldValues] = [keys, values];
    keys = new Float64Array(oldKeys.length * 2).fill(-1);
    values = new Uint8Array(keys.length);
    for (let at = 0; at < oldKeys.length; at++) {
      const key = oldKeys[at]!; // at < length
      if (key >= 0) put(Math.floor(key / LIMIT), key % LIMIT, oldValues[at]!);
    }
  }
}
