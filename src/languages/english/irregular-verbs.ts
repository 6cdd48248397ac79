/** Irregular verbs: lemma, past, participle (forms that differ by variety parted by a slash). Prefixed verbs follow their base. */
const ROWS = `
abide abode/abided abode/abided|arise arose arisen|awake awoke/awaked awoken|bear bore borne/born|beat beat beaten|become became become
befall befell befallen|beget begot begotten|begin began begun|behold beheld beheld|bend bent bent|beset beset beset|bet bet bet|bid bid/bade bid/bidden
bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought
broadcast broadcast broadcast|build built built|burn burned/burnt burned/burnt|burst burst burst|buy bought bought|cast cast cast
catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt
dig dug dug|dive dived/dove dived|do did done|draw drew drawn|dream dreamed/dreamt dreamed/dreamt|drink drank drunk|drive drove driven
dwell dwelt dwelt|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled
fling flung flung|fly flew flown|forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten
forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken|freeze froze frozen|get got gotten/got|give gave given|go went gone
grind ground ground|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt
keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|lean leaned/leant leant|leap leapt leapt|learn learned/learnt learned/learnt
leave left left|lend lent lent|let let let|lie lay/lied lain/lied|light lit/lighted lit|lose lost lost|make made made|mean meant meant|meet met met
mislead misled misled|mistake mistook mistaken|mow mowed mown|overcome overcame overcome|override overrode overridden|oversee oversaw overseen
overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken|pay paid paid|plead pleaded/pled pled|prove proved proven
put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|rend rent rent|rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run
saw sawed sawn|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|sew sewed sewn|shake shook shaken
shear sheared shorn|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung
sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|slide slid slid|sling slung slung|slit slit slit|smell smelled/smelt smelt
sow sowed sown|speak spoke spoken|speed sped sped|spell spelled/spelt spelt|spend spent spent|spill spilled/spilt spilt|spin spun spun|spit spat spat
split split split|spoil spoiled/spoilt spoilt|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck
sting stung stung|stink stank stunk|stride strode stridden|strike struck struck/stricken|string strung strung|strive strove striven|swear swore sworn
sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told
think thought thought|throw threw thrown|thrust thrust thrust|tread trod trodden|undergo underwent undergone|understand understood understood
undertake undertook undertaken|undo undid undone|uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weave wove woven|wed wed wed
weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|wring wrung wrung
write wrote written|bust busted bust|offset offset offset|outdo outdid outdone|foretell foretold foretold|beseech besought besought|shoe shod shod
retake retook retaken|rewrite rewrote rewritten|resell resold resold|rerun reran rerun|repay repaid repaid|remake remade remade|rethink rethought rethought
redraw redrew redrawn|rewind rewound rewound|resit resat resat|outbid outbid outbid|outgrow outgrew outgrown|outrun outran outrun|outsell outsold outsold
outspend outspent outspent|outfight outfought outfought|overrun overran overrun|overspend overspent overspent|overhear overheard overheard|overpay overpaid overpaid
overdo overdid overdone|overfly overflew overflown|underpay underpaid underpaid|undercut undercut undercut|misread misread misread|misspeak misspoke misspoken|overlay overlaid overlaid
misunderstand misunderstood misunderstood|unbind unbound unbound|unmake unmade unmade|interweave interwove interwoven|waylay waylaid waylaid
clothe clothed clad|cleave clove cloven|bereave bereft bereft|hew hewed hewn|input input input|reset reset reset|retell retold retold|redo redid redone
sublet sublet sublet|unwind unwound unwound|babysit babysat babysat|typeset typeset typeset|slink slunk slunk|spoon-feed spoon-fed spoon-fed|shit shat shat
`;

/** Lemma by irregular form: "went" → "go". */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map([
  ...ROWS.trim()
    .split(/[|\n]/)
    .flatMap((row) => {
      const [lemma, past, participle] = row.split(" ") as [string, string, string];
      return [...past.split("/"), ...participle.split("/")].map((form): [string, string] => [form, lemma]);
    })
    // "shed" is itself: an ending would be read into it
    .filter(([form, lemma]) => !(form === "lay" && lemma === "lie") && (form !== lemma || form.endsWith("ed"))),
  ["am", "be"],
  ["is", "be"],
  ["are", "be"],
  ["was", "be"],
  ["were", "be"],
  ["been", "be"],
  ["being", "be"],
  ["'m", "be"],
  ["m", "be"],
  ["'re", "be"],
  ["re", "be"],
  ["s", "be"],
  ["ai", "be"],
  ["has", "have"],
  ["'ve", "have"],
  ["ve", "have"],
  ["does", "do"],
  ["goes", "go"],
  ["'ll", "will"],
  ["ll", "will"],
  ["wo", "will"],
  ["ca", "can"],
  ["sha", "shall"],
  ["lying", "lie"],
  ["dying", "die"],
  ["tying", "tie"],
  ["vying", "vie"],
  ["gon", "go"],
  ["wan", "want"],
  ["got", "get"],
  ["found", "find"],
  ["felt", "feel"],
  ["fell", "fall"],
  ["saw", "see"],
  ["ground", "grind"],
  ["wound", "wind"],
  ["bore", "bear"],
  ["dove", "dive"],
  ["rent", "rent"],
  ["bit", "bite"],
  ["born", "bear"],
]);

/** Which forms an irregular form is: bits 1 past, 2 participle, 4 base. "shook" is 1, "left" 3, "burst" 7. */
export const IRREGULAR_FORMS: ReadonlyMap<string, number> = collectForms();

function collectForms(): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const row of ROWS.trim().split(/[|\n]/)) {
    const [lemma, past, participle] = row.split(" ") as [string, string, string];
    for (const form of past.split("/")) kinds.set(form, (kinds.get(form) ?? 0) | 1 | (form === lemma ? 4 : 0));
    for (const form of participle.split("/")) kinds.set(form, (kinds.get(form) ?? 0) | 2 | (form === lemma ? 4 : 0));
  }
  return kinds;
}

/** First parts after which a verb keeps its irregular forms: "rebuilt", "overthrew". */
const PREFIXES: readonly string[] = [
  "re",
  "un",
  "over",
  "under",
  "out",
  "mis",
  "pre",
  "for",
  "with",
  "up",
  "inter",
  "fore",
  "co-",
  "re-",
];

/** Those that begin with the first letter of a word. */
export function prefixesLike(word: string): readonly string[] {
  return PREFIXES_BY_LETTER.get(word.charCodeAt(0)) ?? NONE;
}

const NONE: readonly string[] = [];
const PREFIXES_BY_LETTER: ReadonlyMap<number, readonly string[]> = new Map(
  PREFIXES.map((one) => [one.charCodeAt(0), PREFIXES.filter((other) => other[0] === one[0])]),
);

/** The participle by lemma: "go" → "gone"; the first where forms differ by variety. */
export const IRREGULAR_PARTICIPLES: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split(/[|\n]/)
    .map((row): [string, string] => {
      const [lemma, , participle] = row.split(" ") as [string, string, string]; // a row has three words
      return [lemma, participle.split("/")[0] ?? participle];
    }),
);
