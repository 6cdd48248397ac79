import type { RoleTable } from "../languages/date-tables.ts";
import type { TimeRole } from "../model/temporal.ts";
import type { Items } from "../patterns/rule.ts";

/** The preposition that stands before a token, as a role: "until", also of two words, "as of". */
export function readRole(
  items: Items,
  before: number,
  roles: RoleTable,
): { readonly role: TimeRole; readonly preposition: string } | undefined {
  if (before < 1) return undefined;
  const one = items.word(before - 1);
  const two = before > 1 ? roles.get(one)?.behind?.get(items.word(before - 2)) : undefined;
  if (two !== undefined) return { role: two, preposition: `${items.word(before - 2)} ${one}` };
  const role = roles.get(one)?.alone;
  return role === undefined ? undefined : { role, preposition: one };
}
