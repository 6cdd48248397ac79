import type { Direction, DirectionReason } from "../model/step.ts";

/** Which way the clause says that its time lies, and by which word. */
export interface DirectionCue {
  readonly direction: Direction;
  readonly because: DirectionReason;
  /** The word that shows it, as written. */
  readonly cue?: string;
  /** The word stands far off, so that it may not be what the expression dates. */
  readonly weak?: true;
  /** It is the day on which something was said, and none of what the text tells: "police said Tuesday". */
  readonly ofSaying?: true;
}
