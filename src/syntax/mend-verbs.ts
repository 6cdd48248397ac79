import type { TaggedToken } from "../model/text.ts";
import { isFiniteForm, isTensedForm } from "./finite-tags.ts";
import { FOLLOWS_VERB, type Found, type Mend, mendEach, mendFirst, NAME, NOMINAL, PLURAL, PRESENT } from "./mend.ts";
import { BASE, PARTICIPLE, PAST, type Tagger } from "./tagger.ts";

const SINGULAR = new Set(["NN", "NNP"]);
/** What opens an object, and ends the noun before it. */
const OPENS_OBJECT = new Set("DT PRP PRP$ NNP TO".split(" "));
const ENDS_SENTENCE = new Set([".", "!", "?"]);

/** "As time went by": a form that is the past and no participle. */
const pastAlone = mendEach({ xpos: "VBD" }, ({ text, xpos }, at, tokens, { irregular }) => {
  const forms = xpos === "VBN" ? (irregular.get(text.toLowerCase()) ?? 0) : 0;
  if ((forms & (PAST | PARTICIPLE)) !== PAST) return false;
  return !tokens.slice(Math.max(0, at - REACH), at).some(isAuxiliary);
});

/** "Employs 300 people and cut 20 jobs": beside a verb in -s or a past, a form that base and past share is a past. */
const pastConjunct = mendFirst({ xpos: "VBD" }, ({ text, xpos }, at, tokens, { irregular }) => {
  if ((xpos !== "VB" && xpos !== "VBP") || tokens[at - 1]?.xpos !== "CC") return false;
  if (((irregular.get(text) ?? 0) & PAST) === 0) return false;
  const before = tokens.slice(Math.max(0, at - CONJUNCT), at).findLast((token) => LEADS_VERB.has(token.xpos));
  return before?.xpos === "VBZ" || before?.xpos === "VBD";
});

/** How far before a conjunct the verb stands beside which it is read. */
const CONJUNCT = 20;
/** What tells the form of a verb joined to it. */
const LEADS_VERB: ReadonlySet<string> = new Set("VB VBP VBZ VBD VBN VBG MD TO".split(" "));

/** "Northport drew with Elm City": a past form in small letters right behind a name is neither part of it nor a noun. */
const pastForName = mendFirst(
  { xpos: "VBD" },
  ({ text, xpos }, at, tokens, { irregular }) =>
    SINGULAR.has(xpos) &&
    NAME.has(tokens[at - 1]?.xpos ?? "") &&
    ((irregular.get(text) ?? 0) & (PAST | BASE)) === PAST &&
    !NOMINAL.has(tokens[at + 1]?.xpos ?? ""),
);

/** "A man who they say shot and killed a guard": behind "who", a subject and its verb stands no noun that is a past. */
const reportedPast: Mend = (tokens, { irregular }) =>
  tokens.flatMap(({ text, xpos }, at): { at: number; xpos: string }[] => {
    if (xpos !== "NN" || ((irregular.get(text) ?? 0) & (PAST | BASE)) !== PAST) return [];
    if (!isTensedForm(tokens[at - 1]?.xpos ?? "")) return [];
    let first = at - 2;
    while (OF_SAYER.has(tokens[first]?.xpos ?? "")) first--;
    return first < at - 2 && tokens[first]?.xpos === "WP" && AFTER_PAST.has(tokens[at + 1]?.xpos ?? "")
      ? [{ at, xpos: "VBD" }]
      : [];
  });

const OF_SAYER = new Set("DT PRP NN NNS NNP NNPS".split(" "));
/** What may follow a past with an object. */
const AFTER_PAST = new Set("DT PRP PRP$ CD NNP IN CC".split(" "));

/** A present that can only be a past: by its form, by a subject in the singular, or, in news, by a plural noun right before it. */
const pastForPresent = mendFirst({ xpos: "VBD" }, ({ text, xpos }, at, tokens, { irregular }) => {
  const forms = xpos === "VBP" ? (irregular.get(text.toLowerCase()) ?? 0) : 0;
  if ((forms & PAST) === 0) return false;
  return (forms & BASE) === 0 || PLURAL.has(tokens[at - 1]?.xpos ?? "") || isSingular(tokens, at - 1);
});

