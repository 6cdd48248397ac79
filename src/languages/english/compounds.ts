import { isCivilDay, toDay, weekdayOf } from "../../calendar/civil.ts";
import type { Meaning, Weekday } from "../../model/meaning.ts";
import { isOpen, rankOf, UNIT_RANK } from "../../model/meaning-rank.ts";
import type { TimeUnit, TimexMod } from "../../model/temporal.ts";
import { type Place, type Rule, rulesFor } from "../../patterns/rule.ts";
import { buildTrie } from "../../patterns/trie.ts";
import { hourInPart } from "./dates-digits.ts";
import { isMoreThan } from "./dates-guards.ts";
import { ago, anchored, inYears } from "./dates-meanings.ts";
import type { DateSlots } from "./dates-words.ts";

/** Found expressions as slots, beside the slots of single words. */
interface CompoundSlots extends DateSlots {
  readonly date: Meaning;
  readonly duration: Meaning & { readonly kind: "duration" };
  readonly clockTime: Meaning & { readonly kind: "clock" };
  readonly partTime: Meaning & { readonly kind: "part of day" };
  readonly stretch: Meaning;
  /** "more than two days" */
  readonly modifiedDuration: Extract<Meaning, { kind: "modified" }>;
  /** "from 9 to 10:30" */
  readonly clockRange: Range;
  readonly reference: Extract<Meaning, { kind: "reference" }>;
  readonly set: Extract<Meaning, { kind: "set" }>;
  /** A clock time with its day. */
  readonly dateTime: Meaning;
}

const rule = rulesFor<CompoundSlots, Meaning>();

type Slot = "date" | "duration" | "clockTime" | "partTime" | "stretch";

/** Words that put a TIMEX3 modifier on what follows, and on which kinds of expressions. */
const MODIFIERS: readonly (readonly [words: string, mod: TimexMod, slots: readonly Slot[]])[] = [
  ["early", "START", ["date", "partTime"]],
  ["mid|middle", "MID", ["date", "partTime"]],
  ["late", "END", ["date", "partTime"]],
  ["the early", "START", ["date"]],
  ["the mid", "MID", ["date"]],
  ["the late", "END", ["date"]],
  ["the? early|first part of", "START", ["date"]],
  ["the? middle part of", "MID", ["date"]],
  ["the? late|latter|later|last part of", "END", ["date"]],
  ["early to mid", "START", ["date", "partTime"]],
  ["mid to late", "END", ["date", "partTime"]],
  ["the? beginning|start of", "START", ["date"]],
  ["the? middle|midst of", "MID", ["date"]],
  ["the? end|close of", "END", ["date"]],
  ["about|around|roughly|approximately|circa|some", "APPROX", ["duration", "date", "clockTime"]],
  ["nearly|almost", "LESS_THAN", ["duration", "date", "stretch"]],
  ["close to", "LESS_THAN", ["duration"]],
  ["less|fewer than", "LESS_THAN", ["duration", "date"]],
  ["just|well|slightly under", "LESS_THAN", ["duration"]],
  ["just|well|slightly over", "MORE_THAN", ["duration"]],
  ["a little under", "LESS_THAN", ["duration"]],
  ["a little over", "MORE_THAN", ["duration"]],
  ["just|slightly less than", "LESS_THAN", ["duration"]],
  ["just|well|slightly more than", "MORE_THAN", ["duration"]],
  ["under", "LESS_THAN", ["duration"]],
  ["more than", "MORE_THAN", ["duration", "date"]],
  ["at least", "EQUAL_OR_MORE", ["duration", "date", "stretch"]],
  ["no|not less than", "EQUAL_OR_MORE", ["duration"]],
  ["at most", "EQUAL_OR_LESS", ["duration"]],
  ["no|not more than", "EQUAL_OR_LESS", ["duration"]],
  ["up to", "EQUAL_OR_LESS", ["duration"]],
];

const modifierRules = MODIFIERS.flatMap(([words, mod, slots]) =>
  slots.map(
    (slot): Rule<Meaning> => ({
      name: `${words} ${slot}`,
      pattern: `${words} {of:${slot}}`,
      // The slot holds a meaning, whichever of them it is.
      read: ({ of }) => modified(mod, of as Meaning),
    }),
  ),
);

