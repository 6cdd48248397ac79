import type { EntityKind, Place, Quantity, Status } from "../model/event.ts";
import type { EventType } from "../model/event-types.ts";

/** What a language knows of events. Word lists are lemmas with spaces between; a particle stands after `_`. */
export interface EventTables {
  readonly triggers: TriggerTables;
  readonly synonyms: readonly SynonymRow[];
  /** The verb from which a noun is made, "acquire" for "acquisition". */
  readonly verbOf: (noun: string) => string | undefined;
  readonly pastParticiple: (lemma: string) => string;
  readonly verbGroup: VerbGroupTables;
  readonly valency: ValencyTables;
  readonly claims: readonly ClaimRow[];
  readonly support: SupportTables;
  readonly salience: SalienceTables;
  readonly prepositions: PrepositionTables;
  /** Pronouns by which a speaker says themselves, lower case. */
  readonly speaker: ReadonlySet<string>;
  /** Those, and by which they say themselves with others or whom they speak to. */
  readonly conversation: ReadonlySet<string>;
  readonly writeTitle: (parts: TitleParts) => string;
  readonly quantities: QuantityTables;
}

export interface TriggerTables {
  readonly words: Record<EventType, { readonly verbs: string; readonly nouns: string }>;
  /** Tried in order before `words`; the first row whose condition holds decides. */
  readonly senses: readonly Sense[];
}

/** One sense of an ambiguous verb. */
export interface Sense {
  readonly lemma: string;
  readonly when: SenseCondition;
  readonly type: EventType;
  /** The row of synonyms in which it stands in this sense, where that is another than the verb's own; none where its object tells. */
  readonly meaning?: string;
}

/** All that are given must hold; an empty condition always does. */
export interface SenseCondition {
  /** The verb has a clausal or predicative complement beside its object: "left 12 dead". */
  readonly complement?: true;
  /** Its predicative complement is one of these words: "found guilty". */
  readonly complementLemma?: string;
  /** It takes an infinitive: "declined to comment". */
  readonly infinitive?: true;
  readonly passive?: true;
  readonly noObject?: true;
  readonly objectLemma?: string;
  readonly subjectLemma?: string;
  readonly objectKind?: EntityKind;
  readonly subjectKind?: EntityKind;
  /** With somebody: "speak with the president". */
  readonly company?: true;
  /** A score stands behind it: "beat Corvane 3-1". */
  readonly score?: true;
  /** The kind of the goal: "go to Paris", "head for Berlin". */
  readonly toKind?: EntityKind;
}

/** The closed-class words of the verb group. */
export interface VerbGroupTables {
  readonly modals: Readonly<Record<string, ModalSense>>;
  /** Words that deny or nearly deny: "never", "hardly". */
  readonly negations: string;
  /** Modals whose negation denies: "could not be reached", "would not say"; "may not come" leaves it open. */
  readonly precluding: string;
  /** Modals whose negated perfect regrets what was done: "should not have left". */
  readonly remiss: string;
  /** Adverbs behind a negation that take it to themselves: "not only". */
  readonly restrictive: string;
  /** Adverbs that "no" before them makes an end: "no longer". */
  readonly ended: string;
  /** Adjectives, as written, of an attempt from which nothing came: "a failed bid". */
  readonly vain: string;
  /** Before an infinitive they deny it: "has yet to decide"; of an adjective, "too weak to fight", negated "not strong enough". */
  readonly unreached: { readonly before: string; readonly degree: string; readonly enough: string };
  /** Determiners that say nothing but under a negation: "is not aware of any plan". */
  readonly polar: string;
  /** Words that open a subordinate clause, and how it stands to what governs it. */
  readonly subordinators: Readonly<Record<string, SubordinateSense>>;
  /** Conjunctions of which a negation before them denies both sides: "has not resigned or apologised". */
  readonly disjunctions: string;
  /** Subordinators behind which a present looks ahead, under whatever is no present: "will stay until the court decides". */
  readonly futurate: string;
  /** Adverbs by which a report is false: "wrongly reported that she had died". */
  readonly untruly: string;
  /** Verbs whose object, a promise or plan, they carry out: "kept their promise to leave"; and those that go back on it. */
  readonly keeping: string;
  readonly breaking: string;
  /** Verbs whose past with an infinitive tells that it was done: "had to leave". */
  readonly compelled: string;
  /** Infinitive marker. */
  readonly infinitiveMarks: string;
  /** Determiners that point back: "the", "this". */
  readonly definite: string;
  /** "first", "last": with "since" they compare. */
  readonly ordinals: string;
  /** Words that only open a complement clause: "that". */
  readonly complementisers: string;
  /** Verbs that take no object. */
  readonly intransitive: string;
  /** Participles that behind "be" only say how somebody is: "was missing". */
  readonly adjectival: string;
  /** Verbs that say what their object is found, left or made to be: "found Doe guilty", "left rates unchanged". */
  readonly objectPredicates: string;
  /** Nouns that say when, where, how or why what their relative clause tells was done: "the day she left". */
  readonly adverbial: string;
  /** Participles that stamp a text: "posted by", "last updated". */
  readonly stamps: string;
  /** Verbs whose participle behind a noun says its name: "a woman named Lund". */
  readonly naming: string;
  /** Verbs that never go without an object. */
  readonly transitive: string;
  /** Prepositions behind which a side is taken: "found for the plaintiff", "ruled against the firm". */
  readonly siding: string;
  /** Verbs whose infinitive tells what came of them: "beat Corvane to reach the final", "rose to close at 30". */
  readonly resultative: string;
  /** Verbs that perform an act by saying it, each with its acts: whoever "voted to approve" the budget has approved it. */
  readonly performed: Readonly<Record<string, string>>;
  /** Verbs whose past tense is their plain form. */
  readonly invariant: string;
  /** Adverbs that make a claim hearsay or weaker: "reportedly", "allegedly", "possibly". */
  readonly hedges: Readonly<Record<string, Claim>>;
}

