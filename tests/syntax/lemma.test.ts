import { describe, expect, it } from "vitest";
import { lemmatise } from "../../src/languages/english/lemma.ts";

/** Form, universal part of speech, treebank tag, lemma. */
const ROWS = `
left VERB VBD leave|arrived VERB VBD arrive|said VERB VBD say|meeting VERB VBG meet|stopped VERB VBD stop|visited VERB VBD visit|denied VERB VBD deny
killed VERB VBN kill|planned VERB VBN plan|referring VERB VBG refer|occurred VERB VBD occur|postponed VERB VBN postpone|cancelled VERB VBN cancel|canceled VERB VBN cancel
resigned VERB VBD resign|agreed VERB VBD agree|rebuilt VERB VBD rebuild|overthrew VERB VBD overthrow|dying VERB VBG die|goes VERB VBZ go|passes VERB VBZ pass
focuses VERB VBZ focus|closes VERB VBZ close|tries VERB VBZ try|has AUX VBZ have|'s AUX VBZ be|n't PART RB not|'ll AUX MD will|wo AUX MD will|ca AUX MD can|'d AUX MD would
panicked VERB VBD panic|rescheduled VERB VBD reschedule|announced VERB VBD announce|opened VERB VBD open|admitted VERB VBD admit|edited VERB VBD edit|invited VERB VBD invite
born VERB VBN bear|lay VERB VBP lay|found VERB VBD find|bit VERB VBD bite|wounded VERB VBN wound|struck VERB VBD strike|sought VERB VBD seek
cities NOUN NNS city|wives NOUN NNS wife|children NOUN NNS child|men NOUN NNS man|crises NOUN NNS crisis|boxes NOUN NNS box|houses NOUN NNS house|news NOUN NN news
earlier ADV RBR early|biggest ADJ JJS big|later ADV RBR late|larger ADJ JJR large|Moscow PROPN NNP Moscow|Americans PROPN NNPS American|Russian ADJ JJ Russian
him PRON PRP he|those DET DT that|an DET DT a|1,000 NUM CD 1000
`
  .trim()
  .split(/[|\n]/)
  .map((row) => row.split(" ") as [string, string, string, string]);

describe("lemmatise", () => {
  it.each(ROWS)("%s (%s %s) is %s", (text, upos, xpos, lemma) => {
    expect(lemmatise(text, { upos, xpos })).toBe(lemma);
  });

  it("reads curly apostrophes like straight ones", () => {
    expect(lemmatise("n’t", { upos: "PART", xpos: "RB" })).toBe("not");
  });
});
