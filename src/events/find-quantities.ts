import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { Quantity } from "../model/event.ts";
import type { ParsedToken } from "../model/text.ts";
import { childrenWith, childWith, type Tree } from "./clause.ts";
import type { Trigger } from "./find-triggers.ts";

/** What a mention counts: "killed 12 people", "12 people died", "the toll rose to 31". */
export function findQuantities(tree: Tree, trigger: Trigger, text: string, lexicon: EventLexicon): Quantity[] {
  const found: Quantity[] = [];
  const { token } = trigger;
  const counted = lexicon.counted(token.lemma);
  const around = childrenWith(tree, token.index, "nsubj", "obj", "obl", "nummod", "xcomp");
  for (const filler of around) {
    const own = filler.relation === "nummod" ? filler : undefined;
    const number = own ?? childWith(tree, filler.index, "nummod") ?? (filler.upos === "NUM" ? filler : undefined);
    // "the toll rose to 31": what is counted stands in the subject
    const subject = childWith(tree, token.index, "nsubj");
    const of =
      lexicon.counted(filler.lemma) ??
      (filler.relation === "obl" ? subject && lexicon.counted(subject.lemma) : counted);
    if (!number || of === undefined || isLeftOut(tree, number, lexicon)) continue;
    const value = readNumber(number, lexicon);
    if (value === undefined) continue;
    const bound = numberBound(tree, number, lexicon);
    const quote = { start: number.start, end: Math.max(filler.end, number.end) };
    if (!found.some((known) => known.of === of))
      found.push({ value, ...(bound && { bound }), of, quote: { ...quote, text: text.slice(quote.start, quote.end) } });
  }
  return found;
}

/** "All but two". */
function isLeftOut(tree: Tree, number: ParsedToken, lexicon: EventLexicon): boolean {
  const limit = childWith(tree, number.index, "advmod");
  const words = limit && tree.tokens.slice(limit.index, number.index).map(({ text }) => text.toLowerCase());
  return words !== undefined && lexicon.isException(words.join("_"));
}

function readNumber(token: ParsedToken, lexicon: EventLexicon): number | undefined {
  const digits = token.text.replaceAll(",", "");
  if (/^\d{1,9}$/.test(digits)) return Number(digits);
  return lexicon.numeral(token.text.toLowerCase());
}

function numberBound(tree: Tree, number: ParsedToken, lexicon: EventLexicon): Quantity["bound"] {
  for (let index = number.index - 1; index >= Math.max(0, number.index - 3); index--) {
    const bound = lexicon.numberBound(tree.tokens[index]?.lemma.toLowerCase() ?? "");
    if (bound) return bound;
  }
  return undefined;
}
