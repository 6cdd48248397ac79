import { EVENT_TYPES, type EventGroup, type EventType, SPEECH_TYPES } from "../model/event-types.ts";
import type { Meaning } from "../model/meaning.ts";
import type { Attachment } from "../model/step.ts";
import type { ParsedToken } from "../model/text.ts";
import type { AttachedTime, AttachedTriggers } from "./attached-times.ts";
import { claimOf, isPlanClaim } from "./claim-of.ts";
import type { ClaimReader } from "./claim-reading.ts";
import { baseRelation, childrenWith, childWith, type Tree } from "./clause.ts";
import type { Trigger } from "./find-triggers.ts";
import { openedAtOnce } from "./opened-at-once.ts";
import { nameOfVerb } from "./particle.ts";
import { isPredicate } from "./read-predicate.ts";
import { isAnswered } from "./unannounced.ts";

/**
 * A trigger without an expression takes over those of a neighbour that is at the same time by construction: the noun
 * beside a verb, a participle that goes along, what is coordinated. The first row whose neighbour has any decides.
 */
export function inheritTimes(sentence: AttachedTriggers): void {
  const { triggers, attached } = sentence;
  triggers.forEach((trigger, position) => {
    const own = attached[position];
    if (!own || own.length > 0) return;
    const handed = handedOn(sentence, trigger, position);
    if (handed.length > 0) {
      // "ended on Monday and will resume on Friday": of what is joined each verb keeps its day
      const isPlan = isPlanClaim(claimOf(sentence.tree, trigger.token, sentence.lexicon, "noun")?.claim);
      if (baseRelation(trigger.token) === "conj" && !isPlan)
        own.push(...handed.map(({ time, how }) => ({ time, how })));
      return;
    }
    for (const { of, how, loose, from } of ROWS) {
      if ((of === "noun") !== trigger.isNoun) continue;
      const neighbour = from(sentence, trigger);
      const source = neighbour === undefined ? undefined : lenderOf(sentence, neighbour);
      if (source === undefined || !attached[source]?.length) continue;
      const lender = triggers[source]?.type ?? "other";
      if (isAnswered(trigger.type, lender) || isAnswered(lender, trigger.type)) continue;
      // the day for which a noun was planned is not that of what became of it: "talks planned for Friday have collapsed"
      // nor is what counts from an event lent loosely: "on trial six months after his arrest and after two delays"
      // "a trial that began in April": the verb that lends the day says which end of the noun it is
      const isEdge = trigger.isNoun && sentence.lexicon.edge(triggers[source]!.token.lemma) !== undefined; // a position in the list
      for (const time of attached[source] ?? []) {
        const isLoose = loose ?? time.loose;
        if ((isLoose || time.how === "anchor event") && sentence.times[time.time]?.counts !== undefined) continue;
        if (time.carrier === undefined || source !== neighbour || triggers[source]?.isNoun !== true || trigger.isNoun)
          own.push({
            time: time.time,
            how,
            ...(isLoose && { loose: true }),
            ...(isEdge && { carrier: source }),
          });
      }
      handToCarried(sentence, trigger, own);
      return;
    }
  });
}

/** "Sent troops on Friday and imposed a curfew": what a verb that carries a noun shares is the noun's. */
function handToCarried({ attached, byToken }: AttachedTriggers, { carries }: Trigger, own: AttachedTime[]): void {
  const noun = carries && attached[byToken.get(carries.index) ?? -1];
  if (noun?.length === 0) noun.push(...own);
}

/** "Flights stopped on Saturday and resumed on Tuesday": the day of the resuming is with the flights. */
function handedOn({ attached, byToken }: AttachedTriggers, { carries }: Trigger, position: number) {
  const noun = carries && byToken.get(carries.index);
  return noun === undefined ? [] : (attached[noun] ?? []).filter(({ carrier }) => carrier === position);
}

/** "A quake struck on Monday, killing four": the verb that only says that its noun happened has given it the day. */
function lenderOf({ triggers, attached, byToken, lexicon }: AttachedTriggers, neighbour: number): number {
  const { carries, token } = triggers[neighbour]!; // a position in the list
  if (carries === undefined || attached[neighbour]?.length || lexicon.claim(token, undefined, "noun") !== undefined)
    return neighbour;
  return byToken.get(carries.index) ?? neighbour;
}

interface Row {
  readonly of: "verb" | "noun";
  readonly how: Attachment;
  readonly loose?: true;
  /** The position of the neighbour. */
  readonly from: (sentence: AttachedTriggers, trigger: Trigger) => number | undefined;
}

