/**
 * State of an arc-hybrid parse (Kuhlmann, Gómez-Rodríguez & Satta 2011): a stack, a buffer, and the tree so far. The
 * root stands after the last word. Word numbers are 0 … count - 1, the root is `count`; -1 is "none".
 */
export interface ParseState {
  readonly count: number;
  readonly stack: Int32Array;
  depth: number;
  /** First word of the buffer. */
  next: number;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  /** Outermost and second outermost children on each side. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** Relations of the children on each side, as a set of bits. */
  readonly leftSet: Int32Array;
  readonly rightSet: Int32Array;
}

export const Move = { shift: 0, left: 1, right: 2 } as const;
export const MOVES = 3;

export function beginParse(count: number): ParseState {
  const size = count + 1;
  const none = (): Int32Array => new Int32Array(size).fill(-1);
  return {
    count,
    stack: new Int32Array(size),
    depth: 0,
    next: 0,
    heads: none(),
    labels: none(),
    left1: none(),
    left2: none(),
    right1: none(),
    right2: none(),
    leftCount: new Int32Array(size),
    rightCount: new Int32Array(size),
    leftSet: new Int32Array(size),
    rightSet: new Int32Array(size),
  };
}

export const isFinal = (state: ParseState): boolean => state.next === state.count && state.depth === 0;

/** The root takes one child only, so a left arc to it waits until the stack holds one word. */
export function isAllowed(state: ParseState, move: number): boolean {
  if (move === Move.shift) return state.next < state.count;
  if (move === Move.left) return state.depth > 0 && (state.next < state.count || state.depth === 1);
  return state.depth > 1;
}

export function shift(state: ParseState): void {
  state.stack[state.depth++] = state.next++;
}

/** Pops the top of the stack and hangs it under the first word of the buffer (left) or the word below it (right). */
export function addArc(state: ParseState, move: number, label: number): void {
  const child = state.stack[--state.depth]!;
  state.labels[child] = label;
  if (move === Move.left) {
    const head = state.next;
    state.heads[child] = head;
    state.left2[head] = state.left1[head]!;
    state.left1[head] = child;
    state.leftCount[head]!++;
    state.leftSet[head]! |= 1 << (label & 31);
  } else {
    const head = state.stack[state.depth - 1]!;
    state.heads[child] = head;
    state.right2[head] = state.right1[head]!;
    state.right1[head] = child;
    state.rightCount[head]!++;
    state.rightSet[head]! |= 1 << (label & 31);
  }
}
