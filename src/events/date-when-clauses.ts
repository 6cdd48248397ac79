import type { AttachedTriggers } from "./attached-times.ts";

/** "The deadliest since 2004, when 191 people died": what stands behind a day and "when" was on that day. */
export function dateWhenClauses({ tree, triggers, times, byToken, attached, lexicon }: AttachedTriggers): void {
  times.forEach((time, position) => {
    const comma = tree.tokens[time.lastToken + 1];
    const when = tree.tokens[time.lastToken + 2];
    if (comma?.text !== "," || when?.xpos !== "WRB" || when.head === undefined) return;
    if (lexicon.subordinator(when.lemma.toLowerCase()) !== "time same" || when.head < when.index) return;
    const trigger = byToken.get(when.head);
    if (trigger === undefined || triggers[trigger]?.isNoun === true || attached[trigger]!.length > 0) return; // found by that
    attached[trigger]!.push({ time: position, how: "governing clause", itself: true });
  });
}