const ROWS: readonly Row[] = [
  { of: "verb", how: "governing clause", from: nounBeside },
  { of: "verb", how: "governing clause", from: occasion },
  { of: "verb", how: "governing clause", from: participleAlong },
  { of: "verb", how: "governing clause", from: openingParticiple },
  { of: "verb", how: "governing clause", from: participleOfSubject },
  { of: "verb", how: "governing clause", from: clauseAtOnce },
  { of: "verb", how: "governing clause", from: implicative },
  { of: "verb", how: "governing clause", from: resultBelow },
  { of: "verb", how: "coordinated clause", from: laterConjunct },
  { of: "verb", how: "coordinated clause", from: earlierConjunct },
  { of: "verb", how: "governing clause", from: governorOfClause },
  { of: "noun", how: "governing clause", from: relativeOfNoun },
  { of: "noun", how: "coordinated clause", from: conjoinedNoun },
  { of: "noun", how: "governing clause", from: verbAround },
  { of: "noun", how: "governing clause", from: broughtAbout },
  { of: "noun", how: "governing clause", loose: true, from: anyGovernor },
  { of: "noun", how: "governing clause", from: verbOfSubject },
];

/** Under these the verb tells nothing of when its noun was. */
const DISTANCING: ReadonlySet<string> = new Set(["report", "possible", "planned", "expected"]);

/** "Tuesday's attack killed six", "killed in Sunday's crash", "destroyed by Sunday's fire". */
function nounBeside(sentence: AttachedTriggers, { token }: Trigger): number | undefined {
  const { tree, byToken, attached, reader } = sentence;
  const claim = claimOf(sentence.tree, token, sentence.lexicon)?.claim;
  if (claim !== undefined && (DISTANCING.has(claim) || claim === "denied")) return undefined;
  const subject = childrenWith(tree, token.index, "nsubj").find((child) => child.relation === "nsubj");
  const inside = childrenWith(tree, token.index, "obl").find(
    (child) => byToken.has(child.index) && isInside(sentence, child, token),
  );
  // "won Sunday's election", "lost the match on Friday"
  const type = typeAt(sentence, token.index);
  const contest = isContest(type) ? childWith(tree, token.index, "obj") : undefined;
  // "an outbreak that began in March has spread": what a clause lent the noun is not the perfect's
  const isOpen = !isPresentPerfect(reader.predicate(token.index));
  for (const noun of [subject, inside, contest]) {
    const position = noun && byToken.get(noun.index);
    if (position !== undefined && (isOpen || attached[position]?.some(({ how }) => how === "modifier")))
      return position;
  }
  return undefined;
}

/** "Failed on Monday to pass the bill", "managed on Monday to flee": what was done or not done was so then (Karttunen 1971). */
function implicative({ tree, byToken, lexicon }: AttachedTriggers, { token }: Trigger): number | undefined {
  const verb = token.relation === "xcomp" && token.xpos === "VB" ? tree.tokens[token.head ?? -1] : undefined;
  const row = verb?.upos === "VERB" ? claimOf(tree, verb, lexicon) : undefined;
  const isOne = (row?.claim === "denied" && row.says !== true) || (row?.claim === "fact" && row.control === undefined);
  return verb && isOne ? byToken.get(verb.index) : undefined;
}

/** A noun in which the verb's event took place, or by which it was done; "commented on the attack" is neither. */
function isInside(sentence: AttachedTriggers, noun: ParsedToken, verb: ParsedToken): boolean {
  const { tree, lexicon, reader } = sentence;
  const said = typeAt(sentence, verb.index);
  if (said !== undefined && SPEECH_TYPES.has(said) && !isOccasion(typeAt(sentence, noun.index))) return false;
  return childrenWith(tree, noun.index, "case").some(
    ({ lemma }) =>
      lexicon.placeRole(lemma) === "at" ||
      lexicon.isDuring(lemma) ||
      // "stormed to victory on Sunday", "led the club to the final in May"
      (lexicon.placeRole(lemma) === "to" && isContest(typeAt(sentence, noun.index))) ||
      (lexicon.timeRole(lemma) === "by" && reader.predicate(verb.index).passive),
  );
}

function isContest(type: EventType | undefined): boolean {
  return type !== undefined && EVENT_TYPES[type].contest === true;
}

