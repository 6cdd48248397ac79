/** What names carry before them, in whichever language: articles, forms of address, offices. Lower case, no stops. */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(
  "the mr mrs ms miss dr sir dame herr frau monsieur madame senor signor president prime minister king queen prince princess pope senator sen rep gov general gen".split(
    " ",
  ),
);

/** What names carry behind them: forms of companies, generations. */
export const AFTER_NAMES: ReadonlySet<string> = new Set(
  "inc corp ltd llc plc co gmbh ag sa nv spa jr sr ii iii".split(" "),
);
