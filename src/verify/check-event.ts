import { readDay } from "../calendar/civil.ts";
import type { ArticleRecord } from "../model/article.ts";
import type { Status } from "../model/event.ts";
import type { TimelineEvent } from "../model/timeline.ts";
import { checkDate } from "./check-date.ts";
import { type Finding, makeFinding } from "./finding.ts";

/** What says that something has happened. */
const FACTS: ReadonlySet<Status> = new Set<Status>(["occurred", "ongoing"]);

/** What must hold of every event, whoever made it. */
export function checkEvent(
  event: TimelineEvent,
  articles: ReadonlyMap<string, ArticleRecord>,
  path: string,
): readonly Finding[] {
  const { date, undatedBecause, status, mentions } = event;
  const sources = [...new Set(mentions.map(({ articleId }) => articles.get(articleId)?.source ?? articleId))].sort(
    compareText,
  );
  return [
    ...((date === undefined) === (undatedBecause === undefined) ? [makeFinding("date-and-reason", path)] : []),
    ...(date === undefined ? [] : checkDate(date, `${path}.date`)),
    ...(FACTS.has(status) && !mentions.some((mention) => FACTS.has(mention.status))
      ? [makeFinding("plan-as-fact", `${path}.status`, status)]
      : []),
    ...(status === "occurred" && isAfterPublication(event)
      ? [makeFinding("past-after-publication", `${path}.date`, date?.edtf)]
      : []),
    ...(sources.join("\n") === [...event.sources].sort(compareText).join("\n")
      ? []
      : [makeFinding("sources-do-not-fit", `${path}.sources`, sources.join(", "))]),
  ];
}

function isAfterPublication({ date, published }: TimelineEvent): boolean {
  if (date === undefined || published === undefined) return false;
  const earliest = "on" in date.begin ? date.begin.on : date.begin.after;
  const first = earliest === undefined ? undefined : readDay(earliest);
  const last = readDay(published.last);
  return first !== undefined && last !== undefined && first > last;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
