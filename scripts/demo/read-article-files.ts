import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { Article } from "newsline";

/** A file that could not be read, said for people. */
export class ArticleFileError extends Error {}

/** The article files of a folder, by name. */
export function listStory(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => join(folder, file));
}

/** Reads article files, each one article or an array; the library checks what is in them. */
export function readArticleFiles(files: readonly string[]): readonly Article[] {
  return files.flatMap(readArticleFile);
}

function readArticleFile(file: string): readonly Article[] {
  // npm runs scripts in the package's folder; paths are meant from where the user stands.
  const path = resolve(process.env.INIT_CWD ?? ".", file);
  const name = relative(".", path).startsWith("..") ? path : relative(".", path);
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new ArticleFileError(`${name}: ${error instanceof Error ? explainReading(error) : "cannot be read"}`);
  }
  const articles: unknown[] = Array.isArray(content) ? content : [content];
  if (articles.some((article) => typeof article !== "object" || article === null || !("text" in article))) {
    throw new ArticleFileError(`${name}: expected an article { id, text, … } or an array of articles`);
  }
  return articles as Article[]; // the door checks every field
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "this is a folder, not a file",
  EACCES: "the file may not be read",
};

function explainReading(error: Error): string {
  const code = "code" in error ? String(error.code) : "";
  return REASONS[code] ?? (error instanceof SyntaxError ? `this is not JSON (${error.message})` : error.message);
}
