import type { Conflict, ConflictValue } from "../model/timeline.ts";
import { compareText } from "./canonical-json.ts";
import type { MentionPrint } from "./mention-print.ts";

/** A conflict of the values that mentions give for one field, in the order in which they were said; none for one value. */
export function conflictOf(
  field: Conflict["field"],
  said: readonly { readonly value: string; readonly print: MentionPrint }[],
): readonly Conflict[] {
  const byValue = new Map<string, MentionPrint[]>();
  for (const { value, print } of said) {
    const row = byValue.get(value);
    if (row === undefined) byValue.set(value, [print]);
    else if (!row.includes(print)) row.push(print);
  }
  if (byValue.size < 2) return [];
  const values = [...byValue]
    .map(([value, prints]) => ({ value, prints, first: Math.min(...prints.map(({ said }) => said ?? 0)) }))
    .sort((a, b) => a.first - b.first || compareText(a.value, b.value))
    .map(
      ({ value, prints }): ConflictValue => ({
        value,
        mentions: prints.map(({ mention }) => mention.id).sort(compareText),
        sources: [...new Set(prints.map(({ article }) => article.source ?? article.id))].sort(compareText),
      }),
    );
  return [{ field, values }];
}
