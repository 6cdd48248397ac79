import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../../src/model/article.ts";

/** One event of a story's gold timeline, as `fixtures/README.md` describes it. */
export interface GoldBlock {
  readonly section: "events" | "undated";
  readonly line: number;
  readonly edtf: string | undefined;
  readonly type: string;
  readonly gloss: string;
  readonly all: boolean;
  readonly status: string;
  readonly who: readonly string[];
  readonly where: string;
  readonly says: readonly GoldQuote[];
  readonly also: readonly string[];
  readonly history: readonly string[];
}

/** A trigger by its place in an article: offsets of the words in asterisks. */
export interface GoldQuote {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Story {
  readonly name: string;
  readonly articles: readonly (Article & { readonly text: string })[];
  readonly blocks: readonly GoldBlock[];
  /** Stretches that must give no event. */
  readonly notEvents: readonly GoldQuote[];
}

/** Reads a story's articles and its gold; a missing gold file or a quote that is not in its article throws. */
export function readStory(folder: string, name: string): Story {
  const articles = readdirSync(join(folder, name, "articles"))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, name, "articles", file), "utf8")) as Story["articles"][number]); // our own fixtures
  const goldFile = join(folder, name, "timeline.gold.txt");
  if (!existsSync(goldFile)) throw new Error(`${goldFile}: the gold of a story is missing`);
  const blocks: GoldBlock[] = [];
  const notEvents: GoldQuote[] = [];
  let section: "events" | "undated" | "not events" = "events";
  let open: { -readonly [K in keyof GoldBlock]: GoldBlock[K] } | undefined;
  const close = () => {
    if (open) blocks.push(open);
    open = undefined;
  };
  readFileSync(goldFile, "utf8")
    .split("\n")
    .forEach((raw, index) => {
      if (raw.startsWith("#") || raw.trim() === "") return;
      if (raw.startsWith("undated:")) {
        close();
        section = "undated";
      } else if (raw.startsWith("not events:")) {
        close();
        section = "not events";
      } else if (section === "not events") notEvents.push(readQuote(raw.trim(), articles, index + 1));
      else if (!raw.startsWith(" ")) {
        close();
        const edtf = raw.split(/\s/)[0] ?? "-";
        open = {
          section,
          line: index + 1,
          edtf: edtf === "-" ? undefined : edtf,
          type: "",
          gloss: "",
          all: false,
          status: "",
          who: [],
          where: "",
          says: [],
          also: [],
          history: [],
        };
      } else if (open) readField(open, raw.trim(), articles, index + 1);
    });
  close();
  return { name, articles, blocks, notEvents };
}

function readField(
  block: { -readonly [K in keyof GoldBlock]: GoldBlock[K] },
  line: string,
  articles: Story["articles"],
  at: number,
): void {
  const colon = line.indexOf(":");
  const [key, value] = [line.slice(0, colon), line.slice(colon + 1).trim()];
  if (key === "is") [block.type = "", block.gloss = ""] = value.split("|").map((part) => part.trim());
  else if (key === "detail") block.all = value === "all";
  else if (key === "status") block.status = value;
  else if (key === "who")
    block.who = value
      .split(";")
      .map((name) => name.trim())
      .filter((name) => name !== "");
  else if (key === "where") block.where = value;
  else if (key === "says") block.says = [...block.says, readQuote(value, articles, at)];
  else if (key === "also") block.also = [...block.also, value];
  else if (key === "history") block.history = [...block.history, value];
  else if (key !== "why") throw new Error(`timeline.gold.txt:${at}: no field "${key}"`);
}

function readQuote(value: string, articles: Story["articles"], line: number): GoldQuote {
  const space = value.indexOf(" ");
  const articleId = value.slice(0, space);
  const quoted = value
    .slice(space + 1)
    .trim()
    .replace(/^"|"$/g, "");
  const plain = quoted.replaceAll("*", "");
  const article = articles.find(({ id }) => id === articleId);
  const found = article?.text.indexOf(plain) ?? -1;
  if (found < 0) throw new Error(`timeline.gold.txt:${line}: ${articleId} does not say "${plain}"`);
  const first = quoted.indexOf("*");
  const last = quoted.lastIndexOf("*");
  const [start, end] = first < 0 ? [found, found + plain.length] : [found + first, found + last - 1];
  return { articleId, start, end, text: article?.text.slice(start, end) ?? "" };
}
