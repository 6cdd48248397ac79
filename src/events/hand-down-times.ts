import type { Meaning } from "../model/meaning.ts";
import type { ParsedToken } from "../model/text.ts";
import type { AttachedTriggers } from "./attached-times.ts";
import { isReport } from "./claim-of.ts";
import { childrenWith, childWith, findAbove, isBehindComma } from "./clause.ts";
import type { Trigger } from "./find-triggers.ts";
import { firstTimeFrom, type PlacedTime } from "./placed-time.ts";
import { firstTriggerFrom } from "./trigger-places.ts";
import { isUnannounced } from "./unannounced.ts";

/** How far up a clause is sought. */
const HOPS = 12;

/**
 * A verb in the present, or in the present perfect, bears no day of the past; a day beside it is that of a past event
 * in reach of it. The first row that knows one decides:
 *
 * - "are investigating a shooting on Monday night", "have arrested a man in the shooting of two people on Monday": an
 *   event that nobody announces, between verb and day
 * - "says on Friday a car was stopped": the clause right behind the day
 * - "is accused of stabbing a man on Monday": the gerund that a preposition opens, between verb and day
 * - "a man parked in a lot that serves two shops on Friday": the past clause around
 */
export function handDownTimes(sentence: AttachedTriggers): void {
  const { triggers, times, attached } = sentence;
  triggers.forEach((verb, position) => {
    const bears = bearsNoPast(sentence, verb);
    if (bears === undefined) return;
    for (const link of [...(attached[position] ?? [])]) {
      const time = times[link.time];
      if (time === undefined || (bears === "perfect" && !namesDay(time.meaning))) continue;
      const home = ROWS.map((row) => row(sentence, verb, time)).find((found) => found !== undefined);
      if (home === undefined) continue;
      attached[position] = (attached[position] ?? []).filter((other) => other !== link);
      const how = triggers[home]?.isNoun ? "modifier" : "own clause";
      attached[home]?.push({ time: link.time, how });
    }
  });
}

type Row = (sentence: AttachedTriggers, verb: Trigger, time: PlacedTime) => number | undefined;

const ROWS: readonly Row[] = [unannouncedBetween, clauseBehind, gerundBetween, pastAround];

function bearsNoPast({ reader }: AttachedTriggers, { token, isNoun }: Trigger): "present" | "perfect" | undefined {
  if (isNoun) return undefined;
  const { view, because } = reader.read(token.index);
  if (view === "present") return "present";
  return because === "perfect" ? "perfect" : undefined;
}

function unannouncedBetween({ tree, triggers }: AttachedTriggers, { token: verb }: Trigger, time: PlacedTime) {
  const noun = firstTriggerFrom(triggers, time.firstToken) - 1;
  const inner = triggers[noun];
  if (inner === undefined || inner.token.index <= verb.index) return undefined;
  if (!inner.isNoun || !isUnannounced(inner.type)) return undefined;
  return findAbove(tree, inner.token, HOPS, ({ index }) => index === verb.index) && noun;
}

function clauseBehind(sentence: AttachedTriggers, { token: verb }: Trigger, time: PlacedTime) {
  const { tree, triggers, lexicon, reader } = sentence;
  if (!isReport(tree, verb, lexicon)) return undefined;
  if (!isRightBehind(sentence, verb, time)) return undefined;
  let next = firstTriggerFrom(triggers, time.lastToken + 1);
  while (triggers[next]?.isNoun === true) next++;
  const clause = triggers[next];
  return clause && reader.read(clause.token.index).view === "past" ? next : undefined;
}

function gerundBetween({ tree, byToken, lexicon }: AttachedTriggers, { token: verb }: Trigger, time: PlacedTime) {
  const gerund = childrenWith(tree, verb.index, "advcl", "ccomp", "xcomp").findLast(
    ({ index, xpos }) => xpos === "VBG" && index > verb.index && index < time.firstToken,
  );
  const opening = gerund && childWith(tree, gerund.index, "mark", "case");
  return gerund && opening && lexicon.opensComplement(opening.lemma) ? byToken.get(gerund.index) : undefined;
}

/** Nothing but other expressions stands between: "say on Friday at 9 p.m. a man …". */
function isRightBehind({ times }: AttachedTriggers, verb: ParsedToken, time: PlacedTime): boolean {
  let end = verb.index;
  for (let next = firstTimeFrom(times, verb.index); next < times.length; next++) {
    const { firstToken, lastToken, preposition } = times[next]!; // next < length
    if (firstToken < verb.index) continue;
    if (firstToken - (preposition === undefined ? 1 : 2) > end) return false;
    end = lastToken;
    if (firstToken === time.firstToken) return true;
  }
  return false;
}

function pastAround({ tree, byToken, reader }: AttachedTriggers, { token: verb }: Trigger, time: PlacedTime) {
  if (!verb.relation.startsWith("acl") || time.firstToken < verb.index) return undefined;
  // "scrapped the cuts, which take effect on 1 April": what a comma sets off has a day of its own
  if (isBehindComma(tree, verb.index)) return undefined;
  const isPast = ({ index, upos }: ParsedToken) => upos === "VERB" && byToken.has(index);
  const above = findAbove(tree, verb, HOPS, isPast);
  if (above === undefined || reader.read(above.index).because !== "past tense") return undefined;
  return byToken.get(above.index);
}

/** Whether the words name a day that may lie behind: "Friday night", "on 3 June"; not "today" or "this week". */
function namesDay(meaning: Meaning | undefined): boolean {
  if (meaning === undefined) return false;
  if (meaning.kind === "weekday") return meaning.which === undefined || meaning.which === "last";
  if (meaning.kind === "calendar") return meaning.day !== undefined;
  if (meaning.kind === "part of day" || meaning.kind === "clock" || meaning.kind === "modified")
    return namesDay(meaning.of);
  return false;
}
