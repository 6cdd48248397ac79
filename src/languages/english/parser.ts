import { openParser } from "../../syntax/open-parser.ts";
import type { Parser } from "../../syntax/parser.ts";
import { PARSER } from "./weights/parser.ts";
import { readEnglishKinds } from "./word-kinds.ts";

let opened: Parser | undefined;

/** The English parser, decoded at first use and kept. */
export function parser(): Parser {
  opened ??= openParser(PARSER, readEnglishKinds());
  return opened;
}
