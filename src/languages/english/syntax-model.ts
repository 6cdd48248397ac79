import { parser } from "./parser.ts";
import { tagger } from "./tagger.ts";

/** English, as the syntax engine takes it. Whoever needs the tagger alone imports it from `tagger.ts`: it brings no parser. */
export const english = { tagger, parser } as const;
