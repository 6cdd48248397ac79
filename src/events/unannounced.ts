import { EVENT_TYPES, type EventType, type EventTypeRow } from "../model/event-types.ts";

/** Whether nobody sets a day for such an event beforehand: an accident, a crime. */
export function isUnannounced(type: EventType): boolean {
  const row: EventTypeRow = EVENT_TYPES[type];
  return row.unannounced === true;
}
