import { readTemporalInput } from "../door/read-temporal-input.ts";
import { ENGLISH_TIME } from "../languages/english/english-time.ts";
import type { TimeLanguage } from "../languages/language.ts";
import type { Article } from "../model/article.ts";
import type { TemporalExpression } from "../model/temporal.ts";
import { tagSentence } from "../syntax/tag.ts";
import { lazily } from "../text/lazily.ts";
import { visitSentences } from "../text/split-sentences.ts";
import { toTokens } from "../text/token-columns.ts";
import type { DirectionCue } from "./direction-cue.ts";
import { findOtherLanguage } from "./find-other-language.ts";
import { readClauseCues } from "./read-clause-cues.ts";
import { timeReader } from "./recognise.ts";
import type { RecognisedTime } from "./recognised-time.ts";
import { type ResolvedTime, resolveTimes, type TimeContext } from "./resolve-times.ts";

/** What is known of a text from outside it. */
export interface TemporalOptions {
  /** When the text was published: what "yesterday" is counted from. Without it only full dates get their days. */
  readonly publishedAt?: Article["publishedAt"];
  /** IANA zone in which the day of publication is counted. */
  readonly zone?: string | undefined;
  readonly language?: TimeLanguage | undefined;
}

/**
 * The temporal expressions of a text, in order: extents in UTF-16 offsets, TIMEX3 type and value, EDTF and days where
 * they stand for days, and the steps from words to days. A text in another language has none.
 *
 * @throws {TimelineInputError} where `text` is no string or an option cannot be read
 *
 * @example
 * findTemporalExpressions("It opens Tuesday.", { publishedAt: "2024-06-12" })[0]?.value; // "2024-06-18"
 */
export function findTemporalExpressions(text: string, options: TemporalOptions = {}): readonly TemporalExpression[] {
  const { publication, language = ENGLISH_TIME } = readTemporalInput(text, options);
  if (findOtherLanguage(text, language) !== undefined) return [];
  const recognised: RecognisedTime[] = [];
  const cues: (DirectionCue | undefined)[] = [];
  const read = timeReader(text, language);
  let index = 0;
  visitSentences(text, 0, text.length, (columns, first, last) => {
    // most sentences hold nothing of which the tags would decide
    const tagged = lazily(() => tagSentence(toTokens(text, columns, first, last), language.tagger()));
    const found = read({ columns, first, last, tagged }, index++);
    if (found.length === 0) return;
    for (const cue of readClauseCues(found, tagged(), language.tense)) cues.push(cue);
    for (const time of found) recognised.push(time);
  });
  return resolveTimes(recognised, cues, timeContext(publication)).map(toExpression);
}

export function timeContext(publication: TimeContext["publication"]): TimeContext {
  return publication === undefined ? {} : { publication };
}

function toExpression(time: ResolvedTime): TemporalExpression {
  const { start, end, text, type, value, mod, quant, freq, edtf, date, partOfDay, parts, steps } = time;
  return {
    start,
    end,
    text,
    type,
    value,
    ...(mod === undefined ? {} : { mod }),
    ...(quant === undefined ? {} : { quant }),
    ...(freq === undefined ? {} : { freq }),
    ...(edtf === undefined ? {} : { edtf }),
    ...(date === undefined ? {} : { date }),
    ...(partOfDay === undefined ? {} : { partOfDay }),
    ...(parts === undefined ? {} : { parts: parts.map(toExpression) }),
    steps,
  };
}
