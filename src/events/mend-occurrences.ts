import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { ParsedToken } from "../model/text.ts";
import { type Changes, childWith, describedBy, findAbove, type Tree } from "./clause.ts";
import { nameOfVerb } from "./particle.ts";
import type { PlacedTime } from "./placed-time.ts";

/** How far above a noun the event stands in which it only says where. */
const HOPS = 3;

/** "A robbery at a bank that occurred on Monday": what only carries an event describes the event, and not its place. */
export function mendOccurrences(tree: Tree, _times: readonly PlacedTime[], lexicon: EventLexicon): Changes {
  const changes: Changes = new Map();
  const isEvent = ({ lemma, upos }: ParsedToken) =>
    upos === "NOUN" && lexicon.nounType(lemma.toLowerCase()) !== undefined;
  for (const verb of tree.tokens) {
    const noun = describedBy(tree, verb);
    if (noun === undefined || noun.relation !== "nmod" || isEvent(noun)) continue;
    if (!lexicon.isSupport(nameOfVerb(tree, verb, lexicon), "withSubject") || childWith(tree, verb.index, "aux:pass"))
      continue;
    const object = childWith(tree, verb.index, "obj");
    if (childWith(tree, verb.index, "nsubj")?.upos !== "PRON" || (object && !isOwnNoun(tree, verb, object, lexicon)))
      continue;
    const event = findAbove(tree, noun, HOPS, (above) => above.relation !== "nmod" || isEvent(above));
    if (event && isEvent(event)) changes.set(verb.index, { ...verb, head: event.index });
  }
  return changes;
}

/** "Took place": the object is part of the verb. */
function isOwnNoun(tree: Tree, verb: ParsedToken, object: ParsedToken, lexicon: EventLexicon): boolean {
  return nameOfVerb(tree, verb, lexicon) === `${verb.lemma}_${object.lemma.toLowerCase()}`;
}
