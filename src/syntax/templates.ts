import { mix1, mix2, mix3 } from "./hash.ts";

/**
 * Feature templates as a table: each row how many of a list of facts ("atoms") it mixes, its number, and the places of
 * one to three atoms. Read by one short loop, so that the compiler keeps the hash inside.
 */
export type Templates = Int32Array;

/** Most features of any kind. */
export const MAX_FEATURES = 96;

/** A template's number, then the places of its atoms. */
export type TemplateRow =
  | readonly [template: number, a: number]
  | readonly [template: number, a: number, b: number]
  | readonly [template: number, a: number, b: number, c: number];

/** Numbers of a row: how many atoms, the template, three places. */
const WIDTH = 5;

export function packTemplates(rows: readonly TemplateRow[]): Templates {
  return Int32Array.from(rows.flatMap((row) => [row.length - 1, ...row, 0, 0].slice(0, WIDTH)));
}

/** Writes the features that the templates make of the atoms, in the order of the rows, and returns how many. */
export function writeFeatures(rows: Templates, atoms: Int32Array, out: Int32Array): number {
  let n = 0;
  for (let at = 0; at < rows.length; at += WIDTH) {
    const count = rows[at]!;
    const template = rows[at + 1]!;
    const a = atoms[rows[at + 2]!]!;
    const b = atoms[rows[at + 3]!]!;
    out[n++] =
      count === 3
        ? mix3(template, a, b, atoms[rows[at + 4]!]!)
        : count === 2
          ? mix2(template, a, b)
          : mix1(template, a);
  }
  return n;
}
