import { IRREGULAR_VERBS } from "./irregular-verbs.ts";
import { lemmatise } from "./lemma.ts";
import { VERBS_IN_E } from "./lemma-verbs.ts";
import { englishTriggers } from "./triggers.ts";

/**
 * The verb from which a noun is made, as far as the endings of English tell: "acquisition" → "acquire", "hacking" → "hack",
 * "refusal" → "refuse". Apart from -ing only verbs that the tables know are found, so that "portion" is not made of "port".
 *
 * @example verbOf("collision") // "collide"
 */
export function verbOf(noun: string): string | undefined {
  const listed = IRREGULAR_NOUNS.get(noun);
  if (listed !== undefined) return listed;
  if (UNRELATED.has(noun)) return undefined;
  if (noun.endsWith("ing")) return gerundOf(noun);
  for (const { ending, verb, least = 3 } of ENDINGS) {
    if (!noun.endsWith(ending) || noun.length < ending.length + least) continue;
    const stem = noun.slice(0, -ending.length);
    for (const other of verb) if (KNOWN.has(stem + other)) return stem + other;
    // a consonant doubled before the ending: "stoppage", "robbery", "cancellation"
    if (stem.at(-1) === stem.at(-2) && KNOWN.has(stem.slice(0, -1))) return stem.slice(0, -1);
  }
  return undefined;
}

function gerundOf(noun: string): string | undefined {
  if (!/[aeiouy]/.test(noun.slice(0, -3))) return undefined; // "spring"
  return lemmatise(noun, { upos: "VERB", xpos: "VBG" });
}

interface EndingRow {
  readonly ending: string;
  /** What may stand in its place in the verb. */
  readonly verb: readonly string[];
  /** Letters before it at least. */
  readonly least?: number;
}

/** Endings of nouns of action, longer ones first; after Quirk et al. 1985, appendix I. */
const ENDINGS: readonly EndingRow[] = [
  { ending: "ification", verb: ["ify"], least: 1 },
  { ending: "ication", verb: ["icate", "y"] },
  { ending: "olution", verb: ["olve"], least: 1 },
  { ending: "iption", verb: ["ibe"] },
  { ending: "eption", verb: ["eive"], least: 1 },
  { ending: "umption", verb: ["ume"], least: 2 },
  { ending: "uction", verb: ["uct", "uce"], least: 3 },
  { ending: "pulsion", verb: ["pel"], least: 2 },
  { ending: "mission", verb: ["mit"], least: 1 },
  { ending: "ention", verb: ["ent", "end", "ain", "ene"] },
  { ending: "etition", verb: ["ete", "eat"] },
  { ending: "isition", verb: ["ire"] },
  { ending: "osition", verb: ["ose"], least: 2 },
  { ending: "ation", verb: ["ate", "", "e", "y"] },
  { ending: "ition", verb: ["it", "e", "ish"] },
  { ending: "sion", verb: ["d", "de", "t", "se", "s"] },
  { ending: "ion", verb: ["", "e"] },
  { ending: "ment", verb: ["", "e"] },
  { ending: "ance", verb: ["", "e", "y"] },
  { ending: "ence", verb: ["", "e"] },
  { ending: "ivery", verb: ["iver"], least: 2 },
  { ending: "overy", verb: ["over"] },
  { ending: "ery", verb: ["", "e"] },
  { ending: "iry", verb: ["ire"] },
  { ending: "age", verb: ["", "e"] },
  { ending: "ure", verb: ["", "e"] },
  { ending: "ial", verb: ["y"], least: 2 },
  { ending: "al", verb: ["", "e"] },
];

/** Nouns whose verb no ending tells. */
const IRREGULAR_NOUNS: ReadonlyMap<string, string> = new Map(
  [
    "advice advise, ascent ascend, belief believe, birth bear, choice choose, complaint complain, concession concede",
    "death die, defence defend, defense defend, descent descend, destruction destroy, division divide, entrance enter",
    "entry enter, explanation explain, flight fly, gift give, grief grieve, growth grow, injury injure, loss lose",
    "maintenance maintain, marriage marry, offence offend, offense offend, proof prove, pursuit pursue, relief relieve",
    "response respond, revelation reveal, sale sell, shot shoot, speech speak, suspicion suspect, theft steal",
  ]
    .flatMap((line) => line.split(", "))
    .map((row) => row.split(" ") as [string, string]), // each row is two words
);

/** Nouns that look as if they came of a verb that they have little to do with. */
const UNRELATED: ReadonlySet<string> = new Set(
  "commission department passage passion pension position signal station surgery".split(" "),
);

/** Verbs of the tables: those that name events, those in -e, the irregular ones; and others of which such nouns are made. */
const KNOWN: ReadonlySet<string> = new Set(
  [
    ...VERBS_IN_E,
    ...IRREGULAR_VERBS.values(),
    ...Object.values(englishTriggers.words).flatMap(({ verbs }) => verbs.split(" ")),
    "achieve adapt adjust admit adopt alter amend appear apply assist attend avoid block break commit conceal conduct",
    "connect consult convert correct defect deliver deploy detect develop direct disappear discover disrupt disturb eject",
    "employ enforce enlist enrol escalate evict exhibit expand export express extend extract hinder impair import",
    "improve inherit inject install instruct interact interpret interrupt intersect intervene invest leak manage",
    "object obstruct occur omit perform permit persist possess prevent prohibit protect react rebel recover recruit",
    "reform reject renew repair repeat repel replace represent resist restrict retain retire rob select settle stop",
    "fail submit subscribe subtract suppress suspend transmit treat vanish verify wreck",
  ].flatMap((line) => line.split(" ")),
);
