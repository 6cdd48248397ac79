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

/** Told as past, with an expression that lies after the publication: the expression was set aside. */
function ofMention(articleId: string, { date, trigger, steps }: EventMention): Diagnostic[] {
  return steps.flatMap((step) =>
    step.kind === "doubt" && step.because === "past-event-after-publication"
      ? [
          makeDiagnostic("past-event-after-publication", {
            articleId,
            span: { start: trigger.start, end: trigger.end },
            readings: [step.edtf, date?.edtf].filter((reading) => reading !== undefined),
            detail: trigger.text,
          }),
        ]
      : [],
  );
}