/** The phrases of English that are made of expressions already found. */
export const DATE_COMPOUNDS = buildTrie<Meaning>([
  ...modifierRules,
  rule("over a length", "over {duration}", ({ duration }, place) =>
    duration.lengths[0]?.amount !== undefined && isMoreThan(place) ? modified("MORE_THAN", duration) : undefined,
  ),
  rule("later date", "later {date}", ({ date }) =>
    isPointed(date) ? { kind: "part so far", side: "later", of: date } : undefined,
  ),
  rule("earlier date", "earlier {date}", ({ date }) =>
    isPointed(date) ? { kind: "part so far", side: "earlier", of: date } : undefined,
  ),
  rule("later part", "later {partTime}", ({ partTime }) => ({ kind: "part so far", side: "later", of: partTime })),
  rule("earlier part", "earlier {partTime}", ({ partTime }) => ({
    kind: "part so far",
    side: "earlier",
    of: partTime,
  })),
  rule("period a year ago", "{period:date} {ago:date}", ({ period, ago }) => yearBefore(period, ago)),
  rule("later in", "later in {date}", ({ date }) => ({ kind: "part so far", side: "later", of: date })),
  rule("earlier in", "earlier in {date}", ({ date }) => ({ kind: "part so far", side: "earlier", of: date })),
  rule("weekday of a date", "{weekday:date} ,? {date}", ({ weekday, date }) => onWeekday(weekday, date)),
  rule("weekdays of dates", "{weekdays:date} ,? {dates:date}", ({ weekdays, dates }) => onWeekdays(weekdays, dates)),
  rule("weekday and its date in brackets", "{weekday:date} ( {date} )", ({ weekday, date }) =>
    onWeekday(weekday, date),
  ),
  rule("date and its weekday", "{date} ,? {weekday:date}", ({ date, weekday }, { items, to }) =>
    closesDate(items.word(to)) ? onWeekday(weekday, date) : undefined,
  ),
  rule("date and its weekday in brackets", "{date} ( {weekday:date} )", ({ date, weekday }) =>
    onWeekday(weekday, date),
  ),
  rule("part of a weekday and its date", "{partTime} , {date}", ({ partTime: { part, of }, date }) => {
    const day = of && onWeekday(of, date);
    return day && { kind: "part of day", part, of: day };
  }),
  rule("sometime", "sometime {date}", ({ date }) => date),
  rule("end of it", "{date} 's end", ({ date }) => modified("END", date)),
  rule("late on a date", "late|early on {date}", ({ date }, { items, from }) =>
    rankOf(date) === 1 ? modified(items.word(from) === "late" ? "END" : "START", date) : undefined,
  ),
  rule("late in a date", "late|early in {date}", ({ date }, { items, from }) =>
    (rankOf(date) ?? 0) >= 3 ? modified(items.word(from) === "late" ? "END" : "START", date) : undefined,
  ),
  rule("late on a part", "late|early on|in {partTime}", ({ partTime }, { items, from }) =>
    modified(items.word(from) === "late" ? "END" : "START", partTime),
  ),
  rule("mid part of a date", "{part:date} on|of? {date}", ({ part, date }) =>
    part.kind === "modified" && part.of.kind === "part of day" && part.of.of === undefined && rankOf(date) === 1
      ? { ...part, of: { ...part.of, of: date } }
      : undefined,
  ),
  rule("clock here and there", "{here:clockTime} ( {there:clockTime} )", ({ here, there }) => withOffset(here, there)),
  rule("figures here and there", "{military} ( {there:clockTime} )", ({ military, there }) =>
    withOffset({ kind: "clock", time: military }, there),
  ),
  rule("hours of a part", "{hours:partTime} of|on {partTime}", ({ hours, partTime }) =>
    hours.of === undefined && partTime.of !== undefined ? { ...hours, of: partTime.of } : undefined,
  ),
  rule("part and clock", "{date} ,? {clock:date}", ({ date, clock }) => clockInPart(date, clock)),
  rule("part and exact clock", "{date} ,? {clockTime}", ({ date, clockTime }) => clockInPart(date, clockTime)),
  rule("half of a year", "the? {ordinal} half of {date}", ({ ordinal, date }) => halfOf(ordinal, date)),
  rule("last half of a year", "the? last|latter half of {date}", ({ date }) => halfOf(2, date)),
  rule("part of date", "{date} {part}", ({ date, part }) => partOfDay(part, date)),
  rule("part of the date", "the? {part} of {date}", ({ date, part }) => partOfDay(part, date)),
  rule("the part on date", "{part} on? {date}", ({ date, part }) => partOfDay(part, date)),
  rule("part late on date", "late|early|mid {date} {part}", ({ date, part }) => partOfDay(part, date)),
  rule("clock on date", "{clockTime} ,? on? {date}", ({ clockTime, date }) => onDay(clockTime, date)),
  rule(
    "about a clock on date",
    "about|around|roughly|approximately|circa {clockTime} ,? on? {date}",
    ({ clockTime, date }) => about(onDay(clockTime, date)),
  ),
  rule(
    "about a clock on part",
    "about|around|roughly|approximately|circa {clockTime} on? {partTime}",
    ({ clockTime, partTime }) => about(onPart(clockTime, partTime)),
  ),
  rule("date at clock", "{date} ,? at|around? {clockTime}", ({ clockTime, date }) => onDay(clockTime, date)),
  rule("clock in a part", "{clockTime} in|at {partTime}", ({ clockTime, partTime }) =>
    clockIn(clockTime, partTime.part),
  ),
  rule("moment in a part", "{dateTime} in|at {partTime}", ({ dateTime, partTime }) =>
    dateTime.kind === "clock" && partTime.of === undefined ? inHalf(dateTime, partTime.part) : undefined,
  ),
  rule("clock at night", "{clockTime} at {part}", ({ clockTime, part }) => clockIn(clockTime, part)),
  rule("half of a day", "{date} {meridiem}", ({ date, meridiem }, { items, to }) =>
    items.written(to - 1) === "am" ? undefined : partOfDay(meridiem === "am" ? "morning" : "afternoon", date),
  ),
  rule("clock on part", "{clockTime} on? {partTime}", ({ clockTime, partTime }) => onPart(clockTime, partTime)),
  rule("part at clock", "{partTime} at|around? {clockTime}", ({ clockTime, partTime }) => onPart(clockTime, partTime)),
  rule("some years ago on a day", "{ago:date} on? {date}", ({ ago, date }) => agoOn(ago, date)),
  rule("one inside another", "{inner:date} {outer:date}", ({ inner, outer }) =>
    outer.kind === "shift" || outer.kind === "focus" ? inside(inner, outer) : undefined,
  ),
  rule("weekend of a date", "{weekend:date} of {date}", ({ weekend, date }) =>
    weekend.kind === "weekend" && weekend.which === undefined && rankOf(date) === 1
      ? { kind: "anchored", unit: "weekend", amount: 0, from: date }
      : undefined,
  ),
  rule("a week on from a day", "{date} week|fortnight", ({ date }, { items, to }) =>
    /^(?:NN|-)/.test(items.tag(to)) ? undefined : weekOn(date, items.word(to - 1) === "week" ? 1 : 2),
  ),
  rule("a week on a day", "{duration} on {date}", ({ duration, date }, { items, from }) =>
    items.word(from - 1) !== "for" && isOneWeek(duration) ? weekOn(date, 1) : undefined,
  ),
  rule("from then on", "from {date} on", ({ date }, { items, to }) =>
    /^(?:DT|NN|JJ|CD|PRP)/.test(items.tag(to)) ? undefined : modified("ON_OR_AFTER", date),
  ),
  rule("weekend of a day", "weekend of {date}", ({ date }) =>
    rankOf(date) === 1 ? { kind: "anchored", unit: "weekend", amount: 0, from: date } : undefined,
  ),
  rule("week of a feast", "the? {feast:date} week", ({ feast }) =>
    feast.kind === "holiday" ? { kind: "anchored", unit: "week", amount: 0, from: feast } : undefined,
  ),
  rule("weekend of a feast", "the? {feast:date} weekend", ({ feast }) =>
    feast.kind === "holiday" ? { kind: "anchored", unit: "weekend", amount: 0, from: feast } : undefined,
  ),
  rule("week and its day", "{week:date} ,? on {day:date}", ({ week, day }) => dayOfWeek(week, day)),
  rule("rest of it", "the? rest|remainder of {date}", ({ date }) =>
    date.kind === "shift" && date.amount === 0 ? { kind: "part so far", side: "later", of: date } : undefined,
  ),
  rule("one of another", "{inner:date} of {outer:date}", ({ inner, outer }) => inside(inner, outer)),
  rule("one in another", "{inner:date} in {outer:date}", ({ inner, outer }) =>
    rankOf(outer) === 6 ? inside(inner, outer) : undefined,
  ),
  rule("another's one", "{outer:date} 's|’s {inner:date}", ({ inner, outer }) => inside(inner, outer)),
  rule("length after date", "{duration} after|from|following {date}", ({ duration, date }) =>
    counted(duration, date, 1),
  ),
  rule("length before date", "{duration} before {date}", ({ duration, date }) => counted(duration, date, -1)),
  rule("unit beside date", "{beside:date} {date}", ({ beside, date }) =>
    beside.kind === "anchored" ? besideDate(beside, date) : undefined,
  ),
  rule("part beside date", "{partTime} {date}", ({ partTime: { part, of }, date }) => {
    const day = of?.kind === "anchored" ? besideDate(of, date) : undefined;
    return day && { kind: "part of day", part, of: day };
  }),
  rule(
    "weekday beside date",
    "the {weekday:date} before|after|following {date}",
    ({ weekday, date }, { items, from }) => weekdayBeside(weekday, date, items.word(from + 2) === "before" ? -1 : 1),
  ),
  rule("lengths ago", "{duration} ago", ({ duration }) => countedOff(duration, ago)),
  rule("lengths from now", "{duration} from {reference}", ({ duration, reference }) =>
    reference.to === "present" ? countedOff(duration, inYears) : undefined,
  ),
  rule("lengths hence", "{duration} hence", ({ duration }) => countedOff(duration, inYears)),
  rule("lengths later", "{duration} later|afterwards", ({ duration }) =>
    countedOff(duration, (unit, amount) => anchored(unit, amount, 1)),
  ),
  rule("lengths earlier", "{duration} earlier|previously", ({ duration }) =>
    countedOff(duration, (unit, amount) => anchored(unit, amount, -1)),
  ),
  rule("length and offset", "{duration} and|, {date}", ({ duration, date }, { items, from }) =>
    items.word(from - 1) === "and" ? undefined : countedOn(duration, date),
  ),
  rule("length beside offset", "{duration} {date}", ({ duration, date }) => countedOn(duration, date)),
  rule("again at a clock", "{set} ,? at|around? {clockTime}", ({ set, clockTime }) => setAt(set, clockTime)),
  rule("clock again and again", "{clockTime} ,? on? {set}", ({ set, clockTime }) => setAt(set, clockTime)),
  rule("again on both", "{set} and {date}", ({ set, date }) => setsOf([set, date])),
  rule("again on three", "{set} , {b:date} ,? and {c:date}", ({ set, b, c }) => setsOf([set, b, c])),
  rule("again on a list", "{set} , {dates:date}", ({ set, dates }) =>
    dates.kind === "range" && dates.sense === "list" ? setsOf([set, ...dates.parts]) : undefined,
  ),
  rule("day after date", "the? day after {date}", ({ date }) => ({
    kind: "anchored",
    unit: "day",
    amount: 1,
    from: date,
  })),
  rule("day before date", "the? day before {date}", ({ date }) => ({
    kind: "anchored",
    unit: "day",
    amount: -1,
    from: date,
  })),
  rule("eve of date", "the? eve of {date}", ({ date }) => ({ kind: "anchored", unit: "day", amount: -1, from: date })),
  rule("the eve of date", "{eve:date} of {date}", ({ eve, date }) =>
    eve.kind === "anchored" && eve.amount < 0 ? besideDate(eve, date) : undefined,
  ),
  rule("week of date", "the week of {date}", ({ date }) =>
    rankOf(date) === 1 ? { kind: "anchored", unit: "week", amount: 0, from: date } : undefined,
  ),
  rule("and later", "{date} or|and later|after|beyond|onward|onwards", ({ date }) => modified("ON_OR_AFTER", date)),
  rule("or earlier", "{date} or|and earlier|before", ({ date }) => modified("ON_OR_BEFORE", date)),
  rule("onwards", "{date} onward|onwards", ({ date }) => modified("ON_OR_AFTER", date)),
  rule("clock to clock", "{a:clockTime} to|until|till|through|-|– {b:clockTime}", ({ a, b }) => clocks("span", a, b)),
  rule("from clock to clock", "from {a:clockTime} to|until|till|through|-|– {b:clockTime}", ({ a, b }) =>
    clocks("span", a, b),
  ),
  rule("between clocks", "between {a:clockTime} and|to {b:clockTime}", ({ a, b }) => clocks("window", a, b)),
  rule("from hour to clock", "from {hour} to|until|till|-|– {clockTime}", ({ hour, clockTime }) =>
    clocks("span", likeHour(hour, clockTime), clockTime),
  ),
  rule("hour to clock", "{hour} -|– {clockTime}", ({ hour, clockTime }) =>
    clocks("span", likeHour(hour, clockTime), clockTime),
  ),
  rule("hour to clock in words", "{hour} to|until|till {clockTime}", ({ hour, clockTime }, { items, from }) =>
    /^\d/.test(items.word(from)) && items.word(from - 1) !== "at"
      ? clocks("span", likeHour(hour, clockTime), clockTime)
      : undefined,
  ),
  rule("part at hour", "{partTime} at {hour}", ({ partTime, hour }, place) => hourIn(partTime, hour, place)),
  rule("hour in part", "{hour} {partTime}", ({ partTime, hour }, place) =>
    place.items.word(place.from - 1) === "at" ? hourIn(partTime, hour, place) : undefined,
  ),
  rule(
    "clock of a zone's name",
    "{clockTime} eastern|central|mountain|pacific standard|daylight? time?",
    ({ clockTime }, { items, from }) =>
      clockTime.of === undefined && /^\p{Lu}/u.test(items.written(from + 1))
        ? { ...clockTime, time: { ...clockTime.time, zone: items.written(from + 1) } }
        : undefined,
  ),
  rule("between hour and clock", "between {hour} and|to {clockTime}", ({ hour, clockTime }) =>
    clocks("window", likeHour(hour, clockTime), clockTime),
  ),
  rule("moment to moment", "from? {a:dateTime} to|until|till|through|-|– {b:dateTime}", ({ a, b }) =>
    moments("span", a, b),
  ),
  rule("part to part", "from? {a:partTime} to|until|till|through|-|– {b:partTime}", ({ a, b }) =>
    a.of === undefined || b.of === undefined ? undefined : moments("span", a, b),
  ),
  rule("between parts", "between {a:partTime} and {b:partTime}", ({ a, b }) =>
    a.of === undefined || b.of === undefined ? undefined : moments("window", a, b),
  ),
  rule("between moments", "between {a:dateTime} and {b:dateTime}", ({ a, b }) => moments("window", a, b)),
  rule("part of the date late", "{date} late|early|mid {part}", ({ date, part }) => partOfDay(part, date)),
  rule("date in part", "{date} in {partTime}", ({ date, partTime }) =>
    partTime.of === undefined ? partOfDay(partTime.part, date) : undefined,
  ),
  rule("part on date", "{partTime} on|of? {date}", ({ partTime, date }) =>
    partTime.of === undefined ? partOfDay(partTime.part, date) : undefined,
  ),
  rule("date in the part", "{date} in the {part}", ({ date, part }) => partOfDay(part, date)),
  rule("clock range on date", "{clockRange} ,? on? {date}", ({ clockRange, date }) => rangeOnDay(clockRange, date)),
  rule("date and clock range", "{date} ,? {clockRange}", ({ date, clockRange }) => rangeOnDay(clockRange, date)),
  rule("until now", "from|between {date} to|and|until|till|through {reference}", ({ date, reference }) =>
    untilNow(date, reference),
  ),
  rule("since then until now", "{date} to|until|till|through|-|–|— {reference}", ({ date, reference }) =>
    untilNow(date, reference),
  ),
  rule("week of a year by number", "week {number} of {date}", ({ number, date }) =>
    rankOf(date) === 6 && number <= 53 ? nthUnit("week", number, date) : undefined,
  ),
  rule("nth weekday of", "the? {ordinal} {weekday:date} of|in {outer:date}", ({ ordinal, weekday, outer }) =>
    weekday.kind === "weekday" && weekday.which === undefined && (rankOf(outer) ?? 0) > 2
      ? { kind: "nth", unit: "day", weekday: weekday.weekday, index: ordinal, of: outer }
      : undefined,
  ),
  rule("last weekday of", "{weekday:date} of|in {outer:date}", ({ weekday, outer }) =>
    weekday.kind === "weekday" && weekday.which === "last" && (rankOf(outer) ?? 0) > 2
      ? { kind: "nth", unit: "day", weekday: weekday.weekday, index: -1, of: outer }
      : undefined,
  ),
  rule("nth unit of", "the? {ordinal} {unit} of|in {date}", ({ ordinal, unit, date }) =>
    unit.plural ? undefined : nthUnit(unit.unit, ordinal, date),
  ),
  rule("nth unit at", "the? {ordinal} {unit} {date}", ({ ordinal, unit, date }) =>
    unit.plural || date.kind !== "shift" ? undefined : nthUnit(unit.unit, ordinal, date),
  ),
  rule("day of the unit", "the? {dayth} of {date}", ({ dayth, date }) =>
    rankOf(date) === 3 ? { kind: "in", inner: { kind: "calendar", day: dayth }, outer: date } : undefined,
  ),
  rule("long length after date", "{modifiedDuration} after|from|following {date}", ({ modifiedDuration, date }) =>
    countedAbout(modifiedDuration, date, 1),
  ),
  rule("long length before date", "{modifiedDuration} before {date}", ({ modifiedDuration, date }) =>
    countedAbout(modifiedDuration, date, -1),
  ),
  rule("lengths", "{a:duration} and|, {b:duration}", ({ a, b }) => together(a, b)),
  rule("lengths side by side", "{a:duration} {b:duration}", ({ a, b }, { items, from }) =>
    items.word(from + 1) === "a" || items.written(from + 1) === "a" ? undefined : together(a, b),
  ),
  rule("from to", "from {begin:date} to|until|till|through|thru {end:date}", ({ begin, end }, place) =>
    isMoved(place) ? undefined : range("span", begin, end),
  ),
  rule("begin to end", "{begin:date} to|through|thru|until|till {end:date}", ({ begin, end }, place) =>
    isMoved(place) || !areAlike(begin, end) ? undefined : range("span", begin, end),
  ),
  rule("begin - end", "{begin:date} -|–|— {end:date}", ({ begin, end }) =>
    rankOf(begin) === rankOf(end) ? range("span", begin, end) : undefined,
  ),
  rule("between", "between {begin:date} and|to {end:date}", ({ begin, end }) => range("window", begin, end)),
  rule("or", "{a:date} or {b:date}", ({ a, b }) => (sameRank(a, b) ? range("alternatives", a, b) : undefined)),
  rule("either or", "either {a:date} or {b:date}", ({ a, b }) =>
    sameRank(a, b) ? range("alternatives", a, b) : undefined,
  ),
  rule("and", "{a:date} and {b:date}", ({ a, b }) => (sameRank(a, b) ? range("list", a, b) : undefined)),
  rule("three", "{a:date} , {b:date} ,? and {c:date}", ({ a, b, c }) =>
    sameRank(a, b) && sameRank(b, c) ? list(a, b, c) : undefined,
  ),
  rule("days of month", "{day} -|–|to|through {date}", ({ day, date }) => days("span", [day], date)),
  rule("from day to date", "from the? {day} -|–|to|through|until {date}", ({ day, date }) => days("span", [day], date)),
  rule("between days", "between the? {day} and|to {date}", ({ day, date }) => days("window", [day], date)),
  rule("day or date", "{day} or {date}", ({ day, date }) => days("alternatives", [day], date)),
  rule("day and date", "{day} and {date}", ({ day, date }) => days("list", [day], date)),
  rule("day, day and date", "{a:day} , {b:day} ,? and {date}", ({ a, b, date }) => days("list", [a, b], date)),
  rule("date to day", "{date} -|–|to|through {day}", ({ date, day }) => daysAfter("span", date, [day])),
  rule("from date to day", "from {date} -|–|to|through|until {day}", ({ date, day }) => daysAfter("span", date, [day])),
  rule("between date and day", "between {date} and|to {day}", ({ date, day }) => daysAfter("window", date, [day])),
  rule("date and day", "{date} and {day}", ({ date, day }, { items, to }) =>
    to < items.length && /^[a-z]/i.test(items.word(to)) ? undefined : daysAfter("list", date, [day]),
  ),
  rule("date, day and day", "{date} , {a:day} ,? and {b:day}", ({ date, a, b }, { items, to }) =>
    /^[a-z]/i.test(items.word(to)) ? undefined : daysAfter("list", date, [a, b]),
  ),
  rule("date or day", "{date} or {day}", ({ date, day }) => daysAfter("alternatives", date, [day])),
  rule("date to day of a year", "{date} -|–|to|through {day} ,? {year:date}", ({ date, day, year }) =>
    daysAfter("span", date, [day], year),
  ),
  rule("from date to day of a year", "from {date} -|–|to|through|until {day} ,? {year:date}", ({ date, day, year }) =>
    daysAfter("span", date, [day], year),
  ),
  rule("between date and day of a year", "between {date} and {day} ,? {year:date}", ({ date, day, year }) =>
    daysAfter("window", date, [day], year),
  ),
  rule("date and day of a year", "{date} and {day} ,? {year:date}", ({ date, day, year }) =>
    daysAfter("list", date, [day], year),
  ),
  rule("date or day of a year", "{date} or {day} ,? {year:date}", ({ date, day, year }) =>
    daysAfter("alternatives", date, [day], year),
  ),
  rule("year to short year", "{date} -|–|/ {short:number}", ({ date, short }, place) =>
    toShortYear(date, short, place.items.written(place.to - 1)),
  ),
]);

