import { isComputed } from "../../rating/criteria/is-computed";
import type { MachineIndicator } from "../../rating/criteria/machine-row";
import { assignPoints } from "../../rating/points/assign-points";
import { pointsAt } from "../../rating/points/points-column";
import { numericFigure, type FigureColumns } from "../../rating/returns/figure-columns";
import { parseFigure } from "../../rating/returns/parse-figure";
import { argumentError, type ArgumentPlace } from "./argument-error";
import { readBase } from "./read/read-base";
import { readRange, readWhole, widthOf, type Cells } from "../../kernel/functions/read-cells";
import { readCriteria } from "./read/read-criteria";
import type { ScoreCell } from "./read/score-cells";

const argument = (name: string): ArgumentPlace => ({ function: "POINTS", argument: name });

/** Decimals that stand for "no rounding". */
const unrounded = -1;

/**
 * `POINTS(figures, criteria, base, year, [decimals])`: points of each organisation by each indicator.
 * @param figures N × k; a cell that is empty or cannot be read is no data. Percent indicators ignore theirs.
 * @param criteria k machine rows; an empty row leaves its column empty.
 * @param base Codes in the first row, the N organisations in the last rows.
 * @param year Reporting year.
 * @param decimals 0–6; `null` (left out) is 2, -1 leaves points unrounded.
 * @returns N × k points, "" where there are none.
 * @throws `#VALUE!` with a message that names the argument.
 */
export function points(
  figures: unknown,
  criteria: unknown,
  base: unknown,
  year: unknown,
  decimals: unknown,
): ScoreCell[][] {
  const cells = readRange(argument("figures"), figures);
  const baseColumns = readBase(argument("base"), readRange(argument("base"), base), cells.length);
  const indicators = readCriteria(argument("criteria"), readRange(argument("criteria"), criteria), {
    place: argument("base"),
    codes: new Set(baseColumns.keys()),
  });
  if (indicators.length !== widthOf(cells)) {
    throw argumentError(argument("criteria"), "rows", { got: indicators.length, expected: widthOf(cells) });
  }
  const reportingYear = readWhole(argument("year"), year, { min: 1900, max: 9998 });
  const rounding = readWhole(argument("decimals"), decimals, { min: unrounded, max: 6 }, 2);
  const pointsDecimals = rounding === unrounded ? null : rounding;

  const columns: FigureColumns = {
    rows: cells.length,
    figures: indicators.map((indicator, at) => figureColumn(cells, indicator, at)),
    base: baseColumns,
    declared: new Uint8Array(cells.length).fill(1),
  };
  const rated = indicators.map((indicator, at) =>
    indicator === null
      ? null
      : assignPoints(indicator, columns.figures[at] as Float64Array, columns, reportingYear, pointsDecimals),
  );
  return cells.map((_, row) =>
    rated.map((column) => (column === null ? "" : (pointsAt(column, row, pointsDecimals) ?? ""))),
  );
}

function figureColumn(cells: Cells, indicator: MachineIndicator | null, at: number): Float64Array {
  if (indicator === null || isComputed(indicator)) return new Float64Array(cells.length).fill(NaN);
  return Float64Array.from(cells, (row) => {
    const parsed = parseFigure(row[at], indicator.type);
    return parsed.kind === "value" ? numericFigure(parsed.value, indicator.type) : NaN;
  });
}
