import type { NameTables } from "../../languages/name-tables.ts";
import type { Title } from "./read-title.ts";

/**
 * Whether a description may mean someone of whom a title was said: the same office (or "leader" of one who leads),
 * nothing in the description that the title lacks, no other country. `sure` where the country agrees in both, or both
 * name none.
 */
export function matchTitle(description: Title, title: Title, tables: NameTables): "sure" | "possible" | undefined {
  const same = description.role === title.role || (tables.grammar.leader.has(description.role) && title.leads);
  if (!same) return undefined;
  if (!description.modifiers.every((word) => title.modifiers.includes(word))) return undefined;
  // A vice president is no president, a former one neither.
  const narrower = title.modifiers.some(
    (word) => tables.grammar.otherOffice.has(word) && !description.modifiers.includes(word),
  );
  if (narrower) return undefined;
  if (description.of !== undefined && title.of !== undefined) return description.of === title.of ? "sure" : undefined;
  if (description.of === title.of) return "sure";
  return description.role === title.role ? "possible" : undefined;
}
