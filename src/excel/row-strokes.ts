import type { RowHeight } from "../workbook/sheet-plan";

/**
 * Row heights in few strokes: in a stretch of rows without a gap the height most strokes would need comes first, for all of
 * its rows, then the others.
 * @param rows Heights of rows, in points.
 * @returns Heights in the order to set them.
 * @example rowStrokes([{ row: 1, rows: 1, height: 9 }, { row: 2, rows: 1, height: 5 }, { row: 3, rows: 1, height: 9 }]).length //=> 2
 */
export function rowStrokes(rows: readonly RowHeight[]): readonly RowHeight[] {
  const stretches: RowHeight[][] = [];
  for (const next of [...rows].sort((a, b) => a.row - b.row)) {
    const stretch = stretches.at(-1);
    const last = stretch?.at(-1);
    if (stretch && last && last.row + last.rows === next.row) stretch.push(next);
    else stretches.push([next]);
  }
  return stretches.flatMap(baseFirst);
}

function baseFirst(stretch: readonly RowHeight[]): readonly RowHeight[] {
  const [first] = stretch;
  const last = stretch.at(-1);
  if (!first || !last) return [];
  const counts = new Map<number, number>();
  for (const { height } of stretch) counts.set(height, (counts.get(height) ?? 0) + 1);
  const [base] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!base || base[1] < 2) return stretch;
  const whole = { row: first.row, rows: last.row + last.rows - first.row, height: base[0] };
  return [whole, ...stretch.filter(({ height }) => height !== base[0])];
}
