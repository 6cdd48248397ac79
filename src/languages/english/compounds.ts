import type { Meaning } from "../../model/meaning.ts";
import { rankOf } from "../../model/meaning-rank.ts";
import type { TimexMod } from "../../model/temporal.ts";
import { type Place, type Rule, rulesFor } from "../../patterns/rule.ts";
import { clocks } from "./clock-range.ts";
import {
  about,
  aboutOnDay,
  clockIn,
  clockInPart,
  hourAfter,
  hourIn,
  inHalf,
  isBareHour,
  isMonthly,
  likeClock,
  likeHour,
  moments,
  onDay,
  onPart,
  rangeOnDay,
  setAt,
  setsOf,
  withOffset,
  yearly,
} from "./compound-clocks.ts";
import {
  agoOn,
  besideClock,
  besideDate,
  counted,
  countedAbout,
  countedFromDay,
  countedInDays,
  countedOff,
  countedOn,
  isOneWeek,
  nthUnit,
  together,
  weekdayBeside,
  weekOn,
  weeksOn,
  yearBefore,
} from "./compound-counts.ts";
import {
  closesDate,
  dayOfWeek,
  halfOf,
  inside,
  isPointed,
  onWeekday,
  onWeekdayInside,
  onWeekdays,
  partOfDay,
} from "./compound-dates.ts";
import { NAMED_BY_A_DAY } from "./compound-named-weeks.ts";
import {
  areAlike,
  days,
  daysAfter,
  daysOf,
  daysOfNone,
  isMoved,
  list,
  listOver,
  range,
  sameRank,
  toShortYear,
  untilNow,
  withNeighbour,
} from "./compound-ranges.ts";
import type { CompoundSlots } from "./compound-slots.ts";
import { ago, anchored, inYears, modified } from "./dates-meanings.ts";
import { isAhead, isCompared, isMoreThan } from "./guard-lengths.ts";

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
  ["the? early to mid", "START", ["date", "partTime"]],
  ["the? mid|mid- to late", "END", ["date", "partTime"]],
  ["the? mid-to late", "END", ["date", "partTime"]],
  ["the? very? beginning|start of", "START", ["date"]],
  ["the? very? middle|midst of", "MID", ["date"]],
  ["the? very? end|close of", "END", ["date"]],
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
      read: ({ of }, place) =>
        isRoundOwned(place) || isNounsArticle(place, of as Meaning) ? undefined : modified(mod, of as Meaning),
    }),
  ),
);