function isPointed(date: Meaning): boolean {
  return date.kind === "shift" || date.kind === "focus" || (date.kind === "weekday" && date.which === undefined);
}

/** "the day before", "the week before", where the day itself follows: "Christmas". */
function besideDate(beside: Extract<Meaning, { kind: "anchored" }>, date: Meaning): Meaning | undefined {
  const { unit, amount, from, event } = beside;
  if (event) return { kind: "anchored", unit, amount, from: date };
  const inner = from?.kind === "anchored" ? besideDate(from, date) : undefined;
  return inner && { kind: "anchored", unit, amount, from: inner };
}

/** "the Friday before Easter" */
function weekdayBeside(weekday: Meaning, from: Meaning, amount: 1 | -1): Meaning | undefined {
  return weekday.kind === "weekday" && weekday.which === undefined && from.kind !== "weekday" && rankOf(from) === 1
    ? { kind: "anchored", unit: "day", amount, weekday: weekday.weekday, from }
    : undefined;
}

/** "the quarter a year ago" */
function yearBefore(period: Meaning, ago: Meaning): Meaning | undefined {
  const isBack = (ago.kind === "ago" || ago.kind === "anchored") && ago.unit === "year" && ago.amount === -1;
  return isBack && period.kind === "focus" && period.unit === "quarter" && period.shift === 0
    ? { kind: "corresponding", years: -1 }
    : undefined;
}

