import { mix1, mix2, mix3 } from "./hash.ts";

/**
 * Feature templates as a table: each row a template's number and which one, two or three of a list of facts ("atoms")
 * it mixes. Rows of like length lie together, so that each loop is short enough for the compiler to keep the hash inside.
 */
export interface Templates {
  readonly ones: Int32Array;
  readonly twos: Int32Array;
  readonly threes: Int32Array;
}

/** Most features of any kind. */
export const MAX_FEATURES = 96;

/** A template's number, then the places of its atoms. */
export type TemplateRow =
  | readonly [template: number, a: number]
  | readonly [template: number, a: number, b: number]
  | readonly [template: number, a: number, b: number, c: number];

export function packTemplates(rows: readonly TemplateRow[]): Templates {
  const ofLength = (length: number): Int32Array => Int32Array.from(rows.filter((row) => row.length === length).flat());
  return { ones: ofLength(2), twos: ofLength(3), threes: ofLength(4) };
}

/** Writes the features that the templates make of the atoms, and returns how many. */
export function writeFeatures({ ones, twos, threes }: Templates, atoms: Int32Array, out: Int32Array): number {
  let n = 0;
  for (let at = 0; at < ones.length; at += 2) out[n++] = mix1(ones[at]!, atoms[ones[at + 1]!]!);
  for (let at = 0; at < twos.length; at += 3) out[n++] = mix2(twos[at]!, atoms[twos[at + 1]!]!, atoms[twos[at + 2]!]!);
  for (let at = 0; at < threes.length; at += 4)
    out[n++] = mix3(threes[at]!, atoms[threes[at + 1]!]!, atoms[threes[at + 2]!]!, atoms[threes[at + 3]!]!);
  return n;
}
