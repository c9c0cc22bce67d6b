/**
 * Where the tabs of added sheets go among those that are there: behind the one before them, else before the one behind.
 * @param order Keys of all sheets as their tabs should stand.
 * @param present 0-based positions of the tabs that are there, by key.
 * @param isAdded Whether a sheet is to be placed; it stands behind all others until then.
 * @returns Keys with 0-based positions, to be set one after the other.
 * @example tabPositions(["a", "b", "c"], new Map([["a", 3], ["c", 5]]), (key) => key === "b") //=> [["b", 4]]
 */
export function tabPositions(
  order: readonly string[],
  present: ReadonlyMap<string, number>,
  isAdded: (key: string) => boolean,
): readonly (readonly [key: string, position: number])[] {
  const now = new Map(present);
  return order.flatMap((key, index) => {
    if (!isAdded(key)) return [];
    const before = order
      .slice(0, index)
      .reverse()
      .find((other) => now.has(other));
    const behind = order.slice(index + 1).find((other) => now.has(other));
    const after = before === undefined ? undefined : now.get(before);
    const position = after === undefined ? now.get(behind ?? "") : after + 1;
    if (position === undefined) return [];
    for (const [other, at] of now) if (at >= position) now.set(other, at + 1);
    now.set(key, position);
    return [[key, position] as const];
  });
}
