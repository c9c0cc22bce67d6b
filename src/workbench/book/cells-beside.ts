import { kindOfYearSheet } from "../../evaluation/sheets/year-sheets";
import { toA1 } from "../../sheets/plan/a1";
import type { Address, Area, CellValue, SheetPlan } from "../../sheets/plan/sheet-plan";
import { resolveStyle } from "../../sheets/plan/styles";

/** What a cell holds: a value, and the formula that gave it, with a leading `=`. */
export interface FoundCell extends Address {
  readonly value: CellValue;
  readonly formula?: string;
}

/**
 * What people wrote into a sheet beside what its plan puts there: notes in free cells, texts in cells for input that no
 * reader of the year takes.
 * @param plan The sheet as the year's data make it.
 * @param found Cells of the sheet that hold anything.
 * @param read Areas the year is read from, and those its results fill.
 * @returns The cells that would be lost with the plan alone.
 */
export function cellsBeside<T extends FoundCell>(plan: SheetPlan, found: readonly T[], read: readonly Area[]): T[] {
  const planned = new Map(plan.cells.map((cell) => [toA1(cell), cell]));
  const taken = [...read, ...plan.live.map(({ reserved }) => reserved)];
  const key = plan.key.replace(/^\d+\//, "");
  return found.filter((cell) => {
    if (cell.value === null || taken.some((area) => holds(area, cell))) return false;
    const own = planned.get(toA1(cell));
    // What is written anew with every result: what else stands there is an earlier result.
    if (!own) return !kindOfYearSheet(key)?.isRefreshed;
    return own.formula === undefined && own.value !== cell.value && !resolveStyle(own.style).locked;
  });
}

function holds(area: Area, cell: Address): boolean {
  const { row, column } = cell;
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
