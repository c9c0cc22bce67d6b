import type { FactDifference } from "../../../decisions/facts/compare-facts";
import { toA1 } from "../../../sheets/plan/a1";
import type { SheetPlan } from "../../../sheets/plan/sheet-plan";

/** Where a fact that is no figure stands on the sheets. */
export interface FactCell {
  readonly sheet: string;
  /** Such as `C8`; absent where several cells tell it, or none does any more. */
  readonly cell?: string;
}

/** Sheets that tell a fact, by the beginning of its path; their rows begin with the code that comes next in it. */
const sheetOf: Readonly<Record<string, string>> = {
  organisations: "organisations",
  criteria: "criteria",
  "criteria/indicators": "criteria",
  "criteria/base": "reference",
  "criteria/checks": "reference",
  edition: "settings",
  settings: "settings",
  history: "years",
  year: "meta",
};

/**
 * The cell of a name or of a line of the criteria: in the row of its code the one that holds what is found now.
 * @param sheets The year as it is.
 * @param difference What differs from what was approved.
 * @returns The sheet alone where no cell of the row, or more than one, holds it.
 */
export function factCell(sheets: readonly SheetPlan[], { path, now }: FactDifference): FactCell | undefined {
  const rooms = Object.entries(sheetOf).filter(([start]) => path === start || path.startsWith(`${start}/`));
  const [room = "", key] = rooms.at(-1) ?? [];
  const sheet = sheets.find((one) => one.key === key);
  if (sheet === undefined) return undefined;
  const [code = ""] = path.slice(room.length + 1).split("/");
  const row = sheet.cells.find((cell) => String(cell.value ?? "") === code)?.row;
  const found = sheet.cells.filter((cell) => cell.row === row && cell.value === now && (now ?? "") !== "");
  const [only, second] = found;
  if (only === undefined || second !== undefined) return { sheet: sheet.name };
  return { sheet: sheet.name, cell: toA1(only) };
}
