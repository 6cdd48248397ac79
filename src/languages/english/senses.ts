import type { Sense } from "../event-tables.ts";

/** What an army takes. */
const GROUND = "town city village territory base airport port island district province hill outpost stronghold";

/** What moves on roads, rails, water and in the air. */
const TRAFFIC =
  "car truck lorry bus coach van train tram taxi cab motorcycle motorbike scooter bicycle tractor trailer vehicle suv pickup minibus ferry barge boat ship tanker freighter trawler yacht cruiser locomotive plane helicopter jet";

/** Who falls, and has no price. */
const BODY =
  "man woman boy girl child teenager toddler baby pensioner climber hiker walker skier mountaineer rider jockey cyclist worker builder labourer laborer window-cleaner passenger tourist student pupil victim patient soldier paratrooper skydiver";

/**
 * Verbs that name another type of event than the one they stand under in the table of triggers, by what stands beside
 * them; of several rows of a verb the first that holds decides.
 */
export const englishSenses = [
  { lemma: "speak", when: { company: true }, type: "talks" },
  { lemma: "talk", when: {}, type: "talks" },
  { lemma: "cross", when: { objectLemma: "border frontier" }, type: "arrival", meaning: "enter" },
  // "leave 12 people dead", "left the door open": a result, not a departure
  { lemma: "leave", when: { complement: true }, type: "other" },
  {
    lemma: "leave",
    when: { objectLemma: "doubt question room mark trace impression legacy message note gap hole void" },
    type: "other",
  },
  { lemma: "leave", when: { objectKind: "organisation" }, type: "resignation", meaning: "resign" },
  {
    lemma: "meet",
    when: { objectLemma: "demand deadline target requirement need goal criterion standard cost expectation" },
    type: "other",
  },
  {
    lemma: "reach",
    when: { objectLemma: "agreement deal accord settlement compromise truce consensus understanding" },
    type: "agreement",
  },
  {
    lemma: "reach",
    when: { objectLemma: "level record high low point total peak stage limit end conclusion" },
    type: "other",
  },
  { lemma: "enter", when: { objectLemma: "plea talks negotiation phase stage race force" }, type: "other" },
  {
    lemma: "fire",
    // "a gunman fired on the crowd": whoever is named for it is not done it to; "it was fired from a roof": nobody is dismissed
    when: {
      objectLemma:
        "shot gunshot missile rocket bullet gun round weapon teargas gas cannon shooter gunman sniper attacker assailant it",
    },
    type: "shooting",
    meaning: "shoot",
  },
  {
    lemma: "fire",
    when: { subjectLemma: "shot gunshot missile rocket bullet gun round weapon" },
    type: "shooting",
    meaning: "shoot",
  },
  { lemma: "fire", when: { noObject: true }, type: "shooting", meaning: "shoot" },
  { lemma: "shoot", when: { complementLemma: "dead" }, type: "death", meaning: "kill" },
  { lemma: "invade", when: { objectLemma: "home house apartment flat residence shop store" }, type: "crime" },
  { lemma: "hold", when: { objectLemma: "hostage" }, type: "abduction", meaning: "abduct" },
  { lemma: "execute", when: { objectLemma: "warrant search order plan trade program programme" }, type: "other" },
  // "declared a state of emergency", "declared war": a deed, not a report
  {
    lemma: "declare",
    when: {
      objectLemma:
        "state emergency war independence ceasefire truce mourning curfew disaster outbreak pandemic quarantine victory dividend",
    },
    type: "other",
  },
  {
    lemma: "recall",
    when: {
      objectLemma:
        "product vehicle car truck van phone battery toy drug medicine vaccine device tyre tire model unit food ambassador envoy diplomat parliament",
    },
    type: "other",
  },
  // "reported a fall in profit": the figures, and no word about them
  ...["report", "post"].map((lemma) => ({
    lemma,
    when: {
      objectLemma: "profit loss earnings revenue sale turnover income result fall rise increase drop decline growth",
    },
    type: "earnings" as const,
  })),
  { lemma: "report", when: { complementLemma: "missing stolen" }, type: "other" },
  ...["confirm", "report", "detect", "identify", "record"].map((lemma) => ({
    lemma,
    when: { objectLemma: "case infection" },
    type: "discovery" as const,
  })),
  { lemma: "hold_up", when: {}, type: "crime" },
  {
    lemma: "breach",
    when: { objectLemma: "system network database server account website computer" },
    type: "crime",
  },
  // a coup, a town that is taken, and what customs find: nobody is arrested
  { lemma: "seize", when: { objectLemma: "power" }, type: "dismissal" },
  {
    lemma: "seize",
    when: { objectLemma: `${GROUND} control parliament palace building` },
    type: "invasion",
  },
  {
    lemma: "seize",
    when: {
      objectLemma:
        "drug cocaine heroin cannabis weapon gun rifle ammunition explosive cash money asset property account document computer tonne ton kilo kilogram kilogramme gram pound ounce",
    },
    type: "other",
  },
  {
    lemma: "bury",
    when: { subjectLemma: "landslide avalanche mudslide rockslide lava ash mud snow rubble" },
    type: "disaster",
  },
  { lemma: "down", when: { objectLemma: "tool" }, type: "strike" },
  { lemma: "cut_off", when: {}, type: "other" },
  { lemma: "launch", when: { objectLemma: "attack offensive strike assault raid operation invasion" }, type: "attack" },
  { lemma: "launch", when: { objectLemma: "investigation probe inquiry" }, type: "investigation" },
  { lemma: "launch", when: { objectLemma: "bid offer takeover" }, type: "takeover" },
  ...["capture", "recapture", "retake"].map((lemma) => ({
    lemma,
    when: { objectLemma: GROUND },
    type: "invasion" as const,
  })),
  { lemma: "strike", when: { objectLemma: "deal agreement accord bargain" }, type: "agreement" },
  // "struck down the law"
  { lemma: "strike", when: { subjectLemma: "court judge tribunal" }, type: "decision" },
  {
    lemma: "strike",
    when: { subjectLemma: "earthquake quake storm hurricane tsunami typhoon cyclone tornado disaster" },
    type: "disaster",
  },
  {
    lemma: "strike",
    when: {
      noObject: true,
      subjectLemma:
        "gunman rebel militant insurgent attacker fighter bomber terrorist assailant robber thief raider jihadist guerrilla soldier troop army navy warplane killer",
    },
    type: "attack",
  },
  { lemma: "strike", when: { noObject: true }, type: "strike", meaning: "walk out" },
  {
    lemma: "hit",
    when: { subjectLemma: "earthquake quake storm hurricane tsunami typhoon cyclone tornado disaster flood" },
    type: "disaster",
  },
  // "a truck hit a bus": an attack only where people who gather are hit
  ...["hit", "strike"].flatMap((lemma) => [
    { lemma, when: { objectLemma: "crowd" }, type: "attack" as const },
    { lemma, when: { subjectLemma: TRAFFIC }, type: "accident" as const, meaning: "crash" },
    { lemma, when: { subjectLemma: "lightning" }, type: "weather" as const },
  ]),
  { lemma: "hit", when: { subjectLemma: "blackout outage shortage crisis recession drought delay" }, type: "other" },
  {
    lemma: "hit",
    when: {
      subjectLemma: "inflation unemployment share stock index dollar euro pound yen currency price debt deficit rate",
    },
    type: "price",
  },
  { lemma: "hit", when: { objectLemma: "record high low level" }, type: "price" },
  { lemma: "beat", when: { score: true }, type: "match" },
  { lemma: "win", when: { score: true }, type: "match" },
  { lemma: "lose", when: { score: true }, type: "match" },
  { lemma: "draw", when: { score: true }, type: "match" },
  { lemma: "defeat", when: { score: true }, type: "match" },
  { lemma: "edge", when: { score: true }, type: "match" },
  { lemma: "thrash", when: { score: true }, type: "match" },
  { lemma: "hold", when: { score: true }, type: "match" },
  { lemma: "fall", when: { score: true }, type: "match" },
  // "set a record": whoever breaks one has won
  { lemma: "set", when: { objectLemma: "record" }, type: "title" },
  { lemma: "break", when: { objectLemma: "record" }, type: "title" },
  { lemma: "smash", when: { objectLemma: "record" }, type: "title" },
  { lemma: "beat", when: { subjectKind: "organisation" }, type: "match" },
  { lemma: "charge", when: { objectLemma: "fee price rate customer interest" }, type: "payment" },
  {
    lemma: "cut",
    when: { objectLemma: "job post staff workforce worker position" },
    type: "layoff",
    meaning: "lay off",
  },
  {
    lemma: "cut",
    when: { objectLemma: "cable line pipe pipeline wire rope supply power electricity throat ribbon cake tie" },
    type: "other",
  },
  { lemma: "lose", when: { objectLemma: "election vote seat majority" }, type: "election" },
  { lemma: "lose", when: { objectLemma: "game match title final" }, type: "match" },
  { lemma: "lose", when: { objectLemma: "job" }, type: "layoff", meaning: "lay off" },
  { lemma: "lose", when: { objectLemma: "life" }, type: "death", meaning: "die" },
  { lemma: "claim", when: { objectLemma: "life" }, type: "death", meaning: "kill" },
  { lemma: "lose", when: { objectLemma: "percent cent point value ground" }, type: "price" },
  { lemma: "lose", when: { subjectLemma: "share stock index dollar euro pound yen currency market" }, type: "price" },
  { lemma: "lose", when: {}, type: "other" },
  { lemma: "gain", when: { subjectKind: "person" }, type: "other" },
  { lemma: "decline", when: { infinitive: true }, type: "other" },
  { lemma: "fall", when: { subjectKind: "person" }, type: "accident" },
  { lemma: "fall", when: { subjectLemma: BODY }, type: "accident" },
  {
    lemma: "fall",
    when: { subjectLemma: "rain snow sleet hail rainfall snowfall inch centimetre centimeter millimetre millimeter" },
    type: "weather",
  },
  {
    lemma: "suspend",
    when: { objectLemma: "service train flight ferry bus traffic operation production trading work search campaign" },
    type: "closing",
  },
  { lemma: "suspend", when: { objectLemma: "talk negotiation aid payment visa cooperation tie" }, type: "other" },
  {
    lemma: "collapse",
    when: { subjectLemma: "talk negotiation deal agreement truce ceasefire coalition" },
    type: "end",
  },
  { lemma: "jump", when: { subjectKind: "person" }, type: "other" },
  {
    lemma: "win",
    when: { objectLemma: "election vote seat majority referendum poll presidency" },
    type: "election",
    meaning: "elect",
  },
  { lemma: "win", when: { objectLemma: "contract order approval bid" }, type: "deal" },
  { lemma: "win", when: { objectLemma: "prize award medal" }, type: "award", meaning: "award" },
  { lemma: "rule", when: { subjectLemma: "court judge jury tribunal panel" }, type: "verdict" },
  { lemma: "rule", when: { objectLemma: "country nation state kingdom empire" }, type: "other" },
  { lemma: "sign", when: { objectLemma: "bill law act" }, type: "legislation" },
  { lemma: "find", when: { complementLemma: "guilty liable culpable" }, type: "verdict", meaning: "convict" },
  { lemma: "find", when: { complementLemma: "innocent" }, type: "verdict", meaning: "acquit" },
  { lemma: "find", when: { subjectLemma: "court judge jury tribunal panel" }, type: "verdict", meaning: "decide" },
  { lemma: "file", when: { objectLemma: "charge" }, type: "charge" },
  { lemma: "file", when: { objectLemma: "report paper form document" }, type: "other" },
  { lemma: "receive", when: { objectKind: "person" }, type: "meeting", meaning: "meet" },
  { lemma: "receive", when: {}, type: "other" },
  {
    lemma: "drop",
    when: { objectLemma: "charge case claim lawsuit suit appeal bid plan proposal demand threat" },
    type: "other",
  },
  { lemma: "clear", when: { passive: true, subjectKind: "person" }, type: "verdict", meaning: "acquit" },
  { lemma: "admit", when: { passive: true }, type: "other" },
  // "was laid to rest"
  { lemma: "lay", when: { passive: true, infinitive: true }, type: "funeral" },
  { lemma: "grant", when: { objectLemma: "bail parole amnesty pardon" }, type: "release" },
  // "the jury retired" to consider
  { lemma: "retire", when: { subjectLemma: "jury panel jurors" }, type: "other" },
  { lemma: "name", when: { passive: true }, type: "appointment" },
  { lemma: "release", when: { objectKind: "person" }, type: "release", meaning: "release" },
  {
    lemma: "release",
    when: { objectLemma: "prisoner hostage detainee suspect captive inmate man woman" },
    type: "release",
    meaning: "release",
  },
  { lemma: "close", when: { subjectLemma: "share stock index dollar market" }, type: "price" },
  { lemma: "open", when: { objectLemma: "fire" }, type: "shooting", meaning: "shoot" },
  { lemma: "open", when: { objectLemma: "investigation probe inquiry" }, type: "investigation" },
  { lemma: "hold", when: {}, type: "other" },
  { lemma: "send", when: { objectLemma: "troop soldier force ship warship plane" }, type: "deployment" },
  { lemma: "raise", when: { objectLemma: "concern alarm question issue doubt hope voice" }, type: "statement" },
  { lemma: "face", when: { objectLemma: "charge count" }, type: "charge" },
  { lemma: "face", when: { objectLemma: "trial sentence" }, type: "trial" },
  { lemma: "play", when: { objectLemma: "role part" }, type: "other" },
  {
    lemma: "reject",
    when: { objectLemma: "offer bid proposal deal plan bill amendment appeal motion request application petition" },
    type: "decision",
  },
  { lemma: "dismiss", when: { objectKind: "person" }, type: "dismissal" },
  { lemma: "concede", when: { objectLemma: "defeat election race title" }, type: "decision" },
  {
    lemma: "overturn",
    when: {
      objectLemma:
        "ban ruling decision verdict conviction law sentence policy order judgment judgement result rule regulation restriction injunction veto mandate measure acquittal decree legislation statute election",
    },
    type: "decision",
  },
  { lemma: "approve", when: { objectLemma: "bill law budget" }, type: "legislation" },
  {
    lemma: "pass",
    when: { objectLemma: "bill law budget resolution motion legislation measure act amendment" },
    type: "legislation",
    meaning: "approve",
  },
  { lemma: "pass", when: {}, type: "other" },
  { lemma: "adopt", when: { objectLemma: "child baby" }, type: "other" },
  { lemma: "go", when: { toKind: "place" }, type: "travel" },
  { lemma: "go", when: {}, type: "other" },
  { lemma: "head", when: { toKind: "place" }, type: "travel" },
  { lemma: "head", when: {}, type: "other" },
  { lemma: "drive", when: { toKind: "place" }, type: "travel" },
  { lemma: "drive", when: {}, type: "other" },
  { lemma: "test", when: { objectLemma: "patience limit resolve" }, type: "other" },
  { lemma: "face", when: {}, type: "other" },
  { lemma: "issue", when: { objectLemma: "warning alert" }, type: "warning" },
  { lemma: "cite", when: { passive: true }, type: "other" },
  { lemma: "cite", when: {}, type: "statement" },
  { lemma: "issue", when: { objectLemma: "statement" }, type: "statement" },
  { lemma: "hear", when: { subjectLemma: "court judge tribunal panel" }, type: "hearing" },
  { lemma: "hear", when: {}, type: "other" },
  { lemma: "try", when: { complement: true }, type: "other" },
  { lemma: "try", when: { passive: true }, type: "trial", meaning: "try" },
  { lemma: "try", when: {}, type: "other" },
  { lemma: "burn", when: {}, type: "disaster" },
] as const satisfies readonly Sense[];
