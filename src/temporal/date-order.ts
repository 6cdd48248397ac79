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
  return (
    agreed(recognised.map(({ meaning }) => (meaning.kind === "numeric" ? orderOf(meaning) : undefined))) ??
    agreed(recognised.map(writtenOrder))
  );
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

/** A numeric date in the article's order; unchanged where neither it nor the article tells, and both are possible. */
export function settleOrder(meaning: Numeric, article: DateOrder | undefined): Meaning {
  const { first, second, year } = meaning;
  const order = orderOf(meaning) ?? (first === second ? "day first" : article);
  if (order === undefined) return meaning;
  const [day, month] = order === "day first" ? [first, second] : [second, first];
  return year === undefined ? { kind: "calendar", month, day } : { kind: "calendar", year, month, day };
}
