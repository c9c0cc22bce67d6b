import { useExcel } from "./in-excel";

const trial = useExcel();

interface Seen {
  readonly address: string;
  readonly source: string;
  readonly triggerSource: string;
  readonly sum: unknown;
}

/** Listens to the present sheet; each event notes what a formula gives at that moment. */
async function listen(seen: Seen[]): Promise<void> {
  await trial.run(async (sheet, context) => {
    sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
    sheet.onChanged.add(async ({ address, source, triggerSource }) => {
      const [[sum]] = (await trial.values("B1")) as [[unknown]];
      seen.push({ address, source, triggerSource: String(triggerSource), sum });
    });
    await context.sync();
  });
}

test("an edit of the user is told once, when everything is calculated", async () => {
  const seen: Seen[] = [];
  await listen(seen);
  const sheet = `Trial ${(await sheetNumber()).toString()}`;
  await trial.excel.typeInCell(sheet, "A1", "21");
  await trial.excel.idle();
  expect(seen).toEqual([{ address: "A1", source: "Local", triggerSource: "Unknown", sum: 42 }]);
});

test("a change by the add-in is told as its own; a calculation is not told at all", async () => {
  const seen: Seen[] = [];
  await listen(seen);
  await trial.run(async (sheet, context) => {
    sheet.getRange("A1").values = [[5]];
    sheet.getRange("D1").format.fill.color = "#00ff00";
    await context.sync();
  });
  await trial.excel.idle();
  expect(seen).toEqual([{ address: "A1", source: "Local", triggerSource: "ThisLocalAddin", sum: 10 }]);
});

test("a refused edit is not told", async () => {
  const seen: Seen[] = [];
  await listen(seen);
  await trial.run(async (sheet, context) => {
    sheet.getRange("A1").dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 9, operator: "Between" } };
    await context.sync();
  });
  await trial.excel.typeInCell(`Trial ${await sheetNumber()}`, "A1", "50");
  await trial.excel.idle();
  expect(seen).toEqual([]);
});

test("listeners of the workbook hear of every sheet, until they are removed", async () => {
  const seen: string[] = [];
  const handlers = await trial.run(async (_sheet, context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add(async ({ address }) => void seen.push(address));
    const deleted = worksheets.onDeleted.add(async ({ type }) => void seen.push(type));
    worksheets.add("Short-lived");
    await context.sync();
    return [changed, deleted];
  });
  await trial.excel.typeInCell("Short-lived", "C3", "x");
  await trial.run(async (_sheet, context) => {
    context.workbook.worksheets.getItem("Short-lived").delete();
    await context.sync();
  });
  await trial.excel.idle();
  expect(seen).toEqual(["C3", "WorksheetDeleted"]);
  for (const handler of handlers) {
    handler.remove();
    await handler.context.sync();
  }
  await trial.excel.typeInCell("Sheet1", "C3", "y");
  await trial.excel.idle();
  expect(seen).toHaveLength(2);
});

async function sheetNumber(): Promise<number> {
  return trial.run(async (sheet, context) => {
    sheet.load("name");
    await context.sync();
    return Number(sheet.name.replace("Trial ", ""));
  });
}
