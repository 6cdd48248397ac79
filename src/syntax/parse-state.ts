/**
 * State of an arc-hybrid parse (Kuhlmann, Gómez-Rodríguez & Satta 2011): a stack, a buffer, and the tree so far. The
 * root stands after the last word. Word numbers are 0 … count - 1, the root is `count`; -1 is "none".
 */
export interface ParseState {
  readonly count: number;
  /** All arrays below, in one block: a state is copied in one stroke. */
  readonly block: Int32Array;
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
  const block = new Int32Array(size * 11);
  const part = (index: number): Int32Array => block.subarray(index * size, (index + 1) * size);
  block.fill(-1, 0, size * 6);
  return {
    count,
    block,
    heads: part(0),
    labels: part(1),
    left1: part(2),
    left2: part(3),
    right1: part(4),
    right2: part(5),
    leftCount: part(6),
    rightCount: part(7),
    leftSet: part(8),
    rightSet: part(9),
    stack: part(10),
    depth: 0,
    next: 0,
  };
}

/** Makes `to` the same as `from`; both are states of one sentence. */
export function copyState(from: ParseState, to: ParseState): void {
  to.block.set(from.block);
  to.depth = from.depth;
  to.next = from.next;
}

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
