import type { EventTables } from "../event-tables.ts";
import { englishClaims } from "./claims.ts";
import { pastParticiple } from "./inflect.ts";
import { englishPrepositions } from "./prepositions.ts";
import { englishQuantities, englishSalience, englishSupport } from "./support.ts";
import { englishSynonyms } from "./synonyms.ts";
import { englishTriggers } from "./triggers.ts";
import { englishValency } from "./valency.ts";
import { englishVerbGroup } from "./verb-group.ts";
import { verbOf } from "./verb-of.ts";
import { writeTitle } from "./write-title.ts";

/** All that English knows of events. */
export const englishEvents: EventTables = {
  triggers: englishTriggers,
  synonyms: englishSynonyms,
  verbOf,
  pastParticiple,
  verbGroup: englishVerbGroup,
  valency: englishValency,
  claims: englishClaims,
  support: englishSupport,
  salience: englishSalience,
  prepositions: englishPrepositions,
  quantities: englishQuantities,
  speaker: new Set(["i", "me"]),
  conversation: new Set(["i", "me", "we", "us", "you"]),
  writeTitle,
};
