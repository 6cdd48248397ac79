import type { EventMention, Participant } from "../model/event.ts";

/** A mention with what its noun phrase shows. */
export interface DescribedMention {
  readonly mention: EventMention;
  /** "the summit", "this visit": a definite event noun; verbs and indefinite nouns are none. */
  readonly definite: boolean;
}

/** Mentions back to which a definite noun reaches. */
const REACH = 40;

/**
 * "The summit" names nobody: it is the summit of whom the article spoke last. A definite event noun without names
 * takes the participants of the nearest earlier mention of its kind, and says so with a relation.
 */
export function linkDefiniteNouns(described: readonly DescribedMention[]): EventMention[] {
  const done: EventMention[] = [];
  for (const { mention, definite } of described) {
    const antecedent = definite && !mention.participants.some(isNamed) ? findAntecedent(mention, done) : undefined;
    done.push(antecedent ? withParticipantsOf(mention, antecedent) : mention);
  }
  return done;
}

function findAntecedent(mention: EventMention, before: readonly EventMention[]): EventMention | undefined {
  for (let at = before.length - 1; at >= Math.max(0, before.length - REACH); at--) {
    const candidate = before[at];
    if (
      candidate &&
      isSameKind(mention, candidate) &&
      candidate.participants.some(isNamed) &&
      canBeOne(mention, candidate)
    )
      return candidate;
  }
  return undefined;
}

function isSameKind(a: EventMention, b: EventMention): boolean {
  if (a.type === "other") return b.type === "other" && a.lemma === b.lemma;
  return a.type === b.type;
}

/** Dates that exclude each other are two events; so are a past one and one that is still planned. */
function canBeOne(a: EventMention, b: EventMention): boolean {
  const past = (mention: EventMention) => mention.status === "occurred";
  const ahead = (mention: EventMention) => mention.status === "planned" || mention.status === "expected";
  if ((past(a) && ahead(b)) || (ahead(a) && past(b))) return false;
  // a plan may have been moved
  if (!past(a) && !past(b)) return true;
  if (!a.date || !b.date || a.expressions.length === 0 || b.expressions.length === 0) return true;
  const first = (mention: EventMention) => pointOf(mention.date?.begin, "after");
  const last = (mention: EventMention) => pointOf(mention.date?.end, "before");
  const [aFirst, aLast, bFirst, bLast] = [first(a), last(a), first(b), last(b)];
  return (
    !(aLast !== undefined && bFirst !== undefined && aLast < bFirst) &&
    !(bLast !== undefined && aFirst !== undefined && bLast < aFirst)
  );
}

function pointOf(
  point: NonNullable<EventMention["date"]>["begin"] | undefined,
  side: "after" | "before",
): string | undefined {
  if (point === undefined) return undefined;
  return "on" in point ? point.on : point[side];
}

function withParticipantsOf(mention: EventMention, antecedent: EventMention): EventMention {
  const taken: Participant[] = antecedent.participants
    .filter(isNamed)
    .map((participant) => ({ ...participant, via: "description" }));
  return {
    ...mention,
    participants: [...mention.participants, ...taken],
    relations: [...(mention.relations ?? []), { kind: "same", mentionId: antecedent.id }],
  };
}

function isNamed({ kind }: Participant): boolean {
  return kind === "person" || kind === "organisation" || kind === "place";
}