/** Groups of occasions at which things are said, beside the speeches themselves. */
const OCCASIONS: ReadonlySet<EventGroup> = new Set<EventGroup>(["contact", "justice"]);

function isOccasion(type: EventType | undefined): boolean {
  return type !== undefined && (type === "other" || SPEECH_TYPES.has(type) || OCCASIONS.has(EVENT_TYPES[type].group));
}

function typeAt({ triggers, byToken }: AttachedTriggers, token: number): EventType | undefined {
  const position = byToken.get(token);
  return position === undefined ? undefined : triggers[position]?.type;
}

/** "Said at a press conference on Tuesday", "in Wednesday's speech, she announced": what is said there is said then. */
function occasion(sentence: AttachedTriggers, { token }: Trigger): number | undefined {
  const { tree, byToken, lexicon } = sentence;
  if (claimOf(sentence.tree, token, sentence.lexicon)?.claim !== "report") return undefined;
  for (const noun of childrenWith(tree, token.index, "obl")) {
    if (!isOccasion(typeAt(sentence, noun.index))) continue;
    if (
      childrenWith(tree, noun.index, "case").some(
        ({ lemma }) => lexicon.placeRole(lemma) === "at" || lexicon.isDuring(lemma),
      )
    )
      return byToken.get(noun.index);
  }
  return undefined;
}

/** "Left Pyongyang heading north yesterday". */
function participleAlong(sentence: AttachedTriggers, { token }: Trigger): number | undefined {
  const { tree, byToken } = sentence;
  const along = childrenWith(tree, token.index, "advcl", "xcomp").find(
    (child) =>
      child.index > token.index &&
      child.xpos === "VBG" &&
      byToken.has(child.index) &&
      childrenWith(tree, child.index, "mark", "case").length === 0,
  );
  const claim = claimOf(sentence.tree, token, sentence.lexicon)?.claim;
  // "stopped working there in 2021"
  const isTaken = claim === "fact" && along?.index === token.index + 1;
  // "was found drifting on Tuesday"
  const isSeen = along?.relation === "xcomp" && sentence.lexicon.isPerceiving(token.lemma);
  const isPast = !isPresentPerfect(sentence.reader.predicate(token.index));
  return along && (claim === undefined || isSeen || (isTaken && isPast)) ? byToken.get(along.index) : undefined;
}

/** "Speaking in Oslo on Monday, the minister announced a truce": what opens the sentence goes on meanwhile. */
function openingParticiple({ tree, byToken }: AttachedTriggers, { token }: Trigger): number | undefined {
  const opening = childrenWith(tree, token.index, "advcl").find(
    ({ index, xpos }) => index === 0 && xpos === "VBG" && !childWith(tree, index, "aux"),
  );
  return opening && byToken.get(opening.index);
}

/** "Four children collecting litter on Sunday were killed": what the subject was doing when it came. */
function participleOfSubject({ tree, times, byToken, attached, reader }: AttachedTriggers, { token }: Trigger) {
  const subject = childWith(tree, token.index, "nsubj");
  const along = subject && childrenWith(tree, subject.index, "acl").find(({ xpos }) => xpos === "VBG");
  const position = along && byToken.get(along.index);
  if (position === undefined || !isPlainPast(reader.predicate(token.index))) return undefined;
  const isDay = (meaning: Meaning | undefined) => meaning?.kind === "weekday" || meaning?.kind === "part of day";
  return attached[position]?.some(({ time }) => isDay(times[time]?.meaning)) ? position : undefined;
}

/**
 * "Was shot when he opened the door on Monday": the clause of the same time below the verb; also "two were killed and a
 * dozen were hurt when it crashed on Monday", below the one that is joined to it.
 */
function clauseAtOnce(sentence: AttachedTriggers, { token }: Trigger): number | undefined {
  const { tree, byToken, reader } = sentence;
  const joined = childrenWith(tree, token.index, "conj").filter(
    ({ index }) => childWith(tree, index, "cc") && isPlainPast(reader.predicate(index)),
  );
  for (const verb of [token, ...joined])
    for (const clause of childrenWith(tree, verb.index, "advcl"))
      if (byToken.has(clause.index) && isAtOnce(sentence, clause, token)) return byToken.get(clause.index);
  return undefined;
}

