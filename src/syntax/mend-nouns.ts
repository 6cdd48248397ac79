import { isFiniteForm } from "./finite-tags.ts";
import {
  FOLLOWS_VERB,
  type Found,
  type Mend,
  mendEach,
  mendFirst,
  NAME,
  NOMINAL,
  NOUN,
  PLURAL,
  PRESENT,
} from "./mend.ts";

const A_NOUN = { upos: "NOUN", xpos: "NN" } as const;

/** "Asylum-seekers": a hyphen with letters right before and behind joins them, whatever the words around tell (Penn Treebank: HYPH). */
const joinedHyphen = mendEach({ upos: "PUNCT", xpos: "HYPH" }, ({ text, xpos, start, end }, at, tokens) => {
  if (text !== "-" || xpos === "HYPH") return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (before?.end !== start || after?.start !== end) return false;
  return isLetter(before.text.at(-1)) && (isLetter(after.text[0]) || isCode(before.text));
});

/** "AK-47", "F-16": the letters of a code, before its number. */
function isCode(text: string): boolean {
  return /^[A-Z]{1,3}$/.test(text);
}

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

/** No statement begins with a verb in -s: "talks resume on Monday", "talks failed on Sunday", "talks resumed last week", "talks in Geneva were held". */
const openingNoun: Mend = (tokens, { verbs }) => {
  const [first, second, third] = tokens;
  if (first?.xpos !== "VBZ" || second === undefined || third === undefined) return [];
  const noun: Found = { at: 0, upos: "NOUN", xpos: "NNS" };
  if (verbs.has(second.text) && !PLURAL.has(second.xpos) && mayFollowVerb(third.xpos))
    return [noun, { at: 1, xpos: "VBP" }];
  const isLast = third.xpos === "RB" || third.xpos === "JJ" || third.xpos === ".";
  const isAlone = isLast && !tokens.some(({ xpos }, at) => at > 0 && isFiniteForm(xpos));
  if (second.xpos === "VBN" && ((third.xpos === "IN" && third.text !== "by") || isAlone))
    return [noun, { at: 1, xpos: "VBD" }];
  const lacking = second.xpos === "IN" && !tokens.some(({ xpos }, at) => at > 0 && isFiniteForm(xpos));
  const past = lacking ? tokens.findIndex(({ xpos }, at) => at > 2 && xpos === "VBN") : -1;
  const after = tokens[past + 1];
  if (past > 0 && after?.text !== "by" && (after?.xpos === "IN" || after?.xpos === "." || after?.xpos === "RB"))
    return [noun, { at: past, xpos: "VBD" }];
  const hasVerb = second.xpos === "IN" ? tokens.slice(2).some(({ xpos }) => isFiniteForm(xpos)) : second.xpos === "VBD";
  return hasVerb ? [noun] : [];
};

/** Whether a tag may stand right behind a verb, and is no noun of which the verb would be a part. */
function mayFollowVerb(xpos: string): boolean {
  return !NOMINAL.has(xpos) && FOLLOWS_VERB.has(xpos);
}

/** "A dispute over pay": behind a noun and its preposition stands no plain verb without an object. */
const nounBehindPreposition: Mend = (tokens, { infinitiveMarks }) =>
  tokens.flatMap(({ xpos }, at): Found[] => {
    const before = xpos === "VB" ? tokens[at - 1] : undefined;
    const isOpened = before?.xpos === "IN" && !infinitiveMarks.has(before.text.toLowerCase());
    const isWhole = isOpened && NOUN.has(tokens[at - 2]?.xpos ?? "") && !FOLLOWS_PLAIN.has(tokens[at + 1]?.xpos ?? "");
    return isWhole
      ? [
          { at, upos: "NOUN", xpos: "NN" },
          { at: at - 1, upos: "ADP", xpos: "IN" },
        ]
      : [];
  });

/** What a plain verb takes and a noun does not: an object. */
const FOLLOWS_PLAIN = new Set(["DT", "PRP", "PRP$", "NNP", "NNS", "NN", "JJ", "CD"]);

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

/** What may stand between a possessive and its noun. */
const DESCRIBES = new Set("JJ JJR JJS RBS CD VBN VBG".split(" "));

/** "Published her first novel": before a noun it is the possessive, unless the verb takes two objects ("gave her water"). */
const possessive = mendEach({ upos: "PRON", xpos: "PRP$" }, ({ text, xpos }, at, tokens, tagger) => {
  if (xpos !== "PRP" || !tagger.possessives.has(text.toLowerCase())) return false;
  if (tagger.ditransitives.has(tokens[at - 1]?.lemma ?? "")) return false;
  let next = at + 1;
  while (DESCRIBES.has(tokens[next]?.xpos ?? "")) next++;
  return NOUN.has(tokens[next]?.xpos ?? "");
});

