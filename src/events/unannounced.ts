import { EVENT_TYPES, type EventType } from "../model/event-types.ts";

/** Whether nobody sets a day for such an event beforehand: an accident, a crime. */
export function isUnannounced(type: EventType): boolean {
  return EVENT_TYPES[type].unannounced === true;
}
