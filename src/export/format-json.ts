import { cleanLine } from "./clean-line.ts";

/** Characters that would end a `script` element or a line of JavaScript. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/** JSON that may also stand inside an HTML page: `<` is written as `\u003c`. Every string becomes one clean line. */
export function formatJson(value: object): string {
  return `${JSON.stringify(value, cleanString, 2).replace(UNSAFE, escapeCharacter)}\n`;
}

function cleanString(_: string, value: unknown): unknown {
  return typeof value === "string" ? cleanLine(value) : value;
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
