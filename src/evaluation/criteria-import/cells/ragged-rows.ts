import { plainText } from "./plain-text";
import type { Grid, GridCell } from "./table-cell";

/**
 * Tells rows that have more or fewer cells than the table: what stands in them may stand in another column.
 * @param grid The table.
 * @returns Whether a row of it is ragged. A row of a table without joined cells may end early, as copied text does.
 */
export function raggedRows(grid: Grid): (cells: readonly GridCell[]) => boolean {
  const widthOf = (cells: readonly GridCell[]): number => cells.filter(({ from }) => from !== "none").length;
  const counts = new Map<number, number>();
  for (const cells of grid) {
    const filled = cells.filter(({ text, from }) => from === "own" && plainText(text) !== "").length;
    if (filled > 1) counts.set(widthOf(cells), (counts.get(widthOf(cells)) ?? 0) + 1);
  }
  const [width = 0] = [...counts].sort(([a, first], [b, second]) => second - first || a - b)[0] ?? [];
  const isJoined = grid.some((cells) => cells.some(({ from }) => from === "left" || from === "above"));
  return (cells) => {
    const own = widthOf(cells);
    const isLonger = cells.slice(width).some(({ text }) => plainText(text) !== "");
    return isLonger || (isJoined && own < width);
  };
}
