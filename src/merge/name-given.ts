import type { ReadGiven } from "../door/read-given.ts";
import type { Attribution, EventMention, Participant, Place, Quote } from "../model/event.ts";
import { indexWords, locateWords, type WordIndex } from "../text/locate-words.ts";
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
  const wordings = [quote, ...(reading === undefined ? [] : [reading.sentence])];
  const searched = wordings.map((place) => ({ place, index: indexWords(place.text) }));
  const quoteOf = (name: string): Quote => {
    const found = findName(name, searched);
    if (found === undefined && text !== undefined && !isSaid(name, text)) missing.push(name);
    return found ?? quote;
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

/** Where a name stands, in full or by its last word, in the first place that has it. */
function findName(
  name: string,
  searched: readonly { readonly place: Quote; readonly index: WordIndex }[],
): Quote | undefined {
  for (const { place, index } of searched) {
    for (const words of [name, lastWord(name)]) {
      const found = locateWords(index, words);
      if (found === undefined) continue;
      const text = place.text.slice(found.start, found.end);
      return { start: place.start + found.start, end: place.start + found.end, text };
    }
  }
  return undefined;
}

/** Whether a text holds a name anywhere, in full or by its last word. */
function isSaid(name: string, text: string): boolean {
  return text.includes(name) || text.includes(lastWord(name));
}

function lastWord(name: string): string {
  return name.trim().split(/\s+/).at(-1) ?? name;
}
