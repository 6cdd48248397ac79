import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { EventTables } from "../languages/event-tables.ts";
import type { IsoDate } from "../model/date.ts";
import type { Quote } from "../model/event.ts";
import type { ResolvedTime } from "../temporal/resolve-times.ts";
import type { AttachedTime } from "./attached-times.ts";
import type { NounSearch } from "./find-meant-noun.ts";
import type { Trigger } from "./find-triggers.ts";
import type { ArticleEntities } from "./names/find-entities.ts";
import type { ReadSentence } from "./read-sentences.ts";
import type { Story } from "./read-story.ts";

/** All that the description of one trigger may look at. */
export interface DescribeContext {
  readonly articleId: string;
  readonly text: string;
  readonly publishedOn: IsoDate | undefined;
  readonly tables: EventTables;
  readonly lexicon: EventLexicon;
  readonly names: ArticleEntities;
  readonly story: Story;
  /** The entity whose train or ship "the train" is. */
  readonly rider: number | undefined;
  readonly sentence: ReadSentence;
  /** All sentences of the article, to find what a pronoun means. */
  readonly search: NounSearch;
  /** The words of the sentence: one quote for all of its mentions. */
  readonly quote: Quote;
  readonly triggers: readonly Trigger[];
  /** For each event noun the places of the triggers that carry it. */
  readonly carriers: ReadonlyMap<number, readonly number[]>;
  readonly attached: readonly (readonly AttachedTime[])[];
  readonly times: readonly ResolvedTime[];
}
