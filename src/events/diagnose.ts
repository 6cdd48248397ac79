import type { Diagnostic } from "../model/diagnostic.ts";
import { makeDiagnostic } from "../model/diagnostic-texts.ts";
import type { EventMention } from "../model/event.ts";
import type { ResolvedTime } from "../temporal/resolve-times.ts";

/** What does not fit among the expressions and the mentions of an article; both readings are named. */
export function diagnose(
  articleId: string,
  times: readonly ResolvedTime[],
  mentions: readonly EventMention[],
): Diagnostic[] {
  return [
    ...times.flatMap((time) => ofTime(articleId, time)),
    ...mentions.flatMap((mention) => ofMention(articleId, mention)),
  ];
}

function ofTime(articleId: string, time: ResolvedTime): Diagnostic[] {
  const span = { start: time.start, end: time.end };
  return (time.resolution.doubts ?? []).map(({ code, readings }) =>
    makeDiagnostic(code, { articleId, span, readings, detail: time.text }),
  );
}

/** Told as past, dated after the publication. */
function ofMention(articleId: string, { date, status, trigger, steps, expressions }: EventMention): Diagnostic[] {
  const published = steps.find((step) => step.kind === "anchor" && step.anchor === "publication");
  const day = published?.kind === "anchor" ? published.day.slice(0, 10) : undefined;
  const begin = date && ("on" in date.begin ? date.begin.on : date.begin.after);
  if (status !== "occurred" || expressions.length === 0 || day === undefined || begin === undefined || begin <= day)
    return [];
  return [
    makeDiagnostic("past-event-after-publication", {
      articleId,
      span: { start: trigger.start, end: trigger.end },
      readings: [date?.edtf ?? begin],
      detail: trigger.text,
    }),
  ];
}
