/** An averaged perceptron over hashed features (Collins 2002; averaging after Daumé 2006), for training only. */
export interface Perceptron {
  readonly classCount: number;
  score(features: Int32Array, count: number, scores: Float64Array): void;
  update(features: Int32Array, count: number, change: { readonly class: number; readonly by: number }): void;
  /** Counts one example; averages weigh each example's weights the same. */
  tick(): void;
  /** Row of averaged weights by feature key, for every feature that has one. */
  averages(): Map<number, Float64Array>;
}

/** A perceptron that counts its features, so that the strongest can be told. */
export interface CountingPerceptron extends Perceptron {
  /** How often a feature with weights was present. */
  usesOf(key: number): number;
}

/** Features are admitted when they take part in their second update: a feature of one says nothing about the next text. */
export function createPerceptron(classCount: number, keyBits: number): CountingPerceptron {
  const size = 2 ** keyBits;
  const mask = size - 1;
  const index = new Int32Array(size);
  // most features have no row: a bit each keeps the big index out of the way of the processor's cache
  const present = new Int32Array(size >>> 5);
  const seen = new Uint8Array(size);
  let capacity = 1 << 14;
  let rows = 1;
  let uses = new Float64Array(capacity);
  let weights = new Float32Array(capacity * classCount);
  let totals = new Float64Array(capacity * classCount);
  let now = 1;

  const addRow = (key: number): number => {
    if (rows === capacity) {
      capacity *= 2;
      const moreWeights = new Float32Array(capacity * classCount);
      moreWeights.set(weights);
      weights = moreWeights;
      const moreTotals = new Float64Array(capacity * classCount);
      moreTotals.set(totals);
      totals = moreTotals;
      const moreUses = new Float64Array(capacity);
      moreUses.set(uses);
      uses = moreUses;
    }
    index[key] = rows;
    present[key >>> 5]! |= 1 << (key & 31);
    return rows++;
  };
  return {
    classCount,
    score(features, count, scores) {
      scores.fill(0, 0, classCount);
      for (let at = 0; at < count; at++) {
        const key = features[at]! & mask;
        if ((present[key >>> 5]! & (1 << (key & 31))) === 0) continue;
        const row = index[key]!;
        const base = row * classCount;
        uses[row]!++;
        for (let c = 0; c < classCount; c++) scores[c]! += weights[base + c]!;
      }
    },
    update(features, count, { class: c, by }) {
      for (let at = 0; at < count; at++) {
        const key = features[at]! & mask;
        let row = index[key]!;
        if (row === 0) {
          if (seen[key] === 0) {
            seen[key] = 1;
            continue;
          }
          row = addRow(key);
        }
        weights[row * classCount + c]! += by;
        totals[row * classCount + c]! += by * now;
      }
    },
    tick() {
      now++;
    },
    usesOf(key) {
      return uses[index[key]!]!;
    },
    averages() {
      const found = new Map<number, Float64Array>();
      for (let key = 0; key < size; key++) {
        const row = index[key]!;
        if (row === 0) continue;
        const average = new Float64Array(classCount);
        let any = false;
        for (let c = 0; c < classCount; c++) {
          const at = row * classCount + c;
          average[c] = weights[at]! - totals[at]! / now;
          if (average[c] !== 0) any = true;
        }
        if (any) found.set(key, average);
      }
      return found;
    },
  };
}

