import type { Stage } from "../languages/event-tables.ts";
import type { ClaimReading, Reader } from "./claim-reading.ts";
import { childWith } from "./clause.ts";
import type { NounBesideVerb } from "./noun-beside-verb.ts";

/** "The wedding is off", "talks are under way", "the war was over": how far the event is that is spoken of. */
export function frameStage(beside: NounBesideVerb): ClaimReading | undefined {
  const { state, head, verb, relation } = beside;
  const stage = relation === "nsubj" && state.predicate(head.index).copular ? stageOf(state, beside) : undefined;
  return stage && (verb.negative ? WHEN_DENIED[stage]?.(beside) : WHEN_SAID[stage](beside));
}

function stageOf({ tree, lexicon }: Reader, { head }: NounBesideVerb): Stage | undefined {
  const preposition = childWith(tree, head.index, "case");
  return lexicon.stage(preposition === undefined ? head.lemma : `${preposition.lemma}_${head.lemma}`);
}

type Frame = (beside: NounBesideVerb) => ClaimReading;

const WHEN_SAID: Readonly<Record<Stage, Frame>> = {
  cancelled: (beside) => givenUp(beside, "cancelled"),
  postponed: (beside) => givenUp(beside, "postponed"),
  ongoing: ({ head, verb }) => ({ ...verb, host: head }),
  ends: ({ head, verb }) => ({
    ...verb,
    ...(verb.status === "ongoing" && { status: "occurred", view: "past", because: "perfect" }),
    host: head,
    operator: { token: head, does: "ends" },
  }),
};

/** "The strike is not over": it goes on. Of what is not off or under way nothing more is told. */
const WHEN_DENIED: Readonly<Partial<Record<Stage, Frame>>> = {
  ends: ({ head, verb }) => ({ ...verb, negative: false, status: "ongoing", host: head }),
  ongoing: ({ head, verb }) => ({ ...verb, host: head }),
};

/** What is only said to be so at some time, or under a condition, stays as the verb has it. */
function givenUp({ head, verb }: NounBesideVerb, does: "cancelled" | "postponed"): ClaimReading {
  const isSo = verb.status === "ongoing" || verb.status === "occurred";
  return {
    ...verb,
    ...(isSo && { status: does, operator: { token: head, does } }),
    cues: [head, ...verb.cues],
    host: head,
  };
}
