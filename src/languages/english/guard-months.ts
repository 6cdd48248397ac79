import type { Place } from "../../patterns/rule.ts";
import { isRoadName, NAME_LEADS } from "./guard-names.ts";
import { YEAR_BEFORE } from "./guard-years.ts";
import { isCapital } from "./letter-kinds.ts";

/** Whether a month's name alone is the month: not "may", and not Theresa May. */
export function canBeMonth({ items, from, to }: Place): boolean {
  const word = items.word(from);
  const tag = items.tag(from);
  if (tag === "MD" || tag.startsWith("VB")) return false;
  const before = from > 0 ? items.word(from - 1) : "";
  if (/^\d{1,2}$/.test(before)) return false;
  if (isMonthName(items, from, to) || isRoadName({ items, to })) return false;
  // "the March of the Mothers", "the annual March for Life", "the March on the capital"
  if (word === "march" && MARCHING.has(items.word(to)) && !SEASON_LEADS.has(before)) return false;
  if (word === "march" && before === "the" && items.word(to) === "on") return false;
  if (word === "mar" || word === "mar." || word === "jan" || word === "sep" || word === "jun")
    return (
      items.word(to) === "-" || (MONTH_LEADS.has(before) && !isCapital(to < items.length ? items.written(to) : ""))
    );
  if (!NAME_MONTHS.has(word)) return true;
  if (MONTH_LEADS.has(before)) return true;
  if (from === 0)
    return word !== "may" && word !== "march" && tag !== "" && !isCapital(items.written(1)) && items.word(1) !== ",";

  const after = to < items.length ? items.written(to) : "";
  // "asked May": no month stands right after a verb
  if (items.tag(from - 1).startsWith("VB")) return false;
  return !isCapital(items.written(from - 1)) && !isCapital(after) && tag.startsWith("NNP");
}

/** "2004 June": the month behind its year, and no name, verb or day after it. */
export function isMonthBehind({ items, from, to }: Place): boolean {
  if (YEAR_BEFORE.has(items.word(from - 1)) || /^\d/.test(items.word(to))) return false;
  return !/^(?:MD|VB)/.test(items.tag(to - 1)) && !/^(?:NN|VB|MD|POS)/.test(items.tag(to));
}

/** Whether the number after a month is its day: not a count ("In May 20 people"); a day stands after "on". */
export function canBeDay({ items, from, to }: Place): boolean {
  const after = to < items.length ? items.word(to) : "";
  if (items.word(from - 1) === "in" && items.tag(to) === "NNS") return false;
  return after !== "%" && after !== "percent" && after !== "people";
}

/** Seasons whose names are other words too need a word of time before them. */
export function canBeSeason({ items, from, to }: Place): boolean {
  const isLed = items.word(from) === "the";
  const season = items.word(isLed ? from + 1 : from);
  const lead = items.word(isLed ? from - 1 : from - 1);
  if (to < items.length && items.tag(to).startsWith("NN")) return false;
  if (NAME_LEADS.has(items.word(from - 1)) && isCapital(items.written(from))) return false;
  if (from > 0 && SEASON_LEADS.has(lead)) return true;
  if (!isLed && from === 0 && items.word(to) === ",") return false;
  if (from > 0 && isCapital(items.written(isLed ? from + 1 : from))) return false;
  return season === "summer" || season === "winter" || season === "autumn";
}

const NAME_MONTHS: ReadonlySet<string> = new Set(["may", "april", "june", "august", "march"]);

/** Words after which a name that is also a month's is the month. */
export const MONTH_LEADS: ReadonlySet<string> = new Set(
  "in since by until till from during before after early late mid of through between to and or last next this - for on each every the starting beginning ending ended throughout around about over within 's ’s previous".split(
    " ",
  ),
);

const MARCHING: ReadonlySet<string> = new Set(["of", "for", "against"]);

/** "May Winter and March Networks", "the May Company", "led by May Ortega": a name that begins with a month's. */
function isMonthName(items: Place["items"], from: number, to: number): boolean {
  if (!NAME_MONTHS.has(items.word(from)) || !isCapital(items.written(to))) return false;
  if (FIRMS.has(items.word(to))) return true;
  const isAgent = items.word(from - 1) === "by" && items.tag(from - 2) === "VBN";
  const isJoined = from > 0 && (isAgent || JOINED.has(items.word(from - 1)));
  return isJoined && items.tag(to).startsWith("NNP") && !items.glued(to);
}

const JOINED: ReadonlySet<string> = new Set(["and", "or", "&"]);

const FIRMS: ReadonlySet<string> = new Set(
  "company co co. corporation corp corp. inc inc. ltd ltd. plc group holdings partners department stores foundation institute".split(
    " ",
  ),
);

const SEASON_LEADS: ReadonlySet<string> = new Set(
  "in since by until during before after early late mid through throughout of over least".split(" "),
);
