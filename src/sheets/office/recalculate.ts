import { inExcel } from "./session";

/** Calculates every formula of the workbook, changed or not: what Excel does on Ctrl+Alt+F9. */
export async function recalculateWorkbook(): Promise<void> {
  await inExcel(async (context) => {
    context.application.calculate(Excel.CalculationType.full);
    await context.sync();
  });
}
