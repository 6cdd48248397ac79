/** The third person singular present of a verb: "leave" → "leaves", "reach" → "reaches", "deny" → "denies". */
export function thirdPerson(lemma: string): string {
  const irregular = THIRD[lemma];
  if (irregular !== undefined) return irregular;
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

const THIRD: Readonly<Record<string, string>> = Object.freeze({ be: "is", have: "has" });

/** The first letter in capitals, the rest as it stands. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
