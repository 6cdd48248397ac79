/** A thing while it is made: what it may lack is set where there is some, which is quicker than to copy it together. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };
