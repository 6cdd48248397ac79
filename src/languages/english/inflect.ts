import { IRREGULAR_PARTICIPLES } from "./irregular-verbs.ts";

/** The third person singular present of a verb: "leave" → "leaves", "reach" → "reaches", "deny" → "denies". */
export function thirdPerson(lemma: string): string {
  const irregular = THIRD[lemma];
  if (irregular !== undefined) return irregular;
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

const THIRD: Readonly<Record<string, string>> = Object.freeze({ be: "is", have: "has" });

/** The first letter in capitals, the rest as it stands; a name that begins small, "eBay", stays so. */
export function capitalise(text: string): string {
  return /^\p{Ll}\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

/** The past participle of a verb: "take" → "taken", "stop" → "stopped", "deny" → "denied". */
export function pastParticiple(lemma: string): string {
  const irregular = IRREGULAR_PARTICIPLES.get(lemma);
  if (irregular !== undefined) return irregular;
  // a lemma that is a participle already, where the tagger took it for a plain form: "shot"
  if (PARTICIPLES.has(lemma)) return lemma;
  if (lemma.endsWith("e")) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${doubled(lemma)}ed`;
}

/** Participles that are verbs of their own as well: "founded a firm", "wounded a man". */
const OWN_VERBS: ReadonlySet<string> = new Set("found wound ground bound felt rent".split(" "));
const PARTICIPLES: ReadonlySet<string> = new Set(
  [...IRREGULAR_PARTICIPLES.values()].filter((participle) => !OWN_VERBS.has(participle)),
);

/** The gerund of a verb: "take" → "taking", "stop" → "stopping", "die" → "dying". */
export function gerund(lemma: string): string {
  if (lemma.endsWith("ie")) return `${lemma.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(lemma) && lemma !== "be") return `${lemma.slice(0, -1)}ing`;
  return `${doubled(lemma)}ing`;
}

/** A consonant after one stressed short vowel is doubled: "stop", "admit", but "visit", "open". */
function doubled(lemma: string): string {
  const short = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma) || /^qu[aeiou][bdgmnpt]$/.test(lemma);
  return short || STRESSED_END.has(lemma) ? `${lemma}${lemma.at(-1) ?? ""}` : lemma;
}

/** Verbs of more than one syllable that are stressed on the last. */
const STRESSED_END = new Set(
  "abet abhor admit allot annul befit begin commit compel concur confer control debug defer demur deter dispel embed emit enrol equip excel expel forbid forget impel incur infer input occur omit outrun overrun patrol permit prefer propel rebel rebut recur refer regret remit repel rerun reset submit transfer transmit unplug upset".split(
    " ",
  ),
);
