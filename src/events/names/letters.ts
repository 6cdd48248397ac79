/** Whether a word is written with a capital of any alphabet, or as a brand is. */
export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return (code >= 65 && code <= 90) || isBrand(text);
  // an empty text has no code: NaN
  if (!(code >= 0xc0)) return false;
  const first = text[0]!; // it has a code
  return first !== first.toLowerCase();
}

/** "eBay", "iPlayer": a small letter before a capital and small letters; "kHz" is a unit. */
export function isBrand(text: string): boolean {
  if (text.length < 4) return false;
  const [first, second, third] = [text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2)];
  return first >= 97 && first <= 122 && second >= 65 && second <= 90 && third >= 97 && third <= 122;
}

export function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 0xc0;
}

export function isHyphen(text: string): boolean {
  return text === "-" || text === "‐" || text === "‑";
}
