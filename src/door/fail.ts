import { type InputErrorCode, TimelineInputError } from "../model/input-error.ts";
import { describeValue, ERROR_TEXTS } from "./error-texts.ts";

/** The value of a field whose getter threw. */
export const UNREADABLE = Symbol("a getter that throws");

/** Says what was wanted at a path and what came. */
export function fail(code: InputErrorCode, path: string, value: unknown, wish: string = ERROR_TEXTS[code]): never {
  throw new TimelineInputError(
    code,
    path,
    `${wish}, got ${value === UNREADABLE ? "a getter that throws" : describeValue(value)}`,
  );
}

/** A field of anything at all; getters and proxies that throw give `UNREADABLE`. */
export function readField(owner: unknown, key: PropertyKey): unknown {
  if (owner === null || (typeof owner !== "object" && typeof owner !== "function")) return undefined;
  try {
    return Reflect.get(owner, key);
  } catch {
    return UNREADABLE;
  }
}

/** Whether the value is an object of fields: no array, no primitive, no function. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The names of an object's own fields; none where a proxy throws. */
export function listFields(owner: object): readonly string[] {
  try {
    return Object.keys(owner);
  } catch {
    return [];
  }
}
