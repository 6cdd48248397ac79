/** Abbreviations whose full stop belongs to them, as written, without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  [
    // titles and ranks: a name follows
    "Mr Mrs Ms Mx Dr Prof Rev Hon Fr Gen Lt Col Maj Capt Cmdr Adm Sgt Cpl Pvt Brig Gov Sen Sens Rep Reps Pres Supt Det Insp Msgr Mlle Mme St Ste Ft Mt Jr Sr Esq",
    // calendar
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat",
    // organisations and addresses
    "Inc Corp Co Cos Ltd Bros Dept Assn Univ Ave Blvd Rd Hwy Sq Bldg Dist Div Intl Natl Govt",
    // states as newswire shortens them
    "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo",
    // the rest
    "etc vs al ca cf viz approx esp incl est Vol vol pp Figs Fig fig Eq eq ed eds Ed Eds Nos Ph Sc Que Ont Attn ext yrs mins tel",
  ].flatMap((row) => row.split(" ")),
);

/** Abbreviations that are words of their own unless a number follows: "No. 10" and "No." */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set([
  "No",
  "no",
  "p",
  "c",
  "Art",
  "art",
  "Sec",
  "sec",
  "Ch",
  "ch",
]);

/** Abbreviations that never end a sentence: a name or a number comes after them. */
export const NEVER_FINAL: ReadonlySet<string> = new Set(
  "Mr. Mrs. Ms. Mx. Dr. Prof. Rev. Hon. Fr. Gen. Lt. Col. Maj. Capt. Cmdr. Adm. Sgt. Cpl. Pvt. Brig. Gov. Sen. Sens. Rep. Reps. Pres. Supt. Det. Insp. Msgr. Mlle. Mme. St. Ste. Ft. Mt. No. no. Nos. vs. cf. viz. e.g. i.e. ca. approx. esp. incl. p. pp. Vol. vol. Fig. fig. Figs. Eq. eq. Ph.".split(
    " ",
  ),
);

/** Words whose capital, after an abbreviation, starts a sentence rather than a name. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  "The A An This That These Those He She It We They You I His Her Its Our Their My In On At By For From With After Before During Since Until While When Where Why What Who How If As But And Or So Yet Because Although Though However Meanwhile Moreover Also Then There Here Now Today Yesterday Not No Some Many Most Several All Both Each Every Another Other Such Under Over Despite Last Next Earlier Later Police Officials Is Are Was Were Do Does Did Has Have Had Will Would Can Could Should May Might Let To".split(
    " ",
  ),
);

/** First halves that stay joined to what follows the hyphen ("co-founder"), as in UD English EWT and GUM (counted on their training parts). */
export const JOINED_PREFIXES: ReadonlySet<string> = new Set(
  "e re anti co pre mid pro cross over multi counter semi sub ex mini inter non post neo psycho socio ultra pseudo intra trans un".split(
    " ",
  ),
);

/** One written word, several tokens: lengths of the parts. The parts keep their letters: "cannot" is "can" + "not". */
export const FUSED_WORDS: ReadonlyMap<string, readonly number[]> = new Map([
  ["cannot", [3, 3]],
  ["gonna", [3, 2]],
  ["wanna", [3, 2]],
  ["gotta", [3, 2]],
  ["gimme", [3, 2]],
  ["lemme", [3, 2]],
  ["dont", [2, 2]],
  ["doesnt", [4, 2]],
  ["didnt", [3, 2]],
  ["wont", [2, 2]],
  ["cant", [2, 2]],
  ["isnt", [2, 2]],
  ["wasnt", [3, 2]],
  ["couldnt", [5, 2]],
  ["wouldnt", [5, 2]],
  ["im", [1, 1]],
  ["ive", [1, 2]],
  ["thats", [4, 1]],
  ["theres", [5, 1]],
  ["theyre", [4, 2]],
  ["youre", [3, 2]],
  ["alot", [1, 3]],
  ["aint", [2, 2]],
  ["arent", [3, 2]],
  ["havent", [4, 2]],
  ["hasnt", [3, 2]],
  ["outta", [3, 2]],
]);

/** Units and halves of the day that stand alone after a number: "5 km", "10 am", "$ 3 bn". */
export const NUMBER_SUFFIXES: ReadonlySet<string> = new Set(
  "m M k K b bn B mn tn pm PM am AM mm cm km kg g kb mb gb ft lb lbs hh Hz hz mph kph MW GW kW C F x p.m a.m mins hrs yrs sq".split(
    " ",
  ),
);
