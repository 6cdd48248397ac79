/**
 * What a function makes, made when it is first asked for.
 *
 * @example lazily(() => "harbour".length)() // 7
 */
export function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