/** What a line must tell beside a verb. */
export interface ValencyTables {
  /** Verbs that tell an event with their subject alone: "the bridge collapsed". */
  readonly alone: string;
  /** Verbs that tell none without an object, whatever else stands beside them: "introduced in Lund". */
  readonly objects: string;
  /** Participles that tell none without more than whom it was done to: "was notified". */
  readonly passives: string;
  /** Prepositions, each with the verbs that take it behind their object: "accused the mayor of theft". */
  readonly behindObject: Readonly<Record<string, string>>;
  /** Verbs with their particles that tell none without what they take: "brought in". */
  readonly particles: string;
}

export type ModalSense = "future" | "would" | "possible" | "obligation" | "ability";

/** How a subordinate clause stands to what governs it. */
export type SubordinateSense =
  | "condition"
  | "exception"
  | "time before"
  | "time after"
  | "time same"
  | "purpose"
  | "question";

/** What a word claims of the event in its scope. */
export type Claim =
  | "same"
  | "report"
  | "fact"
  | "planned"
  | "expected"
  | "possible"
  | "doubted"
  | "denied"
  | "cancelled"
  | "postponed"
  | "hypothetical"
  | "ongoing";

/** Words that take an event as complement and what they claim of it. */
export interface ClaimRow {
  readonly claim: Claim;
  /** What is claimed when the word itself is negated; default: denied for `fact` and `planned`, else `possible`. */
  readonly negated?: Claim;
  /** What is claimed lies where the word itself lies ("tried to rob"), not ahead of it ("wants to leave"). */
  readonly time?: "same";
  readonly verbs?: string;
  readonly nouns?: string;
  readonly adjectives?: string;
  /** Whoever does it says so: "accused them of lying", "denied that he would come"; other than "failed to come". */
  readonly says?: true;
  /** It says again what was known: "confirmed that she will come". */
  readonly confirms?: true;
  /** As a participle it tells what a thing is for, and plans nothing: "a law designed to stop them". */
  readonly tellsPurpose?: true;
  /** Of a known event it denies no more than a part in it: "escaped injury", but "escaped the invasion". */
  readonly sparesKnown?: true;
  /** It is a deed of one moment that commits somebody, with a day of its own: "agreed to pay", "threatened to resign". */
  readonly commits?: true;
  /** Its object does what is claimed: "forced the mayor to leave". */
  readonly control?: "object";
  /** `clause`: "plan to meet"; `noun`: "plan a meeting", "the meeting is planned"; default both. */
  readonly scope?: "clause" | "noun";
}

export interface SupportTables {
  /** Verbs that only carry an event noun as object: "hold talks", "pay a visit". */
  readonly withObject: string;
  /** Verbs that only carry an event noun as subject: "the talks took place". */
  readonly withSubject: string;
  /** Verbs whose subject takes part in the event that their object or goal names: "attended the summit", "left for talks". */
  readonly attending: string;
  /** Verbs of perception, whose object may do something: "saw him leave". */
  readonly perceiving: string;
  /** In what people travel. */
  readonly vehicles: string;
  /** Verbs that bring an event about, with the preposition before it: "caused deaths", "could lead to war". */
  readonly brings: string;
  /** Verbs that set an event by saying so: "announced a rally", "called a strike". */
  readonly announces: string;
  /** Verbs by which somebody takes a stand on what others plan: "rejected a plan to close the mill". */
  readonly reacts: string;
  /** Verbs whose object is there whether they are done or not: "failed to enforce an order". */
  readonly dealsWith: string;
  /** Verbs of beginning and ending with an event noun: "the trial began". */
  readonly begins: string;
  readonly ends: string;
  /** What a predicate, with its preposition, says of the event noun before it: "the wedding is off", "talks are under way". */
  readonly stages: Readonly<Record<string, Stage>>;
}

/** How far an event is that is said to be "off", "on hold", "under way", "over". */
export type Stage = "cancelled" | "postponed" | "ongoing" | "ends";

