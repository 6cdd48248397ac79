import type { Quantity } from "../model/event.ts";
import type { Conflict } from "../model/timeline.ts";
import { addToGroup } from "../text/add-to-group.ts";
import { compareText } from "./canonical-json.ts";
import { conflictOf } from "./conflict-of.ts";
import type { MentionPrint } from "./mention-print.ts";

/**
 * Of every count the latest: a toll grows with what is known. Earlier and other figures stay in a conflict, in the
 * order in which they were said.
 */
export function uniteQuantities(prints: readonly MentionPrint[]): {
  readonly quantities: readonly Quantity[];
  readonly conflicts: readonly Conflict[];
} {
  const counted = new Map<string, { readonly quantity: Quantity; readonly print: MentionPrint }[]>();
  for (const print of prints) {
    for (const quantity of print.mention.quantities) {
      addToGroup(counted, quantity.of, { quantity, print });
    }
  }
  const rows = [...counted].sort(([a], [b]) => compareText(a, b));
  return {
    quantities: rows.map(([, row]) => [...row].sort(compareLatest)[0]!.quantity), // no row is empty
    conflicts: rows.flatMap(([, row]) =>
      conflictOf(
        "quantity",
        row
          .filter(({ quantity }) => !row.every((other) => allows(quantity, other.quantity)))
          .map(({ quantity, print }) => ({ value: formatQuantity(quantity), print })),
      ),
    ),
  };
}

/** "At least ten" and twelve may both be true; of two bounds, or two plain figures, only equal ones. */
function allows(a: Quantity, b: Quantity): boolean {
  if (a.value === b.value) return true;
  if ((a.bound === undefined) === (b.bound === undefined)) return a.bound !== undefined && a.bound === b.bound;
  const [bounded, plain] = a.bound === undefined ? [b, a] : [a, b];
  if (bounded.bound === "about") return Math.abs(plain.value - bounded.value) <= bounded.value * ABOUT;
  return bounded.bound === "at least" ? plain.value >= bounded.value : plain.value <= bounded.value;
}

/** By how much of it a rounded figure may be off. */
const ABOUT = 0.1;

interface Counted {
  readonly quantity: Quantity;
  readonly print: MentionPrint;
}

function compareLatest(a: Counted, b: Counted): number {
  const [x, y] = [a.print, b.print];
  if (x.instant !== y.instant) return x.instant > y.instant ? -1 : 1;
  return b.quantity.value - a.quantity.value || compareText(x.mention.id, y.mention.id);
}

function formatQuantity({ value, of, bound }: Quantity): string {
  return bound === undefined ? `${value} ${of}` : `${bound} ${value} ${of}`;
}