/** Whether a name or noun in the singular ends here, with none coordinated before it. */
function isSingular(tokens: readonly TaggedToken[], end: number): boolean {
  const last = tokens[end]?.xpos;
  if (last !== "NN" && last !== "NNP") return false;
  let at = end;
  while (at >= 0 && NOMINAL.has(tokens[at]!.xpos)) at--; // at ≥ 0
  const before = tokens[at]?.xpos;
  return before === undefined || before === "DT" || before === "." || before === "IN";
}

/**
 * "Prices edged up.", "The bridge that carried commuters collapsed on Monday.": a participle without an auxiliary is the
 * past that a whole sentence lacks, whose finite verbs, if any, belong to relative clauses; "by" would tell a passive.
 */
const pastForParticiple: Mend = (tokens, tagger) => {
  if (tokens.at(-1)?.text !== ".") return [];
  const finite = placesOf(tokens, ({ xpos }) => isFiniteForm(xpos));
  const relative = placesOf(
    tokens,
    ({ xpos }, at) => RELATIVE.has(xpos) && (tokens[at - 1]?.xpos === "," || isNominal(tokens, at - 1)),
  );
  if (finite.length !== relative.length || (finite[0] ?? 0) < (relative[0] ?? 0)) return [];
  const bare = tokens.slice(0, relative[0] ?? 0).every(({ xpos }) => !isVerbal(xpos));
  const from = (finite.at(-1) ?? -1) + 1;
  const at = tokens.findIndex(
    ({ xpos }, index) =>
      index > from && xpos === "VBN" && !tokens.slice(Math.max(from - 1, index - REACH, 0), index).some(isAuxiliary),
  );
  if (!bare || at < 0 || tokens[at + 1]?.text === "by" || verbTakenForNoun(tokens, at, tagger)) return [];
  return (finite.length > 0 && tokens[at - 1]!.xpos === ",") || followsSubject(tokens, at, from)
    ? [{ at, xpos: "VBD" }]
    : []; // at > from ≥ 0
};

/** "Three drowned when the boat overturned on Sunday": the past that a clause behind such an adverb lacks. */
const pastInClause: Mend = (tokens) =>
  tokens.flatMap(({ xpos }, opening): Found[] => {
    if (xpos !== "WRB") return [];
    let at = opening + 1;
    while (IN_SUBJECT.has(tokens[at]?.xpos ?? "")) at++;
    const isBare = tokens[at]?.xpos === "VBN" && isNominal(tokens, at - 1) && tokens[at + 1]?.text !== "by";
    if (!isBare) return [];
    for (let next = at + 1; next < tokens.length && tokens[next]!.upos !== "PUNCT"; next++)
      if (isFiniteForm(tokens[next]!.xpos)) return [];
    return [{ at, xpos: "VBD" }];
  });

/** What a subject in front of its verb is made of. */
const IN_SUBJECT = new Set("DT PRP$ POS JJ NN NNS NNP NNPS PRP CD HYPH".split(" "));

/** "Soldiers accused of torture face trial": a noun behind a noun or number, and before an object, may be the verb. */
function verbTakenForNoun(tokens: readonly TaggedToken[], from: number, { verbs, lemmatise }: Tagger): boolean {
  return tokens.some(({ text, xpos }, at) => {
    if (at <= from + 1 || (xpos !== "NN" && xpos !== "NNS") || !verbs.has(lemmatise(text, PRESENT))) return false;
    return (tokens[at - 1]!.xpos === "CD" || isNominal(tokens, at - 1)) && TAKEN.has(tokens[at + 1]?.xpos ?? ""); // at > 0
  });
}

/** What stands behind a verb as its object, or begins it. */
const TAKEN = new Set([...OPENS_OBJECT, "NN", "NNS", "JJ"]);

const RELATIVE = new Set(["WDT", "WP"]);
/** How far before a participle its auxiliary may stand. */
const REACH = 5;

function placesOf(tokens: readonly TaggedToken[], test: (token: TaggedToken, at: number) => boolean): number[] {
  const places: number[] = [];
  for (let at = 0; at < tokens.length; at++) if (test(tokens[at]!, at)) places.push(at); // at < length
  return places;
}

function isNominal(tokens: readonly TaggedToken[], at: number): boolean {
  return NOMINAL.has(tokens[at]?.xpos ?? "");
}

