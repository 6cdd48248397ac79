import type { TaggedToken } from "../model/text.ts";
import { isFiniteForm, isTensedForm } from "./finite-tags.ts";
import type { Tag, Tagger } from "./tagger.ts";

/** Bits of `Tagger.irregular`. */
const PAST = 1;
const PARTICIPLE = 2;
const BASE = 4;

const NOMINAL = new Set(["NN", "NNS", "NNP", "NNPS", "PRP"]);
const PLURAL = new Set(["NNS", "NNPS"]);
const SINGULAR = new Set(["NN", "NNP"]);
const NAME = new Set(["NNP", "NNPS"]);
const NOUN = new Set(["NN", "NNS", "NNP", "NNPS"]);
/** What may stand between a possessive and its noun. */
const DESCRIBES = new Set("JJ JJR JJS RBS CD VBN VBG".split(" "));
/** What opens an object, and ends the noun before it. */
const OPENS_OBJECT = new Set("DT PRP PRP$ NNP TO".split(" "));
/** What may stand right behind a verb. */
const FOLLOWS_VERB = new Set("DT PDT NN NNS NNP NNPS PRP PRP$ CD IN TO RB RP JJ".split(" "));
const ENDS_SENTENCE = new Set([".", "!", "?"]);

/**
 * A second look at verbs, for what a tagger that goes from left to right cannot see: that a form is no other than the
 * past ("police shot a man"), that its subject is one ("Brazil beat Chile"), or that without it the sentence has no
 * finite verb ("Merrow left Corvane", "the strikes continue for a third day", "the army withdraws its tanks").
 */
export function mendTags(tokens: readonly TaggedToken[], tagger: Tagger): readonly TaggedToken[] {
  let mended = tokens;
  for (const find of MENDS) for (const found of find(mended, tagger)) mended = retag(mended, tagger, found);
  return mended;
}

function retag(tokens: readonly TaggedToken[], tagger: Tagger, { at, upos = "VERB", xpos }: Found) {
  const tag = tagger.tags.find((one) => one.upos === upos && one.xpos === xpos);
  if (tag === undefined) return tokens;
  return tokens.map((token, index) =>
    index === at ? { ...token, ...tag, lemma: tagger.lemmatise(token.text, tag) } : token,
  );
}

interface Found {
  readonly at: number;
  /** Absent for a verb. */
  readonly upos?: string;
  readonly xpos: string;
}

type Mend = (tokens: readonly TaggedToken[], tagger: Tagger) => readonly Found[];

/** Gives a tag to the first token that a test finds. */
function mendFirst(
  tag: Omit<Found, "at">,
  test: (token: TaggedToken, at: number, tokens: readonly TaggedToken[], tagger: Tagger) => boolean,
): Mend {
  return (tokens, tagger) => {
    const at = tokens.findIndex((token, index) => test(token, index, tokens, tagger));
    return at < 0 ? [] : [{ ...tag, at }];
  };
}

/** "Asylum-seekers": a hyphen with letters right before and behind joins them, whatever the words around tell (Penn Treebank: HYPH). */
const joinedHyphen: Mend = (tokens) =>
  tokens.flatMap(({ text, xpos, start, end }, at): Found[] => {
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    const isJoined = text === "-" && xpos !== "HYPH" && before?.end === start && after?.start === end;
    return isJoined && isLetter(before.text.at(-1)) && isLetter(after.text[0])
      ? [{ at, upos: "PUNCT", xpos: "HYPH" }]
      : [];
  });

function isLetter(unit: string | undefined): boolean {
  return unit !== undefined && unit.toLowerCase() !== unit.toUpperCase();
}

/** "Kwok Ka-hing", "Roh Tae-hwan": what a hyphen joins to a syllable behind a family name that stands first is the given name. */
const givenName: Mend = (tokens, { familyNames }) =>
  tokens.flatMap(({ text, xpos }, at): Found[] => {
    if (xpos !== "HYPH" || !familyNames.has(tokens[at - 2]?.text.toLowerCase() ?? "")) return [];
    const [family, first, last] = [tokens[at - 2]!, tokens[at - 1]!, tokens[at + 1]]; // a family name stands at - 2
    if (last === undefined || text.length !== last.start - first.end) return [];
    if (!isCapital(family.text) || !isSyllable(first.text.toLowerCase()) || !isCapital(first.text)) return [];
    if (!isSyllable(last.text) || last.text.endsWith("ed")) return [];
    return [at - 1, at + 1].flatMap((place) =>
      NAME.has(tokens[place]!.xpos) ? [] : [{ at: place, upos: "PROPN", xpos: "NNP" }],
    );
  });

/** Two to six small letters: no syllable of a Chinese or Korean name is longer. */
function isSyllable(text: string): boolean {
  return /^[a-zü]{2,6}$/.test(text);
}

