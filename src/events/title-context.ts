import type { Attribution } from "../model/event.ts";
import type { DescribeContext } from "./describe-context.ts";
import { findMeantNoun } from "./find-meant-noun.ts";
import { isInTime } from "./placed-time.ts";
import type { ReadSentence } from "./read-sentences.ts";
import { nameOf } from "./title-phrases.ts";
import type { TitleContext } from "./title-scope.ts";

/** What titles are made from in one sentence; who speaks is "I". */
export function titleContext(
  describe: DescribeContext,
  sentence: ReadSentence,
  hasOwnDay: boolean,
  speaker: Attribution | undefined,
): TitleContext {
  const { text, lexicon, names, search, tables } = describe;
  const context: TitleContext = {
    tree: sentence.tree,
    sentence: sentence.index,
    text,
    lexicon,
    reader: sentence.reader,
    names,
    isTime: (token) => isInTime(sentence.dating, token),
    isWhen: (token) => isInTime(sentence.saysWhen, token),
    hasOwnDay,
    isRole: ({ xpos, lemma }) => xpos === "NN" && search.tables.roles.has(lemma.toLowerCase()),
    numberOf: (entity) => search.numbers.get(entity),
    meant: (pronoun) => {
      if (speaker && tables.speaker.has(pronoun.text.toLowerCase())) return { text: speaker.name, plural: false };
      const found = findMeantNoun(search, sentence, pronoun);
      if (found === undefined) return undefined;
      const there = found.sentence === sentence ? context : titleContext(describe, found.sentence, false, undefined);
      // a noun may hold the pronoun itself: "the firm with a plan to sell it"
      return nameOf({ ...there, meant: () => undefined }, found.noun);
    },
  };
  return context;
}
