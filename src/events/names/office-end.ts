import type { NameTables } from "../../languages/name-tables.ts";
import type { Token } from "../../model/text.ts";

/**
 * Where an office ends whose head stands at `head`: behind its portfolio, "Secretary of State", "minister for foreign
 * affairs"; without one, behind the head.
 */
export function officeEnd(tokens: readonly Token[], head: number, tables: NameTables): number {
  const joint = tokens[head + 1]?.text ?? "";
  if (!tables.grammar.of.has(joint) && !tables.grammar.purpose.has(joint)) return head + 1;
  let end = head + 2;
  if (tables.grammar.article.has(tokens[end]?.text ?? "")) end++;
  const start = end;
  while (end < tokens.length && isPortfolio(tokens[end]!.text.toLowerCase(), tables)) end++; // end < length
  const body = tables.organisationHeads.has(tokens[end]?.text.toLowerCase() ?? ""); // "of the Central Intelligence Agency"
  return end > start && !body ? end : head + 1;
}

function isPortfolio(lower: string, tables: NameTables): boolean {
  return tables.roleModifiers.has(lower) && !tables.roles.has(lower);
}