/** "As time went by": a form that is the past and no participle. */
const pastAlone: Mend = (tokens, { irregular }) =>
  tokens.flatMap(({ text, xpos }, at): Found[] => {
    const forms = xpos === "VBN" ? (irregular.get(text.toLowerCase()) ?? 0) : 0;
    const follows = tokens.slice(Math.max(0, at - REACH), at).some(isAuxiliary);
    return (forms & (PAST | PARTICIPLE)) === PAST && !follows ? [{ at, xpos: "VBD" }] : [];
  });

/** No statement begins with a verb in -s: "talks resume on Monday", "clashes broke out", "talks in Geneva were held". */
const openingNoun: Mend = (tokens, { verbs }) => {
  const [first, second, third] = tokens;
  if (first?.xpos !== "VBZ" || second === undefined || third === undefined) return [];
  const noun: Found = { at: 0, upos: "NOUN", xpos: "NNS" };
  if (verbs.has(second.text) && !PLURAL.has(second.xpos) && mayFollow(third.xpos))
    return [noun, { at: 1, xpos: "VBP" }];
  const hasVerb = second.xpos === "IN" ? tokens.slice(2).some(({ xpos }) => isFiniteForm(xpos)) : second.xpos === "VBD";
  return hasVerb ? [noun] : [];
};

/** "On 3 May the mayor fled": no modal has a capital behind a number or a preposition, where no verb follows. */
const nameForModal = mendFirst(
  { upos: "PROPN", xpos: "NNP" },
  ({ text, xpos }, at, tokens) =>
    xpos === "MD" &&
    isCapital(text) &&
    LEADS_NAME.has(tokens[at - 1]?.xpos ?? "") &&
    tokens[at + 1] !== undefined &&
    !FOLLOWS_MODAL.has(tokens[at + 1]!.xpos),
);

const LEADS_NAME = new Set(["CD", "IN", "JJ"]);
const FOLLOWS_MODAL = new Set(["VB", "VBP", "VBN", "RB"]);

function isCapital(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 65 && first <= 90;
}

/** What may stand behind a verb and is no noun of which the verb would be a part. */
function mayFollow(xpos: string): boolean {
  return !NOMINAL.has(xpos) && FOLLOWS_VERB.has(xpos);
}

/** "Northport drew with Elm City": a past form in small letters right behind a name is neither part of it nor a noun. */
const pastForName = mendFirst(
  { xpos: "VBD" },
  ({ text, xpos }, at, tokens, { irregular }) =>
    SINGULAR.has(xpos) &&
    NAME.has(tokens[at - 1]?.xpos ?? "") &&
    ((irregular.get(text) ?? 0) & (PAST | BASE)) === PAST &&
    !NOMINAL.has(tokens[at + 1]?.xpos ?? ""),
);

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
  return [...tokens.keys()].filter((at) => test(tokens[at]!, at)); // keys of the list
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
          { token, before: tokens[index - 1]!.xpos, after: tokens[index + 1]!.xpos, last: index + 1 === end },
          tagger,
        ), // inside the list
    );
    if (at > 0) return [{ at, xpos }];
  }
  return [];
};

interface Place {
  readonly token: TaggedToken;
  readonly before: string;
  readonly after: string;
  /** Nothing but the end of the sentence follows. */
  readonly last: boolean;
}

const READINGS: readonly (readonly [xpos: string, fits: (place: Place, tagger: Tagger) => boolean])[] = [
  [
    "VBD",
    ({ token, before, after, last }, { irregular }) =>
      ((irregular.get(token.text.toLowerCase()) ?? 0) & PAST) !== 0 &&
      (last ? before === "NNP" || before === "PRP" : NOMINAL.has(before) && FOLLOWS_VERB.has(after)),
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

const PRESENT: Tag = { upos: "VERB", xpos: "VBZ" };

/** "Conceded defeat late on Sunday": right behind a verb with a tense no present form stands. */
const objectForVerb = mendFirst(
  { upos: "NOUN", xpos: "NN" },
  ({ upos, xpos }, at, tokens) =>
    upos === "VERB" && xpos === "VBP" && tokens[at - 1]?.upos === "VERB" && isTensedForm(tokens[at - 1]!.xpos),
);

/** "Published her first novel": before a noun it is the possessive, unless the verb takes two objects ("gave her water"). */
const possessive: Mend = (tokens, { possessives, ditransitives }) =>
  tokens.flatMap(({ text, xpos }, at): Found[] => {
    if (xpos !== "PRP" || !possessives.has(text.toLowerCase())) return [];
    if (ditransitives.has(tokens[at - 1]?.lemma ?? "")) return [];
    const next = tokens.slice(at + 1).find((token) => !DESCRIBES.has(token.xpos));
    return next !== undefined && NOUN.has(next.xpos) ? [{ at, upos: "PRON", xpos: "PRP$" }] : [];
  });

const MENDS: readonly Mend[] = [
  joinedHyphen,
  givenName,
  possessive,
  nameForModal,
  openingNoun,
  pastForName,
  pastAlone,
  pastForPresent,
  objectForVerb,
  pastForParticiple,
  lackingVerb,
];
