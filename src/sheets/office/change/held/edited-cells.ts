import { contains } from "../../read/cell-texts";
import { heldCells, type HeldCell } from "./held-plan";
import type { SheetContents } from "../../read/sheet-contents";
import { areaOf, sheetArea } from "../../../plan/a1";
import type { Address, Area, Cell, SheetPlan } from "../../../plan/sheet-plan";

type PlannedCells = Pick<SheetPlan, "cells" | "live">;

/**
 * Planned cells that hold something else than was written there.
 * @param plan The sheet as it was written.
 * @param held What it holds now.
 * @returns Addresses with the sheet's name; results of our formulas never count.
 */
export function changedCells(plan: PlannedCells, held: SheetContents): string[] {
  const now = new Map(heldCells(held).map((cell) => [keyOf(cell), cell]));
  return plan.cells
    .filter((cell) => !isLive(plan, cell) && !isAsWritten(cell, now.get(keyOf(cell))))
    .map((cell) => sheetArea(held.name, areaOf(cell)));
}

/**
 * Cells beside the planned ones that hold something new.
 * @param plan The sheet as it was written.
 * @param held What it holds now.
 * @param before What it held before it was written; omitted for a new sheet.
 * @returns Addresses with the sheet's name.
 */
export function addedCells(plan: SheetPlan, held: SheetContents, before?: SheetContents): string[] {
  const planned = new Set(plan.cells.map(keyOf));
  const earlier = new Map((before ? heldCells(before) : []).map((cell) => [keyOf(cell), contentOf(cell)]));
  return heldCells(held)
    .filter((cell) => !planned.has(keyOf(cell)) && !isLive(plan, cell))
    .filter((cell) => earlier.get(keyOf(cell)) !== contentOf(cell))
    .map((cell) => sheetArea(held.name, areaOf(cell)));
}

/**
 * Cells that hold something beyond what was written on a sheet, where no more is known of it than how far that reached.
 * @param plan The sheet as it is about to be written: cells it has as well are ours.
 * @param extent The rectangle that was written.
 * @param held What the sheet holds now.
 * @returns Addresses with the sheet's name.
 */
export function cellsBeyond(plan: SheetPlan, extent: Area, held: SheetContents): string[] {
  const planned = new Set(plan.cells.map(keyOf));
  return heldCells(held)
    .filter((cell) => !contains(extent, cell) && !planned.has(keyOf(cell)) && !isLive(plan, cell))
    .map((cell) => sheetArea(held.name, areaOf(cell)));
}

function isAsWritten({ value, formula }: Cell, now: HeldCell | undefined): boolean {
  // Excel writes a formula its own way, so that it is one is all that can be compared.
  if (formula !== undefined || now?.formula !== undefined) return formula !== undefined && now?.formula !== undefined;
  return String(now?.value ?? "") === String(value ?? "");
}

function contentOf({ formula, value }: HeldCell): string {
  return formula ?? String(value);
}

function isLive({ live }: Pick<SheetPlan, "live">, cell: Address): boolean {
  return live.some(({ reserved }) => contains(reserved, cell));
}

function keyOf({ row, column }: Address): string {
  return `${row}:${column}`;
}
