import type { TimeRole } from "../model/temporal.ts";
import type { Items } from "../patterns/rule.ts";

/** The preposition that stands before a token, as a role: "until", also of two words, "as of". */
export function readRole(
  items: Items,
  before: number,
  roles: ReadonlyMap<string, TimeRole>,
): { readonly role: TimeRole; readonly preposition: string } | undefined {
  if (before < 1) return undefined;
  const one = items.word(before - 1);
  const two = before > 1 ? `${items.word(before - 2)} ${one}` : "";
  const role = roles.get(two) ?? roles.get(one);
  if (role === undefined) return undefined;
  return { role, preposition: roles.has(two) ? two : one };
}
