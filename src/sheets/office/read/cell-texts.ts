import type { Area, Cell, LiveArea, SheetPlan } from "../../plan/sheet-plan";
import { resolveStyle, type NumberFormat } from "../../plan/styles";
import { cellByCell, type Turns } from "../../plan/turns";
import { guardText, looksLikeFormula } from "../write/guard-text";

/** What Office.js is given for a cell: `null` leaves the cell alone, `""` empties it. */
export type CellInput = string | number | boolean | null;

export interface CellTexts {
  readonly area: Area;
  readonly formulas: CellInput[][];
}

/**
 * The number format a cell is written with. A formula never gets `@`, under which Excel would show its text; neither does
 * a text that looks like one, since builds differ in what they make of it there.
 * @param cell Planned cell.
 * @returns An en-US format code.
 */
export function writtenFormat(cell: Cell): NumberFormat {
  const { format } = resolveStyle(cell.style);
  const formulaLike = cell.formula !== undefined || (typeof cell.value === "string" && looksLikeFormula(cell.value));
  return formulaLike && format === "@" ? "General" : format;
}

/**
 * The contents of a sheet as one matrix for `range.formulas`, in parts.
 * @param plan Sheet; of a live area only the anchor is written.
 * @returns The rectangle around all contents, or `undefined` for a sheet without any.
 */
export function* cellTextsInTurns(plan: Pick<SheetPlan, "cells" | "live">): Turns<CellTexts | undefined> {
  const inputs: { readonly row: number; readonly column: number; readonly input: CellInput }[] = [];
  yield* cellByCell(plan.cells, (cell) => {
    if (plan.live.some((live) => contains(live, cell))) return;
    const input = cellInput(cell);
    if (input !== "") inputs.push({ row: cell.row, column: cell.column, input });
  });
  inputs.push(...plan.live.map((live) => ({ row: live.row, column: live.column, input: live.formula })));
  const area = boundingArea(inputs);
  if (!area) return undefined;
  const formulas = Array.from({ length: area.rows }, () => Array<CellInput>(area.columns).fill(null));
  yield* cellByCell(inputs, ({ row, column, input }) => {
    const line = formulas[row - area.row];
    if (line) line[column - area.column] = input;
  });
  return { area, formulas };
}

/**
 * The smallest rectangle around cells.
 * @param cells 1-based addresses.
 * @returns The rectangle, or `undefined` for no cells.
 * @example boundingArea([{ row: 2, column: 3 }, { row: 4, column: 1 }])?.rows //=> 3
 */
export function boundingArea(cells: readonly { readonly row: number; readonly column: number }[]): Area | undefined {
  if (cells.length === 0) return undefined;
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/**
 * Whether a cell lies in an area.
 * @param area 1-based rectangle.
 * @param cell 1-based address.
 * @example contains({ row: 1, column: 1, rows: 2, columns: 2 }, { row: 2, column: 3 }) //=> false
 */
export function contains(area: Area, cell: { readonly row: number; readonly column: number }): boolean {
  return (
    cell.row >= area.row &&
    cell.row < area.row + area.rows &&
    cell.column >= area.column &&
    cell.column < area.column + area.columns
  );
}

/**
 * What a cell is written with; `""` where it holds nothing.
 * @param cell Planned cell, in the format it is written with.
 */
export function cellInput(cell: Cell): string | number | boolean {
  if (cell.formula !== undefined) return cell.formula;
  if (typeof cell.value === "string") return guardText(cell.value, writtenFormat(cell));
  return cell.value ?? "";
}

/** Live areas must lie within their reserved zone and share it with nobody; a plan that breaks this is our mistake. */
export function* checkLiveAreas(plan: SheetPlan): Turns<void> {
  const crowded = plan.live.find((live) =>
    plan.live.some((other) => other !== live && overlaps(live.reserved, other.reserved)),
  );
  if (crowded) throw new RangeError(`live areas of ${plan.key} share a reserved zone at row ${crowded.row}`);
  if (plan.live.length === 0) return;
  const standsIn = (cell: Cell, live: LiveArea): boolean => contains(live.reserved, cell) && !contains(live, cell);
  yield* cellByCell(plan.cells, (cell) => {
    if (cell.value === null || !plan.live.some((live) => standsIn(cell, live))) return;
    throw new RangeError(`${plan.key} row ${cell.row} stands in the zone kept for a live area`);
  });
}

function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
