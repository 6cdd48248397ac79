import type { Status } from "../model/event.ts";
import type { ParsedToken } from "../model/text.ts";
import { claimOf } from "./claim-of.ts";
import type { ClaimReading, Reader } from "./claim-reading.ts";
import { childrenWith, childWith, findAbove } from "./clause.ts";
import { isNegation } from "./find-negation.ts";
import { frameNoun } from "./frame-noun.ts";
import { nameOfVerb } from "./particle.ts";
import { isSaid } from "./presuppose.ts";
import { isPredicate } from "./read-predicate.ts";
import { applyClaim, looksAhead, operatorOf } from "./weigh-claim.ts";

/** The claim of an event noun: what the word that governs it makes of it, then what its own modifiers do. */
export function readNoun(state: Reader, noun: ParsedToken): ClaimReading {
  return underModifiers(state, noun, underDenial(state, noun, frameNoun(state, noun)));
}

/** "No agreement", "without an agreement". */
function underDenial(state: Reader, noun: ParsedToken, frame: ClaimReading): ClaimReading {
  const { tree, lexicon } = state;
  const denial =
    childrenWith(tree, noun.index, "det", "case", "advmod", "cc").find((child) => isNegation(tree, child, lexicon)) ??
    polarOf(state, noun);
  if (denial === undefined || frame.negative) return frame;
  return { ...frame, status: "denied", negative: true, cues: [denial, ...frame.cues] };
}

/** What a verb does to a noun that it carries, and the claims by which it is or will be done. */
const CARRIED: ReadonlySet<string | undefined> = new Set(["held", "begins"]);
const TOLD: ReadonlySet<Status> = new Set<Status>(["occurred", "planned", "expected"]);

/** "A planned strike", "the cancelled summit". */
function underModifiers(state: Reader, noun: ParsedToken, frame: ClaimReading): ClaimReading {
  const { tree, lexicon } = state;
  // "the launch, delayed since May, went ahead": what its verb tells in the end
  const isHeld = !frame.overdue && CARRIED.has(frame.operator?.does) && TOLD.has(frame.status);
  if (frame.status === "denied" || isHeld) return frame;
  let reading = frame;
  for (const modifier of childrenWith(tree, noun.index, "amod", "acl")) {
    if (modifier.index > noun.index && modifier.upos !== "VERB") continue;
    // "the reported death" is none that somebody reports
    const asAdjective = { ...modifier, upos: "ADJ" as const, lemma: modifier.text.toLowerCase() };
    const row = lexicon.claim(asAdjective, undefined, "noun") ?? claimOf(tree, modifier, lexicon, "noun");
    if (!row || row.claim === "fact" || row.claim === "report" || (modifier.upos === "VERB" && modifier.xpos !== "VBN"))
      continue;
    // "a robbery committed in 2021", "talks held in May": with this verb it was done
    if (modifier.upos === "VERB" && lexicon.isSupport(nameOfVerb(tree, modifier, lexicon), "withObject")) continue;
    // "false reports": that they were made is not denied
    if (row.claim === "denied" && modifier.upos === "ADJ" && isSaid(state, noun)) continue;
    // "a campaign intended to win back customers": not the campaign is planned
    if (row.tellsPurpose && childWith(tree, modifier.index, "xcomp", "advcl", "ccomp", "obl")) continue;
    const operator = reading.operator ?? operatorOf(row.claim, modifier);
    reading = {
      ...reading,
      status: applyClaim(reading.status === "unknown" ? "occurred" : reading.status, row.claim),
      ...(looksAhead(row) && { view: "future", because: "plan" }),
      cues: [modifier, ...reading.cues],
      ...(operator && { operator }),
    };
  }
  return reading;
}

/** How far above a noun its negation is sought. */
const HOPS = 4;

/** "Is not aware of any plan", "reached no agreement on any deal": behind a negation such a word denies its noun. */
function polarOf(state: Reader, noun: ParsedToken): ParsedToken | undefined {
  const { tree, lexicon } = state;
  const determiner = childrenWith(tree, noun.index, "det").find(({ lemma }) => lexicon.isPolar(lemma.toLowerCase()));
  if (determiner === undefined) return undefined;
  const above = findAbove(
    tree,
    noun,
    HOPS,
    (head) =>
      isPredicate(tree, head) || childrenWith(tree, head.index, "det").some((det) => isNegation(tree, det, lexicon)),
  );
  const isDenied =
    above !== undefined &&
    above.index < noun.index &&
    (!isPredicate(tree, above) || state.predicate(above.index).negation !== undefined);
  return isDenied ? determiner : undefined;
}
