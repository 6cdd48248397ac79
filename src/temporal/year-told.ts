import { rankOf, UNIT_RANK } from "../model/meaning-rank.ts";
import { type ChosenAnchor, SEASON, storyAnchor } from "./choose-anchor.ts";
import type { DirectionCue } from "./direction-cue.ts";
import { isBareWeekday, isHour, isOpenDate } from "./meaning-kinds.ts";
import { type Told, toldMonth } from "./narrative.ts";
import type { RecognisedTime } from "./recognised-time.ts";
import { resolveFrom } from "./resolve.ts";

/** What is known of a time beside what the text told before. */
export interface Around {
  readonly published: ChosenAnchor | undefined;
  readonly cue: DirectionCue | undefined;
}

/** In this sentence or the two before. */
const LATELY = 2;

/** Two years: nearer, "in June" may well be the last one. */
const LONG_AGO = 731;

/** "It was built in May 1908 and opened the same year. In June it burnt": two dates long ago make a story that goes on. */
export function isLookingBack(
  { meaning, sentence }: RecognisedTime,
  history: readonly Told[],
  { published, cue }: Around,
): boolean {
  const here = published?.days;
  const [before, last] = [history[history.length - 2], history[history.length - 1]];
  if (here === undefined || before === undefined || last === undefined || cue?.direction === "future") return false;
  const longAgo = here.first - LONG_AGO;
  const isStory = last.days.last < longAgo && before.days.last < longAgo && sentence - before.sentence <= LATELY;
  return isStory && rankOf(meaning) === 3 && isOpenDate(meaning);
}

/** Days from the publication beyond which a date without its year is no news. */
const REMOTE = 60;

/**
 * The stretch whose year a date without one shares: "arrested on 20 June 2022. He was released on 1 July", "in June 2005 … on
 * 24 June". It is told just before, or in the same month, and near the date; by the publication the date would be far off.
 */
export function yearTold(time: RecognisedTime, history: readonly Told[], { published, cue }: Around): Told | undefined {
  if (published === undefined || cue?.direction === "future" || history.length === 0) return undefined;
  if (rankOf(time.meaning) !== 1 || isBareWeekday(time.meaning) || !isOpenDate(time.meaning)) return undefined;
  const here = published.days;
  const now = resolveFrom(time.meaning, here, cue?.direction);
  if (here === undefined || now.stretch?.first === undefined) return undefined;
  if (Math.abs(now.stretch.first - here.first) <= REMOTE) return undefined;
  const last = history[history.length - 1];
  const before = last !== undefined && time.sentence - last.sentence <= 1 ? last : undefined;
  if (before !== undefined && isToldNear(time, before, here.first)) return before;
  const month = toldMonth(history, now.value.slice(5, 7));
  return month !== undefined && month !== before && isToldNear(time, month, here.first) ? month : undefined;
}

function isToldNear(time: RecognisedTime, told: Told, today: number): boolean {
  return !isLifeAgo(told, today) && isNear(time, told);
}

/** "Born on 3 March 1960. He died on 5 March": what is so long ago opens a life and no story. */
function isLifeAgo({ days }: Told, today: number): boolean {
  return days.last < today - GENERATION;
}

/** Twenty years, in days. */
const GENERATION = 7305;

/** Of the year of what was told, the date is within a season of it. */
function isNear({ meaning }: RecognisedTime, told: Told): boolean {
  if (told.isAhead || told.value.length < 7) return false;
  const then = resolveFrom(meaning, storyAnchor(meaning, told).days, undefined).stretch?.first;
  return then !== undefined && Math.abs(then - told.days.first) <= SEASON;
}

/**
 * "A deal was blocked in 2019. Regulators will decide by the end of the year", "opened in 2019 and will close at the end of
 * the year": what is ahead is no year that an earlier sentence told, and behind "will" nothing that is over. Nor is an
 * hour ahead one of a day that is over: "The road was closed on Sunday. It was expected to reopen at 3 p.m."
 */
export function isStillAhead(
  { meaning, sentence }: RecognisedTime,
  history: readonly Told[],
  { published, cue }: Around,
): boolean {
  const told = history[history.length - 1];
  if (cue?.direction !== "future" || told === undefined) return false;
  const isOver = published?.days !== undefined && told.days.last < published.days.first;
  if (told.sentence < sentence) return rankOf(meaning) === UNIT_RANK.year || (isOver && isHour(meaning));
  const isPartOfUnit = meaning.kind === "modified" && meaning.of.kind === "focus" && meaning.of.shift === 0;
  return isPartOfUnit && cue.because === "future" && !told.isAhead;
}
