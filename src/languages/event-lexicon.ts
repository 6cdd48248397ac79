import type { Quantity } from "../model/event.ts";
import type { EventType } from "../model/event-types.ts";
import type { ParsedToken, TaggedToken } from "../model/text.ts";
import { addToGroup } from "../text/add-to-group.ts";
import type {
  Claim,
  ClaimRow,
  DateRole,
  EventTables,
  ModalSense,
  Sense,
  Stage,
  SubordinateSense,
  ValencyTables,
} from "./event-tables.ts";

/** The event tables of a language, ready to be asked by lemma. */
export interface EventLexicon {
  /** Of a verb by its lemma, with its particle if it has one: "step down". */
  readonly verbType: (lemma: string) => EventType | undefined;
  readonly nounType: (lemma: string) => EventType | undefined;
  /** The meaning that a word shares with its synonyms, or the verb from which a noun is made; `pass_away` with its particle. */
  readonly meaning: (lemma: string, word: "verb" | "noun") => string | undefined;
  readonly senses: (lemma: string) => readonly Sense[];
  readonly modal: (token: ParsedToken) => ModalSense | undefined;
  readonly isNegation: (lemma: string) => boolean;
  /** Whether a modal, as it is written, denies under a negation: "could not be reached". */
  readonly isPrecluding: (modal: string) => boolean;
  /** Whether a modal under a negation, before a perfect, regrets what was done: "should not have left". */
  readonly isRemiss: (modal: string) => boolean;
  /** Whether a negation before it is its own: "not only". */
  readonly isRestrictive: (lemma: string) => boolean;
  /** Whether "no" before the adverb makes an end: "no longer". */
  readonly isEnded: (adverb: string) => boolean;
  /** Whether a word denies the infinitive behind it ("has yet to decide"), or behind its adjective ("too weak to fight"). */
  readonly isUnreached: (word: string, side: "before" | "degree" | "enough") => boolean;
  /** Whether an adjective says of a plan or attempt that nothing came of it, as written: "failed". */
  readonly isVain: (adjective: string) => boolean;
  /** Whether a determiner denies its noun behind a negation: "not aware of any plan". */
  readonly isPolar: (lemma: string) => boolean;
  /** Whether what it joins shares a negation: "or". */
  readonly isDisjunction: (conjunction: string) => boolean;
  /** Whether a present behind the subordinator looks ahead under a future. */
  readonly isFuturate: (subordinator: string) => boolean;
  readonly isUntruly: (adverb: string) => boolean;
  readonly isInfinitiveMark: (lemma: string) => boolean;
  readonly isComplementiser: (lemma: string) => boolean;
  readonly isOrdinal: (lemma: string) => boolean;
  readonly isDefinite: (lemma: string) => boolean;
  readonly subordinator: (lemma: string) => SubordinateSense | undefined;
  readonly hedge: (lemma: string) => Claim | undefined;
  readonly claim: (token: ParsedToken, particle: string | undefined, scope: "clause" | "noun") => ClaimRow | undefined;
  readonly isSupport: (
    lemma: string,
    side: "withObject" | "withSubject" | "brings" | "announces" | "reacts" | "dealsWith" | "begins" | "ends",
  ) => boolean;
  /** Which end of its noun a verb tells: "the talks began", "ended the strike". */
  readonly edge: (name: string) => "begins" | "ends" | undefined;
  readonly stage: (predicate: string) => Stage | undefined;
  readonly isAttending: (lemma: string) => boolean;
  /** "take place", "take into custody": a verb and a noun or particle that are one word here. */
  readonly isIdiom: (words: string) => boolean;
  /** Whether any such word begins with this verb. */
  readonly opensIdiom: (lemma: string) => boolean;
  /** Verbs whose past is their plain form: "quit", "cut". */
  readonly isInvariant: (lemma: string) => boolean;
  readonly isVehicle: (lemma: string) => boolean;
  readonly isIntransitive: (lemma: string) => boolean;
  /** Whether a participle, as written, says behind "be" how somebody is: "was missing". */
  readonly isAdjectival: (participle: string) => boolean;
  /** Whether an adjective behind a verb's object says what it is found or left to be: "found guilty". */
  readonly saysOfObject: (lemma: string) => boolean;
  /** Whether a noun says when, where or how what its relative clause tells was done: "the day she left". */
  readonly isAdverbial: (noun: string) => boolean;
  /** Whether the participle of a verb says a name: "a woman named Lund". */
  readonly isNaming: (verb: string) => boolean;
  /** Whether a participle stamps a text: "posted by". */
  readonly isStamp: (verb: string) => boolean;
  /** Whether a verb never goes without an object: "find", "arrest". */
  readonly needsObject: (lemma: string) => boolean;
  /** Whether a verb takes the preposition behind its object: "accused the mayor of theft". */
  readonly takesBehindObject: (verb: string, preposition: string) => boolean;
  /** Whether a line of a verb is whole that tells so much beside it. */
  readonly isWhole: (verb: string, told: LineOfVerb) => boolean;
  /** Whether a side is taken behind the preposition: "found for the plaintiff". */
  readonly takesSide: (preposition: string) => boolean;
  /** Verbs of perception: what stands behind their object is what it did. */
  readonly isPerceiving: (lemma: string) => boolean;
  /** Whether a preposition before a gerund belongs to what the verb takes: "charged with causing". */
  readonly opensComplement: (preposition: string) => boolean;
  /** Whether a word judges what stands behind its "for": "thanked for the visit". */
  readonly judges: (lemma: string) => boolean;
  /** Whether something goes by the plan behind the word: "as planned". */
  readonly isAccordance: (word: string) => boolean;
  /** Whether somebody takes a stand on what stands behind the preposition: "voted against a bid". */
  readonly takesStand: (preposition: string) => boolean;
  readonly bringsResult: (lemma: string) => boolean;
  /** Whether a verb with this infinitive has done the act: "voted to approve". */
  readonly performs: (lemma: string, act: string) => boolean;
  /** Whether a verb carries out the plan that is its object, or goes back on it: "kept", "broke its promise to close". */
  readonly doesWithPlan: (verb: string) => "keeps" | "breaks" | undefined;
  /** Whether the verb's past tells that its infinitive was done: "had to leave". */
  readonly isCompelled: (lemma: string) => boolean;
  /** Whether a verb as it is written may be its past participle. */
  readonly isPastParticiple: (verb: TaggedToken) => boolean;
  readonly isDirection: (word: string) => boolean;
  /** Whether a preposition beside a verb says what it is about: "accused of theft", "a row over pay". */
  readonly isTopic: (preposition: string) => boolean;
  readonly isPredicative: (preposition: string) => boolean;
  readonly isPurpose: (preposition: string) => boolean;
  readonly isState: (lemma: string) => boolean;
  /** Whether a noun names what nobody plans: "failure". */
  readonly isMishap: (noun: string) => boolean;
  readonly isHabit: (lemma: string) => boolean;
  readonly counted: (lemma: string) => string | undefined;
  readonly placeRole: (preposition: string) => "at" | "from" | "to" | undefined;
  readonly timeRole: (preposition: string) => DateRole | undefined;
  readonly isDuring: (preposition: string) => boolean;
  readonly isCompany: (preposition: string) => boolean;
  readonly isUndergone: (preposition: string) => boolean;
  readonly isSourcePreposition: (preposition: string) => boolean;
  /** Whether the word says no order beside the verb: before a noun ("named after the battle"), or anywhere ("continued"). */
  readonly hasNoOrder: (verb: string, word: "before" | "after" | "either") => boolean;
  readonly numeral: (word: string) => number | undefined;
  /** Whether a word counts without being a number: "all". */
  readonly isPaucal: (word: string) => boolean;
  readonly isQuantifier: (word: string) => boolean;
  /** Whether a counted noun says how often, as written: "three times". */
  readonly isOccasion: (word: string) => boolean;
  /** Whether a noun is of a period that "for" tells behind it: "a forecast for the year". */
  readonly isOfPeriod: (noun: string) => boolean;
  /** Whether a noun names a part: "half of the workers". */
  readonly isPart: (lemma: string) => boolean;
  /** Where the words begin that limit the number at a place: "at least" before "20". */
  readonly startOfLimit: (tokens: readonly ParsedToken[], end: number) => number | undefined;
  /** Whether what limits a number says that it counts those left out: "all but". */
  readonly isException: (words: string) => boolean;
  /** Whether a word opens those who are left out: "everyone but the captain". */
  readonly isExcepting: (word: string) => boolean;
  readonly numberBound: (word: string) => NonNullable<Quantity["bound"]> | undefined;
}

