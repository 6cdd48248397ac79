import type { IsoDate } from "../model/date.ts";
import type { Attribution, EventMention, Status, UndatedReason } from "../model/event.ts";
import type { Step } from "../model/step.ts";
import type { Conflict, TimelineEvent } from "../model/timeline.ts";
import { adoptDates } from "./adopt-dates.ts";
import { compareText } from "./canonical-json.ts";
import { chooseSpeaker, chooseType } from "./choose-speaker.ts";
import { confidenceOf } from "./confidence-of.ts";
import { contentId } from "./content-id.ts";
import { dayOfInstant } from "./day-number.ts";
import { decideStatus } from "./decide-status.ts";
import { findVoices, type SentenceIndex } from "./independent-voices.ts";
import type { MentionPrint } from "./mention-print.ts";
import type { NameMatcher } from "./name-matcher.ts";
import { reconcileDate } from "./reconcile-date.ts";
import { tellHistory } from "./tell-history.ts";
import { uniteParticipants, unitePlaces } from "./unite-names.ts";
import { uniteQuantities } from "./unite-quantities.ts";
import { weighEvent } from "./weigh-event.ts";

/** One event from its mentions; `joined` are the steps by which they were found to be one. */
export function describeEvent(
  prints: readonly MentionPrint[],
  joined: readonly Step[],
  { names, index }: { readonly names: NameMatcher; readonly index: SentenceIndex },
): TimelineEvent {
  const voices = findVoices(prints, names, index);
  const { status, by, conflicts: statusConflicts } = decideStatus(prints);
  const reconciled = reconcileDate(tellingMentions(prints, by, status), voices, { ahead: AHEAD[status] });
  const type = chooseType(prints);
  const speaker = chooseSpeaker(prints, status, type);
  const places = unitePlaces(prints, names, index);
  const { quantities, conflicts: counts } = uniteQuantities(prints);
  const attributedTo = attributionOf(by);
  const conflicts: readonly Conflict[] = [...reconciled.conflicts, ...statusConflicts, ...places.conflicts, ...counts];
  const mentions = adoptDates(prints, reconciled);
  const confidence = reconciled.date && confidenceOf({ date: reconciled.date, status, mentions });
  const published = firstAndLast(
    prints.map(({ article }) => article.publishedOn?.day ?? dayOfInstant(article.publishedAt)),
  );
  const reported = firstAndLast(prints.map(({ mention }) => reportDay(mention)));
  return {
    id: `e${contentId(seedOf(prints))}`,
    type,
    title: speaker.mention.title,
    ...(reconciled.date === undefined ? { undatedBecause: undatedReason(prints) } : { date: reconciled.date }),
    status,
    participants: uniteParticipants(prints, names),
    places: places.places,
    quantities,
    ...(attributedTo === undefined ? {} : { attributedTo }),
    mentions,
    sources: [...new Set(prints.map(({ article }) => article.source ?? article.id))].sort(compareText),
    independentSources: voices.groups,
    conflicts,
    refinements: [...reconciled.refinements, ...places.refinements],
    history: tellHistory(prints),
    ...(published === undefined ? {} : { published }),
    ...(reported === undefined ? {} : { reported }),
    salience: weighEvent(prints, type, voices.groups.length),
    ties: [],
    steps: [...joined, ...voices.steps, ...reconciled.steps],
    ...(confidence === undefined ? {} : { confidence }),
  };
}

/** Whether the latest report knows the date best. */
const AHEAD = {
  occurred: false,
  ongoing: false,
  planned: true,
  expected: true,
  possible: true,
  denied: false,
  cancelled: true,
  postponed: true,
  unknown: false,
} as const satisfies Record<Status, boolean>;

/**
 * Whose dates count: of a past event those who tell it as past, unless only its plan had a date that had come when it was
 * told.
 */
function tellingMentions(
  prints: readonly MentionPrint[],
  by: readonly MentionPrint[],
  status: Status,
): readonly MentionPrint[] {
  const stance = by[0]?.stance;
  const telling = AHEAD[status]
    ? prints.filter((print) => print.stance !== "told")
    : prints.filter((print) => print.stance === stance);
  const plain = telling.filter(({ mention }) => mention.status !== "denied" || status === "denied");
  if (plain.some(({ dated }) => dated)) return plain.filter(saysDays);
  const told = Math.max(...by.map(({ published }) => published ?? Number.POSITIVE_INFINITY));
  const hasCome = ({ range }: MentionPrint) => AHEAD[status] || range === undefined || range.low <= told;
  const dated = prints.filter((print) => print.dated && print.mention.status !== "denied" && hasCome(print));
  return dated.length > 0 ? [...dated, ...plain] : plain.length > 0 ? plain : prints;
}

/** Words of the article give its days, be they a bound ("in the coming days"). */
function saysDays({ range, mention }: MentionPrint): boolean {
  return range !== undefined && mention.date?.basis !== "tense";
}

/** The mention that was published first stands for the event, so that its id stays while articles are added. */
function seedOf(prints: readonly MentionPrint[]): string {
  const first = prints.reduce((a, b) => (comparePublished(b, a) < 0 ? b : a)); // an event has mentions
  return `${first.article.id} ${first.mention.id}`;
}

function comparePublished(a: MentionPrint, b: MentionPrint): number {
  return (
    Number(a.instant === -Infinity) - Number(b.instant === -Infinity) ||
    (a.instant === b.instant ? 0 : a.instant - b.instant) ||
    compareText(a.article.id, b.article.id) ||
    a.mention.trigger.start - b.mention.trigger.start ||
    compareText(a.mention.id, b.mention.id)
  );
}

/** Who says so, where nobody says it in the article's own voice. */
function attributionOf(by: readonly MentionPrint[]): readonly Attribution[] | undefined {
  if (by.length === 0 || by.some(({ mention }) => mention.attributedTo === undefined)) return undefined;
  const all = by.flatMap(({ mention }) => mention.attributedTo ?? []);
  const byName = new Map(all.map((attribution) => [attribution.name, attribution]));
  return [...byName.values()].sort((a, b) => compareText(a.name, b.name));
}

/** The reason that says most: why the words that were there did not give a date. */
const REASONS: readonly UndatedReason[] = [
  "contradicted",
  "unresolved expression",
  "vague",
  "no publication date",
  "no expression",
  "no tense",
  "not English",
];

function undatedReason(prints: readonly MentionPrint[]): UndatedReason {
  return REASONS.find((reason) => prints.some(({ mention }) => mention.undatedBecause === reason)) ?? "no expression";
}

function reportDay({ reportedOn }: EventMention): IsoDate | undefined {
  return reportedOn !== undefined && "on" in reportedOn.begin ? reportedOn.begin.on : undefined;
}

function firstAndLast(
  days: readonly (IsoDate | undefined)[],
): { readonly first: IsoDate; readonly last: IsoDate } | undefined {
  const sorted = days.filter((day) => day !== undefined).sort(compareText);
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first === undefined || last === undefined ? undefined : { first, last };
}
