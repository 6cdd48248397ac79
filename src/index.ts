export type { Span } from "./model/text.ts";
