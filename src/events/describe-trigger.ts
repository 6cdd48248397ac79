import type { EventDate, IsoDate } from "../model/date.ts";
import type { EventMention, Quote } from "../model/event.ts";
import type { AttachedTime } from "./attached-times.ts";
import type { ClaimReading } from "./claim-reading.ts";
import { baseRelation, childWith } from "./clause.ts";
import { boundOf, dateOf, undatedBecause } from "./date-trigger.ts";
import type { DescribeContext } from "./describe-context.ts";
import { findAttribution } from "./find-attribution.ts";
import { findParticipants } from "./find-participants.ts";
import { findQuantities } from "./find-quantities.ts";
import { isAside, type Trigger } from "./find-triggers.ts";
import { gatherSalienceFacts } from "./gather-salience-facts.ts";
import { mentionId } from "./mention-id.ts";
import { particleOf } from "./particle.ts";
import { rateSalience } from "./rate-salience.ts";
import { settleClaim } from "./settle-claim.ts";
import { withoutTimes } from "./settle-taking.ts";
import { titleContext } from "./title-context.ts";
import { titleParts } from "./title-parts.ts";
import { isCounted } from "./trigger-facts.ts";
import { triggerPlace } from "./trigger-places.ts";
import { planOf, stagesOf } from "./trigger-plan.ts";

/** One trigger, found or given, as an event mention: which day, what is claimed, who and where, who says so. */
export function describeTrigger(context: DescribeContext, position: number): EventMention {
  const { sentence, lexicon, names, text, tables } = context;
  const { tree, reader } = sentence;
  const trigger = context.triggers[position]!; // callers pass a position of the list
  const attached = context.attached[position] ?? [];
  const read = reader.read(trigger.token.index);
  const plan = trigger.isNoun ? planOf(context, trigger, position) : undefined;
  const quantities = findQuantities(tree, trigger, text, lexicon);
  const several = quantities.length > 0 || isCounted(context, trigger);
  const { dated, doubts } = dateOf(context, trigger, attached, read, plan, several);
  const claim = settleClaim(context, trigger, read, plan, dated?.date);
  const taking = withoutTimes(
    findParticipants(tree, sentence.index, trigger, lexicon, reader, names, context.rider),
    tree,
    sentence.dating,
  );
  const attributions = findAttribution(sentence, text, claim, trigger.token, lexicon, names);
  const bounded = dated ?? boundOf(context, claim);
  const used = dated ? attached.filter(({ time }) => dated.used.includes(time)) : [];
  const date = bounded?.date;
  const quote = quoteOf(trigger.token);
  const lemma = lemmaOf(context, trigger);
  const word = trigger.isNoun ? "noun" : "verb";
  const meaning = trigger.meaning ?? (isAside(trigger, lexicon) ? undefined : lexicon.meaning(lemma, word));
  const isOpen = claim.negative || claim.status === "denied" || sentence.source !== undefined;
  const holder = isOpen ? attributions[0]?.name : undefined;
  const hasOwnDay = attached.some(({ how }) => how === "modifier");
  const titled = titleContext(context, sentence, hasDayApart(context, trigger, attached), attributions.at(-1));
  // "accused of taking bribes in 2022": what is only possible of a day that is over lies behind
  const told: ClaimReading = isBehind(date, context.publishedOn) ? { ...claim, view: "past" } : claim;
  const parts = titleParts(titled, trigger, told, taking, holder);
  const hasQuantity = quantities.length > 0;
  const reading = { trigger, claim, taking, hasQuantity, hasOwnDay, dated: dated?.date, date, parts };
  const { articleId } = context;
  const { type } = trigger;
  const { status } = claim;
  return {
    id: mentionId({ articleId, trigger: quote, type, status, edtf: date?.edtf }),
    articleId,
    trigger: quote,
    type,
    status,
    sentence: context.quote,
    lemma,
    word,
    ...(meaning !== undefined && { meaning }),
    ...(date ? { date } : { undatedBecause: undatedBecause(context, attached) }),
    expressions: used.flatMap(({ time }) => {
      const expression = context.times[time];
      return expression ? [{ start: expression.start, end: expression.end, text: expression.text }] : [];
    }),
    polarity: claim.negative ? "negative" : "positive",
    cues: uniqueQuotes(claim.cues.map(quoteOf)),
    participants: taking.participants,
    places: taking.places,
    quantities,
    ...(attributions.length > 0 && { attributedTo: attributions }),
    ...reportedOn(context, claim),
    ...stagesOf(context, plan, claim, date),
    title: tables.writeTitle(parts),
    salience: rateSalience(gatherSalienceFacts(context, reading)),
    steps: [...(dated?.steps ?? []), ...(dated === undefined && bounded ? bounded.steps : []), ...doubts],
  };
}

/**
 * "A fire that began in March has spread", "police are investigating Sunday's raid": the noun's day is not its verb's;
 * but what "a fire that broke out on Monday" left it left then.
 */
function hasDayApart({ triggers, attached, sentence }: DescribeContext, { token }: Trigger, own: Attached): boolean {
  const verb = baseRelation(token) === "nsubj" ? triggerPlace(triggers, token.head) : undefined;
  const isLent = own.some(({ how }) => how === "modifier");
  if (verb === undefined) return isLent;
  const { tense, perfect } = sentence.reader.predicate(token.head ?? token.index);
  if (!isLent && tense === "past" && !perfect && childWith(sentence.tree, token.head ?? -1, "obj")) return false;
  return own.length > 0 && !attached[verb]?.some(({ time }) => own.some((day) => day.time === time));
}

type Attached = readonly AttachedTime[];

function quoteOf(token: { readonly start: number; readonly end: number; readonly text: string }): Quote {
  return { start: token.start, end: token.end, text: token.text };
}

function uniqueQuotes(quotes: readonly Quote[]): Quote[] {
  const seen = new Set<number>();
  return quotes.filter((quote) => !seen.has(quote.start) && seen.add(quote.start));
}

/** The lemma with its particle, "call off"; a verb without content of its own with its object, "take part", "meet demand". */
function lemmaOf({ sentence: { tree }, lexicon }: DescribeContext, trigger: Trigger): string {
  const { token, type, isNoun } = trigger;
  const particle = particleOf(tree, token.index, lexicon);
  if (particle !== undefined) return `${token.lemma} ${particle}`;
  const isLight =
    (!isNoun && type === "other" && lexicon.isSupport(token.lemma, "withObject")) || isAside(trigger, lexicon);
  const object = isLight ? childWith(tree, token.index, "obj", "nsubj:pass") : undefined;
  return object?.upos === "NOUN" ? `${token.lemma} ${object.lemma}` : token.lemma;
}

/** The day of the outermost dated report: "the agency announced on Tuesday". */
function reportedOn(context: DescribeContext, claim: ClaimReading): { readonly reportedOn?: EventDate } {
  for (const report of claim.reports) {
    const position = triggerPlace(context.triggers, report.index);
    for (const { time } of context.attached[position ?? -1] ?? []) {
      const date = context.times[time]?.date;
      if (date) return { reportedOn: date };
    }
  }
  return {};
}

function isBehind(date: EventDate | undefined, publishedOn: IsoDate | undefined): boolean {
  if (date === undefined || publishedOn === undefined) return false;
  const last = "on" in date.end ? date.end.on : date.end.before;
  return last !== undefined && last < publishedOn;
}
