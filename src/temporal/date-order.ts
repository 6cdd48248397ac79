import type { Meaning } from "../model/meaning.ts";
import type { RecognisedTime } from "./recognised-time.ts";

/** Whether an article writes the day or the month first; unknown where nothing in it tells. */
export type DateOrder = "day first" | "month first";

type Numeric = Extract<Meaning, { kind: "numeric" }>;

/**
 * The order in which an article writes dates: a number above twelve tells ("25/3"); else the dates it writes in words
 * ("3 March", "March 3"), if they all agree.
 */
export function readDateOrder(recognised: readonly RecognisedTime[]): DateOrder | undefined {
  if (!recognised.some(({ meaning }) => isNumeric(meaning))) return undefined; // nobody asks
  const numeric = recognised.flatMap(({ meaning }) => numericIn(meaning));
  return agreed(numeric.map(orderOf)) ?? agreed(recognised.map(writtenOrder));
}

function numericIn(meaning: Meaning): readonly Numeric[] {
  if (meaning.kind === "numeric") return [meaning];
  if (meaning.kind === "range") return meaning.parts.flatMap(numericIn);
  const isWhole = meaning.kind === "clock" || meaning.kind === "part of day" || meaning.kind === "modified";
  return isWhole && meaning.of !== undefined ? numericIn(meaning.of) : [];
}

function isNumeric(meaning: Meaning): boolean {
  if (meaning.kind === "range") return meaning.parts.some(isNumeric);
  if (meaning.kind === "clock" || meaning.kind === "part of day" || meaning.kind === "modified")
    return meaning.of !== undefined && isNumeric(meaning.of);
  return meaning.kind === "numeric";
}

function orderOf({ first, second }: Numeric): DateOrder | undefined {
  if (first > 12) return "day first";
  return second > 12 ? "month first" : undefined;
}

function writtenOrder({ meaning, text }: RecognisedTime): DateOrder | undefined {
  if (meaning.kind !== "calendar" || meaning.day === undefined || meaning.month === undefined) return undefined;
  if (/^\d{4}-/.test(text)) return undefined;
  const day = text.search(/\d/);
  const month = text.search(/\p{Lu}\p{Ll}{2}/u);
  if (day < 0 || month < 0 || meaning.weekday !== undefined) return undefined;
  return day < month ? "day first" : "month first";
}

/** What all say who say anything. */
function agreed(orders: readonly (DateOrder | undefined)[]): DateOrder | undefined {
  const said = new Set(orders.filter((order) => order !== undefined));
  return said.size === 1 ? [...said][0] : undefined;
}

/** A meaning with its numeric dates, also those under a clock time or in a range, in the article's order. */
export function settleOrders(meaning: Meaning, article: DateOrder | undefined): Meaning {
  if (!isNumeric(meaning)) return meaning;
  if (meaning.kind === "numeric") return settleOrder(meaning, article);
  if (meaning.kind === "range") return { ...meaning, parts: meaning.parts.map((part) => settleOrders(part, article)) };
  const isWhole = meaning.kind === "clock" || meaning.kind === "part of day" || meaning.kind === "modified";
  // the compiler does not know that what is put back is of the kind that was taken out
  return isWhole && meaning.of !== undefined
    ? ({ ...meaning, of: settleOrders(meaning.of, article) } as Meaning)
    : meaning;
}

/** A numeric date in the article's order; unchanged where neither it nor the article tells, and both are possible. */
function settleOrder(meaning: Numeric, article: DateOrder | undefined): Meaning {
  const { first, second, year } = meaning;
  const order = orderOf(meaning) ?? (first === second ? "day first" : article);
  if (order === undefined) return meaning;
  const [day, month] = order === "day first" ? [first, second] : [second, first];
  return year === undefined ? { kind: "calendar", month, day } : { kind: "calendar", year, month, day };
}
