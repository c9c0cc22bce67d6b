/** A size of rows or columns side by side. */
export interface SizeStroke {
  readonly from: number;
  readonly count: number;
  /** Height in points or width in characters. */
  readonly size: number;
}

/**
 * Sizes in few strokes: in a stretch without a gap the size most strokes would need comes first, for the whole stretch, then
 * the others in the same way.
 * @param sizes Heights of rows or widths of columns.
 * @returns Sizes in the order to set them.
 * @example sizeStrokes([{ from: 1, count: 1, size: 9 }, { from: 2, count: 1, size: 5 }, { from: 3, count: 1, size: 9 }]).length //=> 2
 */
export function sizeStrokes(sizes: readonly SizeStroke[]): readonly SizeStroke[] {
  const stretches: SizeStroke[][] = [];
  for (const next of [...sizes].sort((a, b) => a.from - b.from)) {
    const stretch = stretches.at(-1);
    const last = stretch?.at(-1);
    if (stretch && last && last.from + last.count === next.from) stretch.push(next);
    else stretches.push([next]);
  }
  return stretches.flatMap(baseFirst);
}

function baseFirst(stretch: readonly SizeStroke[]): readonly SizeStroke[] {
  const [first] = stretch;
  const last = stretch.at(-1);
  if (!first || !last) return [];
  const counts = new Map<number, number>();
  for (const { size } of stretch) counts.set(size, (counts.get(size) ?? 0) + 1);
  const [base] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!base || base[1] < 2) return stretch;
  const whole = { from: first.from, count: last.from + last.count - first.from, size: base[0] };
  return [whole, ...sizeStrokes(stretch.filter(({ size }) => size !== base[0]))];
}
