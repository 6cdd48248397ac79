import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packNumbers, packSymbols } from "../../scripts/train/pack-symbols.ts";
import { writeLexicon, writeMoveModel, writeWeights } from "../../scripts/train/write-weights.ts";
import { bestClass, scoreClasses } from "../../src/syntax/linear-model.ts";
import { readMoveModel, scoreMoves } from "../../src/syntax/move-model.ts";
import { unpackSymbols } from "../../src/syntax/packed-symbols.ts";
import { readWeights, unpackNumbers } from "../../src/syntax/weights-text.ts";
import { classOfWord, readLexicon } from "../../src/syntax/word-lexicon.ts";

const weight = fc.integer({ min: -45, max: 45 });
const rowsOf = (width: number) =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: 2 ** 22 - 1 }), { minLength: 1, maxLength: 50 })
    .chain((keys) =>
      fc.tuple(
        ...keys.map((key) => fc.tuple(fc.constant(key), fc.array(weight, { minLength: width, maxLength: width }))),
      ),
    );

describe("weights as text", () => {
  it("keep symbols, however unlike their frequencies", () => {
    const symbol = fc.oneof(fc.nat(255), fc.constant(7), fc.nat(2));
    fc.assert(
      fc.property(fc.array(symbol, { maxLength: 3000 }), (symbols) => {
        expect([...unpackSymbols(packSymbols(symbols))]).toEqual(symbols);
      }),
    );
  });

  it("pack symbols close to their entropy", () => {
    const symbols = Array.from({ length: 20_000 }, (_, index) => (index % 10 === 0 ? index % 7 : 9));
    const counts = new Map<number, number>();
    for (const symbol of symbols) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
    const bits = [...counts.values()].reduce((sum, count) => sum - count * Math.log2(count / symbols.length), 0);
    expect(packSymbols(symbols).digits.length * 6).toBeLessThan(bits * 1.01 + 60);
  });

  it("keep numbers", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 24)), (numbers) => {
        expect([...unpackNumbers(packNumbers(numbers))]).toEqual(numbers);
      }),
    );
  });

  it("give each feature its weights back", () => {
    fc.assert(
      fc.property(rowsOf(5), (rows) => {
        const model = readWeights(
          writeWeights(new Map(rows.map(([key, row]) => [key, Float64Array.from(row)])), {
            keyBits: 22,
            classCount: 5,
            step: 1,
          }),
        );
        const scores = new Int32Array(5);
        for (const [key, row] of rows) {
          scoreClasses(model, Int32Array.of(key), 1, scores);
          expect([...scores]).toEqual(row);
        }
      }),
    );
  });

  it("give the three moves the sum of their weights, whatever the signs", () => {
    fc.assert(
      fc.property(rowsOf(3), (rows) => {
        const model = readMoveModel(
          writeMoveModel(new Map(rows.map(([key, row]) => [key, Float64Array.from(row)])), { keyBits: 22, step: 1 }),
        );
        const scores = new Float64Array(3);
        scoreMoves(
          model,
          Int32Array.from(rows, ([key]) => key),
          rows.length,
          scores,
        );
        expect([...scores]).toEqual([0, 1, 2].map((move) => rows.reduce((sum, [, row]) => sum + row[move]!, 0)));
      }),
    );
  });

  it("keep the class of each word and know no other", () => {
    const lexicon = readLexicon(
      writeLexicon(
        new Map([
          [7, 3],
          [900_000, 254],
        ]),
        24,
      ),
    );
    expect([7, 900_000, 8].map((word) => classOfWord(lexicon, word))).toEqual([3, 254, 0]);
  });

  it("choose the first of equal classes", () => {
    expect(bestClass(Int32Array.of(1, 4, 4), 3)).toBe(1);
  });
});
