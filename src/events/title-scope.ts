import type { EventLexicon } from "../languages/event-lexicon.ts";
import type { TitleName } from "../languages/event-tables.ts";
import type { ParsedToken } from "../model/text.ts";
import type { ClaimReader } from "./claim-reading.ts";
import type { Tree } from "./clause.ts";
import type { BodyNumber } from "./find-body-numbers.ts";
import type { ArticleEntities } from "./names/find-entities.ts";

/** What a title may ask of its sentence and article. */
export interface TitleContext {
  readonly tree: Tree;
  readonly sentence: number;
  readonly text: string;
  readonly lexicon: EventLexicon;
  readonly reader: ClaimReader;
  readonly names: ArticleEntities;
  /** Whether a token stands in a temporal expression. */
  readonly isTime: (token: number) => boolean;
  /** Whether it stands in one that says when: "last year", not "five-year". */
  readonly isWhen: (token: number) => boolean;
  /** The event has a day of its own beside its noun, "the 1991 war". */
  readonly hasOwnDay: boolean;
  /** Whether a noun says what somebody is: "minister". */
  readonly isRole: (token: ParsedToken) => boolean;
  /** In which number the article speaks of a body with a name. */
  readonly numberOf: (entity: number) => BodyNumber | undefined;
  /** What a pronoun means that stands for nobody with a name. */
  readonly meant: (pronoun: ParsedToken) => TitleName | undefined;
  /** Of several nouns the first is told alone: a phrase that would be too long. */
  readonly isBrief?: boolean;
  /** The verb that is told: in its own line it describes no noun. */
  readonly verb?: number;
  /** The last of the nouns that are joined to this one: what stands behind it is not told of one alone. */
  readonly joinedTo?: number;
  /** The entity of the clause's subject: "her dog" beside it is hers; of several that are joined, "their dog" is theirs. */
  readonly about?: number | "joined";
}
