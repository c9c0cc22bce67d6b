/**
 * The first of a list that must not be empty.
 * @param items The list.
 * @returns Its first item.
 */
export function firstOf<T>(items: readonly T[]): T {
  const [first] = items;
  if (first === undefined) throw new RangeError("an empty list");
  return first;
}
