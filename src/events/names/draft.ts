import type { Cluster } from "./cluster-names.ts";

/** A mention on its way: which tokens mean which cluster. */
export interface Draft {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** Where the title before it begins. */
  readonly begin: number;
  readonly cluster: Cluster;
  readonly via: "name" | "alias" | "pronoun" | "description";
}