export interface SalienceTables {
  /** Verbs that hold rather than happen: "know", "own". */
  readonly states: string;
  /** Nouns of no known kind for what nobody plans: "failure". */
  readonly mishaps: string;
  /** Adverbs and determiners of habit: "usually", "every". */
  readonly habits: string;
}

/** How a preposition places an event. */
export interface PrepositionTables {
  readonly place: Readonly<Record<string, "at" | "from" | "to">>;
  readonly time: Readonly<Record<string, DateRole>>;
  /** Before what goes on at the same time: "during the raid". */
  readonly during: string;
  /** Before whom a noun says that it is done to: "the murder of the teacher". */
  readonly undergone: string;
  /** With whom: "met with", "talks with". */
  readonly company: string;
  /** Adverbs that complete a verb: "sworn in", "sent prices down". */
  readonly directions: string;
  /** Beside a verb, before what it is about: "accused of theft", "questioned about the deal". */
  readonly topics: string;
  /** Before what the object is or is left: "hailed him as a hero", "left homes without power". */
  readonly predicative: string;
  /** Before what is ahead of the verb: "left for a summit". */
  readonly purpose: string;
  /**
   * Verbs beside which these words say no order: "appeared before the judges", "named after the battle"; whatever only
   * goes on did not begin there, "continued after the vote".
   */
  readonly withoutOrder: { readonly before: string; readonly after: string; readonly either: string };

  /** Words behind which the preposition of a purpose names what was done: "thanked for the visit", "the reason for it". */
  readonly judgment: string;
  /** Before a gerund that the verb takes: "charged with", "accused of". */
  readonly complement: string;
  /** Before a plan that something goes by: "as planned". */
  readonly accordance: string;
  /** Before what somebody takes a stand on: "voted against a bid", "protested over plans". */
  readonly stance: string;
  /** Before the source of a claim: "according to", "per". */
  readonly source: string;
}

/** How the days of an expression bound the event: on them, from them on, up to them … */
export type DateRole = "at" | "since" | "until" | "by" | "before" | "after" | "for" | "within" | "over";

/** What a title is made of; names are canonical, words as in a dictionary. */
export interface TitleParts {
  readonly status: Status;
  readonly negative: boolean;
  /** What is only possible lies behind: "may have robbed". */
  readonly past?: true;
  /** The verb of the event, or the verb that carries its noun. */
  readonly verb?: TitleVerb;
  /** The event noun with its modifiers, "second trial". */
  readonly noun?: string;
  readonly nounPlural?: boolean;
  readonly subject?: TitleName;
  readonly object?: string;
  readonly objectPlural?: boolean;
  /** To whom the object goes: "gives Sudan aid". */
  readonly recipient?: string;
  /** The noun itself is denied: "no arrests". */
  readonly none?: true;
  /** Of an event noun: who takes part beside the subject. */
  readonly company?: TitleCompany;
  /** Of an event noun: where it is. */
  readonly places: readonly (Pick<Place, "name" | "role"> & { readonly preposition?: string })[];
  /** What a verb takes beside its object, in the order in which it is told: "to pass the bill", "in Geneva". */
  readonly rest: readonly string[];
  /** What the verb says. */
  readonly says?: TitleParts;
  /** Who says so, for claims that are not the article's own. */
  readonly source?: string;
}

/** "with Putin", "against Sudan". */
export interface TitleCompany {
  readonly preposition: string;
  readonly names: readonly string[];
}

export interface TitleVerb {
  readonly lemma: string;
  readonly particle?: string;
  readonly passive: boolean;
  /** Past participle as written or made from the lemma. */
  readonly participle: string;
}

export interface TitleName {
  readonly text: string;
  readonly plural: boolean;
}

/** Nouns and verbs of loss, by what is counted. */
export interface QuantityTables {
  readonly counted: Readonly<Record<string, string>>;
  /** Numerals that are written out, "twelve". */
  readonly numerals: Readonly<Record<string, number>>;
  /** Words before a number that make it a bound: "at least", "about"; the last word of the phrase. */
  readonly bounds: Readonly<Record<string, NonNullable<Quantity["bound"]>>>;
  /** Words before a number or a quantifier that limit it, as phrases: "at_least", "nearly". */
  readonly limits: string;
  /** The limits behind which a number counts those who are left out: "all but two". */
  readonly exceptions: string;
  /** Words behind which stand those who are left out: "everyone but". */
  readonly excepting: string;
  /** Words that count without a number: "all", "everyone", "half". */
  readonly quantifiers: string;
  /** Words that an article turns round: "few voters", "a few voters". */
  readonly paucal: string;
  /** Those that name a part: "half of the workers" are as many as the workers. */
  readonly parts: string;
  /** Nouns that are of a period: "a forecast for the year", "the budget for 2025". */
  readonly ofPeriods: string;
  /** Plural nouns that, counted, say how often: "three times". */
  readonly occasions: string;
}

/** Words of one meaning, by lemma, a verb's particle after `_`. A word stands in one row at most. */
export interface SynonymRow {
  /** The name of the meaning. */
  readonly meaning: string;
  readonly verbs: string;
  readonly nouns: string;
}