/** "Found Ada Merrow guilty": behind a name it looks like the name's noun. */
const predicative = mendEach(
  { upos: "ADJ", xpos: "JJ" },
  ({ text, xpos }, _at, _tokens, { predicatives }) => xpos === "NN" && predicatives.has(text),
);

/** "A gunshot wound to the leg": behind a noun or an adjective in the singular it is no past. */
const nounForPast = mendEach(A_NOUN, ({ text, xpos }, at, tokens, { pastNouns }) => {
  const isPast = (xpos === "VBD" || xpos === "VBN") && pastNouns.has(text);
  return isPast && COMPOUNDED.has(tokens[at - 1]?.xpos ?? "");
});

const COMPOUNDED = new Set(["NN", "JJ"]);

/** "A 4 percent raise over two years": what one thing does shows its number, so that behind a noun of such a phrase stands another. */
const nounForPresent = mendEach(A_NOUN, ({ upos, xpos }, at, tokens, { indefinite }) => {
  const isPresent = upos === "VERB" && xpos === "VBP" && tokens[at - 1]?.xpos === "NN";
  if (!isPresent || !ENDS_PHRASE.has(tokens[at + 1]?.xpos ?? "")) return false;
  let first = at - 1;
  while (IN_PHRASE.has(tokens[first]?.xpos ?? "")) first--;
  // "a majority support"
  return first < at - 2 && indefinite.has(tokens[first]?.text.toLowerCase() ?? "");
});

/** What may stand between an article and the last noun of its phrase. */
const IN_PHRASE = new Set(["NN", "JJ", "CD", "HYPH", "VBN"]);
const ENDS_PHRASE = new Set(["IN", "RB", ",", ".", "TO", "CC"]);

/** "The world's longest running show": between a superlative behind an article or a genitive and a noun stands no verb. */
const superlative = mendEach({ upos: "ADJ", xpos: "JJ" }, ({ xpos }, at, tokens) => {
  if (xpos !== "VBG") return false;
  const [before, degree, after] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  const isDegree = (degree?.xpos === "JJS" || degree?.xpos === "RBS") && OPENS_PHRASE.has(before?.xpos ?? "");
  return isDegree && DESCRIBED.has(after?.xpos ?? "");
});

const OPENS_PHRASE = new Set(["DT", "POS", "PRP$"]);
const DESCRIBED = new Set(["JJ", "NN", "NNS"]);

/** "The company's eighth crewed flight": between an owner and a noun stands no past. */
const ownedParticiple: Mend = (tokens) =>
  tokens.flatMap(({ xpos }, at): Found[] => {
    const rank = RANKS.has(tokens[at - 1]?.xpos ?? "") ? 1 : 0;
    const isOwned = OWNS.has(tokens[at - 1 - rank]?.xpos ?? "");
    return xpos === "VBD" && isOwned && PLAIN_NOUN.has(tokens[at + 1]?.xpos ?? "") ? [{ at, xpos: "VBN" }] : [];
  });

const OWNS = new Set(["POS", "PRP$"]);
const RANKS = new Set(["JJ", "RB", "CD"]);
const PLAIN_NOUN = new Set(["NN", "NNS"]);

/**
 * "Fighting in northern Varda has forced thousands out": a gerund that opens a clause, with a preposition's phrase and
 * then a tense, is a noun and the subject.
 */
const openingGerund: Mend = (tokens, { complementisers }) =>
  tokens.flatMap(({ xpos }, at): Found[] => {
    const opens = at === 0 || complementisers.has(tokens[at - 1]!.text.toLowerCase()); // at > 0
    const next = tokens[at + 1]?.xpos;
    if (xpos !== "VBG" || !opens || (next !== "IN" && next !== "RP")) return [];
    let end = at + 2;
    while (IN_SUBJECT.has(tokens[end]?.xpos ?? "")) end++;
    if (end === at + 2 || !isFiniteForm(tokens[end]?.xpos ?? "")) return [];
    return [
      { at, upos: "NOUN", xpos: "NN" },
      ...(tokens[at - 1]?.xpos === "WDT" ? [{ at: at - 1, upos: "SCONJ", xpos: "IN" }] : []),
      ...(next === "RP" ? [{ at: at + 1, upos: "ADP", xpos: "IN" }] : []),
    ];
  });

const IN_SUBJECT = new Set("DT JJ NN NNS NNP NNPS CC IN POS CD".split(" "));

/** "A drive-by shooting": behind a compound that a preposition ends stands its noun. */
const compoundNoun = mendEach(A_NOUN, ({ xpos, start }, at, tokens) => {
  if (xpos !== "VBG") return false;
  const [hyphen, preposition] = [tokens[at - 2], tokens[at - 1]];
  const isCompound = hyphen?.xpos === "HYPH" && hyphen.end === preposition?.start && preposition.end < start;
  return isCompound && preposition.xpos === "IN";
});

