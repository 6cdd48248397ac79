import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDay } from "../../src/calendar/civil.ts";
import { CALENDAR_UNITS } from "../../src/calendar/units.ts";
import { readAnchor } from "../../src/temporal/anchor.ts";
import { findTemporalExpressions } from "../../src/temporal/find-temporal-expressions.ts";
import { resolve } from "../../src/temporal/resolve.ts";
import { readGold } from "./read-gold.ts";

const FIXTURES = join(import.meta.dirname, "../../fixtures");
const FILES = [
  "sentences/direction.gold.txt",
  ...readdirSync(join(FIXTURES, "temporal")).map((file) => `temporal/${file}`),
];
const GOLD = FILES.flatMap((file) => readGold(readFileSync(join(FIXTURES, file), "utf8")));
const TIMES = GOLD.flatMap(({ text, published }) =>
  findTemporalExpressions(text, { publishedAt: published }).flatMap((time) => [time, ...(time.parts ?? [])]),
);

/** TimeML 1.2.1 with the forms of ISO 8601 that it takes over. */
const DAYS =
  /(?:(?:BC)?(?:\d{4}|XXXX)(?:-(?:(?:\d\d|XX)(?:-(?:\d\d|XX))?|Q[1-4X]|H[12X]|SP|SU|FA|WI|W(?:\d\d|XX)(?:-(?:[1-7]|WE))?))?|(?:BC)?(?:\d{2,3}|XXX?))/;
const CLOCK = /T(?:MO|MI|AF|EV|NI|DT|(?:\d\d|XX):(?:\d\d|XX)(?::\d\d)?Z?)/;
const LENGTH = /P(?=.)(?:[\dX.]+(?:Y|Q|M|WE|W|D|SE))*(?:T(?:[\dX.]+[HMS])+)?/;
const FORMS = {
  DATE: new RegExp(`^(?:${DAYS.source}|(?:PAST|PRESENT|FUTURE)_REF)$`),
  TIME: new RegExp(`^${DAYS.source}${CLOCK.source}$`),
  DURATION: new RegExp(`^${LENGTH.source}$`),
  SET: new RegExp(`^(?:${LENGTH.source}|${DAYS.source}(?:${CLOCK.source})?)$`),
};

describe("what is printed", () => {
  test("every EDTF of the gold is EDTF to its reference implementation", () => {
    const printed = TIMES.flatMap(({ edtf: written, date }) => [
      ...(written === undefined ? [] : [written]),
      ...(date?.otherReadings ?? []).map((other) => other.edtf),
    ]);
    expect(printed.length).toBeGreaterThan(300);
    const refused = printed.filter((written) => {
      try {
        edtf(written);
        return false;
      } catch {
        return true;
      }
    });
    expect(refused).toEqual([]);
  });

  test("every value is TIMEX3, and of the form of its type", () => {
    // of ranges the parts have values; "2023/24" is one in a single token, which has no parts
    const single = TIMES.filter(({ parts, text }) => parts === undefined && !/^\d{4}\/\d\d$/.test(text));
    const wrong = single.filter(({ type, value }) => !FORMS[type].test(value));
    expect(wrong.map(({ text, type, value }) => `${text}: ${type} ${value}`)).toEqual([]);
  });

  test("a value read back gives the days again, and written again the value", () => {
    let read = 0;
    for (const { value, mod, date, type, text } of TIMES) {
      const anchor = type === "DATE" || type === "TIME" ? readAnchor(value) : undefined;
      if (anchor === undefined || mod !== undefined || date?.kind !== "date") continue;
      const days = [formatDay(anchor.first), formatDay(anchor.last)];
      const dated = [
        "on" in date.begin ? date.begin.on : date.begin.after,
        "on" in date.end ? date.end.on : date.end.before,
      ];
      expect([text, ...dated]).toEqual([text, ...days]);
      expect(value.startsWith(CALENDAR_UNITS[anchor.unit].value(anchor.first))).toBe(true);
      read++;
    }
    expect(read).toBeGreaterThan(400);
  });

  test("quotes are exactly the text", () => {
    for (const { text, published } of GOLD) {
      for (const time of findTemporalExpressions(text, { publishedAt: published })) {
        expect(text.slice(time.start, time.end)).toBe(time.text);
      }
    }
  });

  test("the days follow from the steps: meaning, anchor and direction give the same EDTF again", () => {
    let replayed = 0;
    for (const { steps, edtf: written } of TIMES) {
      const means = steps.find((step) => step.kind === "means");
      const anchor = steps.find((step) => step.kind === "anchor");
      const direction = steps.find((step) => step.kind === "direction");
      const resolved = steps.find((step) => step.kind === "resolved");
      if (means === undefined || resolved === undefined) continue;
      const towards = direction?.because === "nearest" ? undefined : direction?.direction;
      const again = resolve(means.meaning, anchor?.day, towards);
      expect([resolved.edtf, again.value]).toEqual([written, resolved.value]);
      replayed++;
    }
    expect(replayed).toBeGreaterThan(250);
  });

  test("a text moved by whole weeks moves every bare weekday by as much", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -500, max: 500 }),
        fc.constantFrom("past", "future", undefined),
        (weeks, direction) => {
          const moved = new Date(Date.UTC(2024, 5, 12) + weeks * 7 * 86_400_000).toISOString().slice(0, 10);
          for (const weekday of [1, 2, 3, 4, 5, 6, 7] as const) {
            const here = resolve({ kind: "weekday", weekday }, "2024-06-12", direction).stretch!.first!;
            const there = resolve({ kind: "weekday", weekday }, moved, direction).stretch!.first!;
            expect(there - here).toBe(weeks * 7);
          }
        },
      ),
    );
  });
});
