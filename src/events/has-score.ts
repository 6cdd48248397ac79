import type { ParsedToken } from "../model/text.ts";
import type { Tree } from "./clause.ts";

/** How far behind its verb a score may stand. */
const SCORE_REACH = 8;

/** "Beat Corvane 3-1", "lost 102–98 to Elm City": two numbers with a dash and no blank between them. */
export function hasScore({ tokens }: Tree, verb: ParsedToken): boolean {
  for (let at = verb.index + 1; at < verb.index + SCORE_REACH; at++) {
    const [left, dash, right] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (left === undefined || dash === undefined || right === undefined) return false;
    const isJoined = left.end === dash.start && dash.end === right.start;
    if (isJoined && DASHES.has(dash.text) && isSmallNumber(left.text) && isSmallNumber(right.text)) return true;
  }
  return false;
}

const DASHES: ReadonlySet<string> = new Set(["-", "\u2013", "\u2014"]);

function isSmallNumber(text: string): boolean {
  return /^\d{1,3}$/.test(text);
}
