import type { NameTables } from "../languages/name-tables.ts";
import type { ParsedToken } from "../model/text.ts";
import { childrenWith, childWith, type Tree } from "./clause.ts";
import type { ArticleEntities } from "./names/find-entities.ts";
import type { ReadSentence } from "./read-sentences.ts";

/** Whether an article speaks of a body as one or as many. */
export type BodyNumber = "one" | "many";

/** Less than what one verb shows. */
const HALF = 0.5;

/**
 * In which number an article speaks of each named body: "Rovers have won", "the Cubs ended their wait". Each verb that
 * shows a number counts for one or the other.
 */
export function findBodyNumbers(
  sentences: readonly ReadSentence[],
  names: ArticleEntities,
  { pronouns, organisations }: NameTables,
): ReadonlyMap<number, BodyNumber> {
  // a body that goes by a name of its own is one: "the United Nations"
  const votes = new Map<number, number>(
    names.entities.flatMap(({ name }, entity) => (organisations.has(name.toLowerCase()) ? [[entity, -HALF]] : [])),
  );
  for (const { sentence, head, entity } of names.mentions) {
    const tree = sentences[sentence]?.tree;
    const subject = tree?.tokens[head];
    const verb = subject?.head === undefined ? undefined : tree?.tokens[subject.head];
    if (tree === undefined || verb === undefined || subject?.relation.startsWith("nsubj") !== true) continue;
    if (childWith(tree, head, "conj") || isOnePerson(names, entity)) continue;
    votes.set(entity, (votes.get(entity) ?? 0) + numberOf(tree, verb, pronouns));
  }
  return new Map(
    [...votes].flatMap(([entity, vote]) => (vote === 0 ? [] : [[entity, vote > 0 ? "many" : "one"] as const])),
  );
}

/** A full name is one person's; a single word may be a team that was taken for one. */
function isOnePerson({ entities }: ArticleEntities, entity: number): boolean {
  return entities[entity]?.kind === "person" && entities[entity].name.includes(" ");
}

/** 1 where the verb or a pronoun beside its object is in the plural, -1 where it is in the singular, 0 where neither shows. */
function numberOf(tree: Tree, verb: ParsedToken, pronouns: NameTables["pronouns"]): number {
  const finite = childWith(tree, verb.index, "aux", "cop") ?? verb;
  if (finite.xpos === "VBZ") return -1;
  if (finite.xpos === "VBP") return 1;
  const owners = childrenWith(tree, verb.index, "obj").flatMap(({ index }) => childrenWith(tree, index, "nmod:poss"));
  const row = owners.map(({ text }) => pronouns.get(text.toLowerCase())).find((found) => found !== undefined);
  return row === undefined ? 0 : row.of === "any" ? 1 : row.of === "thing" ? -1 : 0;
}
