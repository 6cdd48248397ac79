import type { ClaimRow } from "../event-tables.ts";

/**
 * What a word claims of the event in its scope. The implicative and factive classes follow Karttunen (1971, 2012)
 * and Nairn, Condoravdi and Karttunen (2006); the reporting verbs TimeML's class REPORTING.
 */
export const englishClaims: readonly ClaimRow[] = [
  {
    claim: "report",
    negated: "possible",
    verbs:
      "say tell announce report state add note declare claim confirm disclose reveal explain stress reiterate insist assert argue maintain acknowledge admit concede affirm emphasize emphasise respond reply inform brief write show indicate recall testify contend proclaim quote cite remark comment observe mention underline warn conclude find learn hear echo assure inform observe accuse",
    nouns: "statement report announcement news word claim allegation confirmation",
    scope: "clause",
  },
  {
    claim: "fact",
    verbs:
      "manage succeed know realize realise regret remember discover see notice forget_that prove happen get help cause lead force make let allow enable use serve proceed continue begin start resume keep go_on come finish stop complete celebrate condemn mourn welcome witness survive follow trigger witness attend host survive",
    nouns: "fact success ability",
    adjectives: "able glad happy proud sorry aware responsible guilty",
  },
  {
    claim: "planned",
    verbs:
      "plan schedule intend arrange prepare agree promise vow pledge decide set slate propose aim mean undertake commit vote book organize organise expect_to earmark",
    nouns: "plan intention decision pledge promise commitment agreement preparation proposal arrangement",
    adjectives: "due set ready bound scheduled slated prepared about poised",
  },
  {
    claim: "expected",
    verbs: "expect anticipate forecast predict await estimate project foresee",
    nouns: "expectation forecast prediction prospect",
    adjectives: "likely certain sure expected",
  },
  {
    claim: "possible",
    verbs:
      "hope want seek consider threaten offer urge ask demand request order recommend suggest require need encourage invite fear wonder speculate question discuss call_for push plead beg advise persuade convince warn_of risk aspire doubt_not authorize authorise look_forward contemplate negotiate oppose like prefer pray instruct tell_to",
    nouns:
      "hope wish threat offer demand request chance possibility risk fear speculation need call option likelihood danger idea opportunity right desire talk",
    adjectives: "possible eager keen willing hopeful afraid free necessary essential important",
  },
  {
    claim: "possible",
    time: "same",
    verbs: "allege try attempt appear seem believe think suspect assume guess struggle presume rumour rumor",
    nouns: "attempt bid effort belief suspicion rumour rumor allegation",
    adjectives: "reported apparent alleged suspected",
  },
  {
    claim: "hypothetical",
    negated: "hypothetical",
    verbs: "wish imagine suppose pretend dream",
    scope: "clause",
  },
  {
    claim: "doubted",
    negated: "possible",
    verbs: "doubt hesitate",
    adjectives: "unlikely reluctant doubtful",
  },
  {
    claim: "denied",
    negated: "possible",
    verbs:
      "deny refuse avoid prevent reject forget rule_out dissuade forbid prohibit ban block bar thwart foil avert deter refute dismiss escape lack",
    nouns: "failure refusal denial rejection absence lack",
    adjectives: "unable impossible unwilling false",
  },
  {
    claim: "denied",
    negated: "fact",
    verbs: "fail decline refrain neglect omit abstain",
    scope: "clause",
  },
  {
    claim: "cancelled",
    negated: "planned",
    verbs: "cancel call_off scrap abandon drop shelve ditch abort axe",
    nouns: "cancellation abandonment",
    scope: "noun",
  },
  {
    claim: "postponed",
    negated: "planned",
    verbs: "postpone delay put_off push_back put_back defer reschedule adjourn move_back move",
    nouns: "postponement delay deferral",
    scope: "noun",
  },
];
