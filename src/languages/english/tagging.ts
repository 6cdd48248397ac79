import type { TaggerLanguage } from "../../syntax/open-tagger.ts";
import { IRREGULAR_FORMS, IRREGULAR_VERBS } from "./irregular-verbs.ts";
import { lemmatise } from "./lemma.ts";
import { VERBS_IN_E } from "./lemma-verbs.ts";
import { FAMILY_FIRST } from "./names-people.ts";
import { stemWord } from "./stem-word.ts";
import { VERBS } from "./verbs.ts";

/** What English gives its tagger by hand; the rest is trained. */
export const ENGLISH_TAGGING: TaggerLanguage = {
  stem: stemWord,
  verbs: new Set([...VERBS, ...VERBS_IN_E, ...IRREGULAR_VERBS.values()]),
  irregular: IRREGULAR_FORMS,
  possessives: new Set(["her"]),
  infinitiveMarks: new Set(["to"]),
  complementisers: new Set(["that"]),
  ditransitives: new Set(
    "give tell ask offer show teach send hand grant call name make buy pay cost owe promise win earn lend deny bring find get consider throw remind elect appoint".split(
      " ",
    ),
  ),
  predicatives: new Set("guilty liable culpable alive unhurt unharmed uninjured unconscious unwell".split(" ")),
  pastNouns: new Set(["wound"]),
  indefinite: new Set(["a", "an"]),
  singulars: new Set(["one", "1"]),
  offices: new Set(["chief"]),
  periods: new Set("year quarter half month week".split(" ")),
  filling: new Set("in for over during".split(" ")),
  endings: new Set(["end"]),
  partsOfDay: new Set("morning afternoon evening night".split(" ")),
  bareInfinitives: new Set(["help"]),
  familyNames: new Set(FAMILY_FIRST.split(" ")),
  lemmatise,
};
