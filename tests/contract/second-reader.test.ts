import { shownFormula } from "../../src/sheets/xlsx/write/newer-functions";
import type { Workbook } from "exceljs";
import { toA1 } from "../../src/sheets/plan/a1";
import { serialFromDate } from "../../src/sheets/plan/date-serial";
import type { Cell, CellValue, WorkbookPlan } from "../../src/sheets/plan/sheet-plan";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { planCases } from "./plan-cases";
import { modelOf, readWithExceljs } from "./read-with-exceljs";

/** A cell's value as exceljs gives it, dates turned back into serial numbers. */
function plainValue(value: unknown): { value: CellValue; formula?: string } {
  if (value instanceof Date) {
    const days = (value.getTime() % 86_400_000) / 86_400_000;
    return { value: serialFromDate(value.toISOString().slice(0, 10)) + days };
  }
  if (typeof value === "object" && value !== null && "formula" in value) {
    const { formula, result } = value as { formula: string; result?: CellValue };
    return { value: result ?? "", formula: shownFormula(`=${formula}`) };
  }
  if (typeof value === "object" && value !== null && "text" in value) return { value: String(value.text) };
  return { value: value as CellValue };
}

function cellsOf(plan: WorkbookPlan): [string, Cell][] {
  return plan.sheets.flatMap((sheet) => sheet.cells.map((cell): [string, Cell] => [sheet.name, cell]));
}

describe.each(Object.entries<WorkbookPlan>(planCases))("exceljs sees %s", (_, plan) => {
  let workbook: Workbook;
  beforeAll(async () => {
    workbook = await readWithExceljs(await writePlan(plan));
  });

  test("the same values and formulas", () => {
    const seen = cellsOf(plan).map(([sheet, { row, column }]) =>
      plainValue(workbook.getWorksheet(sheet)?.getCell(row, column).value),
    );
    const written = cellsOf(plan).map(([, { value, formula }]) => ({
      value: value === "" && formula === undefined ? null : value,
      ...(formula !== undefined && { formula }),
    }));
    expect(
      seen.map((cell) => ({ ...cell, value: cell.formula === undefined && cell.value === "" ? null : cell.value })),
    ).toEqual(written);
  });

  test("the same names", () => {
    const names = workbook.definedNames.model.map(({ name, ranges }) => ({ name, cells: ranges.join(",") }));
    for (const { name, sheet, area } of plan.names) {
      const sheetName = plan.sheets.find(({ key }) => key === sheet)?.name ?? "";
      const seen = names.find((one) => one.name === name)?.cells ?? "";
      expect(seen.replaceAll("'", "")).toContain(sheetName.replaceAll("'", ""));
      expect(seen.replaceAll("$", "")).toContain(`!${toA1(area)}`);
    }
  });

  test("a rule on every cell of a validated area", () => {
    for (const sheet of plan.sheets) {
      const found = workbook.getWorksheet(sheet.name);
      const seen = found ? modelOf(found).dataValidations : {};
      for (const { area, rule } of sheet.validations) {
        for (let row = area.row; row < area.row + area.rows; row++) {
          for (let column = area.column; column < area.column + area.columns; column++) {
            expect(seen[toA1({ row, column })]).toMatchObject({ type: rule.kind });
          }
        }
      }
    }
  });

  test("the same protection", () => {
    for (const sheet of plan.sheets) {
      const seen = workbook.getWorksheet(sheet.name);
      expect(seen && Boolean(modelOf(seen).sheetProtection?.sheet)).toBe(sheet.protection !== undefined);
    }
  });
});
