import type { ClaimRow } from "../event-tables.ts";

/**
 * What a word claims of the event in its scope. The implicative and factive classes follow Karttunen (1971, 2012)
 * and Nairn, Condoravdi and Karttunen (2006); the reporting verbs TimeML's class REPORTING.
 */
export const englishClaims: readonly ClaimRow[] = [
  {
    claim: "report",
    negated: "possible",
    confirms: true,
    verbs: "confirm reaffirm",
    nouns: "confirmation",
    scope: "clause",
  },
  {
    claim: "report",
    negated: "possible",
    verbs:
      "say tell announce report state add note declare claim disclose reveal explain stress reiterate insist assert argue maintain acknowledge admit concede affirm emphasize emphasise respond reply inform brief write show indicate recall testify contend proclaim quote cite remark comment observe mention underline warn conclude rule find learn hear echo assure inform observe",
    nouns: "statement report announcement news word claim",
    scope: "clause",
  },
  {
    claim: "fact",
    verbs:
      "manage succeed know realize realise regret remember discover see notice forget_that prove happen serve dare bother proceed continue begin start resume keep go_on come turn_up show_up finish stop complete celebrate condemn mourn welcome witness survive follow trigger witness attend host survive",
    nouns: "fact success ability",
    adjectives: "able glad happy proud sorry aware responsible guilty",
  },
  { claim: "fact", adjectives: "true correct accurate", scope: "clause" },
  // caused: whoever does it stands before the infinitive
  {
    claim: "fact",
    control: "object",
    verbs: "get help cause lead force make let allow enable use prompt compel oblige induce inspire",
  },
  { claim: "planned", commits: true, verbs: "agree promise vow pledge decide propose undertake commit vote" },
  {
    claim: "planned",
    verbs: "plan schedule arrange prepare set slate book organize organise expect_to earmark",
    nouns: "plan intention decision pledge promise commitment agreement preparation proposal arrangement",
    adjectives: "due set ready bound scheduled slated prepared about poised",
  },
  { claim: "planned", tellsPurpose: true, verbs: "intend aim mean design gear" },
  {
    claim: "expected",
    verbs: "expect anticipate forecast predict await estimate project foresee tip",
    nouns: "expectation forecast prediction prospect",
    adjectives: "likely certain sure expected",
  },
  // wished for
  {
    claim: "possible",
    verbs: "hope want aspire like prefer pray look_forward crave yearn long",
    nouns: "hope wish desire ambition",
    adjectives: "eager keen willing hopeful anxious",
  },
  // asked of somebody
  {
    claim: "possible",
    verbs:
      "urge ask request recommend suggest encourage invite call_for push plead beg advise persuade convince tell_to implore lobby",
    nouns: "offer demand request call appeal invitation",
  },
  // sought or weighed
  {
    claim: "possible",
    verbs: "seek consider discuss contemplate negotiate oppose debate weigh mull ponder explore",
    nouns: "talk idea option",
  },
  // needed
  {
    claim: "possible",
    verbs: "require need",
    nouns: "need opportunity right chance duty obligation",
    adjectives: "necessary essential important free vital crucial",
  },
  // a deed that binds
  { claim: "possible", commits: true, verbs: "offer order demand instruct authorize authorise threaten" },
  // feared or uncertain
  {
    claim: "possible",
    verbs: "fear wonder speculate question warn_of risk doubt_not worry",
    nouns: "threat possibility risk fear speculation likelihood danger",
    adjectives: "possible afraid",
  },
  // tried
  {
    claim: "possible",
    negated: "denied",
    time: "same",
    verbs: "try attempt struggle strive endeavour endeavor",
    nouns: "attempt bid effort",
  },
  // how it looks
  {
    claim: "possible",
    time: "same",
    verbs: "appear seem look_like",
    adjectives: "apparent",
  },
  { claim: "possible", time: "same", nouns: "evidence sign indication hint impression", scope: "clause" },
  // believed
  {
    claim: "possible",
    time: "same",
    verbs: "believe think suspect assume guess presume reckon surmise suppose_to infer",
    nouns: "belief suspicion assumption theory hypothesis",
    adjectives: "suspected presumed",
  },
  // alleged
  {
    claim: "possible",
    time: "same",
    says: true,
    verbs: "allege rumour rumor purport accuse charge indict blame arraign arrest detain",
    nouns: "rumour rumor allegation accusation charge suspicion",
    adjectives: "reported alleged purported accused unconfirmed unverified rumoured rumored claimed",
  },
  // found by a court
  {
    claim: "fact",
    verbs: "convict sentence jail imprison fine plead_guilty find_guilty",
    nouns: "conviction",
    adjectives: "guilty",
    scope: "clause",
  },
  {
    claim: "hypothetical",
    negated: "hypothetical",
    verbs: "wish imagine suppose dream",
    scope: "clause",
  },
  {
    claim: "doubted",
    negated: "possible",
    adjectives: "unlikely reluctant doubtful",
  },
  { claim: "doubted", negated: "fact", verbs: "doubt hesitate" },
  { claim: "doubted", negated: "fact", nouns: "doubt question", scope: "clause" },
  {
    claim: "denied",
    negated: "possible",
    says: true,
    verbs: "deny reject rule_out refute dismiss rebut disavow retract disprove debunk",
    nouns: "denial rejection",
  },
  {
    claim: "denied",
    negated: "possible",
    verbs:
      "refuse prevent forget dissuade forbid prohibit ban block bar thwart foil avert deter lack forestall preclude hinder impede obstruct stave_off head_off stymie preempt pre-empt stop_from keep_from discourage_from restrain_from constrain stay_from stop_short fall_short",
    nouns: "failure refusal absence lack",
    adjectives: "unable impossible unwilling",
  },
  // of what is said: "false claims" were made
  {
    claim: "denied",
    negated: "possible",
    adjectives: "false untrue unfounded baseless groundless incorrect bogus",
    scope: "clause",
  },
  { claim: "denied", negated: "possible", sparesKnown: true, verbs: "avoid escape" },
  { claim: "denied", negated: "possible", verbs: "evade dodge", scope: "clause" },
  {
    claim: "denied",
    negated: "possible",
    verbs: "acquit absolve exonerate clear find_not_guilty plead_not_guilty",
    scope: "clause",
  },
  {
    claim: "denied",
    negated: "fact",
    verbs: "fail decline refrain neglect omit abstain",
    scope: "clause",
  },
  { claim: "denied", negated: "possible", verbs: "pretend feign fake", scope: "clause" },
  {
    claim: "cancelled",
    negated: "planned",
    verbs: "cancel call_off scrap scrub abandon drop shelve ditch abort axe",
    nouns: "cancellation abandonment",
    scope: "noun",
  },
  {
    claim: "postponed",
    negated: "planned",
    verbs: "postpone delay put_off push_back put_back defer reschedule adjourn bring_forward move_back move_up move",
    nouns: "postponement delay deferral",
    scope: "noun",
  },
];