/** "Sunday, March 8": the weekday of a date. */
function onWeekday(weekday: Meaning, date: Meaning): Meaning | undefined {
  if (weekday.kind === "weekday" && date.kind === "numeric") return onNumeric(weekday.weekday, date);
  if (weekday.kind !== "weekday" || date.kind !== "calendar" || date.day === undefined) return undefined;
  return { ...date, weekday: weekday.weekday };
}

/** "Saturday and Sunday, October 12-13" */
function onWeekdays(weekdays: Meaning, dates: Meaning): Meaning | undefined {
  if (weekdays.kind !== "range" || dates.kind !== "range" || weekdays.parts.length !== dates.parts.length)
    return undefined;
  const parts = dates.parts.flatMap((date, at) => onWeekday(weekdays.parts[at]!, date) ?? []);
  return parts.length === dates.parts.length ? { ...dates, parts } : undefined;
}

/** "Sunday 12/7/2014": the weekday tells which number is the month, where only one order fits it. */
function onNumeric(weekday: Weekday, date: Extract<Meaning, { kind: "numeric" }>): Meaning | undefined {
  const { first, second, year } = date;
  const dated = year === undefined ? {} : { year };
  const orders = [
    { kind: "calendar", ...dated, month: first, day: second, weekday },
    { kind: "calendar", ...dated, month: second, day: first, weekday },
  ] as const;
  const fitting = orders.filter(
    ({ month, day }) =>
      isCivilDay(year ?? 2000, month, day) && (year === undefined || weekdayOf(toDay(year, month, day)) === weekday),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** "3 p.m. (1300 GMT)": the second clock gives the first its offset. */
function withOffset(here: Clock, { time: there }: Clock): Clock | undefined {
  if (here.of !== undefined || here.time.offset !== undefined || there.offset === undefined) return undefined;
  const minutes = (time: Clock["time"]): number => time.hour * 60 + (time.minute ?? 0);
  const apart = (((minutes(here.time) - minutes(there) + there.offset + 2160) % 1440) + 1440) % 1440;
  return { ...here, time: { ...here.time, offset: apart - 720 } };
}

function modified(mod: TimexMod, of: Meaning): Meaning {
  return { kind: "modified", mod, of };
}

function about(of: Meaning | undefined): Meaning | undefined {
  return of && modified("APPROX", of);
}

/** "Early Friday morning, around 1:30 a.m.": the clock is the finer of the two. */
function clockInPart(part: Meaning, clock: Meaning): Meaning | undefined {
  const day = part.kind === "modified" ? part.of : part;
  if (day.kind !== "part of day" || day.of === undefined) return undefined;
  if (clock.kind === "modified")
    return clock.of.kind === "clock" && clock.of.of === undefined
      ? { ...clock, of: { ...inHalf(clock.of, day.part), of: day.of } }
      : undefined;
  return clock.kind === "clock" && clock.of === undefined ? { ...inHalf(clock, day.part), of: day.of } : undefined;
}

/** "the first half of 2023" is a half year; of a month, a decade or a century it is early or late in it. */
function halfOf(index: number, whole: Meaning): Meaning | undefined {
  if (index > 2) return undefined;
  const rank = rankOf(whole);
  if (rank === 6) return { kind: "in", inner: { kind: "division", division: "half", index }, outer: whole };
  return rank === 3 || rank === 7 || rank === 8 ? modified(index === 1 ? "START" : "END", whole) : undefined;
}

function partOfDay(part: DateSlots["part"], of: Meaning): Meaning | undefined {
  return rankOf(of) === 1 ? { kind: "part of day", part, of } : undefined;
}

/** "3 p.m. on Monday"; of "Monday and Wednesday at 3 p.m." the last day has the clock in its words. */
function onDay(clock: CompoundSlots["clockTime"], of: Meaning): Meaning | undefined {
  if (of.kind === "range") {
    const last = onDay(clock, of.parts[of.parts.length - 1]!);
    return last && { ...of, parts: [...of.parts.slice(0, -1), last] };
  }
  return clock.of === undefined && (rankOf(of) === 1 || of.kind === "part of day") ? { ...clock, of } : undefined;
}

/** "3:30 on Sunday afternoon" is 15:30. */
function onPart(clock: Clock, { part, of }: CompoundSlots["partTime"]): Meaning | undefined {
  return of && onDay(inHalf(clock, part), of);
}

/** "Friday evening at 7", "at 8 tonight", where nothing is counted by the number. */
function hourIn({ part, of }: CompoundSlots["partTime"], hour: number, { items, to }: Place): Meaning | undefined {
  const isCount = /^(?:NN|JJ|CD|VBG)/.test(items.tag(to)) || items.word(to) === "%";
  if (of === undefined || hour < 1 || hour > 12 || isCount) return undefined;
  return { kind: "clock", time: { hour: hourInPart(hour, part) }, of };
}

/** "9 o'clock in the evening", "half past ten at night". */
function clockIn(clock: Clock, part: DateSlots["part"]): Meaning | undefined {
  return clock.of === undefined ? inHalf(clock, part) : undefined;
}

function inHalf(clock: Clock, part: DateSlots["part"]): Clock {
  return { ...clock, time: { ...clock.time, hour: hourInPart(clock.time.hour, part) } };
}

type Range = Extract<Meaning, { kind: "range" }>;

function rangeOnDay({ sense, parts }: Range, of: Meaning): Meaning | undefined {
  if (rankOf(of) !== 1 || of.kind === "range") return undefined;
  return { kind: "range", sense, parts: parts.map((part) => (part.kind === "clock" ? { ...part, of } : part)) };
}

function untilNow(begin: Meaning, { to }: CompoundSlots["reference"]): Meaning | undefined {
  if (to !== "present" || rankOf(begin) === undefined) return undefined;
  return { kind: "range", sense: "span", parts: [begin, { kind: "shift", unit: "day", amount: 0 }] };
}

function nthUnit(unit: TimeUnit, index: number, of: Meaning): Meaning | undefined {
  const rank = rankOf(of);
  return rank !== undefined && UNIT_RANK[unit] > 0 && rank > UNIT_RANK[unit]
    ? { kind: "nth", unit, index, of }
    : undefined;
}

function countedAbout(
  { mod, of }: CompoundSlots["modifiedDuration"],
  date: Meaning,
  sign: 1 | -1,
): Meaning | undefined {
  const meaning = of.kind === "duration" ? counted(of, date, sign) : undefined;
  return meaning === undefined ? undefined : modified(mod, meaning);
}

type Clock = CompoundSlots["clockTime"];

/** "from 5 to 6 p.m.": the half of the day is said once. */
function likeHour(hour: number, { time }: Clock): Clock {
  const isAfternoon = time.hour >= 12 && hour < 12 && hour + 12 <= time.hour;
  const isMidnight = hour === 12 && time.hour < 12;
  const { zone, offset } = time;
  return {
    kind: "clock",
    time: {
      hour: isAfternoon ? hour + 12 : isMidnight ? 0 : hour,
      ...(zone === undefined ? {} : { zone }),
      ...(offset === undefined ? {} : { offset }),
    },
  };
}

function clocks(sense: Sense, a: Clock, b: Clock): Meaning | undefined {
  return a.of === undefined && b.of === undefined ? { kind: "range", sense, parts: [a, b] } : undefined;
}

function moments(sense: Sense, a: Meaning, b: Meaning): Meaning {
  return { kind: "range", sense, parts: [a, b] };
}

function inside(inner: Meaning, outer: Meaning): Meaning | undefined {
  const [fine, coarse] = [rankOf(inner), rankOf(outer)];
  if (fine === undefined || coarse === undefined || fine >= coarse || !isOpen(inner)) return undefined;
  return { kind: "in", inner, outer };
}

/** "Friday week", "tomorrow week": a week after the coming one. */
function weekOn(day: Meaning, weeks: number): Meaning | undefined {
  const isAhead = day.kind === "shift" && day.unit === "day" && day.amount >= 0;
  const isBare = day.kind === "weekday" && day.which === undefined;
  if (!isAhead && !isBare) return undefined;
  return { kind: "anchored", unit: "week", amount: weeks, from: isBare ? { ...day, which: "next" } : day };
}

function isOneWeek({ lengths }: CompoundSlots["duration"]): boolean {
  return lengths.length === 1 && lengths[0]!.unit === "week" && lengths[0]!.amount === 1;
}

/** "next week on Friday" */
function dayOfWeek(week: Meaning, day: Meaning): Meaning | undefined {
  return week.kind === "shift" && week.unit === "week" && day.kind === "weekday" ? inside(day, week) : undefined;
}

function counted({ lengths }: CompoundSlots["duration"], from: Meaning, sign: 1 | -1): Meaning | undefined {
  const length = lengths[0];
  if (lengths.length !== 1 || length?.amount === undefined) return undefined;
  return { kind: "anchored", unit: length.unit, amount: length.amount * sign, from };
}

type Offset = Extract<Meaning, { kind: "ago" | "anchored" }>;

/** "[two years and three months] ago": the last length with its word, the coarser ones beside it. */
function countedOff(
  { lengths }: CompoundSlots["duration"],
  offset: (unit: TimeUnit, amount: number) => Meaning,
): Meaning | undefined {
  const last = lengths[lengths.length - 1];
  if (last?.amount === undefined) return undefined;
  const from = offset(last.unit, last.amount);
  return lengths.length === 1 ? from : countedOn({ kind: "duration", lengths: lengths.slice(0, -1) }, from);
}

/** "two years and [three months ago]" */
function countedOn({ lengths }: CompoundSlots["duration"], from: Meaning): Meaning | undefined {
  if (!isOffset(from)) return undefined;
  const isCoarser = lengths.every(
    ({ unit, amount }) => amount !== undefined && COARSENESS[unit] > COARSENESS[from.unit],
  );
  return isCoarser ? { ...from, besides: [...lengths, ...(from.besides ?? [])] } : undefined;
}

function isOffset(meaning: Meaning): meaning is Offset {
  return meaning.kind === "ago" || (meaning.kind === "anchored" && meaning.from === undefined && !meaning.event);
}

/** As ranks, and finer below a day. */
const COARSENESS: { readonly [U in TimeUnit]: number } = { ...UNIT_RANK, second: -2, minute: -1 };

/** "a year ago today", "five years ago on Tuesday", "two years ago this week": the day, week or month of now, moved. */
function agoOn(ago: Meaning, date: Meaning): Meaning | undefined {
  if (ago.kind !== "ago" || ago.besides !== undefined || UNIT_RANK[ago.unit] <= (rankOf(date) ?? 9)) return undefined;
  const besides = [{ unit: ago.unit, amount: ago.amount }];
  if (date.kind === "weekday" && date.which === undefined)
    return { kind: "anchored", unit: "day", amount: 0, besides, from: date };
  return date.kind === "shift" && date.amount === 0
    ? { kind: "anchored", unit: date.unit, amount: 0, besides, from: date }
    : undefined;
}

/** "every Monday at 4 p.m.", "daily at noon" */
function setAt(set: CompoundSlots["set"], clock: Clock): Meaning | undefined {
  const { every } = set;
  const isDaily = every.kind === "duration" && every.lengths[0]?.unit === "day" && every.lengths[0].amount === 1;
  const isFree = set.freq === undefined && clock.of === undefined;
  return isFree && (every.kind === "weekday" || isDaily) ? { ...set, every: { ...clock, of: every } } : undefined;
}

/** "every Tuesday and Thursday": what is said of the first holds for the others. */
function setsOf([set, ...days]: readonly [CompoundSlots["set"], ...Meaning[]]): Meaning | undefined {
  if (set.every.kind !== "weekday") return undefined;
  const isAlike = days.every((day) => day.kind === "weekday" && day.which === undefined);
  return isAlike
    ? { kind: "range", sense: "list", parts: [set, ...days.map((every): Meaning => ({ ...set, every }))] }
    : undefined;
}

/** What stands behind "October 7, Monday": the date ends there, and no noun follows that Monday would describe. */
function closesDate(word: string): boolean {
  return word === "" || word === "," || word === "." || word === ")" || word === ";";
}

function together(a: CompoundSlots["duration"], b: CompoundSlots["duration"]): Meaning | undefined {
  const known = new Set(a.lengths.map(({ unit }) => unit));
  if (b.lengths.some(({ unit }) => known.has(unit))) return undefined;
  return { kind: "duration", lengths: [...a.lengths, ...b.lengths] };
}

function sameRank(a: Meaning, b: Meaning): boolean {
  return rankOf(a) !== undefined && rankOf(a) === rankOf(b);
}

const MOVED: ReadonlySet<string> = new Set(
  "moved moving postponed delayed forward back shifted rescheduled changed switched pushed put extended extending".split(
    " ",
  ),
);

/** Of these the verb alone says so, however long its object: "postponed the opening of its new port from …". */
const POSTPONED: ReadonlySet<string> = new Set(
  "moved postponed delayed shifted rescheduled pushed extended deferred adjourned".split(" "),
);
/** Words of such an object. */
const LONGEST_OBJECT = 12;

/** "moved from June 22 to June 29" are two dates of one plan and no span. */
function isMoved({ items, from }: Place): boolean {
  for (let at = Math.max(0, from - 3); at < from; at++) if (MOVED.has(items.word(at))) return true;
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_OBJECT); at--) {
    if (POSTPONED.has(items.word(at))) return true;
    if (!/^[\p{L}\p{N}]/u.test(items.word(at))) return false;
  }
  return false;
}

