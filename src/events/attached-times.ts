import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { Attachment } from "../model/step.ts";
import { addToGroup } from "../text/add-to-group.ts";
import type { ClaimReader } from "./claim-reading.ts";
import type { Tree } from "./clause.ts";
import type { Trigger } from "./find-triggers.ts";
import type { PlacedTime } from "./placed-time.ts";

/** An expression that says when a trigger's event was: `time` is its position in the list that was given. */
export interface AttachedTime {
  readonly time: number;
  readonly how: Attachment;
  /** The trigger of the word that carries the event noun, where the expression hangs on that: "postponed to Friday". */
  readonly carrier?: number;
  /** Tied so loosely that only a month or a year may be taken over: "flew there in 2019 for a summit". */
  readonly loose?: true;
  /** It may as well be another trigger's, and is taken only where it fits: "announced a rally on 8 March". */
  readonly shared?: true;
  /** On that very day, whatever the preposition before it: "since 2004, when 191 people died". */
  readonly itself?: true;
}

/** The triggers of a sentence with the expressions that are tied to them so far. */
export interface AttachedTriggers {
  readonly tree: Tree;
  readonly triggers: readonly Trigger[];
  readonly times: readonly PlacedTime[];
  /** Positions of the triggers by their token. */
  readonly byToken: ReadonlyMap<number, number>;
  readonly attached: AttachedTime[][];
  readonly lexicon: EventLexicon;
  readonly reader: ClaimReader;
}

/** For each expression the triggers to which it is tied. */
export function homesOf(attached: readonly (readonly AttachedTime[])[]): Map<number, number[]> {
  const homes = new Map<number, number[]>();
  attached.forEach((links, trigger) => {
    for (const { time } of links) addToGroup(homes, time, trigger);
  });
  return homes;
}
