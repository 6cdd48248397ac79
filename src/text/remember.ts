/**
 * The same function, looking for each key once: a later call with a key gives what the first call found.
 *
 * @example
 * const lengthOf = remember((word: string) => word.length);
 * lengthOf("harbour"); // 7
 */
export function remember<K, V extends object>(find: (key: K) => V): (key: K) => V {
  const found = new Map<K, V>();
  return (key) => {
    const known = found.get(key);
    if (known !== undefined) return known;
    const fresh = find(key);
    found.set(key, fresh);
    return fresh;
  };
}