/** "United, who lost on Monday": whom "who" takes up behind a comma is somebody. */
const takenUp = mendFirst(
  { upos: "PROPN", xpos: "NNP" },
  ({ text, xpos }, at, tokens) =>
    xpos.startsWith("V") && isCapital(text) && tokens[at + 1]?.text === "," && tokens[at + 2]?.xpos === "WP",
);

/** "A bid to oust the mayor": between "a" and an infinitive stands a noun. */
const indefiniteNoun = mendEach(
  A_NOUN,
  ({ xpos }, at, tokens, { indefinite }) =>
    xpos === "JJ" &&
    indefinite.has(tokens[at - 1]?.text.toLowerCase() ?? "") &&
    tokens[at + 1]?.xpos === "TO" &&
    tokens[at + 2]?.xpos === "VB",
);

/** "An early morning shooting in Lund": a gerund behind a preposition's article, an adjective and a part of the day is a noun. */
const datedNoun = mendEach(A_NOUN, ({ xpos }, at, tokens, { indefinite, partsOfDay }) => {
  if (xpos !== "VBG" || !partsOfDay.has(tokens[at - 1]?.text.toLowerCase() ?? "")) return false;
  const [before, article, adjective] = [tokens[at - 4], tokens[at - 3], tokens[at - 2]];
  return before?.xpos === "IN" && indefinite.has(article?.text.toLowerCase() ?? "") && adjective?.xpos === "JJ";
});

/** "Executed three search warrants": a verb's counted object has a plural, which looks like a verb behind its first noun. */
const countedNoun: Mend = (tokens, { singulars }) =>
  tokens.flatMap(({ xpos }, at): Found[] => {
    const [verb, count, first] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]];
    const isCounted = count?.xpos === "CD" && !singulars.has(count.text.toLowerCase()) && first?.xpos === "NN";
    return xpos === "VBZ" && isCounted && verb?.upos === "VERB" ? [{ at, upos: "NOUN", xpos: "NNS" }] : [];
  });

/** "A court-mandated stay in a clinic": behind a compound participle stands its noun. */
const nounBehindCompound = mendEach(A_NOUN, ({ xpos }, at, tokens) => {
  const [hyphen, participle] = [tokens[at - 2], tokens[at - 1]];
  return xpos === "VB" && participle?.xpos === "VBN" && hyphen?.xpos === "HYPH";
});

/** "Intelligence chief Vera Lund": between a noun and a name it is an office. */
const officeBeforeName = mendEach(A_NOUN, ({ text, xpos }, at, tokens, { offices }) => {
  const isBetween = NOUN.has(tokens[at - 1]?.xpos ?? "") && NAME.has(tokens[at + 1]?.xpos ?? "");
  return xpos === "JJ" && isBetween && offices.has(text);
});

/** "Struck the Dol islands": behind a verb, an article and a name a word in -s that is no verb is a noun. */
const pluralForPresent = mendEach({ upos: "NOUN", xpos: "NNS" }, ({ text, xpos }, at, tokens, tagger) => {
  if (xpos !== "VBZ" || !NOUN.has(tokens[at - 1]?.xpos ?? "") || tagger.verbs.has(tagger.lemmatise(text, PRESENT)))
    return false;
  let first = at - 1;
  while (NOUN.has(tokens[first]?.xpos ?? "") || tokens[first]?.xpos === "JJ") first--;
  return tokens[first]?.xpos === "DT" && tokens[first - 1]?.upos === "VERB";
});

/** "Staged a sit-in", "after a shake-up": behind a determiner a verb that a hyphen joins to a particle is a noun. */
const joinedParticle = mendEach(A_NOUN, ({ xpos, end }, at, tokens) => {
  if (xpos !== "VB" && xpos !== "VBP") return false;
  const [before, hyphen, particle] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const isJoined = hyphen?.text === "-" && hyphen.start === end && particle?.start === hyphen.end;
  return isJoined && before?.xpos === "DT" && (particle.xpos === "RP" || particle.xpos === "IN");
});

/** Second looks at hyphens, names, nouns and their possessives. */
export const NOUN_MENDS: readonly Mend[] = [
  joinedHyphen,
  joinedParticle,
  pluralForPresent,
  indefiniteNoun,
  givenName,
  takenUp,
  possessive,
  predicative,
  nounForPast,
  nounForPresent,
  superlative,
  ownedParticiple,
  openingGerund,
  compoundNoun,
  datedNoun,
  countedNoun,
  nounBehindCompound,
  officeBeforeName,
  nameForModal,
  nounBehindPreposition,
  openingNoun,
];
