import { capitalise } from "../../src/languages/english/inflect.ts";
import { FAMILY_FIRST, FEMALE, MALE } from "../../src/languages/english/names-people.ts";

type Random = () => number;

const REAL_NAMES: readonly string[] = `${FEMALE} ${MALE} ${FAMILY_FIRST}`.split(" ");
const ONSETS =
  "b bl br ch d dr f fr g gh gr h j k kh kr l m mb n ng nk p pl pr q r s sh sk st t tr ts v w y z zh".split(" ");
const VOWELS = "a a a e e i i o o u ai au ei ia io ou oo ee ya yu".split(" ");
const CODAS = ["", "", "", "", ..."n n m r l k s sh t d ng rt nd lm".split(" ")];
const NAME_ENDINGS = [
  "",
  "",
  "",
  ..."ov ova ev enko ski yan ez es o a i u in ić son sen er mann berg oğlu zadeh wala ade eh ton ford by ville burg stan ia".split(
    " ",
  ),
];
const VERB_ENDINGS = [
  "",
  "",
  "",
  "",
  ..."ate ise ize ify en le er ip ock ack ow uct end olve ure and uge orn".split(" "),
];
const NOUN_ENDINGS = [
  "",
  "",
  "",
  ..."er or ist ment tion sion ity ness ance ence ship ure ing ade ock ump ette ism age ee al et on ard ant".split(" "),
];

/** A name: one of the world's given names, or a word that no treebank holds. */
export function inventName(random: Random): string {
  if (random() < 0.4) return capitalise(pick(REAL_NAMES, random));
  return capitalise(syllables(random, 1 + Math.floor(random() * 2)) + pick(NAME_ENDINGS, random));
}

export function inventAcronym(random: Random): string {
  let text = "";
  for (let left = 2 + Math.floor(random() * 3); left > 0; left--)
    text += String.fromCharCode(65 + Math.floor(random() * 26));
  return text;
}

/** A word that looks like a verb's dictionary form and is none. */
export function inventVerb(random: Random): string {
  return syllables(random, 1) + pick(VERB_ENDINGS, random);
}

export function inventNoun(random: Random): string {
  return syllables(random, 1 + Math.floor(random() * 1.5)) + pick(NOUN_ENDINGS, random);
}

function syllables(random: Random, count: number): string {
  let text = "";
  for (let left = count; left > 0; left--) text += pick(ONSETS, random) + pick(VOWELS, random) + pick(CODAS, random);
  return text;
}

function pick(items: readonly string[], random: Random): string {
  return items[Math.floor(random() * items.length)]!;
}