/** The same over given pairs of feature and class alone: rows are as short as what they hold. */
export function createPrunedPerceptron(
  classCount: number,
  keyBits: number,
  admitted: ReadonlyMap<number, Uint8Array>,
): Perceptron {
  const mask = 2 ** keyBits - 1;
  const rowOf = new Int32Array(mask + 1);
  const present = new Int32Array((mask + 1) >>> 5);
  const offsets = [0, 0];
  const pairs: number[] = [];
  for (const [key, marks] of admitted) {
    rowOf[key] = offsets.length - 1;
    present[key >>> 5]! |= 1 << (key & 31);
    marks.forEach((mark, c) => {
      if (mark === 1) pairs.push(c);
    });
    offsets.push(pairs.length);
  }
  const begins = Int32Array.from(offsets);
  const classes = Uint8Array.from(pairs);
  const weights = new Float32Array(pairs.length);
  const totals = new Float64Array(pairs.length);
  let now = 1;

  return {
    classCount,
    score(features, count, scores) {
      scores.fill(0, 0, classCount);
      for (let at = 0; at < count; at++) {
        const key = features[at]! & mask;
        if ((present[key >>> 5]! & (1 << (key & 31))) === 0) continue;
        const row = rowOf[key]!;
        const end = begins[row + 1]!;
        for (let pair = begins[row]!; pair < end; pair++) scores[classes[pair]!]! += weights[pair]!;
      }
    },
    update(features, count, { class: c, by }) {
      for (let at = 0; at < count; at++) {
        const row = rowOf[features[at]! & mask]!;
        const end = begins[row + 1]!;
        for (let pair = begins[row]!; pair < end; pair++) {
          if (classes[pair] !== c) continue;
          weights[pair]! += by;
          totals[pair]! += by * now;
        }
      }
    },
    tick() {
      now++;
    },
    averages() {
      const found = new Map<number, Float64Array>();
      for (const key of admitted.keys()) {
        const row = rowOf[key]!;
        const average = new Float64Array(classCount);
        for (let pair = begins[row]!; pair < begins[row + 1]!; pair++)
          average[classes[pair]!] = weights[pair]! - totals[pair]! / now;
        if (average.some((weight) => weight !== 0)) found.set(key, average);
      }
      return found;
    },
  };
}

/**
 * How much a feature is worth keeping: its weight, and how often it will speak. The exponent was chosen on ewt-dev and
 * gum-open-dev.
 */
const USE_EXPONENT = 0.25;

type Uses = Pick<CountingPerceptron, "usesOf">;

/** Marks all classes of the `count` rows worth most. */
export function strongestRows(
  rows: ReadonlyMap<number, Float64Array>,
  count: number,
  uses: Uses,
): Map<number, Uint8Array> {
  const ranked = [...rows].map(
    ([key, row]) =>
      [key, uses.usesOf(key) ** USE_EXPONENT * row.reduce((sum, weight) => sum + Math.abs(weight), 0)] as const,
  );
  ranked.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return new Map(ranked.slice(0, count).map(([key]) => [key, new Uint8Array(rows.get(key)!.length).fill(1)]));
}

/** Marks the `count` pairs of feature and class worth most, in the `rowCount` rows worth most. */
export function strongestPairs(
  rows: ReadonlyMap<number, Float64Array>,
  { rowCount, count }: { readonly rowCount: number; readonly count: number },
  uses: Uses,
): Map<number, Uint8Array> {
  const kept = strongestRows(rows, rowCount, uses);
  const worth = (key: number, weight: number): number => Math.abs(weight) * uses.usesOf(key) ** USE_EXPONENT;
  const sizes: number[] = [];
  for (const key of kept.keys()) for (const weight of rows.get(key)!) if (weight !== 0) sizes.push(worth(key, weight));
  const sorted = Float64Array.from(sizes).sort();
  const least = sorted[Math.max(0, sorted.length - count)] ?? 0;
  const marked = new Map<number, Uint8Array>();
  for (const key of kept.keys()) {
    const marks = Uint8Array.from(rows.get(key)!, (weight) => (weight !== 0 && worth(key, weight) >= least ? 1 : 0));
    if (marks.includes(1)) marked.set(key, marks);
  }
  return marked;
}

/** A small generator of pseudo-random numbers in [0, 1), so that training is the same every time (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle<T>(items: readonly T[], random: () => number): T[] {
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
  }
  return mixed;
}
