/** Adds one under a key. */
export function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The most frequent keys with their counts, as one line. */
export function mostFrequent(counts: ReadonlyMap<string, number>, limit: number): string {
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, limit)
    .map(([key, times]) => `${key} ${times}`)
    .join(", ");
}

/** A share in per cent with one decimal, `–` of nothing. */
export function percent(part: number, of: number): string {
  return of === 0 ? "–" : ((100 * part) / of).toFixed(1);
}
