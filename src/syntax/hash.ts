/**
 * Integer hashes for words and features. Features are never strings: a template's number and up to three integers are
 * mixed into one 32-bit integer (the finaliser of MurmurHash3, Appleby 2011), of which a model keeps the low bits.
 */
export function mix1(template: number, a: number): number {
  return finish(Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b));
}

export function mix2(template: number, a: number, b: number): number {
  const first = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  return finish(Math.imul((first ^ (first >>> 15)) + b, 0xc2b2ae35));
}

export function mix3(template: number, a: number, b: number, c: number): number {
  const first = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  const second = Math.imul((first ^ (first >>> 15)) + b, 0xc2b2ae35);
  return finish(Math.imul((second ^ (second >>> 13)) + c, 0x27d4eb2f));
}

function finish(mixed: number): number {
  const once = mixed ^ (mixed >>> 15);
  const twice = Math.imul(once, 0x2c1b3c6d);
  return twice ^ (twice >>> 13);
}

/** Hash of a word as features see it: lower case, every digit a 0, one kind of quote. FNV-1a over UTF-16 units. */
export function hashWord(text: string): number {
  return hashUnits(text, 0, text.length);
}

/** The same over a part of the word: its prefixes and suffixes. */
export function hashUnits(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ plainUnit(text.charCodeAt(at)), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** One unit, with case, digits and the styles of quotes and dashes levelled. */
function plainUnit(code: number): number {
  if (code >= 65 && code <= 90) return code | 32;
  if (code >= 48 && code <= 57) return 48;
  if (code < 128) return code === 0x60 ? 0x27 : code;
  if (code === 0x2019 || code === 0x2018 || code === 0x2bc) return 0x27;
  if (code === 0x201c || code === 0x201d) return 0x22;
  if (code === 0x2010 || code === 0x2011) return 0x2d;
  if (code >= 0xc0 && code <= 0xde) return code | 32;
  return code;
}
