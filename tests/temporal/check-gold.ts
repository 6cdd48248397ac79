import type { TemporalExpression } from "../../src/model/temporal.ts";
import { findTemporalExpressions } from "../../src/temporal/find-temporal-expressions.ts";
import type { GoldLine, GoldMark } from "./read-gold.ts";

/** What is wrong on a line of gold; nothing where all is right. */
export function checkLine({ text, published, marks }: GoldLine): readonly string[] {
  const found = findTemporalExpressions(text, published === "" ? {} : { publishedAt: published });
  const wrong: string[] = [];
  for (const mark of marks) wrong.push(...checkMark(mark, found));
  for (const time of found) {
    if (!marks.some((mark) => mark.start < time.end && time.start < mark.end))
      wrong.push(`found “${time.text}” ${time.value}`);
  }
  return wrong;
}

function checkMark(mark: GoldMark, found: readonly TemporalExpression[]): readonly string[] {
  const all = found.flatMap((time) => [time, ...(time.parts ?? [])]);
  const overlapping = all.filter((time) => mark.start < time.end && time.start < mark.end);
  if (overlapping.length === 0) return [`missed “${mark.text}”`];
  if (mark.value === "") return checkDays(mark, overlapping);
  const exact = overlapping.find((time) => sameExtent(mark, time));
  if (exact === undefined) return [`“${mark.text}” found as “${overlapping[0]!.text}”`];
  if (exact.value !== mark.value) return [`“${mark.text}” is ${mark.value}, found ${exact.value}`];
  return [];
}

/** "earlier" and "later" may stand in the extent (TimeML) or outside. */
function sameExtent(mark: GoldMark, time: TemporalExpression): boolean {
  const lead = /^(?:earlier|later) /i.exec(time.text)?.[0].length ?? 0;
  return mark.end === time.end && (mark.start === time.start || mark.start === time.start + lead);
}

/** A compound or vague phrase: only its days count; "=>" and nothing behind it says that it leads to none. */
function checkDays(mark: GoldMark, overlapping: readonly TemporalExpression[]): readonly string[] {
  if (mark.edtf === undefined || overlapping.some(({ edtf }) => (edtf ?? "") === mark.edtf)) return [];
  return [`“${mark.text}” is ${mark.edtf}, found ${overlapping[0]!.edtf}`];
}
