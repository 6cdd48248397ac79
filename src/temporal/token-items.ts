import type { DateTables } from "../languages/date-tables.ts";
import type { Items, Sense } from "../patterns/rule.ts";
import type { TimeSentence } from "./recognise.ts";

const NONE: readonly Sense[] = [];

/** The tokens of a sentence as the scanner reads them; words and senses are made once, senses only where asked for. */
export function tokenItems({ tokens, tagged = () => tokens }: TimeSentence, dates: DateTables): Items {
  const words: (string | undefined)[] = new Array(tokens.length);
  const known: (readonly Sense[] | undefined)[] = tokens.map(({ text }) => (dates.canBegin(text) ? undefined : NONE));
  const items: Items = {
    length: tokens.length,
    word: (index) => {
      if (index < 0 || index >= tokens.length) return "";
      words[index] ??= lowerCase(tokens[index]!.text);
      return words[index];
    },
    written: (index) => tokens[index]?.text ?? "",
    tag: (index) => tagged()[index]?.xpos ?? "",
    glued: (index) => index > 0 && index < tokens.length && tokens[index]!.start === tokens[index - 1]!.end,
    senses: (index) => {
      if (index < 0 || index >= tokens.length) return NONE;
      known[index] ??= dates.readSenses(items, index);
      return known[index];
    },
    opens: (index) => known[index] !== NONE,
  };
  return items;
}

/** Most words are in lower case already: asked letter by letter, which is quicker than to make them so. */
function lowerCase(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127 || (code >= 65 && code <= 90)) return text.toLowerCase();
  }
  return text;
}
