import type { TenseTables } from "../tense-tables.ts";
import { lemmatise } from "./lemma.ts";

/** Words of English that say which way a clause lies in time, where tense alone does not. */
export const ENGLISH_TENSE: TenseTables = {
  reporting: new Set(
    "say tell announce report add note explain state claim warn argue confirm acknowledge admit declare write quote disclose reveal insist suggest indicate comment respond reply predict estimate believe think hope expect".split(
      " ",
    ),
  ),
  // Heads of "to" + infinitive that put it ahead of them
  planHeads: new Set(
    "plan intend expect schedule set due aim hope want agree decide prepare promise vow pledge threaten propose offer seek going go slate ready poised invite order ask call urge need require have likely unlikely about determine wish mean supposed bid push deadline time chance move effort right decision agreement threat intention tell instruct advise warn beg demand swear undertake arrange direct command encourage ultimatum".split(
      " ",
    ),
  ),
  planParticiples: new Set(
    "schedule plan set due slate expect propose book fix list pencil bill tentative anticipate suppose foresee forecast predict project loom".split(
      " ",
    ),
  ),
  expecting: new Set("expect anticipate forecast predict project".split(" ")),
  achieved: new Set("manage fail begin start continue help come appear seem get able use prove happen".split(" ")),
  futureModals: new Set("will 'll ’ll wo shall".split(" ")),
  openModals: new Set("may might could can ca should must would 'd ’d ought".split(" ")),
  pastUnderNegation: new Set(["could"]),
  scheduled: new Set(
    "open begin start arrive leave depart meet end close resume return visit travel fly expire face play host vote go come take run finish kick launch hold conclude convene reopen premiere air tour embark land sail head fall kick follow vote decide appear testify speak perform retire enter sign celebrate debut post publish release issue unveil pay join chair deliver present compete race board ship ban lapse rule".split(
      " ",
    ),
  ),
  planVerbs: new Set("postpone reschedule schedule plan adjourn slate defer invite summon convene foresee".split(" ")),
  lookingBack: new Set("investigate probe mourn grieve".split(" ")),
  saying: new Set("say tell confirm state add explain".split(" ")),
  announcing: new Set("announce advertise convene organise organize".split(" ")),
  appointing: new Set("set fix name designate".split(" ")),
  asWhat: new Set(["as", "for"]),
  particles: new Set("off up out aside forth down apart back on".split(" ")),
  planPhrases: new Map([
    ["put", new Set(["off", "back"])],
    ["push", new Set(["back", "forward", "off"])],
    ["bring", new Set(["forward"])],
    ["call", new Set(["for", "strike", "election", "elections", "meeting"])],
    ["move", new Set(["forward", "back", "up"])],
    ["pencil", new Set(["in"])],
  ]),
  moving: new Set("move extend delay change shift bring push put postpone reschedule adjourn defer".split(" ")),
  callingOff: new Set("cancel call scrap abandon scuttle shelve axe drop ban".split(" ")),
  givenUp: new Set("originally initially previously formerly".split(" ")),
  unchanging: new Set(
    "beat bet bid broadcast burst cast cost cut forecast hit hurt let offset put quit rid set shed shut slit split spread thrust upset wed".split(
      " ",
    ),
  ),
  ranks: new Set("first second third last only latest youngest oldest".split(" ")),
  verbOf: (participle) =>
    participle.endsWith("ed") ? lemmatise(participle, { upos: "VERB", xpos: "VBN" }) : undefined,
  negations: new Set("not n't n’t never neither nor no".split(" ")),
  possessives: new Set(["'s", "’s", "'", "’"]),
  asEarlyAs: new Set(["early", "soon", "late"]),
  asLatelyAs: new Set(["recently", "recent", "lately", "back", "ago"]),
  than: "than",
  complementiser: "that",
  as: "as",
  lookingAhead: new Set(["ahead of"]),
  conditions: new Set("if unless once until till when whenever before after provided".split(" ")),
  suppositions: new Set("if unless provided supposing".split(" ")),
  remoteModals: new Set("would 'd ’d".split(" ")),
  clauseOpeners: new Set(
    ", ; : -- — – and but while when which who that after before as because if although".split(" "),
  ),
  infinitiveMark: "to",
  perfect: "have",
  be: "be",
};