/** "Was shot when he opened the door", "won by beating the champion": both past, or a gerund under a past. */
function isAtOnce({ tree, lexicon, reader }: AttachedTriggers, verb: ParsedToken, governor: ParsedToken): boolean {
  const own = reader.predicate(verb.index);
  if (!isPlainPast(reader.predicate(governor.index))) return false;
  const marks = childrenWith(tree, verb.index, "mark", "advmod");
  if (own.form === "gerund" && marks.some(({ lemma }) => lexicon.timeRole(lemma) === "by")) return true;
  if (!openedAtOnce(tree, verb, lexicon)) return false;
  return own.form === "gerund" || isPlainPast(own);
}

/** "Beat the champion to win the title on Saturday": what came of it then, and so was it. */
function resultBelow({ tree, byToken, reader, lexicon }: AttachedTriggers, { token }: Trigger): number | undefined {
  // "voted to approve the budget on Monday" is told once, by what was approved
  if (!lexicon.bringsResult(token.lemma) || !isPlainPast(reader.predicate(token.index))) return undefined;
  const result = childrenWith(tree, token.index, "advcl", "xcomp").find(
    ({ index }) =>
      byToken.has(index) &&
      reader.predicate(index).form === "infinitive" &&
      reader.read(index).status === "occurred" &&
      !reader.read(index).negative,
  );
  return result && byToken.get(result.index);
}

/** English has no definite time of the past beside it. */
function isPresentPerfect({ form, tense, perfect }: ReturnType<ClaimReader["predicate"]>): boolean {
  return form === "finite" && tense === "present" && perfect;
}

function isPlainPast({ form, tense, perfect }: ReturnType<ClaimReader["predicate"]>): boolean {
  return form === "finite" && tense === "past" && !perfect;
}

/** "Landed and met the mayor on Tuesday". */
function laterConjunct({ tree, byToken, reader }: AttachedTriggers, { token }: Trigger): number | undefined {
  if (baseRelation(token) === "conj") return undefined;
  const { form, tense, perfect } = reader.predicate(token.index);
  const conjuncts = childrenWith(tree, token.index, "conj");
  // without a conjunction it is a participle that was read as the main verb: "a driver hurt in the flood died on Friday"
  if (!conjuncts.some((child) => childWith(tree, child.index, "cc") !== undefined)) return undefined;
  const later = conjuncts.find((child) => {
    const other = reader.predicate(child.index);
    const isOwn = childWith(tree, child.index, "nsubj") !== undefined;
    // "employs 300 people and cut 20 jobs on Monday", "had urged them to stay and left on Monday"
    const isLike = other.form === form && other.tense === tense && other.perfect === perfect;
    return byToken.has(child.index) && !isOwn && isLike;
  });
  return later && byToken.get(later.index);
}

/** "Landed on Tuesday and met the mayor". */
function earlierConjunct(sentence: AttachedTriggers, { token }: Trigger): number | undefined {
  const { tree, byToken, reader, attached, times } = sentence;
  if (baseRelation(token) !== "conj" || token.head === undefined) return undefined;
  if (childWith(tree, token.index, "nsubj") !== undefined) return undefined;
  const [own, first] = [reader.predicate(token.index), reader.predicate(token.head)];
  // "lost on Saturday and have sold their captain"
  if (isPresentPerfect(own) && !first.perfect) return undefined;
  // "was appointed in January and won five games", but "on Monday she was freed and left the country"
  const links = attached[byToken.get(token.head) ?? -1] ?? [];
  const isFronted = links.some(({ time }) => times[time]!.lastToken < token.head!); // a position in the list
  if (first.passive && !own.passive && !isFronted) return undefined;
  return own.form === first.form ? byToken.get(token.head) : undefined;
}

/** From the verb above to a participle, to a clause of the same time, to what is claimed as done with it. */
function governorOfClause(sentence: AttachedTriggers, { token }: Trigger): number | undefined {
  const { tree, triggers, byToken, reader } = sentence;
  const head = token.head === undefined ? undefined : tree.tokens[token.head];
  const position = head && byToken.get(head.index);
  if (head === undefined || position === undefined) return undefined;
  const relation = baseRelation(token);
  // "according to the ministry" names a source and nothing that happens
  if (relation === "advcl" && !sentence.lexicon.isSourcePreposition(token.lemma)) {
    const isBare = childrenWith(tree, token.index, "mark", "case").length === 0;
    if (reader.predicate(token.index).form === "gerund" && isBare) return position;
    if (isAtOnce(sentence, token, head)) return position;
  }
  // "Sunday's crash, which killed six", "Sunday's crash killing six"
  if (triggers[position]?.isNoun === true && isToldOf(sentence, token)) return position;
  if (relation !== "xcomp") return undefined;
  // "had to leave on Friday": the leaving was forced and done then
  const isDone = sentence.lexicon.isCompelled(head.lemma) && isPlainPast(reader.predicate(head.index));
  return isDone || claimOf(sentence.tree, head, sentence.lexicon)?.claim === "fact" ? position : undefined;
}

