import type { Place } from "../../patterns/rule.ts";
import { CLOCK_LEADS, DAY_WORDS } from "./guard-clocks.ts";
import { DEGREES } from "./guard-references.ts";
import { endsYears } from "./guard-years.ts";
import { isCapital, isDigit } from "./letter-kinds.ts";

/** Whether a noun phrase follows: "the day after the vote". */
export function isLedOn({ items, to }: Place): boolean {
  if (to >= items.length) return false;
  return (
    /^(?:DT|NN|PRP|JJ|CD|WP|WRB|VBG)/.test(items.tag(to)) ||
    (items.tag(to) === "" && /^[\p{L}\d]/u.test(items.word(to)))
  );
}

/** Whether a count and a unit are a length: "a day" and bare units are lengths only where the words around allow it. */
export function isAbout(place: Place, unit: Counted, count: { readonly amount?: number }): boolean {
  const { items, from, to } = place;
  const word = items.word(from);
  // "a year-earlier loss": the article is the noun's
  if (items.word(to) === "-" && (items.word(to + 1) === "earlier" || items.word(to + 1) === "ago") && word === "a")
    return false;
  if (unit.unit === "hour" && /^\d{4}$/.test(word) && Number(word) < 2400 && CLOCK_LEADS.has(items.word(from - 1)))
    return false;
  if (items.word(to) === "old" || (items.word(to) === "-" && items.word(to + 1) === "old")) return false;
  if (items.word(to) === "of" && RECORDED.has(items.word(to + 1)) && !items.tag(to + 2).startsWith("NN")) return false;
  const isFraction = items.word(from + 1) === "-" || word === "a" || items.word(to) === "of";
  if (unit.unit === "quarter" && isFraction && (count.amount !== undefined || to - from === 1)) return false;
  if ((unit.unit === "minute" || unit.unit === "second") && to - from === 1 && items.word(to) === "of") return false;
  if (unit.unit === "quarter" && count.amount !== undefined && word !== "a" && /^\d/.test(word) && count.amount > 20)
    return false;
  if (unit.unit === "second" && !unit.plural && count.amount === 1) return false;
  if (isAsMany(items, from) || isNamed(place)) return false;
  if (word === "hours" && (KEPT.has(items.word(from - 1)) || (items.word(to) === "of" && KEPT.has(items.word(to + 1)))))
    return false;
  if (unit.plural && to - from === 1)
    return !VAGUE_UNITS.has(unit.unit) || unit.unit === "hour" || unit.unit === "minute" || unit.unit === "decade";
  if (word === "some" && !unit.plural) return false;
  return !endsYears(items, from);
}

/** "told 60 Minutes": figures and a capital in running text are the name of a programme or a film. */
function isNamed({ items, from, to }: Place): boolean {
  const first = to - from === 1 ? from - 1 : from;
  if (first < 1 || to - first !== 2 || !isCapital(items.written(to - 1)) || !isDigit(items.word(first))) return false;
  for (let at = first - 1; at >= 0 && at >= first - 6; at--)
    if (/^(?:VB|NN)/.test(items.tag(at)) && /^\p{Ll}/u.test(items.written(at))) return true;
  return false;
}

/** "business hours", "hours of operation": when something is open, and no length. */
const KEPT: ReadonlySet<string> = new Set(
  "business office opening closing visiting school banking working trading store shopping licensing library museum polling peak rush prime operation business service".split(
    " ",
  ),
);

/** "lasted over three years" is more than three; "evolved over three years" is how long it took. */
export function isMoreThan({ items, from }: Place): boolean {
  return from === 0 || MEASURING.has(items.word(from - 1));
}

/** "will last two weeks", "was to last a day": a verb, though "last two weeks" may be a time. */
export function isLastVerb({ items, from }: Place): boolean {
  if (items.word(from) !== "last") return false;
  return (
    items.tag(from).startsWith("VB") || (items.word(from - 1) === "to" && INFINITIVE_LEADS.has(items.word(from - 2)))
  );
}

/** "the vote is nine days away": when, not how far, where a verb of the present or a word for "only" leads. */
export function isAhead({ items, from, to }: Place): boolean {
  return PRESENT.has(items.word(from - 1)) && !/^(?:IN|NN|RB|VB)/.test(items.tag(to));
}

const PRESENT: ReadonlySet<string> = new Set(["is", "are", "'s", "’s", "still", "now", "just", "only", "remains"]);

/** "the year ended March 31" is a length of one year. */
export function isEnded({ items, to }: Place): boolean {
  const after = items.word(to);
  if (after !== "ended" && after !== "ending" && after !== "to") return false;
  return DAY_WORDS.has(items.word(to + 1)) || items.senses(to + 1).some(({ slot }) => ENDS.has(slot));
}

const ENDS: ReadonlySet<string> = new Set(["month", "day", "weekday"]);

/** "two days before he left", "a week after which": what is counted from follows, if no noun does. */
export function isCountedOn({ items, to }: Place): boolean {
  return to < items.length && /^(?:PRP|W|IN|EX|RB|\$|``|")/.test(items.tag(to)) && items.word(to) !== ",";
}

/** "seven months later than planned": how much later, not when. */
export function isCompared({ items, to }: Place): boolean {
  return items.word(to) === "than";
}

interface Counted {
  readonly unit: string;
  readonly plural: boolean;
}

const VAGUE_UNITS: ReadonlySet<string> = new Set(
  "second minute hour season weekend fortnight millennium decade quarter".split(" "),
);

/** "the third try in as many years": how many is said elsewhere. */
function isAsMany(items: Place["items"], from: number): boolean {
  const many = items.word(from) === "many" ? from : from - 1;
  return items.word(many) === "many" && DEGREES.has(items.word(many - 1));
}

/** "75 hours of video" are an amount of it, and tell of no stretch of time. */
const RECORDED: ReadonlySet<string> = new Set(
  "video videos audio footage film films tape tapes music recording recordings programming television content material".split(
    " ",
  ),
);

/** Prepositions, and the verbs that take a length. */
const MEASURING: ReadonlySet<string> = new Set(
  "for in after of than from with at to a the just well slightly and or , ( is are was were been be last lasts lasted take takes took taken taking spend spends spent spending wait waits waited waiting serve serves served serving live lived work worked stay stayed need needs needed".split(
    " ",
  ),
);

/** Words after which "to" opens an infinitive and leads to no noun. */
const INFINITIVE_LEADS: ReadonlySet<string> = new Set(
  "is are was were be been expected scheduled planned supposed meant slated forecast projected likely unlikely set due".split(
    " ",
  ),
);
