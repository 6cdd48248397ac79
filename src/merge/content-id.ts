/** Ten base-36 digits that stand for a text. The same text gives the same id on every machine. */
export function contentId(text: string): string {
  return hashText(text).toString(36).padStart(10, "0").slice(-10);
}

/**
 * A whole number that stands for a text: two 32-bit hashes (FNV-1a with two offsets, finalised as in MurmurHash3), 53 bits
 * of them kept.
 */
export function hashText(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x7ee3623a;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x5bd1e995);
  }
  return (finish(high) & 0x1fffff) * 0x100000000 + finish(low);
}

function finish(hash: number): number {
  let value = hash ^ (hash >>> 16);
  value = Math.imul(value, 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