/** "The fire that destroyed the store on Sunday": the clause whose subject the event noun is. */
function relativeOfNoun(sentence: AttachedTriggers, { token }: Trigger): number | undefined {
  const clause = childrenWith(sentence.tree, token.index, "acl").find(
    (child) => sentence.byToken.has(child.index) && isToldOf(sentence, child),
  );
  return clause && sentence.byToken.get(clause.index);
}

/** A clause that tells in the past, or in a bare participle, what the event noun right before it did. */
function isToldOf({ tree, reader }: AttachedTriggers, verb: ParsedToken): boolean {
  const noun = baseRelation(verb) === "acl" && verb.head !== undefined ? tree.tokens[verb.head] : undefined;
  if (noun === undefined || isPredicate(tree, noun)) return false;
  const predicate = reader.predicate(verb.index);
  if (predicate.form === "gerund")
    return isNextTo(tree, noun, verb) && childrenWith(tree, verb.index, "mark", "case", "aux").length === 0;
  const subject = childrenWith(tree, verb.index, "nsubj").find(({ relation }) => relation === "nsubj");
  const isRelative = subject?.xpos === "WDT" || subject?.xpos === "WP";
  return isPlainPast(predicate) && isRelative && isNextTo(tree, noun, subject);
}

/** One token follows the other, a comma between allowed. */
function isNextTo(tree: Tree, noun: ParsedToken, token: ParsedToken): boolean {
  const between = token.index - noun.index - 1;
  return between === 0 || (between === 1 && tree.tokens[noun.index + 1]?.text === ",");
}

function governorOf({ byToken }: AttachedTriggers, { head }: ParsedToken): number | undefined {
  return head === undefined ? undefined : byToken.get(head);
}

function conjoinedNoun(sentence: AttachedTriggers, { token }: Trigger): number | undefined {
  return baseRelation(token) === "conj" ? governorOf(sentence, token) : undefined;
}

/** "Killed in a crash on Sunday", "destroyed on Sunday by a fire". */
function verbAround(sentence: AttachedTriggers, { token }: Trigger): number | undefined {
  const head = token.head === undefined ? undefined : sentence.tree.tokens[token.head];
  if (head === undefined || baseRelation(token) !== "obl" || !isInside(sentence, token, head)) return undefined;
  return governorOf(sentence, token);
}

/** "Her arrest prompted a protest on Monday": what a past verb with a day of its own brought about came then. */
function broughtAbout({ tree, byToken, attached, lexicon, reader }: AttachedTriggers, { token }: Trigger) {
  const verb = baseRelation(token) === "obj" ? tree.tokens[token.head ?? -1] : undefined;
  const position = verb && byToken.get(verb.index);
  if (position === undefined || !lexicon.isSupport(nameOfVerb(tree, verb!, lexicon), "brings")) return undefined;
  const isDated = attached[position]?.some(({ how }) => how === "own clause");
  return isDated && isPlainPast(reader.predicate(verb!.index)) ? position : undefined;
}

/** "Flew there in 2019 for a summit": only a month or a year may be taken over. */
function anyGovernor(sentence: AttachedTriggers, { token }: Trigger): number | undefined {
  const relation = baseRelation(token);
  return relation === "obl" || relation === "nmod" ? governorOf(sentence, token) : undefined;
}

/** "The attack killed six on Tuesday". */
function verbOfSubject(sentence: AttachedTriggers, { token }: Trigger): number | undefined {
  const head = token.head === undefined ? undefined : sentence.tree.tokens[token.head];
  if (baseRelation(token) !== "nsubj" || head?.upos !== "VERB") return undefined;
  const { tree, lexicon } = sentence;
  const claim = claimOf(tree, head, lexicon)?.claim;
  if (claim !== undefined && DISTANCING.has(claim)) return undefined;
  // "her conviction was overturned on Monday": that was not the day of the conviction
  const isTreated = token.relation === "nsubj:pass" && lexicon.isSupport(nameOfVerb(tree, head, lexicon), "reacts");
  return isTreated ? undefined : governorOf(sentence, token);
}