function isVerbal(xpos: string): boolean {
  return xpos.startsWith("VB") || xpos === "TO" || xpos === "MD";
}

function isAuxiliary({ upos, lemma }: TaggedToken): boolean {
  return upos === "AUX" || AUXILIARIES.has(lemma);
}

const AUXILIARIES = new Set(["be", "have", "get"]);

/** Right behind a noun, or with one adverb between; without a relative clause no verb stands before. */
function followsSubject(tokens: readonly TaggedToken[], at: number, from: number): boolean {
  if (from === 0 && tokens.slice(0, at).some(({ xpos }) => isVerbal(xpos))) return false;
  return isNominal(tokens, at - 1) || (tokens[at - 1]?.xpos === "RB" && isNominal(tokens, at - 2));
}

/** The form without which a whole sentence has no finite verb: a past before any present. */
const lackingVerb: Mend = (tokens, tagger) => {
  const end = tokens.length - 1;
  if (end < 2 || !ENDS_SENTENCE.has(tokens[end]!.text)) return []; // end is a place in the list
  if (tokens.some(({ xpos }) => isFiniteForm(xpos))) return [];
  for (const [xpos, fits] of READINGS) {
    const at = tokens.findIndex(
      (token, index) =>
        index > 0 &&
        index < end &&
        fits(
          {
            token,
            before: tokens[index - 1]!.xpos, // inside the list
            after: tokens[index + 1]!.xpos,
            earlier: tokens[index - 2]?.xpos,
            last: index + 1 === end,
          },
          tagger,
        ),
    );
    if (at > 0) return [{ at, xpos }];
  }
  return [];
};

interface Place {
  readonly token: TaggedToken;
  readonly before: string;
  readonly after: string;
  /** What stands before that. */
  readonly earlier: string | undefined;
  /** Nothing but the end of the sentence follows. */
  readonly last: boolean;
}

const SUBJECT_BEFORE: ReadonlySet<string> = new Set([...NOMINAL, "CD"]);

const READINGS: readonly (readonly [xpos: string, fits: (place: Place, tagger: Tagger) => boolean])[] = [
  [
    "VBD",
    ({ token, before, after, earlier, last }, { irregular }) =>
      ((irregular.get(token.text.toLowerCase()) ?? 0) & PAST) !== 0 &&
      (last
        ? before === "NNP" || before === "PRP"
        : // "the two last met in May": what looks like an adjective behind a subject is an adverb
          // "a quake of 5.9 hit Varda"
          ((before === "CD" && token.upos === "VERB") ||
            NOMINAL.has(before) ||
            (before === "JJ" && SUBJECT_BEFORE.has(earlier ?? ""))) &&
          FOLLOWS_VERB.has(after)),
  ],
  [
    "VBP",
    ({ token, before, after }, { verbs }) =>
      PLURAL.has(before) &&
      !PLURAL.has(token.xpos) &&
      verbs.has(token.text) &&
      !NOMINAL.has(after) &&
      FOLLOWS_VERB.has(after),
  ],
  [
    "VBZ",
    ({ token, before, after }, { verbs, lemmatise }) =>
      SINGULAR.has(before) &&
      token.xpos === "NNS" &&
      OPENS_OBJECT.has(after) &&
      verbs.has(lemmatise(token.text, PRESENT)),
  ],
];

/**
 * "Court blocks merger", "bank cuts rates": of a line without an end mark and without a verb that has a tense, the word in
 * -s between a noun in the singular and another nominal is the verb; not in "bank shares plunge", which may end in one.
 */
const headlineVerb: Mend = (tokens, { verbs, irregular, lemmatise }) => {
  const isVerb = (lemma: string) => verbs.has(lemma) || ((irregular.get(lemma) ?? 0) & BASE) !== 0;
  if (ENDS_SENTENCE.has(tokens.at(-1)?.text ?? ".")) return [];
  // "quake jolts Varda, felt in Lund": behind a comma stands what was done
  const finite = placesOf(tokens, ({ xpos }) => isFiniteForm(xpos));
  const done = finite.filter((place) => isDone(tokens, place, irregular));
  if (done.length < finite.length) return [];
  const at = tokens.findIndex(
    ({ text, xpos }, index) =>
      xpos === "NNS" &&
      (index === 1 || SINGULAR.has(tokens[index - 1]?.xpos ?? "")) &&
      HEADLINE_OBJECT.has(tokens[index + 1]?.xpos ?? "") &&
      !(tokens[index + 1]!.xpos === "NN" && isVerb(tokens[index + 1]!.text)) && // an object stands there
      isVerb(lemmatise(text, PRESENT)),
  );
  return at < 1 || at > (done[0] ?? at)
    ? []
    : [{ at, xpos: "VBZ" }, ...done.map((place) => ({ at: place, xpos: "VBN" }))];
};