type Sense = Extract<Meaning, { kind: "range" }>["sense"];

function range(sense: Sense, begin: Meaning, end: Meaning): Meaning | undefined {
  if (rankOf(begin) === undefined || rankOf(end) === undefined) return undefined;
  return { kind: "range", sense, parts: [...partsOf(withMonth(withYear(begin, end), end)), ...partsOf(end)] };
}

/** "the first and second quarters of 2023", "the summer and autumn of 2020": the year is said once. */
function withYear(begin: Meaning, end: Meaning): Meaning {
  const isOpen = begin.kind === "division" && begin.year === undefined && begin.which === undefined;
  return isOpen && end.kind === "division" && end.year !== undefined ? { ...begin, year: end.year } : begin;
}

/** "from the 13th to the 15th of July": the month is said once. */
function withMonth(begin: Meaning, end: Meaning): Meaning {
  if (begin.kind !== "calendar" || end.kind !== "calendar" || begin.day === undefined || begin.month !== undefined)
    return begin;
  return {
    ...begin,
    ...(end.month === undefined ? {} : { month: end.month }),
    ...(end.year === undefined ? {} : { year: end.year }),
  };
}

/** "A revision Friday to December's figures" is no span: without "from" both ends are as fine, or both calendar dates. */
function areAlike(begin: Meaning, end: Meaning): boolean {
  return rankOf(begin) === rankOf(end) || (begin.kind === "calendar" && end.kind === "calendar");
}

