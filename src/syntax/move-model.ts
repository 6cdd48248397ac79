import { FILTER_MASK, slotOf } from "./key-table.ts";
import { readNumbers, symbolOf, ZERO } from "./weights-text.ts";

/**
 * A linear classifier over the parser's three moves: the hottest loop of all. It is a key table (see there) whose cells
 * hold a key and its three weights side by side, so that a feature costs one look at the filter and one at a cell.
 */
export interface MoveModel {
  readonly mask: number;
  readonly filter: Int32Array;
  /** Two numbers a slot: key + 1 (0 if free), and the weights + 45 in bits 0–6 (shift), 16–22 (left), 7–13 (right). */
  readonly cells: Int32Array;
}

/** The model as text: gaps between sorted keys, and three characters of weights a feature. */
export interface MoveModelText {
  readonly keyBits: number;
  readonly keys: string;
  /** Weights + 45 of each move, one string a move. */
  readonly values: readonly [string, string, string];
}

export function readMoveModel({ keyBits, keys, values: [shifts, lefts, rights] }: MoveModelText): MoveModel {
  const count = shifts.length;
  const gaps = readNumbers(keys, count);
  const slotCount = 2 ** Math.ceil(Math.log2(count * 1.5 + 2));
  const cells = new Int32Array(slotCount * 2);
  const filter = new Int32Array((FILTER_MASK + 1) >>> 5);
  let marked = 0;
  for (let row = 0; row < count; row++) {
    marked += gaps[row]!;
    let slot = slotOf(marked, slotCount - 1);
    while (cells[slot * 2] !== 0) slot = (slot + 1) & (slotCount - 1);
    cells[slot * 2] = marked;
    cells[slot * 2 + 1] =
      symbolOf(shifts.charCodeAt(row)) |
      (symbolOf(rights.charCodeAt(row)) << 7) |
      (symbolOf(lefts.charCodeAt(row)) << 16);
    const bit = (marked - 1) & FILTER_MASK;
    filter[bit >>> 5]! |= 1 << (bit & 31);
  }
  return { mask: 2 ** keyBits - 1, filter, cells };
}

/** Writes the scores of the three moves to `scores`. Sums of up to 700 weights fit their 16 bits. */
export function scoreMoves(
  { mask, filter, cells }: MoveModel,
  features: Int32Array,
  count: number,
  scores: Float64Array,
): void {
  const slotMask = (cells.length >>> 1) - 1;
  let shiftsAndLefts = 0;
  let rights = 0;
  let hits = 0;
  for (let index = 0; index < count; index++) {
    const key = features[index]! & mask;
    const bit = key & FILTER_MASK;
    if ((filter[bit >>> 5]! & (1 << (bit & 31))) === 0) continue;
    let cell = slotOf(key + 1, slotMask) << 1;
    for (let found = cells[cell]!; found !== 0; found = cells[cell]!) {
      if (found === key + 1) {
        const weights = cells[cell + 1]!;
        shiftsAndLefts = (shiftsAndLefts + (weights & 0x7f007f)) | 0;
        rights += (weights >>> 7) & 127;
        hits++;
        break;
      }
      cell = (cell + 2) & (cells.length - 1);
    }
  }
  scores[0] = (shiftsAndLefts & 0xffff) - hits * ZERO;
  scores[1] = (shiftsAndLefts >>> 16) - hits * ZERO;
  scores[2] = rights - hits * ZERO;
}
