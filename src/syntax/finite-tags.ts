/** Tags of the Penn Treebank (Santorini 1990) for verbs that carry a tense. */
const TENSED: ReadonlySet<string> = new Set(["VBD", "VBP", "VBZ"]);

/** "Left", "leaves": whether a tag says that the verb itself carries a tense. */
export function isTensedForm(xpos: string): boolean {
  return TENSED.has(xpos);
}

/** The same, or a modal: whether a clause with such a word has its finite verb. */
export function isFiniteForm(xpos: string): boolean {
  return TENSED.has(xpos) || xpos === "MD";
}