export function words(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== "");
}

/** Turns the tables' word lists into sets and maps, once for a language. */
export function prepareEventLexicon(tables: EventTables): EventLexicon {
  const verbs = new Map<string, EventType>();
  const nouns = new Map<string, EventType>();
  for (const [type, row] of Object.entries(tables.triggers.words)) {
    // Object.entries widens the keys of the record
    for (const verb of words(row.verbs)) if (!verbs.has(verb)) verbs.set(verb, type as EventType);
    for (const noun of words(row.nouns)) if (!nouns.has(noun)) nouns.set(noun, type as EventType);
  }
  const meanings = { verb: new Map<string, string>(), noun: new Map<string, string>() };
  for (const { meaning, verbs: actions, nouns: things } of tables.synonyms) {
    for (const word of words(actions)) meanings.verb.set(word, meaning);
    for (const word of words(things)) meanings.noun.set(word, meaning);
  }
  const senses = new Map<string, Sense[]>();
  for (const sense of tables.triggers.senses) addToGroup(senses, sense.lemma, sense);
  const claims = {
    verbs: new Map<string, ClaimRow[]>(),
    nouns: new Map<string, ClaimRow[]>(),
    adjectives: new Map<string, ClaimRow[]>(),
  };
  for (const row of tables.claims)
    for (const part of ["verbs", "nouns", "adjectives"] as const)
      for (const word of words(row[part] ?? "")) addToGroup(claims[part], word, row);
  const negations = new Set(words(tables.verbGroup.negations));
  const precluding = new Set(words(tables.verbGroup.precluding));
  const restrictive = new Set(words(tables.verbGroup.restrictive));
  const ended = new Set(words(tables.verbGroup.ended));
  const unreached = {
    before: new Set(words(tables.verbGroup.unreached.before)),
    degree: new Set(words(tables.verbGroup.unreached.degree)),
    enough: new Set(words(tables.verbGroup.unreached.enough)),
  };
  const remiss = new Set(words(tables.verbGroup.remiss));
  const vain = new Set(words(tables.verbGroup.vain));
  const polar = new Set(words(tables.verbGroup.polar));
  const disjunctions = new Set(words(tables.verbGroup.disjunctions));
  const futurate = new Set(words(tables.verbGroup.futurate));
  const untruly = new Set(words(tables.verbGroup.untruly));
  const marks = new Set(words(tables.verbGroup.infinitiveMarks));
  const support = {
    withObject: new Set(words(tables.support.withObject)),
    withSubject: new Set(words(tables.support.withSubject)),
    brings: new Set(words(tables.support.brings)),
    announces: new Set(words(tables.support.announces)),
    reacts: new Set(words(tables.support.reacts)),
    dealsWith: new Set(words(tables.support.dealsWith)),
    begins: new Set(words(tables.support.begins)),
    ends: new Set(words(tables.support.ends)),
  };
  const stages = new Map(Object.entries(tables.support.stages));
  const perceiving = new Set(words(tables.support.perceiving));
  const complement = new Set(words(tables.prepositions.complement));
  const judgment = new Set(words(tables.prepositions.judgment));
  const accordance = new Set(words(tables.prepositions.accordance));
  const stance = new Set(words(tables.prepositions.stance));
  const attending = new Set(words(tables.support.attending));
  const idioms = new Set(
    [...verbs.keys(), ...meanings.verb.keys(), ...Object.values(support).flatMap((list) => [...list])].filter((word) =>
      word.includes("_"),
    ),
  );
  for (const name of claims.verbs.keys()) if (name.includes("_")) idioms.add(name);
  const idiomHeads = new Set(
    [...idioms].flatMap((name) => [name.slice(0, name.indexOf("_")), name.slice(0, name.lastIndexOf("_"))]),
  );
  const invariant = new Set(words(tables.verbGroup.invariant));
  const complementisers = new Set(words(tables.verbGroup.complementisers));
  const ordinals = new Set(words(tables.verbGroup.ordinals));
  const vehicles = new Set(words(tables.support.vehicles));
  const definite = new Set(words(tables.verbGroup.definite));
  const intransitive = new Set(words(tables.verbGroup.intransitive));
  const objectPredicates = new Set(words(tables.verbGroup.objectPredicates));
  const adjectival = new Set(words(tables.verbGroup.adjectival));
  const adverbial = new Set(words(tables.verbGroup.adverbial));
  const stamps = new Set(words(tables.verbGroup.stamps));
  const naming = new Set(words(tables.verbGroup.naming));
  const transitive = new Set(words(tables.verbGroup.transitive));
  const isWhole = wholeness(tables.valency);
  const behindObject = new Map(
    Object.entries(tables.valency.behindObject).map(([preposition, verbs]) => [preposition, new Set(words(verbs))]),
  );
  const siding = new Set(words(tables.verbGroup.siding));
  const resultative = new Set(words(tables.verbGroup.resultative));
  const directions = new Set(words(tables.prepositions.directions));
  const topics = new Set(words(tables.prepositions.topics));
  const predicative = new Set(words(tables.prepositions.predicative));
  const withPlan = new Map<string, "keeps" | "breaks">([
    ...words(tables.verbGroup.keeping).map((verb) => [verb, "keeps"] as const),
    ...words(tables.verbGroup.breaking).map((verb) => [verb, "breaks"] as const),
  ]);
  const compelled = new Set(words(tables.verbGroup.compelled));
  const performed = new Map(
    Object.entries(tables.verbGroup.performed).map(([verb, acts]) => [verb, new Set(words(acts))]),
  );
  const purposes = new Set(words(tables.prepositions.purpose));
  const states = new Set(words(tables.salience.states));
  const during = new Set(words(tables.prepositions.during));
  const company = new Set(words(tables.prepositions.company));
  const sources = new Set(words(tables.prepositions.source));
  const { withoutOrder } = tables.prepositions;
  const noOrder = {
    before: new Set(words(withoutOrder.before)),
    after: new Set(words(withoutOrder.after)),
    either: new Set(words(withoutOrder.either)),
  };
  const mishaps = new Set(words(tables.salience.mishaps));
  const habits = new Set(words(tables.salience.habits));
  const modals = rowsOf(tables.verbGroup.modals);
  const subordinators = rowsOf(tables.verbGroup.subordinators);
  const hedges = rowsOf(tables.verbGroup.hedges);
  const counted = rowsOf(tables.quantities.counted);
  const exceptions = new Set(words(tables.quantities.exceptions));
  const excepting = new Set(words(tables.quantities.excepting));
  const limits = new Set([...words(tables.quantities.limits), ...exceptions]);
  const paucal = new Set(words(tables.quantities.paucal));
  const quantifiers = new Set(words(tables.quantities.quantifiers));
  const occasions = new Set(words(tables.quantities.occasions));
  const ofPeriods = new Set(words(tables.quantities.ofPeriods));
  const parts = new Set(words(tables.quantities.parts));
  const numerals = rowsOf(tables.quantities.numerals);
  const bounds = rowsOf(tables.quantities.bounds);
  const place = rowsOf(tables.prepositions.place);
  const time = rowsOf(tables.prepositions.time);
  return {
    verbType: (lemma) => verbs.get(nameOf(lemma)),
    nounType: (lemma) => nouns.get(lemma),
    meaning: (lemma, word) => {
      const name = nameOf(lemma.toLowerCase());
      const known = meanings[word].get(name);
      if (known !== undefined) return known;
      // "cast ballots": of a verb without content of its own the object tells the meaning
      if (word === "verb") return meanings.noun.get(name.slice(name.indexOf("_") + 1));
      // "a hit", "the sack": else a noun of the verb's own form means what the verb means
      const verb = tables.verbOf(name);
      return verb === undefined ? meanings.verb.get(name) : (meanings.verb.get(verb) ?? verb);
    },
    senses: (lemma) => senses.get(lemma) ?? [],
    modal: (token) => (token.xpos === "MD" ? modals.get(token.text.toLowerCase()) : undefined),
    isNegation: (lemma) => negations.has(lemma),
    isPrecluding: (modal) => precluding.has(modal),
    isRestrictive: (lemma) => restrictive.has(lemma),
    isEnded: (adverb) => ended.has(adverb),
    isUnreached: (word, side) => unreached[side].has(word),
    isRemiss: (modal) => remiss.has(modal),
    isVain: (adjective) => vain.has(adjective),
    isPolar: (lemma) => polar.has(lemma),
    isDisjunction: (conjunction) => disjunctions.has(conjunction),
    isFuturate: (subordinator) => futurate.has(subordinator),
    isUntruly: (adverb) => untruly.has(adverb),
    isInfinitiveMark: (lemma) => marks.has(lemma),
    isComplementiser: (lemma) => complementisers.has(lemma),
    isOrdinal: (lemma) => ordinals.has(lemma),
    isDefinite: (lemma) => definite.has(lemma),
    subordinator: (lemma) => subordinators.get(lemma),
    hedge: (lemma) => hedges.get(lemma),
    claim: (token, particle, scope) => {
      const part =
        token.upos === "ADJ" ? "adjectives" : token.upos === "NOUN" || token.upos === "PROPN" ? "nouns" : "verbs";
      const whole = particle === undefined ? undefined : `${token.lemma}_${particle}`;
      // "set aside" claims nothing that "set" does
      const isOther = whole !== undefined && meanings.verb.has(whole);
      const rows = (whole && claims[part].get(whole)) || (isOther ? undefined : claims[part].get(token.lemma));
      return rows?.find((row) => row.scope === undefined || row.scope === scope);
    },
    isSupport: (lemma, side) => support[side].has(lemma),
    edge: (name) => (support.begins.has(name) ? "begins" : support.ends.has(name) ? "ends" : undefined),
    stage: (predicate) => stages.get(predicate),
    isAttending: (lemma) => attending.has(lemma),
    isIdiom: (words) => idioms.has(nameOf(words)),
    opensIdiom: (lemma) => idiomHeads.has(lemma),
    isInvariant: (lemma) => invariant.has(lemma),
    isVehicle: (lemma) => vehicles.has(lemma),
    isIntransitive: (lemma) => intransitive.has(lemma),
    saysOfObject: (lemma) => objectPredicates.has(lemma),
    isAdjectival: (participle) => adjectival.has(participle),
    isAdverbial: (noun) => adverbial.has(noun),
    isNaming: (verb) => naming.has(verb),
    isStamp: (verb) => stamps.has(verb),
    needsObject: (lemma) => transitive.has(lemma),
    takesBehindObject: (verb, preposition) => behindObject.get(preposition)?.has(verb) === true,
    isWhole,
    takesSide: (preposition) => siding.has(preposition),
    isPerceiving: (lemma) => perceiving.has(lemma),
    opensComplement: (preposition) => complement.has(preposition),
    judges: (lemma) => judgment.has(lemma),
    isAccordance: (word) => accordance.has(word),
    takesStand: (preposition) => stance.has(preposition),
    bringsResult: (lemma) => resultative.has(lemma),
    doesWithPlan: (verb) => withPlan.get(verb),
    isCompelled: (lemma) => compelled.has(lemma),
    performs: (lemma, act) => performed.get(lemma)?.has(act) === true,
    isPastParticiple: ({ text, lemma }) => text.toLowerCase() === tables.pastParticiple(lemma),
    isDirection: (word) => directions.has(word),
    isTopic: (preposition) => topics.has(preposition),
    isPredicative: (preposition) => predicative.has(preposition),
    isPurpose: (preposition) => purposes.has(preposition),
    isState: (lemma) => states.has(lemma),
    isMishap: (noun) => mishaps.has(noun),
    isHabit: (lemma) => habits.has(lemma),
    counted: (lemma) => counted.get(lemma),
    placeRole: (preposition) => place.get(preposition),
    timeRole: (preposition) => time.get(preposition),
    isDuring: (preposition) => during.has(preposition),
    isCompany: (preposition) => company.has(preposition),
    isUndergone: (preposition) => preposition === tables.prepositions.undergone,
    isSourcePreposition: (preposition) => sources.has(preposition),
    hasNoOrder: (verb, word) => noOrder[word].has(verb),
    numeral: (word) => numerals.get(word),
    isPaucal: (word) => paucal.has(word),
    isQuantifier: (word) => quantifiers.has(word),
    isOccasion: (word) => occasions.has(word),
    isOfPeriod: (noun) => ofPeriods.has(noun),
    isPart: (lemma) => parts.has(lemma),
    startOfLimit: (tokens, end) => startOfLimit(tokens, end, limits),
    isExcepting: (word) => excepting.has(word),
    isException: (phrase) => exceptions.has(phrase),
    numberBound: (word) => bounds.get(word),
  };
}

