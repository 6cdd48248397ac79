import type { TimeLanguage } from "../languages/language.ts";
import { detectLanguage } from "../text/detect-language.ts";
import { eachWord } from "../text/words.ts";

/** A shorter text may look like another language by two words that both have: "We met late last week" is no Dutch. */
const SHORT = 100;

/** Whether a text is plainly in another language; a short one only where it holds none of the language's own words. */
export function isOtherLanguage(text: string, { tag, evidence }: Pick<TimeLanguage, "tag" | "evidence">): boolean {
  const detected = detectLanguage(text, evidence).tag;
  if (detected === tag || detected === "und") return false;
  return text.length > SHORT || !holdsWordOf(text, evidence.functionWords[tag] ?? "");
}

function holdsWordOf(text: string, functionWords: string): boolean {
  const own = new Set(functionWords.split(" "));
  let isHeld = false;
  eachWord(text, 0, text.length, (from, to) => {
    isHeld ||= own.has(text.slice(from, to).toLowerCase());
  });
  return isHeld;
}
