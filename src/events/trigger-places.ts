import type { ParsedToken } from "../model/text.ts";
import { addToGroup } from "../text/add-to-group.ts";
import { lowerBound } from "../text/lower-bound.ts";
import type { AttachedTime } from "./attached-times.ts";
import type { Trigger } from "./find-triggers.ts";

/** The place of the trigger that is a token, among triggers in the order of the text. */
export function triggerPlace(triggers: readonly Trigger[], token: number | undefined): number | undefined {
  if (token === undefined) return undefined;
  const place = firstTriggerFrom(triggers, token);
  return triggers[place]?.token.index === token ? place : undefined;
}

/** The trigger that is a token, among triggers in the order of the text. */
export function triggerOf(triggers: readonly Trigger[], token: number | undefined): Trigger | undefined {
  const place = triggerPlace(triggers, token);
  return place === undefined ? undefined : triggers[place];
}

/** The verb that carries its noun to an expression, where one does. */
export function carrierOf(triggers: readonly Trigger[], { carrier }: AttachedTime): ParsedToken | undefined {
  return carrier === undefined ? undefined : triggers[carrier]?.token;
}

/** The place of the first trigger at a token or behind it; the number of triggers where there is none. */
export function firstTriggerFrom(triggers: readonly Trigger[], token: number): number {
  return lowerBound(triggers.length, token, (place) => triggers[place]!.token.index); // a place of the list
}

/** For each event noun the places of the triggers whose words carry it. */
export function carriersByNoun(triggers: readonly Trigger[]): ReadonlyMap<number, readonly number[]> {
  const carriers = new Map<number, number[]>();
  triggers.forEach(({ carries }, place) => {
    if (carries !== undefined) addToGroup(carriers, carries.index, place);
  });
  return carriers;
}
