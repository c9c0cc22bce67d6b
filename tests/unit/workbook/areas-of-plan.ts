import type { CellValue, WorkbookPlan } from "../../../src/sheets/plan/sheet-plan";

/** The values a host would give for each defined name of a plan. */
export function areasOf(plan: WorkbookPlan): Record<string, CellValue[][]> {
  const cells = new Map<string, Map<string, CellValue>>();
  for (const sheet of plan.sheets) {
    cells.set(sheet.key, new Map(sheet.cells.map((cell) => [`${cell.row}:${cell.column}`, cell.value])));
  }
  return Object.fromEntries(
    plan.names.map(({ name, sheet, area }) => {
      const rows = Array.from({ length: area.rows }, (_, row) =>
        Array.from(
          { length: area.columns },
          (_unused, column) => cells.get(sheet)?.get(`${area.row + row}:${area.column + column}`) ?? null,
        ),
      );
      return [name, rows];
    }),
  );
}