/** Whether a past between a comma and a preposition may be a participle. */
function isDone(tokens: readonly TaggedToken[], at: number, irregular: Tagger["irregular"]): boolean {
  const { text, xpos } = tokens[at]!; // a place of the list
  const mayBe = text.endsWith("ed") || ((irregular.get(text) ?? 0) & PARTICIPLE) !== 0;
  return xpos === "VBD" && mayBe && tokens[at - 1]?.text === "," && tokens[at + 1]?.xpos === "IN";
}

/** What opens the object of a headline's verb. */
const HEADLINE_OBJECT = new Set([...TAKEN, "NNPS", "CD", "PDT"]);

/** "Conceded defeat late on Sunday": right behind a verb with a tense no present form stands. */
const objectForVerb = mendFirst(
  { upos: "NOUN", xpos: "NN" },
  ({ upos, xpos }, at, tokens) =>
    upos === "VERB" && xpos === "VBP" && tokens[at - 1]?.upos === "VERB" && isTensedForm(tokens[at - 1]!.xpos),
);

/** "Police are warning drivers to stay away": between "be" and whom an infinitive follows stands no noun in -ing. */
const progressive = mendEach({ xpos: "VBG" }, ({ text, xpos }, at, tokens, { verbs, lemmatise }) => {
  if (xpos !== "NN" || tokens[at - 1]?.lemma !== "be" || tokens[at + 1]?.xpos !== "NNS") return false;
  if (tokens[at + 2]?.xpos !== "TO" || tokens[at + 3]?.xpos !== "VB") return false;
  const lemma = lemmatise(text, { upos: "VERB", xpos: "VBG" });
  return lemma !== text && verbs.has(lemma);
});

/** "In the year ended 31 March": behind what it fills and its period it closes no clause. */
const endedPeriod = mendEach({ xpos: "VBN" }, ({ lemma, xpos }, at, tokens, { periods, filling, endings }) => {
  if (xpos !== "VBD" || !endings.has(lemma)) return false;
  const isPeriod = periods.has(tokens[at - 1]?.text.toLowerCase() ?? "");
  let first = at - 2;
  while (RANKS.has(tokens[first]?.xpos ?? "")) first--;
  const opening = tokens[first]?.xpos === "DT" ? tokens[first - 1] : undefined;
  return isPeriod && filling.has(opening?.text.toLowerCase() ?? "") && AFTER_PERIOD.has(tokens[at + 1]?.xpos ?? "");
});

const RANKS = new Set(["JJ", "CD", "HYPH", "NN"]);
const AFTER_PERIOD = new Set(["IN", "NNP", "CD"]);

/** "Helped free the crew": between such a verb and a determiner stands no noun. */
const plainVerb = mendEach({ xpos: "VB" }, ({ text, xpos }, at, tokens, { bareInfinitives, verbs }) => {
  if (xpos !== "NN" || tokens[at + 1]?.xpos !== "DT" || !verbs.has(text)) return false;
  const taker = tokens[at - 1];
  return taker?.upos === "VERB" && bareInfinitives.has(taker.lemma);
});

/**
 * Second looks at verbs: that a form is no other than the past ("police shot a man"), that its subject is one ("Brazil
 * beat Chile"), or that without it the sentence has no finite verb ("Merrow left Corvane", "the strikes continue for a
 * third day", "the army withdraws its tanks").
 */
export const VERB_MENDS: readonly Mend[] = [
  pastForName,
  pastAlone,
  reportedPast,
  pastForPresent,
  pastConjunct,
  objectForVerb,
  plainVerb,
  progressive,
  endedPeriod,
  pastForParticiple,
  pastInClause,
  lackingVerb,
  headlineVerb,
];
