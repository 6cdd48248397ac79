import type { ParsedToken } from "../model/text.ts";
import { type Tree, tokenAt } from "./clause.ts";
import type { DescribeContext } from "./describe-context.ts";
import { findMeantNoun } from "./find-meant-noun.ts";
import type { Taking } from "./find-participants.ts";
import { isInTime, type PlacedTime } from "./placed-time.ts";

/** "2009 will be difficult", "next week’s match": a time takes no part. */
export function withoutTimes(
  { subject, object, participants, places }: Taking,
  tree: Tree,
  times: readonly PlacedTime[],
): Taking {
  const isTime = (token: ParsedToken | undefined) => token !== undefined && isInTime(times, token.index);
  return {
    places,
    participants: participants.filter(({ quote, via }) => via !== "description" || !isTime(tokenAt(tree, quote.start))),
    ...(subject && !isTime(subject) && { subject }),
    ...(object && !isTime(object) && { object }),
  };
}

/** "The hospital said it would close": subject and object by the nouns that their pronouns mean. */
export function withMeant({ search, sentence }: DescribeContext, taking: Taking): Taking {
  const { subject, object } = taking;
  const of = (token: ParsedToken | undefined) => (token && findMeantNoun(search, sentence, token)?.noun) ?? token;
  const [by, to] = [of(subject), of(object)];
  return { ...taking, ...(by && { subject: by }), ...(to && { object: to }) };
}
