import type { Diagnostic, DiagnosticCode } from "../model/diagnostic.ts";
import { type InputErrorCode, TimelineInputError } from "../model/input-error.ts";
import type { Extraction, TimelineOptions } from "../model/timeline.ts";
import { canonicalJson, compareText } from "./canonical-json.ts";
import { findExtractionError } from "./check-extractions.ts";

export interface Admitted {
  /** Unique, by their article's id. */
  readonly extractions: readonly Extraction[];
  /** What was set aside with `onInvalid: "collect"`. */
  readonly diagnostics: readonly Diagnostic[];
}

/** An extraction in full, as far as it could be read, and what could not. */
export interface DescribedExtraction {
  readonly extraction: Extraction;
  readonly errors: readonly TimelineInputError[];
  /** The article itself could not be read. */
  readonly isRefused?: true;
}

/**
 * The door of merging; `describe` completes what others made in short. The same article with the same content counts once; with other content it is an error, or with
 * `collect` the one whose content sorts first stays, so that the order of the input decides nothing.
 */
export function admitExtractions(
  extractions: readonly unknown[],
  { onInvalid }: TimelineOptions,
  describe: (extraction: unknown, path: string) => DescribedExtraction,
): Admitted {
  if (!Array.isArray(extractions)) {
    throw new TimelineInputError("invalid-extraction", "extractions", "expected a list of extractions");
  }
  const errors: { readonly error: TimelineInputError; readonly articleId?: string }[] = [];
  const admitted = new Map<string, Extraction>();
  const owners = new Map<string, string>();
  for (const [at, given] of extractions.entries()) {
    const path = `extractions[${at}]`;
    const described = describeSafely(given, path, describe);
    const { extraction } = described;
    const error = described.isRefused ? undefined : findErrorSafely(extraction, path);
    for (const one of [...described.errors, ...(error === undefined ? [] : [error])]) refuse(one);
    if (described.isRefused || error !== undefined) continue;
    const { id } = extraction.article;
    const known = admitted.get(id);
    if (known === extraction) continue;
    if (known === undefined) {
      admitted.set(id, extraction);
      continue;
    }
    const [old, young] = [canonicalJson(known), canonicalJson(extraction)];
    if (old === young) continue;
    const place = `articles[${JSON.stringify(id)}]`;
    refuse(new TimelineInputError("duplicate-id", place, `${JSON.stringify(id)} has other content elsewhere`), id);
    if (young < old) admitted.set(id, extraction);
  }
  const sorted = [...admitted].sort(([a], [b]) => compareText(a, b)).map(([, extraction]) => extraction);
  for (const { article, mentions } of sorted) {
    for (const { id } of mentions) {
      const owner = owners.get(id);
      if (owner !== undefined)
        refuse(
          new TimelineInputError(
            "invalid-mention",
            `articles[${JSON.stringify(article.id)}]`,
            `the mention id ${JSON.stringify(id)} belongs to article ${JSON.stringify(owner)}`,
          ),
          article.id,
        );
      owners.set(id, article.id);
    }
  }
  return { extractions: sorted, diagnostics: errors.map(({ error, articleId }) => diagnosticOf(error, articleId)) };

  function refuse(error: TimelineInputError, articleId?: string): void {
    if (onInvalid !== "collect") throw error;
    errors.push(articleId === undefined ? { error } : { error, articleId });
  }
}

const DIAGNOSTIC_OF: Partial<Record<InputErrorCode, DiagnosticCode>> = {
  "duplicate-id": "duplicate-article",
  "invalid-mention": "invalid-mention",
};

function diagnosticOf({ code, path, message }: TimelineInputError, articleId: string | undefined): Diagnostic {
  return {
    code: DIAGNOSTIC_OF[code] ?? "invalid-article",
    message,
    path,
    ...(articleId === undefined ? {} : { articleId }),
  };
}

function describeSafely(
  given: unknown,
  path: string,
  describe: (extraction: unknown, path: string) => DescribedExtraction,
): DescribedExtraction {
  try {
    return describe(given, path);
  } catch (error) {
    const untouched = { extraction: given as Extraction, errors: [] }; // looked through next
    return error instanceof TimelineInputError ? { ...untouched, errors: [error], isRefused: true } : untouched;
  }
}

/** What cannot even be looked through (a circle, a getter that throws) or written as JSON is no extraction. */
function findErrorSafely(extraction: unknown, path: string): TimelineInputError | undefined {
  try {
    const error = findExtractionError(extraction, path);
    if (error === undefined) visit([extraction]);
    return error;
  } catch {
    return new TimelineInputError("invalid-extraction", path, "expected plain data that JSON can write");
  }
}

/** Goes where `canonicalJson` will go, and fails where it would, without writing anything. */
function visit(value: object): void {
  for (const field of Array.isArray(value) ? value : Object.values(value)) {
    if (typeof field === "bigint") throw new TypeError("JSON writes no bigint");
    if (typeof field === "object" && field !== null) visit(field);
  }
}
