import { heldCells } from "../../../sheets/office/change/held/held-plan";
import type { SheetContents } from "../../../sheets/office/read/sheet-contents";
import type { Area } from "../../../sheets/plan/sheet-plan";
import { languages } from "../../../text/language";
import { sheetsIn } from "../../words/sheets/sheets-in";
import { findingColumns, findingMarks } from "../../sheets/records/finding-row";

/**
 * How far a sheet was written. Earlier versions left findings below their table that had been put right before the workbook was
 * opened again: they are not the user's, and are cleared with the next step.
 * @param key Of the sheet.
 * @param held What it holds.
 * @param extent Where it reached, as the workbook tells; absent for sheets that tell nothing.
 */
export function reachOfSheet(key: string, held: SheetContents, extent: Area | undefined): Area | undefined {
  if (key !== "findings") return extent;
  const last = heldCells(held)
    .filter(({ column, value }) => column === 1 && levels.has(value))
    .at(-1);
  if (!last) return extent;
  const { row, column, columns } = extent ?? { row: 1, column: 1, columns: 0 };
  const bottom = Math.max(last.row, extent ? extent.row + extent.rows - 1 : 0);
  return { row, column, rows: bottom - row + 1, columns: Math.max(columns, findingColumns.state) };
}

/** What stands in the first cell of a finding, in any language. */
const levels: ReadonlySet<unknown> = new Set(
  languages.flatMap((language) => {
    const { level } = sheetsIn(language);
    return (["error", "warning", "note"] as const).map((one) => `${findingMarks[one]} ${level[one]}`);
  }),
);
