import { numberKinds, type WordKinds } from "../../syntax/word-kinds.ts";
import { ENGLISH_NAMES } from "./names.ts";

const { given, familyFirst } = ENGLISH_NAMES;

/** Kinds of English words, from the tables of names: a word that the parser never saw is read as others of its kind. */
export function readEnglishKinds(): WordKinds {
  return {
    names: numberKinds([
      ENGLISH_NAMES.particles,
      ENGLISH_NAMES.honorifics.keys(),
      ENGLISH_NAMES.notNames,
      ENGLISH_NAMES.places.keys(),
      [...familyFirst].filter((name) => given.has(name)),
      familyFirst,
      given.keys(),
      ENGLISH_NAMES.roles.keys(),
      ENGLISH_NAMES.organisationHeads,
      ENGLISH_NAMES.organisationSuffixes,
      ENGLISH_NAMES.thingHeads,
      ENGLISH_NAMES.placeHeads,
      ENGLISH_NAMES.organisations.keys(),
      ENGLISH_NAMES.demonyms.keys(),
    ]),
    others: numberKinds([
      ENGLISH_NAMES.roles.keys(),
      ENGLISH_NAMES.groups,
      ENGLISH_NAMES.organisationNouns,
      ENGLISH_NAMES.bodies,
      ENGLISH_NAMES.placeHeads,
      ENGLISH_NAMES.thingHeads,
      ENGLISH_NAMES.sayings,
      "second minute hour day night morning evening afternoon week weekend fortnight month quarter season year decade century".split(
        " ",
      ),
      ENGLISH_NAMES.demonyms.keys(),
    ]),
  };
}
