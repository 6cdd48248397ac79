import type { Timeline } from "newsline";
import { type TextPart, toText } from "newsline/export";

/** Select Graphic Rendition codes (ECMA-48) by part. */
const COLOURS = {
  heading: [1, 22],
  date: [36, 39],
  title: [1, 22],
  claim: [33, 39],
  sources: [2, 22],
  note: [2, 22],
} as const satisfies Record<TextPart, readonly [on: number, off: number]>;

/** The text of a timeline with what was noticed below it; in colour on a terminal that has not declined it. */
export function formatForTerminal(
  timeline: Timeline,
  reasons: "none" | "steps",
  terminal: { readonly isTTY?: boolean },
): string {
  const isColoured = terminal.isTTY === true && (process.env.NO_COLOR ?? "") === "";
  const paint = (part: TextPart, text: string) =>
    isColoured ? `\u001b[${COLOURS[part][0]}m${text}\u001b[${COLOURS[part][1]}m` : text;
  const notes = timeline.diagnostics.map(
    ({ articleId, message }) => `- ${articleId === undefined ? "" : `${articleId}: `}${message}`,
  );
  const below = notes.length === 0 ? "" : `\n${paint("heading", "Noticed")}\n${notes.join("\n")}\n`;
  return toText(timeline, { reasons, paint }) + below;
}
