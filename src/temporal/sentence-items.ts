import type { DateTables } from "../languages/date-tables.ts";
import type { Token } from "../model/text.ts";
import type { Writable } from "../model/writable.ts";
import type { ItemColumns } from "../patterns/item-columns.ts";
import { markOpenings, Power } from "../patterns/power.ts";
import type { ScannedItems, Sense } from "../patterns/rule.ts";
import type { TokenColumns } from "../text/token-columns.ts";

/** What of a token the recogniser reads; without a tag the guards go by the words alone. */
export type TimeToken = Token & { readonly xpos?: string };

/** The tokens of a sentence, as rows of columns or as objects, and with their tags where these are made when asked for. */
export type TimeSentence =
  | { readonly columns: TokenColumns; readonly first: number; readonly last: number; readonly tagged?: Tagged }
  | { readonly tokens: readonly TimeToken[]; readonly tagged?: Tagged };

type Tagged = () => readonly { readonly xpos?: string }[];

/** The tokens of one sentence after another as the scanner reads them: made once for a text and turned to each sentence. */
export interface SentenceItems extends ScannedItems {
  /** Whether anything can be in the sentence. */
  readonly turnTo: (sentence: TimeSentence) => boolean;
  readonly start: (index: number) => number;
  readonly end: (index: number) => number;
}

const NONE: readonly Sense[] = [];

/** Senses are made once, words where they are asked for. */
export function sentenceItems(text: string, dates: DateTables): SentenceItems {
  // filled again for each sentence: what lies beyond its length is left over
  const senses: (readonly Sense[] | undefined)[] = [];
  let columns: TokenColumns | undefined;
  let first = 0;
  let tokens: readonly TimeToken[] = [];
  let tagged: Tagged | undefined;

  const readToken = (index: number, within: string, start: number, end: number): number => {
    const code = dates.words.find(within, start, end);
    const power = dates.powers(within, start, end, code);
    items.codes[index] = code;
    items.powers[index] = power;
    items.opens[index] = 0;
    senses[index] = undefined;
    return power;
  };
  const written = (index: number): string => {
    if (index < 0 || index >= items.length) return "";
    return columns === undefined
      ? tokens[index]!.text
      : text.slice(columns.starts[first + index], columns.ends[first + index]);
  };
  const start = (index: number) => (columns === undefined ? tokens[index]!.start : columns.starts[first + index]!);
  const end = (index: number) => (columns === undefined ? tokens[index]!.end : columns.ends[first + index]!);

  const turnTo = (sentence: TimeSentence): boolean => {
    let all = 0;
    tagged = sentence.tagged;
    if ("columns" in sentence) {
      columns = sentence.columns;
      first = sentence.first;
      items.length = sentence.last - first;
      for (let at = 0; at < items.length; at++)
        all |= readToken(at, text, columns.starts[first + at]!, columns.ends[first + at]!);
    } else {
      columns = undefined;
      tokens = sentence.tokens;
      items.length = tokens.length;
      for (let at = 0; at < tokens.length; at++) all |= readToken(at, tokens[at]!.text, 0, tokens[at]!.text.length);
    }
    if ((all & Power.key) === 0) return false;
    markOpenings(items.powers, items.length, items.opens);
    return true;
  };

  const items: Writable<SentenceItems & ItemColumns> = {
    length: 0,
    codes: [],
    powers: [],
    opens: [],
    turnTo,
    start,
    end,
    word: (index) => {
      if (index < 0 || index >= items.length) return "";
      const code = items.codes[index]!;
      return code > 0 ? dates.words.words[code]! : lowerCase(written(index));
    },
    written,
    tag: (index) => {
      if (tagged !== undefined) return tagged()[index]?.xpos ?? "";
      return columns === undefined ? (tokens[index]?.xpos ?? "") : "";
    },
    glued: (index) => index > 0 && index < items.length && start(index) === end(index - 1),
    senses: (index) => {
      if (index < 0 || index >= items.length || (items.powers[index]! & Power.opens) === 0) return NONE;
      senses[index] ??= dates.readSenses(items, index);
      return senses[index];
    },
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
