import type { Meaning } from "../model/meaning.ts";
import { rankOf } from "../model/meaning-rank.ts";
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
import { bareClock, isBareWeekday, isOpenDate, saysItself } from "./meaning-kinds.ts";
import { type Told, tell, tellsHistory } from "./narrative.ts";
import type { RecognisedTime } from "./recognised-time.ts";
import type { Resolution } from "./resolution.ts";
import { resolveFrom } from "./resolve.ts";
import { resolveAhead } from "./resolve-ahead.ts";
import { settleStory } from "./settle-story.ts";
import { isLookingBack, isStillAhead, yearTold } from "./year-told.ts";

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
    const isPast = isToldPast(cues[index]);
    const meaning = isPast ? settleStory({ ...time, meaning: said }, history, published) : said;
    const settled = withMeaning(time, meaning);
    const around = { published, cue: cues[index] };
    const isStory = isHistory || isLookingBack(settled, history, around);
    const told = isStory ? undefined : yearTold(settled, history, around);
    const counted = told
      ? storyAnchor(settled.meaning, told)
      : chooseAnchor(settled, published, history, { isHistory: isStory, cue: cues[index] });
    const isNow = !isHistory && isStillAhead(settled, history, around);
    const anchor = isNow && counted?.kind === "narrative" ? published : counted;
    const cue = anchor?.kind === "narrative" ? storyCue(settled, anchor) : directionOf(settled, cues[index]);
    const ahead = isPast ? undefined : resolveAhead(settled, anchor, cues[index]);
    const resolved = ahead ?? moveForward(resolveOne(settled, anchor, cue), settled, planned);
    if (cue?.direction === "future" && isBareWeekday(meaning)) planned = resolved;
    const tells = tell(meaning, resolved.resolution, time);
    if (tells !== undefined) {
      const isAhead = cue?.direction !== "past" && !isOver(resolved, published);
      if (isAhead) tells.isAhead = true;
      if (cues[index]?.ofSaying === true || (isAhead && cues[index]?.direction === "future")) tells.isOffStory = true;
      history.push(tells);
    }
    return resolved;
  });
}

/** What was said with what it means here, also of its parts. */
function withMeaning(time: RecognisedTime, meaning: Meaning): RecognisedTime {
  if (meaning === time.meaning) return time;
  if (meaning.kind !== "range" || time.parts === undefined) return { ...time, meaning };
  const parts = time.parts.map((part, at) => withMeaning(part, meaning.parts[at] ?? part.meaning));
  return { ...time, meaning, parts };
}

function isOver({ resolution }: ResolvedTime, published: ChosenAnchor | undefined): boolean {
  const publication = published?.days;
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
  const day = planned.value.slice(0, 10);
  const anchor: ChosenAnchor = { kind: "expression", value: day, text: planned.text, days: readAnchor(day) };
  return resolveOne(time, anchor, { direction: "future", because: "plan moves forward", cue: planned.text });
}

/** A clock is counted from the hour or the part of a day only where it goes on from it. */
function isNightOf(value: string): boolean {
  return value.includes("T");
}

/** Stories go forward from the day or month they told last. */
function storyCue({ meaning }: RecognisedTime, { value }: ChosenAnchor): DirectionCue | undefined {
  const goesOn = (isOpenDate(meaning) && value.length > 6) || (isNightOf(value) && bareClock(meaning) !== undefined);
  return goesOn ? { direction: "future", because: "order of text" } : undefined;
}

function directionOf(time: RecognisedTime, cue: DirectionCue | undefined): DirectionCue | undefined {
  return saysItself(time.meaning) ? undefined : cue;
}

function resolveOne(
  time: RecognisedTime,
  anchor: ChosenAnchor | undefined,
  cue: DirectionCue | undefined,
): ResolvedTime {
  const resolution = resolveFrom(time.meaning, anchor?.days, cue?.direction);
  if (isDoubtful(time, cue) && isOpenDate(time.meaning) && isRemote(resolution, anchor)) {
    return describeTime(time, resolveFrom(time.meaning, anchor?.days, undefined), anchor, undefined);
  }
  return describeTime(time, resolution, anchor, cue);
}

/** A verb that stands far off; a schedule in the present, which is of this season; a deadline: "must leave by June 11" is no year ahead, "was bailed until July 2" no year ago. */
function isDoubtful({ role, meaning }: RecognisedTime, cue: DirectionCue | undefined): boolean {
  if (cue?.weak || cue?.because === "scheduled present") return true;
  if (role !== "by" && role !== "until") return false;
  return cue?.direction === "past" || (cue?.direction === "future" && rankOf(meaning) === 1);
}

/** Nine months, in days. */
const FARTHEST = 274;

/** A verb that stands far off does not carry a date without its year over more than nine months. */
function isRemote({ stretch }: Resolution, anchor: ChosenAnchor | undefined): boolean {
  const from = anchor?.days;
  // a quarter's results are told once it is over
  const day = stretch?.precision === "quarter" ? stretch.last : stretch?.first;
  return from !== undefined && day !== undefined && Math.abs(day - from.first) > FARTHEST;
}

/** "solved it in three days": a length is how long it took; "Trial opens in two weeks" leads ahead, also as a headline. */
function isToldPast(cue: DirectionCue | undefined): boolean {
  return cue?.direction === "past" && cue.because !== "plan" && cue.because !== "headline present";
}
