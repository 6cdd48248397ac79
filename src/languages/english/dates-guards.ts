import type { Place } from "../../patterns/rule.ts";

const YEAR_BEFORE: ReadonlySet<string> = new Set([
  "$",
  "£",
  "€",
  "#",
  "no.",
  "number",
  "flight",
  "route",
  "room",
  "suite",
  "apartment",
  "page",
  "pages",
  "pp.",
  "volume",
  "vol.",
  "section",
  "p.",
  "highway",
  "channel",
  "boeing",
  "ufc",
  "article",
  "resolution",
  "law",
  "act",
  "bill",
  "decree",
  "directive",
  "regulation",
  "ordinance",
  "proposition",
  "rule",
  "clause",
  "paragraph",
  "bus",
  "train",
  "tram",
  "ship",
  "lot",
  "badge",
  "gate",
  "seat",
  "ticket",
  "berth",
  "cell",
  "plot",
  "code",
  "chapter",
  "verse",
  "form",
  "line",
  "model",
  "film",
  "movie",
  "novel",
  "series",
  "season",
  "episode",
  "album",
  "song",
  "video",
  "game",
  "version",
]);
const UNIT_AFTER: ReadonlySet<string> = new Set([
  "%",
  "percent",
  "per",
  "points",
  "people",
  "miles",
  "feet",
  "meters",
  "metres",
  "dollars",
  "troops",
  "men",
  "women",
  "workers",
  "jobs",
  "shares",
  "tons",
  "tonnes",
  "pounds",
  "euros",
  "votes",
  "francs",
  "marks",
  "years",
  "km",
  "kilometers",
  "kilometres",
  "homes",
  "units",
  "ft",
  "mph",
  "soldiers",
  "employees",
  "students",
  "families",
  "dead",
  "acres",
  "hours",
  "days",
  "months",
  "weeks",
  "or",
  "other",
]);

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

/** "2024-13-01", "2010-2015-86": three figures and more in a row. */
function isSerial(items: Place["items"], from: number, to: number): boolean {
  const isJoined = (at: number) => SPAN_MARKS.has(items.word(at)) && items.glued(at) && items.glued(at + 1);
  const isFigure = (at: number) => /^\d+$/.test(items.word(at));
  const after = isJoined(to) && isFigure(to + 1) ? 1 : 0;
  const before = isJoined(from - 1) && isFigure(from - 2) ? 1 : 0;
  if (after + before === 2) return true;
  return after === 1 ? isJoined(to + 2) && isFigure(to + 3) : before === 1 && isJoined(from - 3) && isFigure(from - 4);
}

