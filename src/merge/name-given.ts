import type { ReadGiven } from "../door/read-given.ts";
import type { Attribution, EventMention, Participant, Place, Quote } from "../model/event.ts";
import { indexWords, locateWords } from "../text/locate-words.ts";
import { sameName } from "./same-name.ts";

/** Names that were given, each with the words of the article that say it. */
export interface NamedGiven {
  readonly participants: readonly Participant[];
  readonly places: readonly Place[];
  readonly attributedTo: readonly Attribution[];
  /** Names that the article, where it is known, says nowhere. */
  readonly missing: readonly string[];
}

/**
 * Names as given, with kind and role from our own reading of the quoted words where it names the same; names that were
 * not given are those of the reading. A name that is not in the quoted words points at them as a whole.
 */
export function nameGiven(
  given: ReadGiven,
  quote: Quote,
  reading: EventMention | undefined,
  text: string | undefined,
): NamedGiven {
  const missing: string[] = [];
  const find = (name: string) => findName(name, quote, reading?.sentence, text);
  const quoteOf = (name: string): Quote => {
    const { at, isMissing } = find(name);
    if (isMissing) missing.push(name);
    return at ?? quote;
  };
  const participants = given.participants?.map((one): Participant => {
    const known = reading?.participants.find(({ name, kind }) => isSame({ name, kind }, one.name));
    const quoted = known?.quote ?? quoteOf(one.name);
    const via = known === undefined && quoted === quote ? "description" : known?.via;
    return {
      name: one.name,
      kind: one.kind ?? known?.kind ?? "unknown",
      role: one.role ?? known?.role ?? "agent",
      quote: quoted,
      ...(via === undefined ? {} : { via }),
    };
  });
  const places = given.places?.map((one): Place => {
    const known = reading?.places.find(({ name }) => isSame({ name, kind: "place" }, one.name));
    return { name: one.name, role: one.role ?? known?.role ?? "at", quote: known?.quote ?? quoteOf(one.name) };
  });
  const attributedTo = given.attributedTo?.map((name): Attribution => {
    const known = reading?.attributedTo?.find((one) => isSame({ name: one.name, kind: "unknown" }, name));
    return known === undefined ? { name, quote: quoteOf(name) } : { ...known, name };
  });
  return {
    participants: participants ?? reading?.participants ?? [],
    places: places ?? reading?.places ?? [],
    attributedTo: attributedTo ?? reading?.attributedTo ?? [],
    missing: [...new Set(missing)],
  };
}

function isSame(one: Pick<Participant, "name" | "kind">, name: string): boolean {
  return sameName(one, { name, kind: one.kind }) !== "different";
}

/** Where a name stands: in full or by its last word in the quoted words; else it may stand anywhere in the text. */
function findName(
  name: string,
  quote: Quote,
  sentence: Quote | undefined,
  text: string | undefined,
): { readonly at?: Quote; readonly isMissing: boolean } {
  const last = name.trim().split(/\s+/).at(-1) ?? name;
  for (const place of [quote, sentence]) {
    if (place === undefined) continue;
    for (const words of [name, last]) {
      const found = locateWords(indexWords(place.text), words);
      if (found === undefined) continue;
      const start = place.start + found.start;
      return {
        at: { start, end: place.start + found.end, text: place.text.slice(found.start, found.end) },
        isMissing: false,
      };
    }
  }
  return { isMissing: text !== undefined && !text.includes(name) && !text.includes(last) };
}
