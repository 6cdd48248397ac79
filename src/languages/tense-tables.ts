/** Words that say which way a clause lies in time. Lemmas, unless said otherwise. */
export interface TenseTables {
  /** Verbs of saying: what they govern has its own time. */
  readonly reporting: ReadonlySet<string>;
  /** Words after which an infinitive lies ahead: "plans to", "is due to". */
  readonly planHeads: ReadonlySet<string>;
  /** Participles that put a time ahead without a finite verb: "scheduled for Friday". */
  readonly planParticiples: ReadonlySet<string>;
  /** Verbs whose infinitive has their own time: "managed to". */
  readonly achieved: ReadonlySet<string>;
  /** As written: "will", and the others that leave it open. */
  readonly futureModals: ReadonlySet<string>;
  readonly openModals: ReadonlySet<string>;
  readonly infinitiveMark: string;
  readonly perfect: string;
  readonly be: string;
}
