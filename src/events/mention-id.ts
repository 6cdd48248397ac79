import type { EventMention } from "../model/event.ts";

/** An id made from what the mention says and where; 53 bits of cyrb53, in base 36. */
export function mentionId(
  mention: Pick<EventMention, "articleId" | "trigger" | "type" | "status"> & { readonly edtf: string | undefined },
): string {
  const { articleId, trigger, type, status, edtf = "" } = mention;
  const { start, end, text } = trigger;
  return `m-${hash53(`${articleId}\0${start}\0${end}\0${text}\0${type}\0${status}\0${edtf}`)}`;
}

/** cyrb53 (public domain): a fast 53-bit string hash. */
export function hash53(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
