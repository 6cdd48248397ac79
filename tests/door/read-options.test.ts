import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readExtractOptions, readOptions } from "../../src/door/read-options.ts";
import { TimelineInputError } from "../../src/model/input-error.ts";
import type { ExtractOptions, TimelineOptions } from "../../src/model/timeline.ts";

const read = (options: unknown) => readOptions(options as TimelineOptions); // what the types forbid is what is tested

const BAD: readonly (readonly [options: unknown, error: string])[] = [
  ["all", 'options: expected an object, got "all"'],
  [{ detail: "some" }, 'options.detail: expected "main" or "all", got "some"'],
  [{ detial: "all" }, 'options.detial: expected no option of this name, got "all"'],
  [{ about: " " }, 'options.about: expected a string, got " "'],
  [{ from: "June" }, 'options.from: expected an ISO day ("2024-06-12"), got "June"'],
  [{ to: "2024-02-30" }, 'options.to: expected an ISO day ("2024-06-12"), got "2024-02-30"'],
  [{ from: "2024-06-12", to: "2024-06-11" }, 'options.from: expected a day that is not after `to`, got "2024-06-12"'],
  [{ limit: 5 }, "options.limit: expected an object, got 5"],
  [{ limit: { events: 0 } }, "options.limit.events: expected a whole number above 0, got 0"],
  [{ limit: { weeks: 1 } }, "options.limit.weeks: expected no option of this name, got 1"],
  [{ onInvalid: true }, 'options.onInvalid: expected "throw" or "collect", got true'],
  [{ zone: "Paris" }, 'options.zone: expected an IANA time zone ("Europe/Paris"), got "Paris"'],
  [{ toString: 1 }, "options.toString: expected no option of this name, got 1"],
];

describe("readOptions", () => {
  test.each(BAD)("%j throws, with the path", (options, message) => {
    expect(() => read(options)).toThrow(TimelineInputError);
    expect(() => read(options)).toThrow(message);
  });

  test("good options pass, without what is undefined", () => {
    const options: TimelineOptions = {
      detail: "all",
      about: "Ada",
      from: "2024-06-01",
      to: "2024-06-30",
      limit: { days: 3 },
      onInvalid: "collect",
      zone: "Europe/Paris",
    };
    expect(readOptions({ ...options })).toEqual(options);
    expect(readOptions()).toEqual({});
    expect(Object.keys(readOptions({ detail: undefined }))).toEqual([]);
  });

  test("triggers lie inside the text", () => {
    const readTriggers = (triggers: unknown) =>
      readExtractOptions({ triggers } as ExtractOptions, { text: "He left." }).triggers; // as above
    expect(readTriggers([{ start: 3, end: 7, more: 1 }])).toEqual([{ start: 3, end: 7 }]);
    for (const trigger of [
      null,
      {},
      { start: 3, end: 3 },
      { start: -1, end: 2 },
      { start: 3, end: 9 },
      { start: 0.5, end: 2 },
    ]) {
      expect(() => readTriggers([{ start: 0, end: 2 }, trigger])).toThrow(
        "options.triggers[1]: expected { start, end }",
      );
    }
  });

  test("anything at all either passes or throws a TimelineInputError", () => {
    fc.assert(
      fc.property(fc.anything(), (options) => {
        try {
          read(options);
        } catch (error) {
          expect(error).toBeInstanceOf(TimelineInputError);
        }
      }),
    );
  });
});
