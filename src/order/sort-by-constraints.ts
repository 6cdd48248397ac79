import { createHeap } from "../merge/heap.ts";
import { addToGroup } from "../text/add-to-group.ts";

export interface Constraint {
  readonly before: number;
  readonly after: number;
}

/**
 * Places 0 to `size` in an order that holds the constraints, the least ready place first (Kahn 1962, over a heap). Where
 * constraints go in a circle, the least place of those that wait goes first, and what it breaks is listed.
 */
export function sortByConstraints<T extends Constraint>(
  size: number,
  constraints: readonly T[],
  compare: (a: number, b: number) => number,
): { readonly order: readonly number[]; readonly held: readonly T[]; readonly broken: readonly T[] } {
  const waiting = new Int32Array(size);
  const followers = new Map<number, T[]>();
  for (const constraint of constraints) {
    waiting[constraint.after]!++;
    addToGroup(followers, constraint.before, constraint);
  }
  const ready = createHeap<number>(compare);
  for (let place = 0; place < size; place++) if (waiting[place] === 0) ready.push(place);
  const done = new Uint8Array(size);
  const order: number[] = [];
  const held: T[] = [];
  const broken: T[] = [];
  for (let next = 0; order.length < size; ) {
    let place = ready.pop();
    if (place === undefined) {
      while (done[next] === 1) next++;
      place = next;
    }
    if (done[place] === 1) continue;
    done[place] = 1;
    order.push(place);
    for (const constraint of followers.get(place) ?? []) {
      if (done[constraint.after] === 1) {
        broken.push(constraint);
        continue;
      }
      held.push(constraint);
      waiting[constraint.after]!--;
      if (waiting[constraint.after] === 0) ready.push(constraint.after);
    }
  }
  return { order, held, broken };
}