function partsOf(meaning: Meaning): readonly Meaning[] {
  return meaning.kind === "range" ? meaning.parts : [meaning];
}

function list(a: Meaning, b: Meaning, c: Meaning): Meaning {
  return { kind: "range", sense: "list", parts: [a, b, c] };
}

/** "14-16 June": days before a date that has the month. */
function days(sense: Sense, before: readonly number[], last: Meaning): Meaning | undefined {
  if (last.kind !== "calendar" || last.day === undefined || last.month === undefined) return undefined;
  const { weekday: _weekday, ...fields } = last;
  return { kind: "range", sense, parts: [...before.map((day): Meaning => ({ ...fields, day })), last] };
}

/** "June 14-16, 2024": days after a date that has the month, and perhaps their year. */
function daysAfter(sense: Sense, first: Meaning, after: readonly number[], said?: Meaning): Meaning | undefined {
  if (first.kind !== "calendar" || first.day === undefined || first.month === undefined) return undefined;
  const year =
    said?.kind === "calendar" && said.month === undefined && first.year === undefined ? said.year : undefined;
  if (said !== undefined && year === undefined) return undefined;
  const lead = year === undefined ? first : { ...first, year };
  const { weekday: _weekday, ...fields } = lead;
  return { kind: "range", sense, parts: [lead, ...after.map((day): Meaning => ({ ...fields, day }))] };
}

/** "1990-91" */
function toShortYear(begin: Meaning, short: number, written: string): Meaning | undefined {
  if (begin.kind !== "calendar" || begin.year === undefined || begin.month !== undefined || written.length !== 2)
    return undefined;
  const year = Math.floor(begin.year / 100) * 100 + short;
  return year > begin.year ? { kind: "range", sense: "span", parts: [begin, { kind: "calendar", year }] } : undefined;
}
