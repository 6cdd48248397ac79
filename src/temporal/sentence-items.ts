import type { DateTables } from "../languages/date-tables.ts";
import type { Token } from "../model/text.ts";
import type { Items, Sense } from "../patterns/rule.ts";
import type { TokenColumns } from "../text/token-columns.ts";

/** What of a token the recogniser reads; without a tag the guards go by the words alone. */
export type TimeToken = Token & { readonly xpos?: string };

/** The tokens of a sentence, as rows of columns or as objects, and with their tags where these are made when asked for. */
export type TimeSentence =
  | { readonly columns: TokenColumns; readonly first: number; readonly last: number; readonly tagged?: Tagged }
  | { readonly tokens: readonly TimeToken[]; readonly tagged?: Tagged };

type Tagged = () => readonly { readonly xpos?: string }[];

/** The tokens of one sentence after another as the scanner reads them: made once for a text and turned to each sentence. */
export interface SentenceItems extends Items {
  /** Whether anything can begin in the sentence. */
  readonly turnTo: (sentence: TimeSentence) => boolean;
  readonly start: (index: number) => number;
  readonly end: (index: number) => number;
}

const NONE: readonly Sense[] = [];

/** Words and senses are made once, and only where they are asked for. */
export function sentenceItems(text: string, dates: DateTables): SentenceItems {
  const words: (string | undefined)[] = [];
  const senses: (readonly Sense[] | undefined)[] = [];
  let columns: TokenColumns | undefined;
  let first = 0;
  let tokens: readonly TimeToken[] = [];
  let tagged: Tagged | undefined;
  let length = 0;

  const written = (index: number): string => {
    if (index < 0 || index >= length) return "";
    return columns === undefined
      ? tokens[index]!.text
      : text.slice(columns.starts[first + index], columns.ends[first + index]);
  };
  const start = (index: number) => (columns === undefined ? tokens[index]!.start : columns.starts[first + index]!);
  const end = (index: number) => (columns === undefined ? tokens[index]!.end : columns.ends[first + index]!);

  const items: SentenceItems = {
    get length() {
      return length;
    },
    turnTo: (sentence) => {
      tagged = sentence.tagged;
      words.length = 0;
      senses.length = 0;
      if ("columns" in sentence) {
        columns = sentence.columns;
        first = sentence.first;
        length = sentence.last - first;
      } else {
        columns = undefined;
        tokens = sentence.tokens;
        length = tokens.length;
      }
      let opens = false;
      for (let index = 0; index < length; index++) {
        const word =
          columns === undefined
            ? dates.opener(tokens[index]!.text, 0, tokens[index]!.text.length)
            : dates.opener(text, columns.starts[first + index]!, columns.ends[first + index]!);
        words.push(word);
        senses.push(word === undefined ? NONE : undefined);
        if (word !== undefined) opens = true;
      }
      return opens;
    },
    start,
    end,
    word: (index) => {
      if (index < 0 || index >= length) return "";
      words[index] ??= lowerCase(written(index));
      return words[index];
    },
    written,
    tag: (index) => {
      if (tagged !== undefined) return tagged()[index]?.xpos ?? "";
      return columns === undefined ? (tokens[index]?.xpos ?? "") : "";
    },
    glued: (index) => index > 0 && index < length && start(index) === end(index - 1),
    senses: (index) => {
      if (index < 0 || index >= length) return NONE;
      senses[index] ??= dates.readSenses(items, index);
      return senses[index];
    },
    opens: (index) => senses[index] !== NONE,
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
