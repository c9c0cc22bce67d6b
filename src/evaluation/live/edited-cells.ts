import { contains } from "../../sheets/office/cell-texts";
import { heldCells, type HeldCell } from "../../sheets/office/change/held-plan";
import { queueContents, type SheetContents } from "../../sheets/office/sheet-contents";
import { StepFailure } from "../../kernel/step-failure";
import { areaOf, sheetArea } from "../../sheets/plan/a1";
import type { Address, Area, Cell, SheetPlan } from "../../sheets/plan/sheet-plan";
import { anchorName } from "../../kernel/sheet-anchor";

/**
 * Planned cells that hold something else than was written there.
 * @param plan The sheet as it was written.
 * @param held What it holds now.
 * @returns Addresses with the sheet's name; results of our formulas never count.
 */
export function changedCells(plan: SheetPlan, held: SheetContents): string[] {
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

/** A sheet as a step left it. */
export interface WrittenSheet {
  readonly plan: SheetPlan;
  /** What it held before; omitted for a sheet the step added. */
  readonly before?: SheetContents;
}

/**
 * Reads what was entered on sheets of a year since they were written.
 * @param context Context of the running work.
 * @param year Reporting year.
 * @param sheets The sheets; those gone since are passed over.
 * @returns Addresses with the sheet's name, sheet by sheet.
 */
export async function readEdited(
  context: Excel.RequestContext,
  year: number,
  sheets: readonly WrittenSheet[],
): Promise<string[]> {
  const contents = queueContents(
    context,
    sheets.map(({ plan }) => anchorName(plan.key, year)),
  );
  await context.sync();
  const held = contents();
  return sheets.flatMap(({ plan, before }) => {
    const sheet = held.get(anchorName(plan.key, year));
    return sheet ? [...changedCells(plan, sheet), ...addedCells(plan, sheet, before)] : [];
  });
}

/**
 * Stops the way back of a step before it overwrites what was entered since.
 * @param edited Addresses of what would be lost.
 * @param overwrite The user saw them and wants the step taken back all the same.
 * @throws StepFailure `edited-since` with the addresses.
 */
export function refuseEdited(edited: readonly string[], overwrite: boolean): void {
  if (overwrite || edited.length === 0) return;
  throw new StepFailure("edited-since", edited.join("\n"), { places: edited });
}

function isAsWritten({ value, formula }: Cell, now: HeldCell | undefined): boolean {
  // Excel writes a formula its own way, so that it is one is all that can be compared.
  if (formula !== undefined || now?.formula !== undefined) return formula !== undefined && now?.formula !== undefined;
  return String(now?.value ?? "") === String(value ?? "");
}

function contentOf({ formula, value }: HeldCell): string {
  return formula ?? String(value);
}

function isLive({ live }: SheetPlan, cell: Address): boolean {
  return live.some(({ reserved }) => contains(reserved, cell));
}

function keyOf({ row, column }: Address): string {
  return `${row}:${column}`;
}
