import { gapBetween } from "./day-range.ts";
import type { MentionPrint } from "./mention-print.ts";
import { haveMatch, type NameMatcher, type NumberedName } from "./name-matcher.ts";

/** Days by which sources may differ about such an event, or by which it may be put off. */
const REACH = 31;

/**
 * Whether two articles of one story must mean one event though they give other days: nobody dies twice, and a man whose trial
 * is set for another day than last week has one trial. What both tell as past is one only where it happens once in a life.
 */
export function happensOnce(a: MentionPrint, b: MentionPrint, names: NameMatcher): boolean {
  const { once } = a;
  if (once === undefined || a.type !== b.type || a.article === b.article) return false;
  if (a.story !== b.story || !a.dated || !b.dated || gapBetween(a.range!, b.range!) > REACH) return false; // dated mentions have a range
  if (once !== "life" && a.stance === "told" && b.stance === "told") return false;
  return haveMatch(concerned(a), concerned(b), names);
}

/** Whether two mentions, of which one may name no day, tell of what happens once in the life of one person: nobody dies twice. */
export function happensOnceInLife(a: MentionPrint, b: MentionPrint, names: NameMatcher): boolean {
  if (a.type !== b.type || a.once !== "life") return false;
  return haveMatch(concerned(a), concerned(b), names);
}

/** The people to whom it happens: whom it is done to, else who does it, else who is named beside it. */
function concerned({ mention, patients, agents, others }: MentionPrint): readonly NumberedName[] {
  if (mention.participants.some(({ role }) => role === "patient")) return patients;
  return agents.length > 0 ? agents : others.filter(({ kind, proper }) => kind === "person" && proper);
}
