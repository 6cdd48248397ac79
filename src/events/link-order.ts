import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { EventMention, MentionRelation } from "../model/event.ts";
import type { ParsedToken } from "../model/text.ts";
import { childrenWith, type Tree } from "./clause.ts";
import type { Trigger } from "./find-triggers.ts";
import type { ClaimReader } from "./read-claim.ts";

/** Words between a subordinate event and the one that it is before or after: "two days after the vote". */
const HOPS = 3;

interface OrderedSentence {
  readonly tree: Tree;
  readonly triggers: readonly Trigger[];
  readonly reader: ClaimReader;
  readonly lexicon: EventLexicon;
  readonly quote: (token: ParsedToken) => { readonly start: number; readonly end: number; readonly text: string };
}

/**
 * The mentions of a sentence with the order that it says between them: "resigned before the vote", "after meeting the king
 * he left". What did not happen, or may not, is before and after nothing.
 */
export function linkOrder(mentions: readonly EventMention[], sentence: OrderedSentence): readonly EventMention[] {
  const { triggers, reader } = sentence;
  const isTold = triggers.map(({ token }) => {
    const { negative, hypothetical, status } = reader.read(token.index);
    return !negative && !hypothetical && status !== "possible" && status !== "cancelled";
  });
  const linked = [...mentions];
  triggers.forEach((inner, at) => {
    const cue = cueOf(sentence, inner.token);
    const outer = cue && governorOf(sentence, inner.token);
    if (cue === undefined || outer === undefined || !isTold[at] || !isTold[outer]) return;
    const [one, other] = [linked[outer]!, mentions[at]!]; // a mention for each trigger
    const relation: MentionRelation = { kind: cue.kind, mentionId: other.id, quote: sentence.quote(cue.token) };
    linked[outer] = { ...one, relations: [...(one.relations ?? []), relation] };
  });
  return linked;
}

interface Cue {
  readonly kind: "before" | "after";
  readonly token: ParsedToken;
}

/** The word before a clause or a noun that puts it before or after what governs it. */
function cueOf({ tree, lexicon }: OrderedSentence, token: ParsedToken): Cue | undefined {
  // a clause that the parser hangs on its own subject: "before parliament elected her"
  const places = token.relation === "acl" && token.head !== undefined ? [token.index, token.head] : [token.index];
  for (const place of places) {
    for (const mark of childrenWith(tree, place, "mark", "case")) {
      const kind = lexicon.timeRole(mark.lemma.toLowerCase());
      if (kind === "before" || kind === "after") return { kind, token: mark };
    }
  }
  return undefined;
}

/** The nearest event above, or the noun that it carries: "held talks before the vote". */
function governorOf({ tree, triggers }: OrderedSentence, token: ParsedToken): number | undefined {
  let at = token;
  // "after his arrest and after two postponements": both are after what governs the first
  while (at.relation === "conj" && at.head !== undefined) at = tree.tokens[at.head]!; // heads are tokens of the tree
  for (let hops = 0; hops < HOPS && at.head !== undefined; hops++) {
    at = tree.tokens[at.head]!;
    const found = triggers.find((trigger) => trigger.token.index === at.index);
    if (found === undefined) continue;
    const event = found.carries === undefined ? found.token : found.carries;
    const place = triggers.findIndex((trigger) => trigger.token.index === event.index);
    return place < 0 || event.index === token.index ? undefined : place;
  }
  return undefined;
}
