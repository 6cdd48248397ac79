import { EVENT_TYPES, type EventType } from "../model/event-types.ts";

/** Whether nobody sets a day for such an event beforehand: an accident, a crime. */
export function isUnannounced(type: EventType): boolean {
  return EVENT_TYPES[type].unannounced === true;
}

/** A crime and its arrest or trial: one sentence tells both, and neither is on the day of the other. */
export function isAnswered(incident: EventType, answer: EventType): boolean {
  return (
    isUnannounced(incident) && EVENT_TYPES[incident].answers === undefined && EVENT_TYPES[answer].answers !== undefined
  );
}
