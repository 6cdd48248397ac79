/** Control characters (terminal escapes, line breaks) and the marks that turn the direction of writing. */
const UNSAFE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** Halves of a pair without the other: no format can write them. */
const HALVES = /\p{Cs}/gu;

/** Text of an article as one line that cannot steer a terminal or break out of its line. */
export function cleanLine(text: string): string {
  return text.replace(UNSAFE, " ").replace(HALVES, "\ufffd").trim();
}