/** The phrases of English that are made of expressions already found. */
export const DATE_COMPOUNDS: readonly Rule<Meaning>[] = [
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
    onWeekdayInside(weekday, date),
  ),
  rule("part of a weekday and its date in brackets", "{partTime} ( {date} )", ({ partTime, date }) =>
    onWeekdayInside(partTime, date),
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
  rule(
    "about a clock here and there",
    "about|around|roughly|approximately|circa {here:clockTime} ( {there:clockTime} )",
    ({ here, there }) => about(withOffset(here, there)),
  ),
  rule("about a clock, then its day", "{clock:date} ,? on? {date}", ({ clock, date }) => aboutOnDay(clock, date)),
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
  rule("stamp", "{date} -|– {clockTime}", ({ clockTime, date }) =>
    date.kind === "calendar" && date.year !== undefined ? onDay(clockTime, date) : undefined,
  ),
  rule("date at clock", "{date} ,? at|around? {clockTime}", ({ clockTime, date }, { items, to }) =>
    date.kind === "range" && UP_TO.has(items.word(to)) ? undefined : onDay(clockTime, date),
  ),
  rule("clock in a part", "{clockTime} in|at {partTime}", ({ clockTime, partTime }) => clockIn(clockTime, partTime)),
  rule("clock in a part of a date", "{clockTime} in|at {partTime} of|on? {date}", ({ clockTime, partTime, date }) =>
    onDay(inHalf(clockTime, partTime.part), date),
  ),
  rule("about a clock in a part", "about|around|roughly|approximately|circa {clockTime} in|at {partTime}", (found) =>
    about(clockIn(found.clockTime, found.partTime)),
  ),
  rule("point clock in a part of a date", "{pointClock} in {partTime}", ({ pointClock, partTime }, { items, from }) =>
    POINT_LEADS.has(items.word(from - 1)) ? clockIn({ kind: "clock", time: pointClock }, partTime) : undefined,
  ),
  rule("moment in a part", "{dateTime} in|at {partTime}", ({ dateTime, partTime }) =>
    dateTime.kind === "clock" && partTime.of === undefined ? inHalf(dateTime, partTime.part) : undefined,
  ),
  rule("clock at night", "{clockTime} at {part}", ({ clockTime, part }) => clockIn(clockTime, { part })),
  rule("half of a day", "{date} {meridiem}", ({ date, meridiem }, { items, to }) =>
    items.written(to - 1) === "am" ? undefined : partOfDay(meridiem === "am" ? "morning" : "afternoon", date),
  ),
  rule("clock on part", "{clockTime} on? {partTime}", ({ clockTime, partTime }) => onPart(clockTime, partTime)),
  rule("point clock on part", "{pointClock} on? {partTime}", ({ pointClock, partTime }, { items, from }) =>
    POINT_LEADS.has(items.word(from - 1)) ? onPart({ kind: "clock", time: pointClock }, partTime) : undefined,
  ),
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
  rule("a week on from a moment", "{dateTime} week|fortnight", ({ dateTime }, { items, to }) => {
    if (dateTime.kind !== "clock" || dateTime.of === undefined || /^(?:NN|-)/.test(items.tag(to))) return undefined;
    const of = weekOn(dateTime.of, items.word(to - 1) === "week" ? 1 : 2);
    return of && { ...dateTime, of };
  }),
  rule("weeks from today", "{duration} {date}", ({ duration, date }, { items, from }) =>
    date.kind === "shift" && AHEAD_TAGS.test(items.tag(from - 1)) ? weeksOn(date, duration) : undefined,
  ),
  rule("a week on a day", "{duration} on {date}", ({ duration, date }, { items, from }) =>
    !WITHIN.has(items.word(from - 1)) && isOneWeek(duration) ? weekOn(date, 1) : undefined,
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
  rule("day of a week", "{week:date} {day:date}", ({ week, day }) => dayOfWeek(week, day)),
  rule("week and its day", "{week:date} ,? on {day:date}", ({ week, day }) => dayOfWeek(week, day)),
  rule("rest of it", "the? rest|remainder of {date}", ({ date }) =>
    date.kind === "shift" && date.amount === 0 ? { kind: "part so far", side: "later", of: date } : undefined,
  ),
  rule("one of another", "{inner:date} of {outer:date}", ({ inner, outer }) => inside(inner, outer)),
  rule("one in another", "{inner:date} in {outer:date}", ({ inner, outer }) =>
    rankOf(outer) === 6 ? inside(inner, outer) : undefined,
  ),
  rule("another's one", "{outer:date} 's|’s {inner:date}", ({ inner, outer }) => inside(inner, outer)),
  rule("length after date", "{duration} after|from|following {date}", ({ duration, date }, place) =>
    isLasting(place)
      ? undefined
      : place.items.word(place.from + 1) === "from"
        ? countedFromDay(duration, date)
        : counted(duration, date, 1),
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
  rule("weekday nearest a date", "the {weekday:date} nearest|closest to? {date}", ({ weekday, date }) =>
    weekdayBeside(weekday, date, 0),
  ),
  rule("nearest weekday to a date", "the nearest|closest {weekday:date} to {date}", ({ weekday, date }) =>
    weekdayBeside(weekday, date, 0),
  ),
  rule("clock length beside a clock", "{duration} before|after {clockTime}", ({ duration, clockTime }, place) =>
    besideClock(duration, clockTime, isBefore(place)),
  ),
  rule(
    "clock length beside a moment",
    "{duration} before|after {clockTime} ,? on? {date}",
    ({ duration, clockTime, date }, place) => besideClock(duration, clockTime, isBefore(place), date),
  ),
  rule("lengths ago", "{duration} ago", ({ duration }) => countedOff(duration, ago)),
  rule("lengths from now", "{duration} from {reference}", ({ duration, reference }) =>
    reference.to === "present" ? countedOff(duration, inYears) : undefined,
  ),
  rule("lengths away", "{duration} away", ({ duration }, place) =>
    isAhead(place) ? countedInDays(duration) : undefined,
  ),
  rule("about lengths away", "{modifiedDuration} away", ({ modifiedDuration: { mod, of } }, place) => {
    const ahead = of.kind === "duration" && isAhead(place) ? countedInDays(of) : undefined;
    return ahead && modified(mod, ahead);
  }),
  rule("lengths hence", "{duration} hence", ({ duration }) => countedOff(duration, inYears)),
  rule("lengths later", "{duration} later|afterwards", ({ duration }, place) =>
    isCompared(place) ? undefined : countedOff(duration, (unit, amount) => anchored(unit, amount, 1)),
  ),
  rule("lengths earlier", "{duration} earlier|previously", ({ duration }, place) =>
    isCompared(place) ? undefined : countedOff(duration, (unit, amount) => anchored(unit, amount, -1)),
  ),
  rule("length and offset", "{duration} and|, {date}", ({ duration, date }, { items, from }) =>
    items.word(from - 1) === "and" ? undefined : countedOn(duration, date),
  ),
  rule("length beside offset", "{duration} {date}", ({ duration, date }) => countedOn(duration, date)),
  rule("again at a clock", "{set} ,? at|around? {clockTime}", ({ set, clockTime }) => setAt(set, clockTime)),
  rule("clock again and again", "{clockTime} ,? on? {set}", ({ set, clockTime }) => setAt(set, clockTime)),
  rule("every feast", "every|each {feast:date}", ({ feast }, { items, from }) =>
    feast.kind === "holiday" && feast.which === undefined && feast.year === undefined
      ? { kind: "set", every: feast, quant: items.word(from) }
      : undefined,
  ),
  rule("a date every year", "{date} {set}", ({ set, date }) => yearly(set, date)),
  rule("every year on a date", "{set} ,? on|in {date}", ({ set, date }) => yearly(set, date)),
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
  ...NAMED_BY_A_DAY,
  rule("or later", "{date} or later|after", ({ date }, { items, to }) =>
    items.word(to) === "than" ? undefined : modified("ON_OR_AFTER", date),
  ),
  // "were sent on Friday and later called for help": the word opens what comes next
  rule("and later", "{date} and later|after", ({ date }, { items, to }) =>
    closesDate(items.word(to)) ? modified("ON_OR_AFTER", date) : undefined,
  ),
  rule("and beyond", "{date} or|and beyond|onward|onwards", ({ date }) => modified("ON_OR_AFTER", date)),
  rule("or earlier", "{date} or earlier|before", ({ date }, { items, to }) =>
    items.word(to) === "than" ? undefined : modified("ON_OR_BEFORE", date),
  ),
  rule("and earlier", "{date} and earlier|before", ({ date }, { items, to }) =>
    closesDate(items.word(to)) ? modified("ON_OR_BEFORE", date) : undefined,
  ),
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
  rule("point clock to clock", "{pointClock} -|–|to|until|till {clockTime}", ({ pointClock, clockTime }) =>
    clocks("span", likeClock(pointClock, clockTime), clockTime),
  ),
  rule("between point clock and clock", "between {pointClock} and {clockTime}", ({ pointClock, clockTime }) =>
    clocks("window", likeClock(pointClock, clockTime), clockTime),
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
  rule(
    "clock of a place",
    "{clockTime} new? uk|british|irish|london|dublin|paris|berlin|brussels|moscow|kyiv|istanbul|israel|tehran|delhi|beijing|tokyo|seoul|sydney|york time",
    ({ clockTime }, { items, from, to }) =>
      clockTime.of === undefined && /^\p{Lu}/u.test(items.written(from + 1))
        ? { ...clockTime, time: { ...clockTime.time, zone: items.written(to - 2) } }
        : undefined,
  ),
  rule("clock to bare hour", "from {clockTime} to|until|till {hour}", ({ hour, clockTime }, place) =>
    isBareHour(place) ? clocks("span", clockTime, hourAfter(clockTime, hour)) : undefined,
  ),
  rule("between clock and bare hour", "between {clockTime} and|to {hour}", ({ hour, clockTime }, place) =>
    isBareHour(place) ? clocks("window", clockTime, hourAfter(clockTime, hour)) : undefined,
  ),
  rule("between hour and clock", "between {hour} and|to {clockTime}", ({ hour, clockTime }) =>
    clocks("window", likeHour(hour, clockTime), clockTime),
  ),
  rule("moment to moment", "from? {a:dateTime} to|until|till|through|-|– {b:dateTime}", ({ a, b }) =>
    moments("span", a, b),
  ),
  rule("moment to clock", "from? {a:dateTime} to|until|till|through|-|– {b:clockTime}", ({ a, b }) =>
    a.kind === "clock" ? clocks("span", a, b) : undefined,
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
  rule("day of each month", "the? {dayth} of {set}", ({ set }) => (isMonthly(set) ? set : undefined)),
  rule("the day of each month", "{date} of {set}", ({ date, set }) =>
    date.kind === "calendar" && date.month === undefined && isMonthly(set) ? set : undefined,
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
  rule(
    "long length after date",
    "{modifiedDuration} after|from|following {date}",
    ({ modifiedDuration, date }, place) => (isLasting(place) ? undefined : countedAbout(modifiedDuration, date, 1)),
  ),
  rule("long length before date", "{modifiedDuration} before {date}", ({ modifiedDuration, date }) =>
    countedAbout(modifiedDuration, date, -1),
  ),
  rule("lengths", "{a:duration} and|, {b:duration}", ({ a, b }) => together(a, b)),
  rule("lengths side by side", "{a:duration} {b:duration}", ({ a, b }, { items, from }) =>
    items.word(from + 1) === "a" || items.written(from + 1) === "a" ? undefined : together(a, b),
  ),
  rule("clock to the minute", "{clockTime} sharp|prompt", ({ clockTime }) => clockTime),
  rule("from to", "from {begin:date} ,? to|until|till|through|thru {end:date}", ({ begin, end }, place) =>
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
  rule("and its neighbour", "{date} and next|last|this", ({ date }, place) => withNeighbour("list", date, place)),
  rule("or its neighbour", "{date} or next|last|this", ({ date }, place) => withNeighbour("alternatives", date, place)),
  rule("either or", "either {a:date} or {b:date}", ({ a, b }) =>
    sameRank(a, b) ? range("alternatives", a, b) : undefined,
  ),
  rule("and", "{a:date} and {b:date}", ({ a, b }) => (sameRank(a, b) ? range("list", a, b) : undefined)),
  rule("three", "{a:date} , {b:date} ,? and {c:date}", ({ a, b, c }) =>
    sameRank(a, b) && sameRank(b, c) ? list(a, b, c) : undefined,
  ),
  rule("days of month", "{day} -|–|to|through|until|till {date}", ({ day, date }) => days("span", [day], date)),
  rule("from day to date", "from the? {day} -|–|to|through|until|till {date}", ({ day, date }) =>
    days("span", [day], date),
  ),
  rule("days of the month", "{a:day} to|-|–|until|till {b:day} of {date}", ({ a, b, date }) => daysOf(a, b, date)),
  rule("between days", "between the? {day} and|to {date}", ({ day, date }) => days("window", [day], date)),
  rule("day or date", "{day} or {date}", ({ day, date }) => days("alternatives", [day], date)),
  rule("day and date", "{day} and {date}", ({ day, date }) => days("list", [day], date)),
  rule("date, day and date", "{first:date} , {day} ,? and {last:date}", ({ first, day, last }) =>
    listOver(first, day, last),
  ),
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
  rule("the day and day", "{date} and|& the? {dayth}", ({ date, dayth }, place) =>
    daysOfNone("list", date, dayth, place),
  ),
  rule("the day to day", "{date} to|through|until|-|– the? {dayth}", ({ date, dayth }, place) =>
    daysOfNone("span", date, dayth, place),
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
];

function isBefore({ items, from }: Place): boolean {
  return items.word(from + 1) === "before";
}

/** Tags of the word before "a week today" where it is when, not how long: "reopens a week today". */
const AHEAD_TAGS = /^(?:|VBZ|VBP?|,)$/;

/** "the late-November summit": the article is the noun's. */
function isNounsArticle({ items, from }: Place, of: Meaning): boolean {
  return items.word(from) === "the" && items.word(from + 2) === "-" && of.kind === "calendar";
}

/** "a way around Wednesday's ruling": the day is the noun's, and not about that day. */
function isRoundOwned({ items, from, to }: Place): boolean {
  return items.word(from) === "around" && (items.word(to) === "'s" || items.word(to) === "’s");
}

/** Between two clocks: "Mon-Fri, 9am-5pm". */
const UP_TO: ReadonlySet<string> = new Set(["-", "–", "to", "until", "till"]);

/** Words before a length that say how long, "for the second time in a week on Monday". */
const WITHIN: ReadonlySet<string> = new Set(["for", "in", "within", "over", "during", "of"]);

/** "shut for two weeks from Monday": how long, and from when. */
function isLasting({ items, from }: Place): boolean {
  return items.word(from - 1) === "for" || (items.word(from - 1) === "of" && PERIODS.has(items.word(from - 2)));
}

const PERIODS: ReadonlySet<string> = new Set(["period", "term", "spell", "total", "maximum", "minimum"]);

/** Words after which figures with a point are a time, where a part of a day follows: "at 10.40 on Monday night". */
const POINT_LEADS: ReadonlySet<string> = new Set(["at", "about", "around", "until", "by", "from"]);
