import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { TitleParts } from "../languages/event-tables.ts";
import type { Status } from "../model/event.ts";
import type { ParsedToken } from "../model/text.ts";
import { claimOf } from "./claim-of.ts";
import type { ClaimReading } from "./claim-reading.ts";
import { childWith, type Tree } from "./clause.ts";
import { fillClause, type Taking } from "./find-participants.ts";
import type { Trigger } from "./find-triggers.ts";
import { clauseParts, type Parts } from "./title-clause-parts.ts";
import { nounParts, withPreposition } from "./title-noun-parts.ts";
import type { TitleContext } from "./title-scope.ts";

/** What the title of an event is made of, from its clause. */
export function titleParts(
  context: TitleContext,
  trigger: Trigger,
  claim: ClaimReading,
  taking: Taking,
  source: string | undefined,
): TitleParts {
  const { status, negative, view } = claim;
  const parts = trigger.isNoun
    ? nounParts(context, trigger, claim, taking)
    : {
        ...(stopParts(context, trigger.token) ?? clauseParts(context, trigger.token, taking)),
        places: placesOf(context, taking),
        ...(isSetFor(context, trigger.token, status) && { status: "occurred" as const }),
      };
  return {
    // "will not attend": what is denied of what lies ahead is told as what lies ahead
    status: status === "denied" && view === "future" ? "planned" : status,
    negative,
    ...(view === "past" && { past: true }),
    ...(source !== undefined && { source }),
    ...parts,
  };
}

/** "War", "ceremony planned": nothing but the kind of event is told; of "second protest", "three shootings" which or how many. */
export function isOnlyItsKind(parts: TitleParts, tree: Tree, { index, text }: ParsedToken): boolean {
  const { noun, verb, subject, company, places, rest } = parts;
  if (noun === undefined || verb !== undefined || subject !== undefined || company !== undefined) return false;
  if (places.length > 0 || rest.length > 0) return false;
  const before = tree.tokens.slice(index - noun.split(" ").length + 1, index);
  return (
    noun.endsWith(text) && before.every(({ relation, text: word }) => COUNTING.has(relation) && !/^\p{Lu}/u.test(word))
  );
}

/** How what says which, of what sort or how many hangs on a noun. */
const COUNTING: ReadonlySet<string> = new Set(["amod", "nummod", "det"]);

/** "The administration to put", "the stop yields": of what a verb takes nothing is told. */
export function isIncomplete(parts: TitleParts, lexicon: EventLexicon): boolean {
  const { verb, noun, object, says, rest, places, company } = parts;
  if (verb === undefined || noun !== undefined) return false;
  const name = verb.particle === undefined ? verb.lemma : `${verb.lemma}_${verb.particle.replaceAll(" ", "_")}`;
  return !lexicon.isWhole(name, {
    passive: verb.passive,
    object: object !== undefined,
    more: says !== undefined || rest.length > 0 || places.length > 0 || company !== undefined,
  });
}

/** "Leading to the shootings", "killed by police": neither who did it nor to whom it was done. */
export function isOfNobody({ verb, noun, subject, object }: TitleParts): boolean {
  return verb !== undefined && noun === undefined && subject === undefined && (object === undefined || verb.passive);
}

/** "Is scheduled for release", "set for June": what is planned of a plan is its event, and the plan itself is made. */
function isSetFor({ tree, lexicon, reader }: TitleContext, token: ParsedToken, status: Status): boolean {
  const { passive, modal } = reader.predicate(token.index);
  if (status !== "planned" || !passive || modal !== undefined) return false;
  const row = claimOf(tree, token, lexicon, "noun");
  return row?.claim === "planned" && !row.commits && childWith(tree, token.index, "mark") === undefined;
}

/** "Stopped paying a dividend", "began filling the lake", "refused to resign": told is the verb that ended, began or denied it. */
function stopParts(context: TitleContext, token: ParsedToken): Parts | undefined {
  const { tree, lexicon, reader } = context;
  const head = token.relation === "xcomp" && token.head !== undefined ? tree.tokens[token.head] : undefined;
  if (head?.upos !== "VERB") return undefined;
  const isEnded = token.xpos === "VBG" && lexicon.isSupport(head.lemma, "ends");
  if (isEnded || lexicon.isSupport(head.lemma, "begins"))
    return clauseParts(context, head, fillClause(tree, head, lexicon, reader));
  const row = token.xpos === "VB" ? claimOf(tree, head, lexicon) : undefined;
  const { status, negative } = reader.read(head.index);
  if (row?.claim !== "denied" || row.says === true || negative) return undefined;
  return { ...clauseParts(context, head, fillClause(tree, head, lexicon, reader)), status, negative: false };
}

/** Where it happened; whence and whither stand beside the verb already. */
function placesOf(context: TitleContext, { places }: Taking): TitleParts["places"] {
  return places.filter(({ role }) => role === "at").map((place) => withPreposition(context, place));
}
