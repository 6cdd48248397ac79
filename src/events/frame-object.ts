import type { Claim, ClaimRow } from "../languages/event-tables.ts";
import type { Status } from "../model/event.ts";
import { announcedBy } from "./announced.ts";
import type { ClaimReading } from "./claim-reading.ts";
import { isKnownNoun } from "./is-known-noun.ts";
import type { NounBesideVerb } from "./noun-beside-verb.ts";
import { particleOf } from "./particle.ts";
import { isGranted, isSaid, OPEN, presuppose } from "./presuppose.ts";
import { typeOfNoun } from "./type-of-noun.ts";
import { isUnannounced } from "./unannounced.ts";
import { applyClaim, forwardClaim, negatedClaim, operatorOf, weaken } from "./weigh-claim.ts";

/** What a verb claims of the event noun that is its object, or the subject of its passive: "cancelled the summit". */
export function frameObject(beside: NounBesideVerb): ClaimReading {
  const { state, noun, head, verb, name } = beside;
  const { tree, lexicon } = state;
  const row = lexicon.claim(head, particleOf(tree, head.index, lexicon), "noun");
  // "rejected the proposal", "is considering a request": who proposed has proposed
  const said = SAID.has(row?.claim ?? "fact") && isSaid(state, noun);
  const isKnown = isKnownNoun(tree, noun, lexicon);
  const isSpared = row?.sparesKnown === true && isKnown;
  if (row && row.claim !== "fact" && row.claim !== "report" && !said && !isSpared) return frameClaimed(beside, row);
  if (announcedBy(tree, noun, lexicon) && !OPEN.has(verb.status)) return frameAnnounced(beside);
  // a noun that nothing points back with has the claim of its verb, where that did not happen; "the agreement" stays
  const isReactedTo = lexicon.isSupport(name, "reacts");
  // "failed to enforce an order", "did not return calls": what a verb deals with is there, whether it is dealt with or not
  const type = typeOfNoun(tree, noun, lexicon);
  // "called to investigate a robbery": what nobody announces lies behind, whatever is planned with it
  const isOpen = verb.status === "denied" || (type !== undefined && isUnannounced(type));
  const isDealtWith = isOpen && lexicon.isSupport(name, "dealsWith");
  const isShared = OPEN.has(verb.status) && !isReactedTo && !isDealtWith && !isKnown;
  const granted = row?.claim !== "report" && isGranted(state, noun, verb);
  return { ...(isShared ? verb : presuppose(verb)), host: head, ...(granted && { granted }) };
}

/** What these claim of a noun is claimed of what it says, not of its having been said. */
const SAID: ReadonlySet<Claim> = new Set<Claim>(["denied", "doubted", "possible"]);

function frameClaimed({ state, head, verb, name }: NounBesideVerb, row: ClaimRow): ClaimReading {
  const claim = verb.negative ? negatedClaim({ claim: row.claim, row, governor: verb, word: head }) : row.claim;
  const operator = operatorOf(claim, head);
  const isDone = verb.status === "occurred" || verb.status === "ongoing" || verb.status === "unknown" || verb.negative;
  const status = isDone ? applyClaim("occurred", claim) : undone(claim);
  return {
    ...verb,
    status,
    negative: claim === "denied" && status === "denied",
    ...(forwardClaim(claim) && row.time !== "same" && { view: "future", because: "plan" }),
    tenseCue: head,
    cues: [head, ...verb.cues],
    // "denied the murder" is said by somebody; "rejected the merger" is done
    ...(row.says && !state.lexicon.isSupport(name, "reacts") && { reports: [...verb.reports, head] }),
    ...(operator && isDone && { operator }),
  };
}

/** "May cancel the summit": as long as it is not done, the summit is planned. */
function undone(claim: Claim): Status {
  if (claim === "cancelled" || claim === "postponed") return "planned";
  return claim === "denied" ? "possible" : weaken(applyClaim("occurred", claim));
}

/** "Announced a rally": it is planned, as seen from the announcement. */
function frameAnnounced({ head, verb }: NounBesideVerb): ClaimReading {
  return {
    ...presuppose(verb),
    status: "planned",
    view: "future",
    because: "plan",
    tenseCue: head,
    host: head,
    ...(verb.view === "past" && { seenFrom: head }),
  };
}
