/** What an item can do in a phrase, as bits of a number. */
export const Power = {
  /** It can stand in one. */
  part: 1,
  /** One, or a sense, can begin with it. */
  opens: 2,
  /** It is one of those of which every phrase holds one. */
  key: 4,
  /** It is a hyphen, and may be passed over between two others. */
  joiner: 8,
} as const;

/**
 * Where a phrase can begin: items go on without a gap, all able to stand in one, up to a key or beyond. Read from the
 * end, so that each item is looked at once; `opens` has an entry for each already, since a list that is filled from its
 * end is kept as one with gaps.
 */
export function markOpenings(powers: readonly number[], length: number, opens: number[]): void {
  let leadsToKey = false;
  for (let at = length - 1; at >= 0; at--) {
    const power = powers[at]!;
    leadsToKey = (power & Power.key) !== 0 || (leadsToKey && (power & Power.part) !== 0);
    opens[at] = leadsToKey && (power & Power.opens) !== 0 ? 1 : 0;
  }
}
