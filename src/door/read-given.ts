import { STATUSES } from "../model/event.ts";
import { EVENT_TYPES } from "../model/event-types.ts";
import type { GivenMention, GivenParticipant, GivenPlace } from "../model/given.ts";
import { WISHES, wishOneOf } from "./error-texts.ts";
import { fail, isObject, listFields, readField } from "./fail.ts";

/** Whether a mention is one that others made in short, and no `EventMention`. */
export function isGivenMention(mention: unknown): mention is GivenMention {
  return isObject(mention) && !WHOLE.some((field) => readField(mention, field) !== undefined);
}

/** What every `EventMention` has, and no mention made in short. */
const WHOLE = ["sentence", "trigger", "steps"] as const;

/** A mention that others made and that has passed the door: plain data of its own. */
export interface ReadGiven {
  readonly title: string;
  readonly quote?: { readonly text: string; readonly start?: number; readonly end?: number };
  readonly date?: string;
  readonly type?: GivenMention["type"];
  readonly status?: GivenMention["status"];
  readonly participants?: readonly GivenParticipant[];
  readonly places?: readonly GivenPlace[];
  readonly quantities?: NonNullable<GivenMention["quantities"]>;
  readonly attributedTo?: readonly string[];
  readonly id?: string;
}

type Reader<T> = (value: unknown, path: string) => T;

const KINDS = ["person", "organisation", "place", "group", "vehicle", "unknown"];
const BOUNDS = ["at least", "at most", "about"];

const READERS = {
  title: readName,
  quote: readQuote,
  date: readName,
  type: readOneOf(Object.keys(EVENT_TYPES)),
  status: readOneOf(STATUSES),
  participants: readNamed(["agent", "patient", "other"], ["name", "kind", "role"]),
  places: readNamed(["at", "from", "to"], ["name", "role"]),
  quantities: readList(WISHES.givenQuantities, readQuantity),
  attributedTo: readList(WISHES.array, readName),
  id: readName,
} as const satisfies { readonly [K in keyof GivenMention]-?: Reader<unknown> };

/**
 * Checks the shape of a mention that others made. A name that is no field is an error, for it would be passed over in
 * silence; `null`, as databases write it, counts as absent.
 *
 * @throws TimelineInputError `invalid-mention`
 */
export function readGiven(mention: object, path: string): ReadGiven {
  const read: Record<string, unknown> = {};
  for (const key of listFields(mention)) {
    const value = readField(mention, key);
    if (value === undefined || value === null) continue;
    if (!Object.hasOwn(READERS, key)) fail("invalid-mention", `${path}.${key}`, value, WISHES.unknownField);
    read[key] = READERS[key as keyof typeof READERS](value, `${path}.${key}`); // just looked
  }
  if (read.title === undefined) fail("invalid-mention", `${path}.title`, undefined, WISHES.name);
  return read as unknown as ReadGiven; // each field has passed its reader
}

function readName(value: unknown, path: string): string {
  if (typeof value !== "string" || value.trim() === "") fail("invalid-mention", path, value, WISHES.name);
  return value;
}

function readOneOf(words: readonly string[]): Reader<string> {
  return (value, path) =>
    typeof value === "string" && words.includes(value) ? value : fail("invalid-mention", path, value, wishOneOf(words));
}

function readQuote(value: unknown, path: string): ReadGiven["quote"] {
  if (typeof value === "string") return { text: readName(value, path) };
  const [text, start, end] = ["text", "start", "end"].map((key) => readField(value, key));
  if (typeof text !== "string" || text.trim() === "" || !isOffset(start) || !isOffset(end))
    fail("invalid-mention", path, value, WISHES.givenQuote);
  return { text, start, end };
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function readList<T>(wish: string, readOne: Reader<T>): Reader<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) fail("invalid-mention", path, value, wish);
    return Array.from({ length: value.length }, (_, at) => readOne(readField(value, at), `${path}[${at}]`));
  };
}

function readNamed(roles: readonly string[], fields: readonly string[]): Reader<readonly GivenParticipant[]> {
  return readList(WISHES.givenNames, (value, path) => {
    if (typeof value === "string") return { name: readName(value, path) };
    if (!isObject(value)) fail("invalid-mention", path, value, WISHES.givenNames);
    const read: Record<string, unknown> = { name: readName(readField(value, "name"), `${path}.name`) };
    for (const key of listFields(value)) {
      const field = readField(value, key);
      if (key === "name" || field === undefined || field === null) continue;
      if (!fields.includes(key)) fail("invalid-mention", `${path}.${key}`, field, WISHES.unknownField);
      read[key] = readOneOf(key === "kind" ? KINDS : roles)(field, `${path}.${key}`);
    }
    return read as unknown as GivenParticipant; // name, and whichever of the fields are there
  });
}

function readQuantity(value: unknown, path: string): NonNullable<GivenMention["quantities"]>[number] {
  if (!isObject(value)) fail("invalid-mention", path, value, WISHES.givenQuantities);
  const other = listFields(value).find((key) => !["value", "of", "bound"].includes(key));
  if (other !== undefined) fail("invalid-mention", `${path}.${other}`, readField(value, other), WISHES.unknownField);
  const amount = readField(value, "value");
  if (typeof amount !== "number" || !Number.isFinite(amount))
    fail("invalid-mention", `${path}.value`, amount, WISHES.number);
  const bound = readField(value, "bound") ?? undefined;
  return {
    value: amount,
    of: readName(readField(value, "of"), `${path}.of`),
    ...(bound === undefined ? {} : { bound: readOneOf(BOUNDS)(bound, `${path}.bound`) as "about" }), // one of BOUNDS
  };
}
