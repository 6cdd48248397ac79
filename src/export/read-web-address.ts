const ALLOWED = /^https?:\/\/[^\s/?#]/i;
const UNSAFE = /[\s\p{Cc}<>"'`\\{}|^()[\]]/gu;

/** An `http` or `https` address that is safe in any format, percent-encoded where needed; `undefined` for others. */
export function readWebAddress(url: string): string | undefined {
  const trimmed = url.trim();
  return ALLOWED.test(trimmed) ? trimmed.replace(UNSAFE, encodeCharacter) : undefined;
}

/** `encodeURIComponent` leaves quotes and brackets as they are. */
function encodeCharacter(character: string): string {
  const code = character.charCodeAt(0);
  return code < 0x80 ? `%${code.toString(16).toUpperCase().padStart(2, "0")}` : encodeURIComponent(character);
}
