import type { Place } from "../../patterns/rule.ts";
import { isCapital } from "./letter-kinds.ts";

/** Whether a number of four digits is a year: not a price, a count or the number of a thing. */
export function canBeYear({ items, from, to }: Place): boolean {
  const before = from > 0 ? items.word(from - 1) : "";
  const after = to < items.length ? items.word(to) : "";
  if (YEAR_BEFORE.has(before) || /^\d+$/.test(before)) return false;
  if (isAddress(items, from, to) || isDialled(items, from) || isSerial(items, from, to)) return false;
  if (UNIT_AFTER.has(after) && after !== "or") return false;
  const isCounting = to < items.length && items.tag(to) === "NNS" && !items.glued(to);
  // "1984 inhabitants" are counted, "the 1968 protests" and "London's 1968 protests" are not
  if (isCounting && !YEAR_LEADS.has(before) && before !== "the" && before !== "'s" && before !== "’s") return false;
  const year = Number(items.word(from));
  if (Number.isNaN(year)) return true;
  if (
    from > 0 &&
    items.glued(from) &&
    before !== "-" &&
    before !== "–" &&
    before !== "(" &&
    before !== "/" &&
    before !== "'" &&
    before !== "—" &&
    before !== "--" &&
    before !== '"' &&
    before !== "“" &&
    before !== "["
  )
    return false;
  return (
    (year >= 1900 && year <= 2100) ||
    YEAR_LEADS.has(before) ||
    before === "(" ||
    endsSpan(items, from) ||
    endsPair(items, from, to)
  );
}

/** Words before a number of four digits that is no year. */
export const YEAR_BEFORE: ReadonlySet<string> = new Set(
  "$ £ € # no. number flight route room suite apartment page pages pp. volume vol. section p. highway channel boeing ufc article resolution law act bill decree directive regulation ordinance proposition rule clause paragraph bus train tram ship lot badge gate seat ticket berth cell plot code chapter verse form line model film movie novel series season episode album song video game version".split(
    " ",
  ),
);

const UNIT_AFTER: ReadonlySet<string> = new Set(
  "% percent per points people miles feet meters metres dollars troops men women workers jobs shares tons tonnes pounds euros votes francs marks years km kilometers kilometres homes units ft mph soldiers employees students families dead acres hours days months weeks or other".split(
    " ",
  ),
);

/** "at 1945 Elm Street" */
function isAddress(items: Place["items"], from: number, to: number): boolean {
  return items.word(from - 1) === "at" && isCapital(items.written(to)) && !items.glued(to);
}

/** "0800-2020", "555-1984": the end of a number that is dialled. */
function isDialled(items: Place["items"], from: number): boolean {
  if (items.word(from - 1) !== "-" || !items.glued(from)) return false;
  const before = items.word(from - 2);
  return /^\d{3,}$/.test(before) && !isYearLike(before);
}

/** "2024-13-01", "2010-2015-86": three figures and more in a row; "2019-4431", which is no span. */
function isSerial(items: Place["items"], from: number, to: number): boolean {
  const isJoined = (at: number) => SPAN_MARKS.has(items.word(at)) && items.glued(at) && items.glued(at + 1);
  const isFigure = (at: number) => /^\d+$/.test(items.word(at));
  const after = isJoined(to) && isFigure(to + 1) ? 1 : 0;
  if (after === 1 && items.word(to + 1).length > 2 && !isYearLike(items.word(to + 1))) return true;
  const before = isJoined(from - 1) && isFigure(from - 2) ? 1 : 0;
  if (after + before === 2) return true;
  return after === 1 ? isJoined(to + 2) && isFigure(to + 3) : before === 1 && isJoined(from - 3) && isFigure(from - 4);
}

/** "(1558-1603)" */
function endsSpan(items: Place["items"], from: number): boolean {
  return SPAN_MARKS.has(items.word(from - 1)) && isYearLike(items.word(from - 2));
}

/** "the 2023-24 season", where the figures behind the mark are a year's. */
export function endsYears(items: Place["items"], from: number): boolean {
  return /^\d\d$/.test(items.word(from)) && items.glued(from) && endsSpan(items, from);
}

/** "between 1850 and 1860", "in 1848 or 1849", and nothing that is counted behind it. */
function endsPair(items: Place["items"], from: number, to: number): boolean {
  const isJoined = items.word(from - 1) === "and" || items.word(from - 1) === "or";
  return isJoined && isYearLike(items.word(from - 2)) && !/^(?:NN|JJ)/.test(items.tag(to));
}

const SPAN_MARKS: ReadonlySet<string> = new Set(["-", "–", "—"]);

function isYearLike(word: string): boolean {
  return /^[12]\d{3}$/.test(word);
}

const YEAR_LEADS: ReadonlySet<string> = new Set(
  "in since by until till from during before after early late mid of circa c. through between to around about".split(
    " ",
  ),
);
