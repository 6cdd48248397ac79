import type { Claim } from "../languages/event-tables.ts";
import type { EventDate } from "../model/date.ts";
import type { PlanStage, Status } from "../model/event.ts";

/** One word that does something to an event noun, with its own claim and the dates that hang on it. */
export interface PlanWord {
  readonly claim: Claim | "begins" | "ends" | "held";
  /** Whether the word itself is claimed to have happened: "was postponed", not "may be postponed". */
  readonly realised: boolean;
  readonly negative: boolean;
  /** Dates on the word by the preposition before each. */
  readonly dates: readonly { readonly preposition: string | undefined; readonly date: EventDate }[];
}

export interface PlanReading {
  readonly stages: readonly PlanStage[];
  /** The claim that the words leave in the end, where they decide one. */
  readonly status?: Status;
  readonly date?: EventDate;
  /** The date is that of the holding, and not one to which a plan was moved: "runs until Friday". */
  readonly isHeld?: true;
}

/**
 * The story of a plan as one sentence tells it: "originally set for July 3, was postponed to August 7" is set, then
 * moved. `isOrigin` says whether a preposition marks the day given up ("from Monday").
 */
export function readPlan(words: readonly PlanWord[], isOrigin: (preposition: string) => boolean): PlanReading {
  const stages: PlanStage[] = [];
  let status: Status | undefined;
  let date: EventDate | undefined;
  let held: EventDate | undefined;
  for (const word of words) {
    const target = word.dates.find(({ preposition }) => preposition === undefined || !isOrigin(preposition))?.date;
    const origin = word.dates.find(({ preposition }) => preposition !== undefined && isOrigin(preposition))?.date;
    if (word.negative) continue;
    if (!word.realised) {
      // "could be postponed to Wednesday": nothing has been moved, but the day is named
      if (word.claim === "postponed" && target) {
        date = target;
        status = "possible";
      }
      // "planned for May, will be held on 20 June": the day that is told of the holding
      if (word.claim === "held" && target && stages.length > 0) {
        status = undefined;
        stages.push({ what: "moved", date: target });
        date = target;
      }
      continue;
    }
    if (word.claim === "planned" || word.claim === "expected") {
      stages.push({ what: "set", ...(target && { date: target }) });
      date = target ?? date;
    } else if (word.claim === "postponed") {
      if (origin && !stages.some((stage) => stage.what === "set")) stages.push({ what: "set", date: origin });
      stages.push({ what: "moved", ...(target && { date: target }) });
      status = "postponed";
      date = target;
    } else if (word.claim === "cancelled") {
      stages.push({ what: "cancelled" });
      status = "cancelled";
    } else if (word.claim === "held") {
      // "the launch, delayed since May, went ahead": what was moved was held in the end
      status = undefined;
      stages.push({ what: "held", ...(target && { date: target }) });
      held = target;
      date = target ?? date;
    }
  }
  return { stages, ...(status && { status }), ...(date && { date, ...(date === held && { isHeld: true as const }) }) };
}
