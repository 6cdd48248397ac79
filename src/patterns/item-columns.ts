/** What the scanner reads of each item, side by side: filled again for each sentence, what lies beyond is left over. */
export interface ItemColumns {
  readonly codes: number[];
  readonly powers: number[];
  readonly opens: number[];
}
