import type { Meaning } from "../model/meaning.ts";
import { rankOf, UNIT_RANK } from "../model/meaning-rank.ts";
import { readAnchor } from "./anchor.ts";
import {
  type ChosenAnchor,
  chooseAnchor,
  publishedAnchor,
  settleMeaning,
  storyAnchor,
  type TimeContext,
} from "./choose-anchor.ts";
import { readDateOrder, settleOrders } from "./date-order.ts";
import { describeTime, type ResolvedTime } from "./describe-time.ts";
import type { DirectionCue } from "./direction-cue.ts";
import { isBareWeekday, isOpenDate, saysItself } from "./meaning-kinds.ts";
import { type Told, tell, tellsHistory, toldMonth } from "./narrative.ts";
import type { RecognisedTime } from "./recognised-time.ts";
import type { Resolution } from "./resolution.ts";
import { resolve } from "./resolve.ts";
import { settleStory } from "./settle-story.ts";

export type { TimeContext } from "./choose-anchor.ts";
export type { ResolvedTime } from "./describe-time.ts";

/**
 * Resolves what was recognised, in the order of the text: what counts from the text ("two days later", "that week") is
 * counted from what the text told last, everything else from the publication, in the direction of its cue.
 */
export function resolveTimes(
  recognised: readonly RecognisedTime[],
  cues: readonly (DirectionCue | undefined)[],
  context: TimeContext,
): readonly ResolvedTime[] {
  const history: Told[] = [];
  const published = publishedAnchor(context);
  const order = readDateOrder(recognised);
  const isHistory = tellsHistory(recognised, context.publication?.day);
  let planned: ResolvedTime | undefined;
  return recognised.map((time, index) => {
    const said = settleOrders(settleMeaning(time, history), order);
    const meaning = isTaken(cues[index]) ? settleStory({ ...time, meaning: said }, history, published) : said;
    const settled = meaning === time.meaning ? time : { ...time, meaning };
    const around = { published, cue: cues[index] };
    const isStory = isHistory || isLookingBack(settled, history, around);
    const told = isStory ? undefined : yearTold(settled, history, around);
    const counted = told ? storyAnchor(settled.meaning, told) : chooseAnchor(settled, published, history, isStory);
    const isNow = !isHistory && isYearAhead(settled, history, around);
    const anchor = isNow && counted?.kind === "narrative" ? published : counted;
    const cue = anchor?.kind === "narrative" ? storyCue(settled, anchor) : directionOf(settled, cues[index]);
    const ahead = isTaken(cues[index]) ? undefined : resolveAhead(settled, anchor);
    const resolved = ahead ?? moveForward(resolveOne(settled, anchor, cue), settled, planned);
    if (cue?.direction === "future" && isBareWeekday(meaning)) planned = resolved;
    const tells = tell(meaning, resolved.resolution, time);
    if (tells !== undefined)
      history.push(cue?.direction !== "past" && !isOver(resolved, published) ? { ...tells, isAhead: true } : tells);
    return resolved;
  });
}

interface Around {
  readonly published: ChosenAnchor | undefined;
  readonly cue: DirectionCue | undefined;
}

/** "It was built in May 1908 and opened the same year. In June it burnt": two dates long ago make a story that goes on. */
function isLookingBack(
  { meaning, sentence }: RecognisedTime,
  history: readonly Told[],
  { published, cue }: Around,
): boolean {
  if (cue?.direction === "future" || published === undefined || !isOpenDate(meaning) || rankOf(meaning) !== 3)
    return false;
  const here = readAnchor(published.value);
  const lately = history.slice(-2);
  return (
    here !== undefined &&
    lately.length === 2 &&
    lately.every((told) => {
      const there = readAnchor(told.value);
      return sentence - told.sentence <= LATELY && there !== undefined && there.last < here.first - LONG_AGO;
    })
  );
}

/**
 * "Arrested on 20 June 2022. He was released on 1 July", "in June 2005 … on 24 June": of the year that was said just before, or
 * with the same month, where that is near the date said, and where the year of publication would put it months away from today.
 */
function yearTold(time: RecognisedTime, history: readonly Told[], { published, cue }: Around): Told | undefined {
  const isDay = isOpenDate(time.meaning) && rankOf(time.meaning) === 1 && !isBareWeekday(time.meaning);
  if (published === undefined || cue?.direction === "future" || !isDay) return undefined;
  const here = readAnchor(published.value);
  const now = resolve(time.meaning, published.value, cue?.direction);
  if (here === undefined || now.stretch?.first === undefined) return undefined;
  if (Math.abs(now.stretch.first - here.first) <= REMOTE) return undefined;
  const last = history[history.length - 1];
  const before = last !== undefined && time.sentence - last.sentence <= 1 ? last : undefined;
  return [before, toldMonth(history, now.value.slice(5, 7))].find((told) => told !== undefined && isNear(time, told));
}

function isNear({ meaning }: RecognisedTime, told: Told): boolean {
  const there = readAnchor(told.value);
  const then = resolve(meaning, storyAnchor(meaning, told).value, undefined).stretch?.first;
  if (told.isAhead || told.value.length < 7 || there === undefined || then === undefined) return false;
  return Math.abs(then - there.first) <= SEASON;
}

/** Days from the publication beyond which a date without its year is no news. */
const REMOTE = 60;
/** Days between two dates of one story. */
const SEASON = 92;

/** In this sentence or the two before. */
const LATELY = 2;
/** Two years: nearer, "in June" may well be the last one. */
const LONG_AGO = 731;

