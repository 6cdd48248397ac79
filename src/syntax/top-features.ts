import { mix1, mix2, mix3 } from "./hash.ts";
import { bucket, countBetween, type ParseInput, tagAt, wordAt } from "./parse-input.ts";

/**
 * Features of the next move that the stack's two top words tell, and the text around them: s1 and s0, -1 is none. Few
 * enough, and seldom enough asked, to stand without a table.
 */
export function writeTopFeatures(input: ParseInput, s1: number, s0: number, out: Int32Array): number {
  const s0w = wordAt(input, s0);
  const s0t = tagAt(input, s0);
  const s1w = wordAt(input, s1);
  const s1t = tagAt(input, s1);
  const far = s1 < 0 ? 0 : bucket(s0 - s1);
  const farBetween = countBetween(input, s1, s0);
  const s0m = s0 < 0 ? 0 : input.marks[s0]!;
  const s0n = s0 < 0 ? 0 : input.marks[s0 + 1]!;
  const s1n = s1 < 0 ? 0 : input.marks[s1 + 1]!;
  const s0k = s0 < 0 ? -1 : input.kinds[s0]!;
  const s1k = s1 < 0 ? -1 : input.kinds[s1]!;
  let n = 0;
  out[n++] = mix1(104, s1w);
  out[n++] = mix1(105, s1t);
  out[n++] = mix2(106, s1w, s1t);
  out[n++] = mix2(120, s1w, s0w);
  out[n++] = mix2(121, s1w, s0t);
  out[n++] = mix2(122, s1t, s0w);
  out[n++] = mix2(123, s1t, s0t);
  out[n++] = mix3(183, s1t, s0t, far);
  out[n++] = mix2(184, s1w, far);
  out[n++] = mix3(175, s1t, s0t, mix2(6, farBetween, far));
  out[n++] = mix3(244, s1t | (s1n << 8), s0t, s0m);
  out[n++] = mix3(245, s1t, s0t | (s0n << 8), s0m);
  out[n++] = mix3(246, s1t, s0w, s0m);
  out[n++] = mix3(247, s1w, s0t, s0m);
  out[n++] = mix2(261, s1k, s0k);
  return n;
}