/** "(1558-1603)" */
function endsSpan(items: Place["items"], from: number): boolean {
  return SPAN_MARKS.has(items.word(from - 1)) && isYearLike(items.word(from - 2));
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

const YEAR_LEADS: ReadonlySet<string> = new Set([
  "in",
  "since",
  "by",
  "until",
  "till",
  "from",
  "during",
  "before",
  "after",
  "early",
  "late",
  "mid",
  "of",
  "circa",
  "c.",
  "through",
  "between",
  "to",
  "around",
  "about",
]);

/** Whether a noun phrase follows: "the day after the vote". */
export function isLedOn({ items, to }: Place): boolean {
  if (to >= items.length) return false;
  return (
    /^(?:DT|NN|PRP|JJ|CD|WP|WRB|VBG)/.test(items.tag(to)) ||
    (items.tag(to) === "" && /^[\p{L}\d]/u.test(items.word(to)))
  );
}

const NAME_MONTHS: ReadonlySet<string> = new Set(["may", "april", "june", "august", "march"]);
const MONTH_LEADS: ReadonlySet<string> = new Set([
  "in",
  "since",
  "by",
  "until",
  "till",
  "from",
  "during",
  "before",
  "after",
  "early",
  "late",
  "mid",
  "of",
  "through",
  "between",
  "to",
  "and",
  "or",
  "last",
  "next",
  "this",
  "-",
  "for",
  "on",
  "each",
  "every",
  "the",
  "starting",
  "beginning",
  "ending",
  "ended",
  "throughout",
  "around",
  "about",
  "over",
  "within",
  "'s",
  "’s",
  "previous",
]);

const MARCHING: ReadonlySet<string> = new Set(["of", "for", "against"]);

/** Whether a month's name alone is the month: not "may", and not Theresa May. */
export function canBeMonth({ items, from, to }: Place): boolean {
  const word = items.word(from);
  const tag = items.tag(from);
  if (tag === "MD" || tag.startsWith("VB")) return false;
  const before = from > 0 ? items.word(from - 1) : "";
  if (/^\d{1,2}$/.test(before)) return false;
  if (isMonthName(items, from, to)) return false;
  // "the March of the Mothers", "the annual March for Life"
  if (word === "march" && MARCHING.has(items.word(to)) && !SEASON_LEADS.has(before)) return false;
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

/** "May Winter and March Networks", "the May Company": a name that begins with a month's. */
function isMonthName(items: Place["items"], from: number, to: number): boolean {
  if (!NAME_MONTHS.has(items.word(from)) || !isCapital(items.written(to))) return false;
  if (FIRMS.has(items.word(to))) return true;
  return from > 0 && items.tag(to).startsWith("NNP") && JOINED.has(items.word(from - 1)) && !items.glued(to);
}

const JOINED: ReadonlySet<string> = new Set(["and", "or", "&"]);
const FIRMS: ReadonlySet<string> = new Set(
  "company co co. corporation corp corp. inc inc. ltd ltd. plc group holdings partners department stores foundation institute".split(
    " ",
  ),
);

const SEASON_LEADS: ReadonlySet<string> = new Set([
  "in",
  "since",
  "by",
  "until",
  "during",
  "before",
  "after",
  "early",
  "late",
  "mid",
  "through",
  "throughout",
  "of",
  "over",
]);

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

/** "the 24th": a day of the month where a preposition of time leads it and no noun follows. */
export function isGluedDate({ items, from, to }: Place): boolean {
  const before = from > 0 ? items.word(from - 1) : "";
  if (!/^\d/.test(items.word(from + 1))) return false;
  if (to < items.length && (items.tag(to).startsWith("NN") || items.tag(to).startsWith("JJ") || items.word(to) === "-"))
    return false;
  if (to < items.length && /^[a-z]/i.test(items.word(to)) && items.tag(to) === "") return false;
  return (
    before === "on" ||
    before === "by" ||
    before === "until" ||
    before === "since" ||
    before === "and" ||
    before === "from"
  );
}

/** Whether numbers with a colon are a score or a ratio and no time. */
export function isAmount({ items, from, to }: Place): boolean {
  if (to < items.length && items.word(to).startsWith("-") && items.glued(to)) return true;
  if (MATCH_CLOCKS.has(items.word(to))) return true;
  for (let at = Math.max(0, from - 3); at < from; at++) if (SCORES.has(items.word(at))) return true;
  return false;
}

/** "at 2:56 of the fourth round", "at 14:21 into the third period": the clock of a match. */
const MATCH_CLOCKS: ReadonlySet<string> = new Set(["of", "into", "mark", "remaining", "left"]);

const CLOCK_LEADS: ReadonlySet<string> = new Set([
  "at",
  "around",
  "about",
  "by",
  "until",
  "till",
  "from",
  "between",
  "since",
  "before",
  "after",
  "to",
  "and",
  "-",
  "–",
  "(",
  "than",
  "until",
  "past",
  "approximately",
  "exactly",
  ",",
  "on",
]);

/** Bare hours and minutes are a time after a preposition or beside a date; a race is run "in 2:56". */
export function isClock({ items, from, to }: Place): boolean {
  const before = from > 0 ? items.word(from - 1) : "";
  if (from === 0 || CLOCK_LEADS.has(before)) return true;
  return (
    DAY_WORDS.has(before) ||
    items.senses(from - 1).some(({ slot }) => CALENDAR_SLOTS.has(slot)) ||
    items.senses(items.word(to) === "on" ? to + 1 : to).some(({ slot }) => slot === "weekday" || slot === "month")
  );
}

const SCORES: ReadonlySet<string> = new Set([
  "chapter",
  "ratio",
  "psalm",
  "won",
  "lost",
  "score",
  "verse",
  "odds",
  "matthew",
  "mark",
  "luke",
  "john",
  "genesis",
  "romans",
  "format",
]);

const NAME_LEADS: ReadonlySet<string> = new Set([
  "his",
  "her",
  "their",
  "my",
  "our",
  "your",
  "detective",
  "mr.",
  "mrs.",
  "ms.",
  "dr.",
  "judge",
  "inspector",
  "sergeant",
  "sgt.",
  "captain",
  "lady",
  "sir",
  "miss",
  "officer",
  "agent",
  "man",
]);
const OWNERS: ReadonlySet<string> = new Set(["his", "her", "their", "my", "our", "your"]);
const CALENDAR_SLOTS: ReadonlySet<string> = new Set([
  "month",
  "weekday",
  "day",
  "part",
  "year",
  "season",
  "clock",
  "hour",
  "zone",
  "slashed",
  "dotted",
  "iso",
]);

/** Whether a weekday is the name of a paper, a person or a firm: "The Sunday Telegraph", "Detective Friday". */
export function isDayName({ items, from, to }: Place): boolean {
  if (from === 0 && to >= items.length) return false;
  const before = from > 0 ? items.word(from - 1) : "";
  if (OWNERS.has(before)) return !items.tag(to).startsWith("NN");
  // "Captain Friday" is a name, "freed the captain Friday" is none
  if (NAME_LEADS.has(before)) return isCapital(items.written(from - 1));
  if (NAME_LEADS.has(items.word(from - 2)) && isCapital(items.written(from - 2)) && isCapital(items.written(from - 1)))
    return !items.glued(from) && items.tag(from - 1) === "NNP" && items.senses(from - 1).length > 0;
  if (before !== "the" && before !== "," && before !== "a") return false;
  return (
    to < items.length &&
    isCapital(items.written(to)) &&
    !items.senses(to).some(({ slot }) => CALENDAR_SLOTS.has(slot)) &&
    !items.glued(to) &&
    items.tag(to).startsWith("NNP")
  );
}

/** "Tues." with its stop, or after a preposition: "on Tues". */
export function isShortDay({ items, from }: Place): boolean {
  const written = items.written(from);
  return written.endsWith(".") || (written.toLowerCase() !== "wed" && items.word(from - 1) === "on");
}

/** "10 Nov 11", all three written short, and nothing that is counted behind them. */
export function isShortWritten({ items, from, to }: Place): boolean {
  return (
    items.written(to - 1).length === 2 &&
    /^\d\d?$/.test(items.word(from)) &&
    items.written(from + 1).length === 3 &&
    items.word(from + 1) !== "may" &&
    !/^(?:NN|JJ|CD)/.test(items.tag(to))
  );
}

/** A feast's name before another name is that name's: "Christmas Island". */
export function isFeastName({ items, from, to }: Place): boolean {
  const after = to < items.length ? items.written(to) : "";
  if (FEAST_NAMES.has(after.toLowerCase())) return true;
  return (
    isCapital(after) &&
    items.tag(to).startsWith("NNP") &&
    !items.senses(to).some(({ slot }) => CALENDAR_SLOTS.has(slot)) &&
    from >= 0
  );
}

const FEAST_NAMES: ReadonlySet<string> = new Set([
  "island",
  "islands",
  "family",
  "tree",
  "trees",
  "card",
  "cards",
  "carol",
  "rising",
  "seals",
  "egg",
  "eggs",
  "bunny",
  "party",
  "parties",
  "present",
  "presents",
  "gift",
  "gifts",
  "dinner",
  "lights",
  "music",
  "song",
  "songs",
  "bonus",
  "pudding",
  "market",
  "markets",
  "decorations",
  "offensive",
  "massacre",
  "truce",
]);

interface Counted {
  readonly unit: string;
  readonly plural: boolean;
}

const VAGUE_UNITS: ReadonlySet<string> = new Set([
  "second",
  "minute",
  "hour",
  "season",
  "weekend",
  "fortnight",
  "millennium",
  "decade",
  "quarter",
]);

/** Whether a count and a unit are a length: "a day" and bare units are lengths only where the words around allow it. */
export function isAbout({ items, from, to }: Place, unit: Counted, count: { readonly amount?: number }): boolean {
  const word = items.word(from);
  // "a year-earlier loss": the article is the noun's
  if (items.word(to) === "-" && (items.word(to + 1) === "earlier" || items.word(to + 1) === "ago") && word === "a")
    return false;
  if (unit.unit === "hour" && /^\d{4}$/.test(word) && Number(word) < 2400 && CLOCK_LEADS.has(items.word(from - 1)))
    return false;
  if (items.word(to) === "old" || (items.word(to) === "-" && items.word(to + 1) === "old")) return false;
  if (items.word(to) === "of" && RECORDED.has(items.word(to + 1)) && !items.tag(to + 2).startsWith("NN")) return false;
  const isFraction = items.word(from + 1) === "-" || word === "a" || items.word(to) === "of";
  if (unit.unit === "quarter" && isFraction && (count.amount !== undefined || to - from === 1)) return false;
  if ((unit.unit === "minute" || unit.unit === "second") && to - from === 1 && items.word(to) === "of") return false;
  if (unit.unit === "quarter" && count.amount !== undefined && word !== "a" && /^\d/.test(word) && count.amount > 20)
    return false;
  if (unit.unit === "second" && !unit.plural && count.amount === 1) return false;
  if (unit.plural && to - from === 1)
    return !VAGUE_UNITS.has(unit.unit) || unit.unit === "hour" || unit.unit === "minute" || unit.unit === "decade";
  if (word === "some" && !unit.plural) return false;
  return true;
}

/** "75 hours of video" are an amount of it, and tell of no stretch of time. */
const RECORDED: ReadonlySet<string> = new Set(
  "video videos audio footage film films tape tapes music recording recordings programming television content material".split(
    " ",
  ),
);

/** "2.4.19" is a date after a preposition; a version after its name. */
export function isVersion({ items, from, to }: Place): boolean {
  const written = items.written(from);
  if (/\.\d{4}$/.test(written)) return false;
  return from > 0 && to - from === 1 && !DATE_LEADS.has(items.word(from - 1)) && items.word(from - 1) !== "(";
}

/** "the third quarter-final" */
export function isHyphened({ items, to }: Place): boolean {
  return items.word(to) === "-" && items.glued(to) && /^[a-z]/.test(items.word(to + 1));
}

/** "from 2010 to present", "(2010-present)": the end of a stretch that a date begins. */
export function endsStretch({ items, from, to }: Place): boolean {
  const isAfterDate = items.senses(from - 2).some(({ slot }) => STRETCH_BEGINS.has(slot));
  return isAfterDate && STRETCH_MARKS.has(items.word(from - 1)) && !/^(?:NN|DT|JJ)/.test(items.tag(to));
}

const STRETCH_BEGINS: ReadonlySet<string> = new Set(["year", "month", "weekday", "day", "decade", "season"]);
const STRETCH_MARKS: ReadonlySet<string> = new Set(["to", "until", "till", "through", "-", "–", "—"]);

const LIST_MARKS: ReadonlySet<string> = new Set(["to", "and", "or", "through", "-", "–", "&"]);

/** "the 12th and 13th centuries": the noun of an ordinal stands behind the next one. */
export function isSaidLater({ items, to }: Place, nouns: ReadonlySet<string>): boolean {
  if (!LIST_MARKS.has(items.word(to))) return false;
  let at = to + 1;
  while (BETWEEN_ORDINALS.has(items.word(at))) at++;
  const noun = items.word(at + 1);
  const isNoun = nouns.has(noun) || nouns.has(`${noun} ${items.word(at + 2)}`);
  return isNoun && items.senses(at).some(({ slot }) => slot === "ordinal");
}

const BETWEEN_ORDINALS: ReadonlySet<string> = new Set(["the", "early", "mid", "late"]);

/** "the past" and "future" say when only where no noun follows that they describe as something else. */
export function isReference({ items, from, to }: Place): boolean {
  const last = items.word(to - 1);
  // "its most recent report" is the last of several
  if (last === "recent" && items.word(from - 1) === "most") return false;
  if (last === "recently" && items.word(from - 1) === "as") return false;
  if (last === "current" && items.word(from - 1) === "then") return false;
  if (items.word(from) === "the" && last === "past")
    return !/^[a-z0-9]/i.test(items.word(to)) || !/^(?:NN|JJ|CD|VBG)/.test(items.tag(to));
  if (last === "term") return items.word(to) !== "-" && !items.tag(to).startsWith("NN") && items.word(to - 2) !== "-";
  if (last === "present" && items.word(from) === "the") return !items.tag(to).startsWith("NN");
  return true;
}

/** "soon" and "shortly" stand for the time ahead beside a modal; "soon after" and "soon became" tell a story. */
export function isAhead({ items, from, to }: Place): boolean {
  const after = items.word(to);
  if (
    after === "after" ||
    after === "before" ||
    after === "as" ||
    after === "thereafter" ||
    after === "afterward" ||
    after === "afterwards"
  )
    return false;
  if (items.tag(from) === "") return true;
  for (let at = Math.max(0, from - 4); at < from; at++)
    if (items.tag(at) === "MD" || items.tag(at) === "TO") return true;
  return false;
}

const FRACTION_PARTS: ReadonlySet<string> = new Set(["2", "3", "4", "5", "8", "16", "32"]);
const DATE_LEADS: ReadonlySet<string> = new Set([
  "on",
  "by",
  "until",
  "from",
  "since",
  "before",
  "after",
  "the",
  "to",
  "-",
  "dated",
  "of",
  "between",
]);

/** "3/2015" is a month after a word of time, in brackets or behind a colon; else the number of a law or a case. */
export function isDated({ items, from }: Place): boolean {
  const before = items.word(from - 1);
  return DATE_LEADS.has(before) || MONTH_LEADS.has(before) || before === "(" || before === ":" || before === ",";
}

/** "3/14" is a date after a preposition, unless it is a fraction. */
export function isDateFraction({ items, from, to }: Place): boolean {
  const [first, second] = items.word(from).split("/");
  const before = from > 0 ? items.word(from - 1) : "";
  const clock = items.word(to) === "at" || items.word(to) === "," ? to + 1 : to;
  if (items.senses(clock).some(({ slot }) => slot === "clock")) return true;
  if (items.senses(from - 1).some(({ slot }) => slot === "weekday")) return true;
  if (!DATE_LEADS.has(before)) return false;
  if (/^(?:NN|JJ)/.test(items.tag(to)) || items.word(to) === "%" || items.word(to) === "of") return false;
  return !(FRACTION_PARTS.has(second ?? "") && Number(first) < Number(second)) || before === "on";
}

/** "player of the year" is a title. */
const AWARDED: ReadonlySet<string> = new Set([
  "man",
  "woman",
  "person",
  "player",
  "partner",
  "car",
  "book",
  "word",
  "team",
  "manager",
  "coach",
  "film",
  "album",
  "song",
  "goal",
  "photo",
  "photograph",
  "picture",
  "athlete",
  "artist",
  "businessman",
  "sportsman",
  "game",
  "rookie",
  "question",
  "soup",
  "issue",
  "topic",
  "order",
  "hero",
  "company",
  "employee",
  "teacher",
  "entrepreneur",
]);

const UNIT_LEADS: ReadonlySet<string> = new Set([
  "in",
  "for",
  "of",
  "during",
  "throughout",
  "within",
  "by",
  "over",
  "through",
  "from",
  "until",
  "since",
  "to",
  "earlier",
  "later",
  "into",
]);

/** "the year" and "the quarter" are the one that the text tells; "the day" and "the hour" only where a preposition leads. */
export function isBareUnit({ items, from, to }: Place, unit: string): boolean {
  if (
    unit === "second" ||
    unit === "minute" ||
    unit === "hour" ||
    unit === "season" ||
    unit === "weekend" ||
    unit === "fortnight" ||
    unit === "millennium"
  )
    return false;
  if (/^(?:NN|JJ|CD|VBG)/.test(items.tag(to)) || items.word(to) === "of" || items.word(to) === "-") return false;
  const before = from > 0 ? items.word(from - 1) : "";
  if (before === "of" && AWARDED.has(items.word(from - 2))) return false;
  if (unit === "quarter" || unit === "year") return before !== "of" || !items.tag(from - 2).startsWith("NNP");
  return UNIT_LEADS.has(before);
}

/** "the Daily Mirror", "60 Minutes": a capital inside a sentence makes it a name. */
export function isTitleWord({ items, from, to }: Place): boolean {
  if (!isCapital(items.written(from))) return false;
  if (from === 0) return to < items.length && isCapital(items.written(to)) && items.tag(to).startsWith("NNP");
  return /^[\p{L}\d]/u.test(items.word(from - 1));
}

/** "lasted over three years" is more than three; "evolved over three years" is how long it took. */
export function isMoreThan({ items, from }: Place): boolean {
  return from === 0 || MEASURING.has(items.word(from - 1));
}

/** Prepositions, and the verbs that take a length. */
const MEASURING: ReadonlySet<string> = new Set(
  "for in after of than from with at to a the just well slightly and or , ( is are was were been be last lasts lasted take takes took taken taking spend spends spent spending wait waits waited waiting serve serves served serving live lived work worked stay stayed need needs needed".split(
    " ",
  ),
);

/** "will last two weeks", "was to last a day": a verb, though "last two weeks" may be a time. */
export function isLastVerb({ items, from }: Place): boolean {
  if (items.word(from) !== "last") return false;
  return (
    items.tag(from).startsWith("VB") || (items.word(from - 1) === "to" && INFINITIVE_LEADS.has(items.word(from - 2)))
  );
}

/** Words after which "to" opens an infinitive and leads to no noun. */
const INFINITIVE_LEADS: ReadonlySet<string> = new Set(
  "is are was were be been expected scheduled planned supposed meant slated forecast projected likely unlikely set due".split(
    " ",
  ),
);

/** "the daily Le Monde": what a paper is, not how often something comes. */
export function isPaper({ items, from, to }: Place): boolean {
  return items.word(from - 1) === "the" && isCapital(items.written(to)) && items.tag(to).startsWith("NNP");
}

function isCapital(written: string): boolean {
  const code = written.charCodeAt(0);
  return code >= 65 && code <= 90;
}

/** "the year ended March 31" is a length of one year. */
export function isEnded({ items, to }: Place): boolean {
  const after = items.word(to);
  if (after !== "ended" && after !== "ending" && after !== "to") return false;
  return (
    DAY_WORDS.has(items.word(to + 1)) || items.senses(to + 1).some(({ slot }) => slot === "month" || slot === "day")
  );
}

const DAY_WORDS: ReadonlySet<string> = new Set(["today", "tomorrow", "yesterday"]);

/** "the second last week", "his last year": counted in an order, not before the publication. */
export function isOrdered(items: Place["items"], from: number): boolean {
  return items.word(from) !== "the" && OWNERS.has(items.word(from - 1));
}

/** "the last week of the campaign", "the last week before Christmas": not the one before now. */
export function isLastOfOther(items: Place["items"], from: number, to: number): boolean {
  const isThe = items.word(from) === "the" || items.word(from - 1) === "the";
  return isThe && (items.word(to) === "of" || items.word(to) === "before");
}

/** "a Monday in July": no one day. */
export function isAnyDay({ items, from, to }: Place): boolean {
  const isVague = ANY.has(items.word(from - 1)) && (items.word(to) === "in" || items.word(to) === "of");
  return isVague && items.senses(to + 1).some(({ slot }) => slot === "month" || slot === "year" || slot === "season");
}

const ANY: ReadonlySet<string> = new Set(["a", "any", "one", "some"]);

/** "Saturday and Sunday, October 12-13": the second weekday belongs to the second date. */
export function isOneOfTwo({ items, from, to }: Place): boolean {
  const isSecond =
    LIST_MARKS.has(items.word(from - 1)) && items.senses(from - 2).some(({ slot }) => slot === "weekday");
  return isSecond && LIST_MARKS.has(items.word(to)) && items.senses(to + 1).some(({ slot }) => slot === "day");
}

/** "on ABC's This Week": capitals inside a sentence make it a title. */
export function isProgramme({ items, from, to }: Place): boolean {
  return from > 0 && isCapital(items.written(from)) && isCapital(items.written(to - 1));
}

const DEGREES: ReadonlySet<string> = new Set(["too", "as", "so", "how", "that"]);

/** "too soon", "as soon as": how early, not when. */
export function isDegree({ items, from }: Place): boolean {
  return DEGREES.has(items.word(from - 1));
}

/** "two days before he left", "a week after which": what is counted from follows, if no noun does. */
export function isCountedOn({ items, to }: Place): boolean {
  return to < items.length && /^(?:PRP|W|IN|EX|RB|\$|``|")/.test(items.tag(to)) && items.word(to) !== ",";
}

const CURRENCIES: ReadonlySet<string> = new Set(["$", "£", "€", "¥", "us$"]);

/** "paid $12 June 3": the number belongs to the currency. */
export function isPrice({ items, from }: Place): boolean {
  return CURRENCIES.has(items.word(from - 1));
}

/** "ruled that Friday would be the deadline": the word opens a clause, and points at no day. */
export function opensClause({ items, from, to }: Place): boolean {
  return items.tag(from) === "IN" && /^(?:VB|NN)/.test(items.tag(from - 1)) && SUBJECT_ENDS.has(items.tag(to));
}

const SUBJECT_ENDS: ReadonlySet<string> = new Set(["MD", "VBD", "VBZ", "VBP", "POS"]);

/** "seven months later than planned": how much later, not when. */
export function isCompared({ items, to }: Place): boolean {
  return items.word(to) === "than";
}
