import type { ParsedToken } from "../model/text.ts";
import type { ClaimReading, Reader } from "./claim-reading.ts";

/** An event noun beside its verb. */
export interface NounBesideVerb {
  readonly state: Reader;
  readonly noun: ParsedToken;
  readonly head: ParsedToken;
  /** What is claimed of the verb. */
  readonly verb: ClaimReading;
  /** The verb with its particle, as the tables name it. */
  readonly name: string;
  readonly relation: string;
  /** An object, or the subject of a passive. */
  readonly isObject: boolean;
  /** "Is to be postponed", "is due to start": the verb below the one that the noun stands beside. */
  readonly raised: ParsedToken | undefined;
}
