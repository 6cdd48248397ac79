/** What is known about one language: typed tables and one trained model. The engine names none. */
export interface Language {
  /** BCP 47 tag, `en`. */
  readonly tag: string;
}
