/**
 * The middle number, or the mean of the two in the middle, as MEDIAN computes it.
 * @returns `undefined` for no numbers.
 * @example medianOf([3, 1, 2, 10]) //=> 2.5
 */
export function medianOf(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [below, above] = [sorted[middle - 1], sorted[middle]];
  if (above === undefined) return undefined;
  return sorted.length % 2 === 1 || below === undefined ? above : (below + above) / 2;
}
