import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { EventMention, MentionRelation, Status } from "../model/event.ts";
import type { Step } from "../model/step.ts";
import type { ParsedToken } from "../model/text.ts";
import { addToGroup } from "../text/add-to-group.ts";
import type { ClaimReader } from "./claim-reading.ts";
import { baseRelation, childrenWith, type Tree } from "./clause.ts";
import type { Trigger } from "./find-triggers.ts";

/** One event said to come before or after another, both by their position among the triggers of the sentence. */
export interface SaidPair {
  readonly trigger: number;
  readonly kind: "before" | "after";
  readonly other: number;
  /** The word that says so. */
  readonly cue: ParsedToken;
}

/** A sentence with its triggers. */
export interface OrderedClauses {
  readonly tree: Tree;
  readonly triggers: readonly Trigger[];
  readonly lexicon: EventLexicon;
  readonly reader: ClaimReader;
}

/** What is claimed with these took no place in an order, or none that is known. */
const WITHOUT_PLACE: ReadonlySet<Status> = new Set<Status>(["denied", "possible", "cancelled", "postponed"]);

/**
 * The order that a sentence says between its own events with "before" and "after".
 *
 * "The army withdrew before rebels attacked", "after meeting the mayor, she flew home", "left hours before the attack"
 */
export function readSaidOrder(sentence: OrderedClauses): readonly SaidPair[] {
  const { triggers } = sentence;
  const byToken = new Map(triggers.map(({ token }, position) => [token.index, position]));
  /** "Talks were held after the vote": the noun that a verb carries is the event. */
  const eventAt = (position: number) => {
    const carried = triggers[position]?.carries;
    return (carried && byToken.get(carried.index)) ?? position;
  };
  return triggers.flatMap(({ token }, position): readonly SaidPair[] => {
    const cue = childrenWith(sentence.tree, token.index, "mark", "case").find((word) => kindOf(sentence, word));
    const kind = cue && kindOf(sentence, cue);
    const above = kind && governorOf(sentence.tree, token, byToken);
    if (cue === undefined || kind === undefined || above === undefined) return [];
    const [trigger, other] = [eventAt(above), eventAt(position)];
    if (trigger === other || hasNoOrder(sentence, above, kind, cue)) return [];
    return takesPlace(sentence, trigger) && takesPlace(sentence, other) ? [{ trigger, kind, other, cue }] : [];
  });
}

/** The mentions of a sentence, with the orders that it says, each on the mention of its main clause. */
export function addSaidOrder(mentions: readonly EventMention[], pairs: readonly SaidPair[]): readonly EventMention[] {
  if (pairs.length === 0) return mentions;
  const byTrigger = new Map<number, SaidPair[]>();
  for (const pair of pairs) addToGroup(byTrigger, pair.trigger, pair);
  return mentions.map((mention, position) => {
    const own = (byTrigger.get(position) ?? []).flatMap(({ kind, other, cue }) => {
      const after = mentions[other];
      return after !== undefined ? [{ kind, other: after, cue }] : [];
    });
    if (own.length === 0) return mention;
    const relations = own.map(
      ({ kind, other, cue: { start, end, text } }): MentionRelation => ({
        kind,
        mentionId: other.id,
        quote: { start, end, text },
      }),
    );
    const steps = own.map(
      ({ kind, other, cue }): Step => ({ kind: "ordered", order: kind, trigger: other.trigger.text, cue: cue.text }),
    );
    return Object.assign({}, mention, {
      relations: [...(mention.relations ?? []), ...relations],
      steps: [...mention.steps, ...steps],
    });
  });
}

function kindOf({ lexicon }: OrderedClauses, { text }: ParsedToken): "before" | "after" | undefined {
  const role = lexicon.timeRole(text.toLowerCase());
  return role === "before" || role === "after" ? role : undefined;
}

/** The trigger above, a measure between allowed: "left hours before the attack". */
function governorOf(tree: Tree, { head }: ParsedToken, byToken: ReadonlyMap<number, number>): number | undefined {
  const above = head === undefined ? undefined : tree.tokens[head];
  if (above === undefined) return undefined;
  const position = byToken.get(above.index);
  if (position !== undefined || baseRelation(above) !== "obl" || above.head === undefined) return position;
  return byToken.get(above.head);
}

/** "Named after the battle", "appeared before the judges", "continued after the vote". */
function hasNoOrder({ triggers, lexicon }: OrderedClauses, above: number, kind: SaidPair["kind"], cue: ParsedToken) {
  const governor = triggers[above];
  if (governor === undefined || governor.isNoun) return false;
  const { lemma } = governor.token;
  return lexicon.hasNoOrder(lemma, "either") || (cue.relation === "case" && lexicon.hasNoOrder(lemma, kind));
}

function takesPlace({ triggers, reader }: OrderedClauses, position: number): boolean {
  const token = triggers[position]?.token;
  if (token === undefined) return false;
  const { status, negative, hypothetical, habitual } = reader.read(token.index);
  return !negative && !hypothetical && !habitual && !WITHOUT_PLACE.has(status);
}
