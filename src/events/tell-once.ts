import type { EventTables } from "../languages/event-tables.ts";
import type { EventMention } from "../model/event.ts";
import { EVENT_TYPES } from "../model/event-types.ts";
import { baseRelation } from "./clause.ts";
import type { Trigger } from "./find-triggers.ts";
import { belowTheLine } from "./rate-salience.ts";

/**
 * "Killed in a crash", "called off the launch": a noun that gets the title and the day of its verb is no line of its
 * own; nor is one that its verb begins or ends, "the talks collapsed". "The bombing killed two" tells the bombing, in a line
 * of its own with a title of its own.
 *
 * @param triggers One for each mention.
 */
export function tellOnce(
  mentions: readonly EventMention[],
  triggers: readonly Trigger[],
  writeTitle: EventTables["writeTitle"],
): readonly EventMention[] {
  const verbs = mentions.filter(({ word, salience }) => word === "verb" && salience.main);
  const told = new Set(verbs.map(lineOf));
  const phases = new Set(verbs.filter(({ type }) => EVENT_TYPES[type].group === "aspect").map(lineOf));
  return mentions.map((mention, position) => {
    const { token } = triggers[position]!; // one for each mention
    const line = lineOf(mention);
    if (mention.word !== "noun" || !mention.salience.main || !told.has(line)) return mention;
    if (baseRelation(token) !== "nsubj" || phases.has(line))
      return { ...mention, salience: belowTheLine(mention.salience) };
    const { status, places } = mention;
    const noun = { noun: token.text.toLowerCase(), nounPlural: token.xpos === "NNS" };
    return { ...mention, title: writeTitle({ status, negative: false, ...noun, places, rest: [] }) };
  });
}

function lineOf({ title, date }: EventMention): string {
  return `${date?.edtf ?? ""} ${title}`;
}