/** What a line tells beside its verb and whom it is told of. */
export interface LineOfVerb {
  readonly passive: boolean;
  readonly object: boolean;
  /** Anything else: what is said, a complement, a phrase, a place. */
  readonly more: boolean;
}

function wholeness({ alone, objects, passives, particles }: ValencyTables): EventLexicon["isWhole"] {
  const [lone, taking, done, open] = [alone, objects, passives, particles].map((list) => new Set(words(list)));
  return (name, { passive, object, more }) => {
    if (object) return true;
    if (passive) return more || !done!.has(name); // one set for each list
    if (name.includes("_")) return more || !open!.has(name);
    return more ? !taking!.has(name) : lone!.has(name);
  };
}

/** Words as the tables have them: "take_place". */
function nameOf(words: string): string {
  return words.replaceAll(" ", "_");
}

/** The rows of a table, to be asked by a key that comes from text: "constructor" is none of them. */
function rowsOf<T>(table: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(table));
}

/** Most words of a limit: "no fewer than". */
const LONGEST_LIMIT = 3;

function startOfLimit(tokens: readonly ParsedToken[], end: number, limits: ReadonlySet<string>): number | undefined {
  for (let start = Math.max(0, end - LONGEST_LIMIT); start < end; start++) {
    const phrase = tokens.slice(start, end).map(({ text }) => text.toLowerCase());
    if (limits.has(phrase.join("_"))) return start;
  }
  return undefined;
}
