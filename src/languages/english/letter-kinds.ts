/** Whether a word is written with a capital of the Latin alphabet. */
export function isCapital(written: string): boolean {
  const code = written.charCodeAt(0);
  return code >= 65 && code <= 90;
}

/** Whether a word begins with a figure. */
export function isDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}
