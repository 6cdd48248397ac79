import type { EventMention, Quote } from "../model/event.ts";
import { type EventType, isReportType } from "../model/event-types.ts";
import { typeFamily } from "../model/type-families.ts";

/**
 * The one event that the quoted words tell by our own reading: of the given kind, where a kind is given; more than a
 * report; worth a line; named in the title. Each asks only among those that are left, and none where it would leave
 * none. `undefined` where they tell no event, or several still.
 */
export function chooseReading(
  mentions: readonly EventMention[],
  { start, end }: Quote,
  { type, title }: { readonly type?: EventType | undefined; readonly title: string },
): EventMention | undefined {
  const inside = mentions.filter(({ trigger }) => start <= trigger.start && trigger.end <= end);
  const known = inside.filter((one) => type === undefined || isOfKind(one, type));
  // A word of no known kind may tell any.
  const fitting = known.length > 0 ? known : inside.filter((one) => one.type === "other");
  const words = title.toLowerCase().match(/\p{L}+/gu) ?? [];
  const tests: readonly ((mention: EventMention) => boolean)[] = [
    (one) => type !== undefined || !isReportType(one.type),
    ({ salience }) => salience.main,
    (one) => words.some((word) => isFormOf(word, one)),
  ];
  const left = tests.reduce((pool, test) => {
    const passed = pool.filter(test);
    return passed.length > 0 ? passed : pool;
  }, fitting);
  return left.length === 1 ? left[0] : undefined;
}

/** "leaves" and "left" of "leave": the word as it stands, or one with the beginning of its dictionary form. */
function isFormOf(word: string, { lemma, trigger }: EventMention): boolean {
  const root = lemma.toLowerCase().slice(0, 4);
  return word === trigger.text.toLowerCase() || (root.length > 2 && word.startsWith(root));
}

/** Of the same family: what one calls a summit is talks to another. */
function isOfKind(mention: EventMention, type: EventType): boolean {
  return typeFamily(mention.type, mention.lemma) === typeFamily(type, mention.lemma);
}
