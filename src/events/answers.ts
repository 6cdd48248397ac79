import { EVENT_TYPES, type EventGroup, type EventType } from "../model/event-types.ts";

/** Groups whose events answer something that happened before: nobody is charged for nothing. */
const ANSWERS: ReadonlySet<EventGroup> = new Set<EventGroup>(["justice"]);

/** Whether such an event comes after what it is about: an arrest, a charge, an investigation. */
export function isAnswer(type: EventType): boolean {
  return ANSWERS.has(EVENT_TYPES[type].group);
}
