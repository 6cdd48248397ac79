import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { Claim } from "../languages/event-tables.ts";
import type { ParsedToken } from "../model/text.ts";
import { claimOf } from "./claim-of.ts";
import { type Changes, findAbove, type Tree } from "./clause.ts";
import type { PlacedTime } from "./placed-time.ts";

/** What only an event can be. */
const SET: ReadonlySet<Claim> = new Set<Claim>(["planned", "expected", "postponed", "cancelled"]);

/** How far above a noun the event that it belongs to is sought. */
const HOPS = 3;

/** "A march by teachers scheduled for Friday", "talks with rebels planned for May": what is planned is the event, not who is in it. */
export function mendPlans(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  for (const participle of tree.tokens) {
    if (participle.relation !== "acl" || participle.xpos !== "VBN" || participle.head === undefined) continue;
    const noun = tree.tokens[participle.head];
    if (noun === undefined || isEvent(noun, lexicon)) continue;
    const row = claimOf(tree, participle, lexicon, "noun");
    if (row === undefined || row.tellsPurpose || !SET.has(row.claim)) continue;
    const event = findAbove(tree, noun, HOPS, (above) => isEvent(above, lexicon));
    if (event && isWithin(tree, noun, event)) changes.set(participle.index, { ...participle, head: event.index });
  }
  return changes;
}

function isEvent({ upos, lemma }: ParsedToken, lexicon: EventLexicon): boolean {
  return upos === "NOUN" && lexicon.nounType(lemma.toLowerCase()) !== undefined;
}

/** Whether nothing but nouns and names stands between: "of the rebels", "between teachers and the state". */
function isWithin(tree: Tree, { relation, head }: ParsedToken, event: ParsedToken): boolean {
  if (!INSIDE.has(relation) || head === undefined) return false;
  return head === event.index || isWithin(tree, tree.tokens[head]!, event); // head of a token of the tree
}

const INSIDE: ReadonlySet<string> = new Set(["nmod", "conj", "appos"]);
