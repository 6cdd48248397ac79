/** One element of a pattern: words of which one must stand there, or a slot. */
export type PatternElement =
  | { readonly kind: "words"; readonly words: readonly string[]; readonly optional: boolean }
  | { readonly kind: "slot"; readonly name: string; readonly sense: string; readonly optional: boolean };

/**
 * Reads a pattern. Four constructs: a word, `a|b`, `{slot}` (`{name:slot}` where one pattern has two of a kind), and
 * `?` after any of them. All words are written in lower case.
 *
 * @example
 * readPattern("{number} {unit} ago|earlier").length; // 3
 */
export function readPattern(pattern: string): readonly PatternElement[] {
  return pattern.split(" ").map((written) => {
    const optional = written.length > 1 && written.endsWith("?");
    const element = optional ? written.slice(0, -1) : written;
    if (!element.startsWith("{")) return { kind: "words", words: element.split("|"), optional };
    const inside = element.slice(1, -1);
    const colon = inside.indexOf(":");
    const name = colon < 0 ? inside : inside.slice(0, colon);
    return { kind: "slot", name, sense: inside.slice(colon + 1), optional };
  });
}

/**
 * The captures of a pattern, read from its string: `Captures<"{number} {unit} ago", Slots>` is
 * `{ number: Slots["number"]; unit: Slots["unit"] }`; a slot with `?` may be `undefined`.
 */
export type Captures<P extends string, S> = P extends `${string}{${infer Slot}}${infer Rest}`
  ? (Rest extends `?${string}` ? Partial<CaptureOf<Slot, S>> : CaptureOf<Slot, S>) & Captures<Rest, S>
  : unknown;

type CaptureOf<Slot extends string, S> = Slot extends `${infer Name}:${infer Sense}`
  ? { readonly [N in Name]: Sense extends keyof S ? S[Sense] : never }
  : { readonly [N in Slot]: N extends keyof S ? S[N] : never };
