/** What is known of names in one language. Keys are lower case; several words are parted by one blank. */
export interface NameTables {
  /** Given names with the gender that they show; `unknown` where both bear them. */
  readonly given: ReadonlyMap<string, Gender>;
  /** Family names that stand first, as in Korean, Chinese and Vietnamese. */
  readonly familyFirst: ReadonlySet<string>;
  /** Small words inside family names, "van", "bin". */
  readonly particles: ReadonlySet<string>;
  /** "Mr", "Mrs": a person's name follows. */
  readonly honorifics: ReadonlyMap<string, Gender>;
  /** Words after a name that belong to it, "Jr". */
  readonly generations: ReadonlySet<string>;
  /** Nouns that say what a person is by office, rank or trade, and may stand before the name. */
  readonly roles: ReadonlyMap<string, RoleRow>;
  /** Words that stand before a role and belong to it: "prime", "foreign", "deputy". */
  readonly roleModifiers: ReadonlySet<string>;
  /** Spellings of one word: "defense" is "defence". */
  readonly spellings: ReadonlyMap<string, string>;
  /** Nouns by which a group of people takes part: "police", "protesters". */
  readonly groups: ReadonlySet<string>;
  /** Places by every name they are known by. */
  readonly places: ReadonlyMap<string, PlaceRow>;
  /** Adjectives and nouns of peoples, "russian", "russians": the country's name. */
  readonly demonyms: ReadonlyMap<string, DemonymRow>;
  /** Words that end (`after`) or begin (`before`) a place's name: "river", "lake". */
  readonly placeHeads: ReadonlySet<string>;
  readonly placeOpeners: ReadonlySet<string>;
  /** Prepositions whose object is a place. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Organisations that go by a name of their own, every name to the full one. */
  readonly organisations: ReadonlyMap<string, string>;
  /** Nouns that end or head an organisation's name, "ministry", "university". */
  readonly organisationHeads: ReadonlySet<string>;
  readonly organisationSuffixes: ReadonlySet<string>;
  /** Nouns by which any organisation may be called again, "company". */
  readonly genericOrganisations: ReadonlySet<string>;
  /** Nouns that end a name of neither person, place nor organisation: "war", "cup". */
  readonly thingHeads: ReadonlySet<string>;
  /** Words before "'s" that belong to the name: "people", "workers". */
  readonly possessives: ReadonlySet<string>;
  /** Prefixes of ships' names. */
  readonly vessels: ReadonlySet<string>;
  /** Verbs of saying and of the mind, by lemma: their subject is no place. */
  readonly sayings: ReadonlySet<string>;
  /** Personal and possessive pronouns of the third person. */
  readonly pronouns: ReadonlyMap<string, PronounRow>;
  /** Capitalised words that are no names: days, months, function words, "Covid". */
  readonly notNames: ReadonlySet<string>;
  /** Second halves of compounds, "-led", "-based", that belong to no name. */
  readonly compoundTails: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
}

export type Gender = "female" | "male" | "unknown";

export interface RoleRow {
  readonly gender: Gender;
  /** The word that stands for this role and its like: "spokeswoman" is a "spokesman". */
  readonly role: string;
  /** Whether "leader" may be said of it. */
  readonly leads: boolean;
}

export interface PlaceRow {
  readonly name: string;
  readonly kind: "country" | "capital" | "city" | "state" | "region";
}

export interface DemonymRow {
  readonly country: string;
  /** Whether the word is a plural noun: "Russians" are a group. */
  readonly people: boolean;
}

export interface PronounRow {
  readonly gender: Gender;
  readonly number: "one" | "many";
  /** `person`: he and she; `thing`: it; `any`: they. */
  readonly of: "person" | "thing" | "any";
}
