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
  /** Each country's capital, and the nouns that mean it: "the French capital". */
  readonly capitals: ReadonlyMap<string, string>;
  readonly capitalNouns: ReadonlySet<string>;
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
  /** Nouns that beside a name make it an organisation's: "the newspaper Chosun Ilbo", "KCNA agency". */
  readonly organisationNouns: ReadonlySet<string>;
  /** Nouns of public bodies that take part without a name, with what narrows them ("the audit office"). */
  readonly bodies: ReadonlySet<string>;
  /** Of these, the ones of which a text has but one: "the government". */
  readonly bareBodies: ReadonlySet<string>;
  /** Nouns that end a name of neither person, place nor organisation: "war", "cup". */
  readonly thingHeads: ReadonlySet<string>;
  /** Words before "'s" that belong to the name: "people", "workers". */
  readonly possessives: ReadonlySet<string>;
  /** Nouns before a ship's name. */
  readonly vesselNouns: ReadonlySet<string>;
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
  readonly grammar: NameGrammar;
}

/** The small words around names, by what they do. All lower case. */
export interface NameGrammar {
  /** "of" */
  readonly of: ReadonlySet<string>;
  /** Prepositions that join an office to what it is held of: "of", "at", "for". */
  readonly held: ReadonlySet<string>;
  /** "and" */
  readonly and: ReadonlySet<string>;
  /** Joins the halves of an organisation's name as "of" does: "for". */
  readonly purpose: ReadonlySet<string>;
  /** Opens what an organisation is there to do: "Committee to Protect Journalists". */
  readonly infinitive: ReadonlySet<string>;
  readonly possessive: ReadonlySet<string>;
  /** "in": what follows is a place above all. */
  readonly inside: ReadonlySet<string>;
  /** Relative pronoun of people. */
  readonly who: ReadonlySet<string>;
  readonly article: ReadonlySet<string>;
  /** Determiners that mean something known. */
  readonly definite: ReadonlySet<string>;
  /** Determiners that may begin an apposition. */
  readonly apposing: ReadonlySet<string>;
  /** Of these, the ones that point back: they begin an apposition that stands before its name. */
  readonly leading: ReadonlySet<string>;
  /** Determiners of somebody not told of before: "a", "another". */
  readonly introducing: ReadonlySet<string>;
  /** Adjectives that set one apart from another of the same office: "second", "other". */
  readonly contrasting: ReadonlySet<string>;
  /** Numerals and quantifiers that stand for a determiner. */
  readonly quantifiers: ReadonlySet<string>;
  /** What may follow the bare noun of an apposition. */
  readonly endsApposition: ReadonlySet<string>;
  /** What an apposition does not hold. */
  readonly stopsApposition: ReadonlySet<string>;
  /** Words of a title that do not tell one office from another. */
  readonly emptyInTitle: ReadonlySet<string>;
  /** Words that make another office of it: "vice", "former". */
  readonly otherOffice: ReadonlySet<string>;
  /** The offices that may be said of everyone who leads: "leader". */
  readonly leader: ReadonlySet<string>;
  /** Titles that belong to a name of one word: "Pope Francis". */
  readonly keptWithName: ReadonlySet<string>;
  /** "north", "greater": before a place's name, a part of it. */
  readonly compass: ReadonlySet<string>;
  /** Units of time: behind "last" or "Tuesday" they belong to no phrase for people ("last week miners struck"). */
  readonly timeUnits: ReadonlySet<string>;
  /** Particles that may open a name by themselves: "bin Laden". */
  readonly openingParticles: ReadonlySet<string>;
  /** Particles that are words of the language as well. */
  readonly doubtfulParticles: ReadonlySet<string>;
  /** Names of places that a word of the language resembles, as they must be written: "US". */
  readonly mustBeWritten: ReadonlySet<string>;
  /** Words that head a name of several parts before "of", beside the heads of organisations and places. */
  readonly houses: ReadonlySet<string>;
  /** Verbs, by lemma, whose subject "it" means nothing. */
  readonly emptySubject: ReadonlySet<string>;
  /** The same where they take no object: "it began", but "it began talks". */
  readonly emptyWithoutObject: ReadonlySet<string>;
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
  /** "Himself": it means the subject of its own clause. */
  readonly reflexive?: true;
}
