import { isZone, type Publication } from "../calendar/publication-day.ts";
import { WISHES } from "./error-texts.ts";
import { fail, isObject, listFields, readField } from "./fail.ts";
import { readPublication } from "./read-publication.ts";

/** What is known of a text from outside it, once it has passed the door. */
export interface ReadTemporalInput<L> {
  readonly publication?: Publication;
  readonly language?: L;
}

const NAMES: readonly string[] = ["publishedAt", "zone", "language"];

/**
 * Checks a text and the options under which its temporal expressions are read.
 *
 * @throws TimelineInputError `missing-text`, `invalid-option`, `invalid-published-at`, `invalid-zone`
 */
export function readTemporalInput<L>(
  text: unknown,
  options: { readonly publishedAt?: unknown; readonly zone?: unknown; readonly language?: L | undefined },
): ReadTemporalInput<L> {
  if (typeof text !== "string") fail("missing-text", "text", text);
  if (!isObject(options)) fail("invalid-option", "options", options, WISHES.options);
  const unknown = listFields(options).find((name) => !NAMES.includes(name));
  if (unknown !== undefined) {
    fail("invalid-option", `options.${unknown}`, readField(options, unknown), WISHES.unknownOption);
  }
  const zone = readField(options, "zone") ?? undefined;
  if (zone !== undefined && (typeof zone !== "string" || !isZone(zone))) fail("invalid-zone", "options.zone", zone);
  const publishedAt = readField(options, "publishedAt") ?? undefined;
  const language = readField(options, "language") === undefined ? undefined : options.language;
  if (language !== undefined && !isObject(language))
    fail("invalid-option", "options.language", language, WISHES.object);
  return {
    ...(publishedAt === undefined
      ? {}
      : { publication: readPublication(publishedAt, zone, "options.publishedAt").publication }),
    ...(language === undefined ? {} : { language }),
  };
}
