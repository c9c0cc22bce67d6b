import type { MachineIndicator } from "../criteria/machine-row";
import { isComputed } from "../criteria/is-computed";
import { numericFigure, type FigureColumns } from "../returns/figure-columns";
import type { Figure } from "../returns/return";
import { assignPoints } from "./assign-points";
import { pointsAt } from "./points-column";

/**
 * Points of a rectangle of figures, as the sheets hold them.
 * @param indicators One for each column, each with a rule that has passed `checkIndicator`.
 * @param figures One row for each organisation; in computed columns they are ignored.
 * @param base Base fields by code, one figure for each organisation.
 * @param year Reporting year.
 * @param pointsDecimals 0–6, or `null` for no rounding.
 * @returns Points of the same shape; `null` is "no points".
 */
export function pointsMatrix(
  indicators: readonly MachineIndicator[],
  figures: readonly (readonly Figure[])[],
  base: ReadonlyMap<string, readonly Figure[]>,
  year: number,
  pointsDecimals: number | null = 2,
): (number | null)[][] {
  const rows = figures.length;
  const columns: FigureColumns = {
    rows,
    figures: [],
    base: new Map([...base].map(([code, values]) => [code, numbers(rows, (row) => values[row], "decimal")])),
    declared: new Uint8Array(rows).fill(1),
  };
  const points = indicators.map((indicator, at) => {
    const declared = isComputed(indicator)
      ? new Float64Array(rows).fill(NaN)
      : numbers(rows, (row) => figures[row]?.[at], indicator.type);
    return assignPoints(indicator, declared, columns, year, pointsDecimals);
  });
  return figures.map((_, row) => points.map((column) => pointsAt(column, row, pointsDecimals)));
}

function numbers(rows: number, at: (row: number) => Figure | undefined, type: MachineIndicator["type"]): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) => numericFigure(at(row) ?? null, type));
}
