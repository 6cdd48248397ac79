import type { DateTables } from "../languages/date-tables.ts";
import type { Items, Sense } from "../patterns/rule.ts";
import type { TimeToken } from "./recognise.ts";

const NONE: readonly Sense[] = [];

/** The tokens of a sentence as the scanner reads them; words and senses are made once, senses only where asked for. */
export function tokenItems(tokens: readonly TimeToken[], dates: DateTables): Items {
  const words = tokens.map(({ text }) => text.toLowerCase());
  const known: (readonly Sense[] | undefined)[] = new Array(tokens.length);
  const items: Items = {
    length: tokens.length,
    word: (index) => words[index] ?? "",
    written: (index) => tokens[index]?.text ?? "",
    tag: (index) => tokens[index]?.xpos ?? "",
    glued: (index) => index > 0 && index < tokens.length && tokens[index]!.start === tokens[index - 1]!.end,
    senses: (index) => {
      if (index < 0 || index >= tokens.length) return NONE;
      const made =
        known[index] ?? (dates.canBegin(words[index]!, tokens[index]!.text) ? dates.readSenses(items, index) : NONE);
      known[index] = made;
      return made;
    },
  };
  return items;
}
