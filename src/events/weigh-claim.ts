import type { Claim, ClaimRow } from "../languages/event-tables.ts";
import type { Status } from "../model/event.ts";
import type { ParsedToken } from "../model/text.ts";
import type { ClaimReading, Outer } from "./claim-reading.ts";

/** What denies by saying so has a speaker as what reports has; "failed to" has none. */
function isSaying({ claim, row, word }: Outer): boolean {
  return claim === "report" || (row?.says === true && word.upos === "VERB");
}

/** A reading seen through what governs it. */
export function within(inner: ClaimReading, outer: Outer): ClaimReading {
  const { governor, word } = outer;
  const claim = governor.negative && outer.claim !== "same" ? negatedClaim(outer) : outer.claim;
  const reports = isSaying(outer) ? [...governor.reports, word] : governor.reports;
  const cues =
    outer.claim === "same" || outer.claim === "report" ? inner.cues : [word, ...governor.cues, ...inner.cues];
  const infinite = inner.status === "unknown" && inner.view === "unknown";
  const base: ClaimReading = infinite
    ? {
        ...inner,
        status: governor.status === "denied" && outer.claim !== "same" ? "occurred" : governor.status,
        view: governor.view,
        because: governor.because,
        tenseCue: governor.tenseCue,
      }
    : inner;
  if (outer.claim === "report") {
    const status = claim === "report" ? (infinite ? "unknown" : base.status) : applyClaim(base.status, claim);
    // "said on Monday that he would resign": ahead of Monday
    const seenFrom = inner.because === "reported past" && governor.view === "past" ? governor.host : inner.seenFrom;
    const hypothetical = inner.hypothetical || governor.hypothetical;
    return { ...base, status, reports, cues, hypothetical, ...(seenFrom && { seenFrom }) };
  }
  const weakened =
    governor.status === "possible" || governor.hypothetical
      ? claim === "denied"
        ? "possible"
        : weaken(applyClaim(base.status, claim))
      : governor.status === "cancelled" || governor.status === "postponed"
        ? governor.status
        : applyClaim(infinite && claim !== "same" && claim !== "fact" ? "occurred" : base.status, claim);
  const forward =
    outer.ahead ||
    // "has no plans to close"
    (infinite &&
      (forwardClaim(claim) || claim === "doubted" || isUnplanned(outer, claim)) &&
      outer.row?.time !== "same");
  const seenFrom = forward && governor.view === "past" ? governor.host : inner.seenFrom;
  return {
    ...base,
    // "promised not to leave", "hadn't been named"
    status: infinite && inner.negative ? denied(weakened) : weakened,
    negative:
      claim === "denied" || claim === "doubted"
        ? !inner.negative
        : claim === "same"
          ? inner.negative || (infinite && governor.negative)
          : inner.negative,
    view: forward ? "future" : base.view,
    because: forward ? "plan" : base.because,
    tenseCue: forward ? word : base.tenseCue,
    ...(seenFrom && { seenFrom }),
    ...(forward && governor.because === "past perfect" && { overdue: true }),
    reports,
    cues,
    hypothetical: inner.hypothetical || governor.hypothetical || claim === "hypothetical",
    habitual: inner.habitual || governor.habitual,
  };
}

function isUnplanned({ claim }: Outer, negated: Claim): boolean {
  return claim === "planned" && negated === "denied";
}

export function negatedClaim(outer: Outer): Claim {
  if (outer.row?.negated) return outer.row.negated;
  if (outer.claim === "fact" || outer.claim === "planned") return "denied";
  if (outer.claim === "denied") return "possible";
  return outer.claim === "expected" || outer.claim === "possible" ? "doubted" : outer.claim;
}

/** The status of an event in the scope of a claim. */
export function applyClaim(inner: Status, claim: Claim): Status {
  if (claim === "same" || claim === "report" || claim === "fact") return inner;
  if (claim === "ongoing") return "ongoing";
  if (claim === "cancelled" || claim === "postponed") return claim;
  if (claim === "denied") return inner === "denied" ? "possible" : "denied";
  if (inner === "denied" || inner === "cancelled" || inner === "postponed") return inner;
  if (claim === "doubted") return "possible";
  if (claim === "possible" || claim === "hypothetical" || inner === "possible") return "possible";
  return claim;
}

/** What a negation makes of a claim. */
export function denied(status: Status): Status {
  return CLAIMED.has(status) ? "denied" : status;
}

const CLAIMED: ReadonlySet<Status> = new Set<Status>(["occurred", "ongoing", "planned", "expected"]);

export function weaken(status: Status): Status {
  return status === "denied" || status === "cancelled" || status === "postponed" ? status : "possible";
}

export function asserted(status: Status): Status {
  return status === "denied" ? "denied" : status;
}

export function forwardClaim(claim: Claim): boolean {
  return claim === "planned" || claim === "expected" || claim === "possible";
}

export function looksAhead(row: ClaimRow): boolean {
  return forwardClaim(row.claim) && row.time !== "same";
}

export function operatorOf(claim: Claim, token: ParsedToken): ClaimReading["operator"] {
  if (claim === "cancelled" || claim === "postponed" || claim === "planned" || claim === "denied")
    return { token, does: claim };
  return undefined;
}
