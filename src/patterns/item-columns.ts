import type { Writable } from "../model/writable.ts";

/** What the scanner reads of each item, side by side: filled again for each sentence, what lies beyond is left over. */
export interface ItemColumns {
  readonly codes: Uint16Array;
  readonly powers: Uint8Array;
  readonly opens: Uint8Array;
}

/** Longer columns, empty. */
export function widen(columns: Writable<ItemColumns>, room: number): void {
  columns.codes = new Uint16Array(room);
  columns.powers = new Uint8Array(room);
  columns.opens = new Uint8Array(room);
}
