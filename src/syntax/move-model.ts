import { buildFilter, FILTER_MASK } from "./key-table.ts";
import { type PackedSymbols, unpackSymbols } from "./packed-symbols.ts";
import { type PackedNumbers, unpackNumbers, ZERO } from "./weights-text.ts";

/**
 * A linear classifier over the parser's three moves: the hottest loop of all. A feature is one cell of an open-addressing
 * table, half as large as a {@link KeyTable}, since most looks are for features that the model has and the nearer cache of
 * a processor is small. A key multiplied by an odd number is another way to write it: its high bits are the slot at which
 * it is sought, the low ones are kept in the cell, beside how far from there it was put.
 */
export interface MoveModel {
  readonly mask: number;
  readonly filter: Int32Array;
  /** Weights + 46 in bits 0–6 (shift), 7–13 (right), 14–20 (left); the key's low bits, and above them the distance; 0 where free. */
  readonly cells: Int32Array;
  /** Low bits of a key that a cell keeps. */
  readonly kept: number;
}

/** The model as text: gaps between sorted keys, and the weights + 45 of each move. */
export interface MoveModelText {
  readonly keyBits: number;
  readonly keys: PackedNumbers;
  readonly values: readonly [PackedSymbols, PackedSymbols, PackedSymbols];
}

export function readMoveModel({ keyBits, keys, values }: MoveModelText): MoveModel {
  const shifts = unpackSymbols(values[0]);
  const lefts = unpackSymbols(values[1]);
  const rights = unpackSymbols(values[2]);
  const count = shifts.length;
  const gaps = unpackNumbers(keys);
  const mask = 2 ** keyBits - 1;
  for (let slotBits = Math.ceil(Math.log2(count * 1.5 + 2)); ; slotBits++) {
    const kept = Math.max(0, keyBits - slotBits);
    const cells = new Int32Array(2 ** slotBits);
    let key = -1;
    let row = 0;
    for (; row < count; row++) {
      key += gaps[row]!;
      const mixed = Math.imul(key, ODD) & mask;
      let slot = mixed >>> kept;
      let name = mixed & (2 ** kept - 1);
      for (; cells[slot] !== 0; slot = (slot + 1) & (cells.length - 1)) name += 2 ** kept;
      if (name > MOST) break;
      cells[slot] = (name << 21) | ((lefts[row]! + 1) << 14) | ((rights[row]! + 1) << 7) | (shifts[row]! + 1);
    }
    if (row === count) return { mask, filter: buildFilter(gaps), cells, kept };
  }
}

/** Any odd number with its bits well mixed keeps keys apart. */
const ODD = 0x9e3779b1;
/** Cells keep eleven bits of what they hold. */
const MOST = 2 ** 11 - 1;

/** Writes the scores of the three moves to `scores`. Sums of up to 700 weights fit their 16 bits. */
export function scoreMoves(
  { mask, filter, cells, kept }: MoveModel,
  features: Int32Array,
  count: number,
  scores: Float64Array,
): void {
  const last = cells.length - 1;
  const step = 1 << kept;
  let shiftsAndLefts = 0;
  let rights = 0;
  let hits = 0;
  for (let index = 0; index < count; index++) {
    const key = features[index]! & mask;
    const bit = key & FILTER_MASK;
    if ((filter[bit >>> 5]! & (1 << (bit & 31))) === 0) continue;
    const mixed = Math.imul(key, ODD) & mask;
    let slot = mixed >>> kept;
    let name = mixed & (step - 1);
    for (let cell = cells[slot]!; cell !== 0; cell = cells[slot]!) {
      if (cell >>> 21 === name) {
        shiftsAndLefts = (shiftsAndLefts + (cell & 127) + ((cell & 0x1fc000) << 2)) | 0;
        rights += (cell >>> 7) & 127;
        hits++;
        break;
      }
      slot = (slot + 1) & last;
      name += step;
    }
  }
  scores[0] = (shiftsAndLefts & 0xffff) - hits * (ZERO + 1);
  scores[1] = (shiftsAndLefts >>> 16) - hits * (ZERO + 1);
  scores[2] = rights - hits * (ZERO + 1);
}
