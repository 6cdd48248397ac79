import type { EventMention, SalienceReason } from "../model/event.ts";
import type { EventType } from "../model/event-types.ts";
import { isAnswer } from "./answers.ts";
import { isUnannounced } from "./unannounced.ts";

const ABOUT: SalienceReason = { reason: "is what other events are about", weight: 0.2 };

/** At this score a mention stands on the timeline by default. */
const LINE = 0.5;

/**
 * What the arrests, charges and investigations of an article are about is more its matter than they are: an incident
 * of a kind that is told in one sentence with such an answer weighs more, wherever the article tells it.
 *
 * "A man was charged on Friday with a shooting. He opened fire on Tuesday in a bar." → the shooting first
 */
export function rateCauses(mentions: readonly EventMention[]): readonly EventMention[] {
  const sentences = new Set<number>();
  for (const { type, sentence, status } of mentions)
    if (isAnswer(type) && status !== "denied") sentences.add(sentence.start);
  if (sentences.size === 0) return mentions;
  const kinds = new Set<EventType>();
  for (const { type, sentence } of mentions)
    if (isUnannounced(type) && !isAnswer(type) && sentences.has(sentence.start)) kinds.add(type);
  return mentions.map((mention) =>
    kinds.has(mention.type) && mention.polarity === "positive" ? raise(mention) : mention,
  );
}

function raise(mention: EventMention): EventMention {
  const score = Math.round(Math.min(1, mention.salience.score + ABOUT.weight) * 100) / 100;
  return {
    ...mention,
    salience: { score, main: score >= LINE, reasons: [...mention.salience.reasons, ABOUT] },
  };
}
