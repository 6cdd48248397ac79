import type { ParsedToken } from "../model/text.ts";
import { type AttachedTriggers, homesOf } from "./attached-times.ts";
import { findAbove, type Tree } from "./clause.ts";
import { firstTimeFrom, isLength, type PlacedTime } from "./placed-time.ts";
import { firstTriggerFrom } from "./trigger-places.ts";

/**
 * "Came two days after the election on June 2": what counts from an event is not that event's own, and the day right
 * after the event is.
 */
export function partCountedFromEvent({ tree, triggers, times, byToken, attached }: AttachedTriggers): void {
  if (times.every(({ counts }) => counts === undefined)) return;
  const homes = homesOf(attached);
  times.forEach((time, position) => {
    if (time.counts === undefined) return;
    const anchor = firstTriggerFrom(triggers, time.lastToken + 1);
    const noun = triggers[anchor];
    if (noun?.isNoun !== true) return;
    const own = attached[anchor] ?? [];
    const counted = own.find((link) => link.time === position);
    const above = counted && triggerAbove(tree, noun.token, byToken);
    if (counted) attached[anchor] = own.filter((link) => link !== counted);
    if (above !== undefined && triggers[above]?.isNoun === false) {
      attached[above]?.push({ time: position, how: "own clause" });
      homes.set(position, [above]);
    }
    const next = firstTimeFrom(times, noun.token.index + 1);
    const { firstToken, preposition } = times[next] ?? {};
    if (firstToken !== noun.token.index + (preposition === undefined ? 1 : 2)) return;
    if (attached[anchor]?.some((link) => link.time === next)) return;
    for (const home of homes.get(next) ?? [])
      attached[home] = (attached[home] ?? []).filter((link) => link.time !== next);
    attached[anchor]?.push({ time: next, how: "modifier" });
    homes.set(next, [anchor]);
  });
}

/**
 * "Was charged on 4 June, a day after police searched his home": where the verb above has a day of its own and the clause
 * has none, the length tells when the clause was.
 */
export function partCountedFromClause({ tree, times, byToken, attached }: AttachedTriggers): void {
  const homes = times.some(({ counts }) => counts) ? homesOf(attached) : new Map<number, readonly number[]>();
  times.forEach((time, position) => {
    const { clause, above } = clauseCounted(tree, time, (index) => byToken.has(index));
    const own = attached[byToken.get(clause?.index ?? -1) ?? -1];
    const others = attached[byToken.get(above?.index ?? -1) ?? -1] ?? [];
    if (own === undefined || own.length > 0) return;
    if (!others.some(({ time: at }) => at !== position && !isLength(times[at]?.meaning))) return;
    for (const home of homes.get(position) ?? [])
      attached[home] = attached[home]!.filter((link) => link.time !== position); // a position in the list
    own.push({ time: position, how: "anchor event" });
  });
}

/** The verb or noun that counts from it, and the event above that: "was charged a day after police searched his home", "after the raid". */
export function clauseCounted(
  tree: Tree,
  { counts, lastToken }: PlacedTime,
  isEvent: (index: number) => boolean,
): { readonly clause?: ParsedToken | undefined; readonly above?: ParsedToken | undefined } {
  if (counts === undefined) return {};
  // "two days | before the vote", "the day after | the vote"
  const mark = [lastToken + 1, lastToken]
    .map((index) => tree.tokens[index])
    .find((word) => word && OPENS.has(word.relation));
  const counted = tree.tokens[mark?.head ?? -1];
  const clause = mark?.relation === "mark" || isEvent(counted?.index ?? -1) ? counted : undefined;
  return { clause, above: clause && findAbove(tree, clause, HOPS, ({ index }) => isEvent(index)) };
}

const OPENS: ReadonlySet<string> = new Set(["mark", "case"]);

/** How far up a tree a governor is sought. */
const HOPS = 12;

/** The nearest trigger that governs a token. */
function triggerAbove(tree: Tree, token: ParsedToken, byToken: ReadonlyMap<number, number>): number | undefined {
  const above = findAbove(tree, token, HOPS, ({ index }) => byToken.has(index));
  return above && byToken.get(above.index);
}

/** "After his arrest on 3 May, he was released on 10 May": one clause has one day; the other belongs to its noun. */
export function partTwoDates({ tree, triggers, times, byToken, attached }: AttachedTriggers): void {
  triggers.forEach((_, position) => {
    const own = attached[position] ?? [];
    if (own.filter(({ time }) => !isLength(times[time]?.meaning)).length < 2) return;
    attached[position] = own.filter((link) => {
      const first = times[link.time]?.firstToken ?? 0;
      const before = tree.tokens[first - 1]?.upos === "ADP" ? first - 2 : first - 1;
      const noun = byToken.get(before);
      if (
        noun === undefined ||
        noun === position ||
        triggers[noun]?.isNoun !== true ||
        (attached[noun]?.length ?? 0) > 0
      )
        return true;
      attached[noun] = [{ time: link.time, how: "modifier" }];
      return false;
    });
  });
}
