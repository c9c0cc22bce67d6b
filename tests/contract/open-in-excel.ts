import type { ReadWorkbook } from "../../src/sheets/xlsx/read/read-workbook";
import { shownFormula } from "../../src/sheets/xlsx/write/newer-functions";

/** Room of a sheet as written into the host at once. */
type Matrix = (string | number | boolean)[][];

/** What a cell is typed as so that it holds just this: a text stays a text. */
function typed(value: string | number | boolean | null): string | number | boolean {
  return typeof value === "string" && value !== "" ? `'${value}` : (value ?? "");
}

/**
 * Puts the sheets of a file into the open workbook as Excel opens them: values, native formulas and names, no looks.
 * @param workbook The file as read.
 */
export async function openInExcel(workbook: ReadWorkbook): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    for (const { name } of workbook.sheets) worksheets.add(name);
    await context.sync();
    for (const { name, cells } of workbook.sheets) {
      const all = [...cells.values()];
      const rows = Math.max(0, ...all.map(({ row }) => row));
      const columns = Math.max(0, ...all.map(({ column }) => column));
      if (rows === 0) continue;
      const matrix: Matrix = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ""));
      for (const { row, column, value, formula } of all) {
        const line = matrix[row - 1];
        if (line) line[column - 1] = formula === undefined ? typed(value) : shownFormula(formula);
      }
      worksheets.getItem(name).getRangeByIndexes(0, 0, rows, columns).formulas = matrix;
      await context.sync();
    }
    for (const { name, scope, formula, hidden } of workbook.names) {
      if (scope !== undefined) continue;
      names.add(name, `=${formula}`).visible = !hidden;
    }
    await context.sync();
  });
}
