/** Words that say which way a clause lies in time. Lemmas, unless said otherwise. */
export interface TenseTables {
  /** Verbs of saying: what they govern has its own time. */
  readonly reporting: ReadonlySet<string>;
  /** Verbs whose object has happened, whatever their tense: "are investigating". */
  readonly lookingBack: ReadonlySet<string>;
  /** Those that only say something: their day is none of what they say. */
  readonly saying: ReadonlySet<string>;
  /** Words after which an infinitive lies ahead: "plans to", "is due to". */
  readonly planHeads: ReadonlySet<string>;
  /** Participles that put a time ahead without a finite verb: "scheduled for Friday". */
  readonly planParticiples: ReadonlySet<string>;
  /** Verbs of expecting: "was expected Thursday" leaves open whether that day has come. */
  readonly expecting: ReadonlySet<string>;
  /** Verbs whose infinitive has their own time: "managed to". */
  readonly achieved: ReadonlySet<string>;
  /** As written: "will", and the others that leave it open. */
  readonly futureModals: ReadonlySet<string>;
  readonly openModals: ReadonlySet<string>;
  /** Open modals that under "not" or "n't" tell what was: "could not be found". */
  readonly pastUnderNegation: ReadonlySet<string>;
  /** Verbs whose simple present tells a schedule: "opens Wednesday". */
  readonly scheduled: ReadonlySet<string>;
  /** Verbs that put their date ahead of themselves in any tense: "was postponed to Friday". */
  readonly planVerbs: ReadonlySet<string>;
  /** Verbs whose passive leaves open when its subject is: "a service on 8 March was announced". */
  readonly announcing: ReadonlySet<string>;
  /** Verbs that name a day as their object: "set Sunday as the deadline". */
  readonly appointing: ReadonlySet<string>;
  /** Words between the day that is named and what it is to be. */
  readonly asWhat: ReadonlySet<string>;
  /** Particles that make another verb: "set off", "set up". */
  readonly particles: ReadonlySet<string>;
  /** Verbs that do so with a particle: "put off", "bring forward". */
  readonly planPhrases: ReadonlyMap<string, ReadonlySet<string>>;
  /** Verbs that move a date: "moved from June 22 to June 29", "extended until". */
  readonly moving: ReadonlySet<string>;
  /** Verbs that end a plan: "the talks planned for Monday were cancelled". */
  readonly callingOff: ReadonlySet<string>;
  /** Words, as written, before a plan that no longer holds: "originally set for May". */
  readonly givenUp: ReadonlySet<string>;
  /** Verbs whose past is written like their present, as written: "cut", "shut". */
  readonly unchanging: ReadonlySet<string>;
  /** Words before the noun of an infinitive that came true: "the first country to sign". */
  readonly ranks: ReadonlySet<string>;
  /** The verb of a participle that was taken for an adjective: "extended" → "extend". */
  readonly verbOf: (participle: string) => string | undefined;
  readonly negations: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  /** Words after "as" and before "as" that put a time ahead: "as early as Tuesday". */
  readonly asEarlyAs: ReadonlySet<string>;
  /** Words in the same place that put it back: "as recently as Tuesday". */
  readonly asLatelyAs: ReadonlySet<string>;
  /** The word after "no earlier" and "no later" that bounds a time. */
  readonly than: string;
  /** The word that opens what is said: "told them on Tuesday that". */
  readonly complementiser: string;
  /** The word before a participle that only compares: "as planned". */
  readonly as: string;
  /** Prepositions, as written, that look ahead at what comes: "ahead of Sunday's vote". */
  readonly lookingAhead: ReadonlySet<string>;
  /** Words before a clause whose present tense lies ahead: "if he resigns Monday", "until she leaves". */
  readonly conditions: ReadonlySet<string>;
  /** Words before what is only supposed: "if the board voted no". */
  readonly suppositions: ReadonlySet<string>;
  /** Modals, as written, of what would follow from it. */
  readonly remoteModals: ReadonlySet<string>;
  /** Words and marks with which a new clause begins. */
  readonly clauseOpeners: ReadonlySet<string>;
  readonly infinitiveMark: string;
  readonly perfect: string;
  readonly be: string;
}
