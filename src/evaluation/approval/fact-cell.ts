import type { FactDifference } from "../../decisions/facts/compare-facts";
import { toA1 } from "../../sheets/plan/a1";
import type { SheetPlan } from "../../sheets/plan/sheet-plan";

/** Where a fact that is no figure stands on the sheets. */
export interface FactCell {
  readonly sheet: string;
  /** Such as `C8`. */
  readonly cell: string;
}

/** Sheets whose rows begin with the code of what they tell, by the beginning of the path. */
const sheetOf: Readonly<Record<string, string>> = {
  organisations: "organisations",
  "criteria/indicators": "criteria",
  "criteria/base": "reference",
};

/**
 * The cell of a name or of a line of the criteria: in the row of its code the one that holds what is found now.
 * @param sheets The year as it is.
 * @param difference What differs from what was approved.
 * @returns Nothing where no cell of the row, or more than one, holds it.
 */
export function factCell(sheets: readonly SheetPlan[], { path, now }: FactDifference): FactCell | undefined {
  const [room, key] = Object.entries(sheetOf).find(([start]) => path.startsWith(`${start}/`)) ?? [];
  if (room === undefined || now === undefined || now === null || now === "") return undefined;
  const [code = ""] = path.slice(room.length + 1).split("/");
  const sheet = sheets.find((one) => one.key === key);
  const row = sheet?.cells.find((cell) => String(cell.value ?? "") === code)?.row;
  const found = sheet?.cells.filter((cell) => cell.row === row && cell.value === now) ?? [];
  const [only, second] = found;
  if (sheet === undefined || only === undefined || second !== undefined) return undefined;
  return { sheet: sheet.name, cell: toA1(only) };
}
