import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** An article of the fixture stories, or a variation of one. */
export interface NewsArticle {
  readonly title?: string;
  readonly publishedAt: string;
  readonly text: string;
}

const STORIES = join(import.meta.dirname, "../../fixtures/stories");
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const CALENDAR = new Set([...WEEKDAYS, ...MONTHS]);
/** Ends that make another name of a name. */
const ENDINGS = [
  "",
  "son",
  "ova",
  "berg",
  "ini",
  "ez",
  "wick",
  "stad",
  "ek",
  "ford",
  "ara",
  "man",
  "sen",
  "eau",
  "olt",
];

/**
 * The articles of our invented stories, one after another without end, names, numbers and days varied each time round.
 * So many are passed over first: other articles, made in the same way.
 */
export function* makeArticles(passedOver = 0): Generator<NewsArticle> {
  const stories = readdirSync(STORIES).sort();
  const articles = stories.flatMap((story) =>
    readdirSync(join(STORIES, story, "articles"))
      .sort()
      .map((file): NewsArticle => JSON.parse(readFileSync(join(STORIES, story, "articles", file), "utf8"))),
  );
  const names = articles.map(
    ({ text }) => new Set([...text.matchAll(/(?<=[a-z,] )[A-Z][a-z]{3,}/g)].map(([name]) => name)),
  );
  for (let number = passedOver; ; number++) {
    const at = number % articles.length;
    const round = Math.floor(number / articles.length);
    const { title, publishedAt, text } = articles[at]!;
    yield {
      publishedAt,
      text: vary(text, round, names[at]!),
      ...(title !== undefined && { title: vary(title, round, names[at]!) }),
    };
  }
}

/** A text of so many characters, made of our articles. */
export function makeNews(size: number, passedOver = 0): string {
  const parts: string[] = [];
  let length = 0;
  for (const { text } of makeArticles(passedOver)) {
    parts.push(text);
    length += text.length + 2;
    if (length >= size) break;
  }
  return parts.join("\n\n").slice(0, size);
}

/** The same text with other days, numbers and names; the first round leaves it as it is. */
function vary(text: string, round: number, names: ReadonlySet<string>): string {
  if (round === 0) return text;
  return text
    .replace(/\b[1-9]\b/g, (digit) => String(((Number(digit) + round) % 9) + 1))
    .replace(/\b[A-Z][a-z]{2,}\b/g, (word) => {
      const weekday = WEEKDAYS.indexOf(word);
      if (weekday >= 0) return WEEKDAYS[(weekday + round) % WEEKDAYS.length]!;
      const month = MONTHS.indexOf(word);
      if (month >= 0) return MONTHS[(month + round) % MONTHS.length]!;
      return names.has(word) && !CALENDAR.has(word)
        ? `${word}${ENDINGS[round % ENDINGS.length]!}${ENDINGS[Math.floor(round / ENDINGS.length) % ENDINGS.length]!}`
        : word;
    });
}