/** "A deal was blocked in 2019. Regulators will decide by the end of the year": the year ahead is none that an earlier sentence told. */
function isYearAhead({ meaning, sentence }: RecognisedTime, history: readonly Told[], { cue }: Around): boolean {
  const told = history[history.length - 1];
  return (
    cue?.direction === "future" && rankOf(meaning) === UNIT_RANK.year && told !== undefined && told.sentence < sentence
  );
}

function isOver({ resolution }: ResolvedTime, published: ChosenAnchor | undefined): boolean {
  const publication = published === undefined ? undefined : readAnchor(published.value);
  const last = resolution.stretch?.last;
  return publication !== undefined && last !== undefined && last < publication.first;
}

/** The days of one plan move forward: "arrives on Tuesday and the summit opens Wednesday" is the Wednesday after. */
function moveForward(resolved: ResolvedTime, time: RecognisedTime, planned: ResolvedTime | undefined): ResolvedTime {
  const before = planned?.resolution.stretch?.first;
  const here = resolved.resolution.stretch?.first;
  const isSamePlan =
    planned?.sentence === time.sentence && resolved.cue?.direction === "future" && isBareWeekday(time.meaning);
  if (planned === undefined || before === undefined || here === undefined || !isSamePlan || here >= before)
    return resolved;
  const anchor: ChosenAnchor = { kind: "expression", value: planned.value.slice(0, 10), text: planned.text };
  return resolveOne(time, anchor, { direction: "future", because: "plan moves forward", cue: planned.text });
}

/** Stories go forward from the day or month they told last. */
function storyCue({ meaning }: RecognisedTime, { value }: ChosenAnchor): DirectionCue | undefined {
  return isOpenDate(meaning) && value.length > 6 ? { direction: "future", because: "order of text" } : undefined;
}

function directionOf(time: RecognisedTime, cue: DirectionCue | undefined): DirectionCue | undefined {
  return saysItself(time.meaning) ? undefined : cue;
}

function resolveOne(
  time: RecognisedTime,
  anchor: ChosenAnchor | undefined,
  cue: DirectionCue | undefined,
): ResolvedTime {
  const resolution = resolve(time.meaning, anchor?.value, cue?.direction);
  if (isDoubtful(time, cue) && isOpenDate(time.meaning) && isRemote(resolution, anchor)) {
    return describeTime(time, resolve(time.meaning, anchor?.value, undefined), anchor, undefined);
  }
  return describeTime(time, resolution, anchor, cue);
}

/** "solved it in three days": how long it took, and no day ahead; "Trial opens in two weeks" is one, also as a headline. */
function isTaken(cue: DirectionCue | undefined): boolean {
  return cue?.direction === "past" && cue.because !== "plan" && cue.because !== "headline present";
}

/** A length that leads ahead ("in two days") keeps its own value; its steps tell the days that it leads to. */
function resolveAhead(time: RecognisedTime, anchor: ChosenAnchor | undefined): ResolvedTime | undefined {
  if (anchor?.kind !== "publication") return undefined;
  const ahead =
    time.role === "in" ? aheadOf(time.meaning) : time.role === "within" ? withinOf(time.meaning) : undefined;
  const there = ahead && resolve(ahead, anchor.value, undefined);
  if (there?.stretch === undefined) return undefined;
  const length = resolve(time.meaning, anchor.value, undefined);
  const { steps } = describeTime({ ...time, meaning: ahead! }, there, anchor, undefined);
  return { ...describeTime(time, { ...length, stretch: there.stretch }, anchor, undefined), steps };
}

/** "in two days", ahead: the day that the length leads to. */
function aheadOf(meaning: Meaning): Meaning | undefined {
  if (meaning.kind === "modified") {
    // "covers the way in about 20 hours" is how long it takes
    const of = meaning.mod === "APPROX" ? aheadOf(meaning.of) : undefined;
    return of?.kind !== "ago" || UNIT_RANK[of.unit] === 0 ? undefined : { ...meaning, of };
  }
  if (meaning.kind !== "duration") return undefined;
  const last = meaning.lengths[meaning.lengths.length - 1];
  if (last?.amount === undefined) return undefined;
  const besides = meaning.lengths.slice(0, -1);
  return { kind: "ago", unit: last.unit, amount: last.amount, ...(besides.length > 0 && { besides }) };
}

/** "within two weeks", ahead: some day up to the one that the length leads to. */
function withinOf(meaning: Meaning): Meaning | undefined {
  if (meaning.kind === "modified") return withinOf(meaning.of);
  const length = meaning.kind === "duration" && meaning.lengths.length === 1 ? meaning.lengths[0] : undefined;
  if (length?.amount === undefined) return undefined;
  return { kind: "stretch", unit: length.unit, amount: length.amount, to: "future" };
}

/** A verb that stands far off; a deadline: "must leave by June 11" is no year ahead, "was bailed until July 2" no year ago. */
function isDoubtful({ role, meaning }: RecognisedTime, cue: DirectionCue | undefined): boolean {
  if (cue?.weak) return true;
  if (role !== "by" && role !== "until") return false;
  return cue?.direction === "past" || (cue?.direction === "future" && rankOf(meaning) === 1);
}

/** A verb that stands far off does not carry a date without its year over more than nine months. */
function isRemote({ stretch }: Resolution, anchor: ChosenAnchor | undefined): boolean {
  const from = anchor === undefined ? undefined : readAnchor(anchor.value);
  return from !== undefined && stretch?.first !== undefined && Math.abs(stretch.first - from.first) > 274;
}
