import type { EventMention, Quote } from "../model/event.ts";

/** Every quote of a mention with its place. */
export function listQuotes(mention: EventMention): readonly (readonly [path: string, quote: Quote])[] {
  const of = (name: string, quotes: readonly (Quote | undefined)[]) =>
    quotes.flatMap((quote, at) => (quote === undefined ? [] : [[`${name}[${at}]`, quote] as const]));
  const own = (named: readonly { readonly quote?: Quote }[]) => named.map(({ quote }) => quote);
  return [
    ["sentence", mention.sentence],
    ["trigger", mention.trigger],
    ...of("expressions", mention.expressions),
    ...of("cues", mention.cues),
    ...of("participants", own(mention.participants)),
    ...of("places", own(mention.places)),
    ...of("quantities", own(mention.quantities)),
    ...of("attributedTo", own(mention.attributedTo ?? [])),
    ...of("relations", own(mention.relations ?? [])),
    ...of("inferred.expressions", mention.inferred?.expressions ?? []),
  ];
}
