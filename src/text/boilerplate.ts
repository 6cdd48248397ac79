import type { Span } from "../model/text.ts";
import type { CopyTables } from "./copy-tables.ts";
import { isPrintedDate } from "./printed-date.ts";
import { eachWord } from "./words.ts";

/** What a paragraph is by its own words, when it is not the article's running text. */
export type OwnRole = "byline" | "dateline" | "caption" | "credit" | "boilerplate" | "related" | "comments";

/** A byline, a label or a link is no longer than this. */
const SHORT_WORDS = 12;
/** A line of credits is no longer than this. */
const CREDIT_LENGTH = 300;

/**
 * Tells bylines, printed dates, captions, credits, links and boilerplate from running text by how they begin and what
 * they contain. Long paragraphs that only begin so are running text: "Follow the money, he said. …".
 */
export function findOwnRole(text: string, block: Span, copy: CopyTables): OwnRole | undefined {
  const length = block.end - block.start;
  const line = text.slice(block.start, Math.min(block.end, block.start + 400)).toLowerCase();
  if (length <= 80 && isPrintedDate(text, block, copy)) return "dateline";
  const shape = readShape(text, block, copy);
  if (shape.words === 0 || isAddress(line, shape.words)) return "boilerplate";
  if (copy.sections.has(line)) return "boilerplate";
  if (isByline(line, shape, copy)) return "byline";
  if (length <= CREDIT_LENGTH) {
    if (begins(line, copy.credits) && (shape.words <= SHORT_WORDS || line[0] === "(" || endsWithout(line, copy)))
      return "credit";
    if (shape.words <= 30 && copy.contributed.some((phrase) => within(line, phrase))) return "credit";
    if (shape.words <= 3 && Object.hasOwn(copy.agencies, line.replaceAll("(", "").replaceAll(")", ""))) return "credit";
  }
  const short = shape.words <= SHORT_WORDS;
  if (short && begins(line, copy.related) && !shape.sentence) return "related";
  if (begins(line, copy.captions) && (short || line[0] === "(" || line[0] === "[" || line.includes(":")))
    return "caption";
  if (shape.words <= 40 && copy.boilerplateWithin.some((phrase) => line.includes(phrase))) return "boilerplate";
  if ((short || line[0] === "©") && begins(line, copy.boilerplate) && !(shape.sentence && shape.words > 8))
    return "boilerplate";
  if (isSelfDescription(line, copy)) return "boilerplate";
  if (shape.sentence && shape.words > 2 && shape.words <= 10 && shape.verbless && !line.includes(":")) return "caption";
  return undefined;
}

/** Shape of a line: its words, whether it ends as a sentence, whether no word in lower case could be a finite verb. */
interface LineShape {
  readonly words: number;
  readonly capitals: number;
  readonly sentence: boolean;
  readonly verbless: boolean;
}

function readShape(text: string, block: Span, copy: CopyTables): LineShape {
  let words = 0;
  let capitals = 0;
  let verbless = true;
  if (block.end - block.start > 1_000) return { words: 1_000, capitals: 0, sentence: true, verbless: false };
  eachWord(text, block.start, block.end, (start, end) => {
    words++;
    const word = text.slice(start, end);
    const lower = word.toLowerCase();
    if (word !== lower) capitals++;
    else if (!copy.verblessWords.has(lower) && !lower.endsWith("ing")) verbless = false;
  });
  return { words, capitals, sentence: endsSentence(text, block), verbless };
}

/** Whether a stretch ends with the sign of a sentence, quotes and brackets after it allowed. */
export function endsSentence(text: string, block: Span): boolean {
  let at = block.end - 1;
  while (at > block.start && "\"'”’)]»".includes(text[at]!)) at--; // within the block
  return ".!?…".includes(text[at] ?? " ");
}

function isByline(line: string, shape: LineShape, copy: CopyTables): boolean {
  if (shape.words > SHORT_WORDS || shape.sentence) return false;
  const opening = copy.bylines.find((phrase) => line.startsWith(phrase));
  return opening !== undefined && shape.capitals * 2 >= shape.words;
}

function isAddress(line: string, words: number): boolean {
  return (
    (words <= 14 || !line.includes(" ")) &&
    (line.includes("http://") || line.includes("https://") || line.startsWith("www."))
  );
}

/** "X provides the latest news from …": an outlet's name and what it says of itself. */
function isSelfDescription(line: string, copy: CopyTables): boolean {
  return copy.selfDescriptions.some((phrase) => {
    const at = line.indexOf(phrase);
    return at > 0 && at < 60 && line.slice(0, at).split(" ").length <= 6 && line.includes(copy.outletSubject);
  });
}

function begins(line: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => line.startsWith(phrase));
}

function within(line: string, phrase: string): boolean {
  const at = line.indexOf(phrase);
  if (at < 0) return false;
  const rest = line.slice(at + phrase.length);
  return rest === "" || rest === "." || rest.startsWith(".") || rest.startsWith(" ") === false;
}

/** Credits are lists of names; a sentence that begins with "via" or "with" has a verb and a stop. */
function endsWithout(line: string, copy: CopyTables): boolean {
  return copy.credits.some((phrase) => phrase.endsWith("by ") && line.startsWith(phrase));
}
