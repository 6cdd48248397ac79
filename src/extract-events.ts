import { readArticle } from "./door/read-articles.ts";
import { readExtractOptions } from "./door/read-options.ts";
import { anatomise } from "./events/anatomise.ts";
import { describeArticle } from "./events/describe-article.ts";
import { diagnose } from "./events/diagnose.ts";
import { english } from "./languages/english/english.ts";
import type { Article } from "./model/article.ts";
import type { Extraction, ExtractOptions } from "./model/timeline.ts";

/**
 * One article to its event mentions: a pure step that runs on any worker. With `triggers` it describes the given
 * triggers instead of finding its own, by the same path.
 *
 * @throws {TimelineInputError} where the article or an option cannot be read
 *
 * @example
 * const { mentions } = extractEvents({ id: "a", publishedAt: "2024-06-12", text: "The president left Paris on Sunday." });
 * mentions[0]?.date?.edtf; // "2024-06-09"
 */
export function extractEvents(article: Article, options: ExtractOptions = {}): Extraction {
  const language = english;
  const checked = readExtractOptions(options, article);
  const read = readArticle(article, checked.zone);
  const anatomy = anatomise(read, language, checked.triggers);
  if (anatomy.sentences.length === 0)
    return { article: anatomy.record, mentions: [], diagnostics: anatomy.diagnostics };
  const { mentions, times, people } = describeArticle(
    {
      id: read.id,
      text: read.text,
      title: read.title,
      publishedOn: anatomy.record.publishedOn?.day,
      sentences: anatomy.sentences,
      time: anatomy.time,
      triggers: checked.triggers,
    },
    language,
  );
  return {
    article: { ...anatomy.record, people },
    mentions,
    diagnostics: [...anatomy.diagnostics, ...diagnose(read.id, times, mentions)],
  };
}
