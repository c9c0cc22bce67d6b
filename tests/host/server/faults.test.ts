import { useExcel } from "./in-excel";

const trial = useExcel();

async function writeFour(): Promise<void> {
  await trial.run(async (sheet, context) => {
    for (const row of [1, 2, 3, 4]) sheet.getRange(`A${row}`).values = [[row]];
    await context.sync();
  });
}

const written = async (): Promise<number> => (await trial.values("A1:A4")).filter(([cell]) => cell !== "").length;

test("syncs and bytes are counted", async () => {
  const { bridge } = trial.excel;
  bridge.resetCounters();
  await writeFour();
  const { syncs, bytes } = bridge;
  expect(syncs).toBe(2);
  await trial.run(async (sheet, context) => {
    sheet.getRange("A1").values = [["ә".repeat(1000)]];
    await context.sync();
  });
  expect(bridge.bytes - bytes).toBeGreaterThan(2000);
});

test("a sync fails before anything of it is done", async () => {
  trial.excel.bridge.failAt(1, { code: "GeneralException", message: "planned" });
  await expect(writeFour()).rejects.toMatchObject({ code: "GeneralException", message: "planned" });
  expect(await written()).toBe(0);
});

test("a sync fails in its middle, and its first half stays", async () => {
  trial.excel.bridge.failAt(1, { when: "middle" });
  await expect(writeFour()).rejects.toMatchObject({ code: "GeneralException" });
  const count = await written();
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(4);
});

test("a sync fails after all of it is done", async () => {
  trial.excel.bridge.failAt(1, { when: "after" });
  await expect(writeFour()).rejects.toMatchObject({ code: "GeneralException" });
  expect(await written()).toBe(4);
});

test("a later sync fails, and only that one", async () => {
  trial.excel.bridge.failAt(2);
  const outcome = trial.run(async (sheet, context) => {
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    sheet.getRange("A2").values = [[2]];
    await context.sync();
  });
  await expect(outcome).rejects.toMatchObject({ code: "GeneralException" });
  expect(await written()).toBe(1);
});

test("while the user edits a cell, a request is refused or waits, as it asked", async () => {
  const { bridge, Excel } = trial.excel;
  bridge.setCellEdit(true);
  await expect(writeFour()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("Z1").values = [["late"]];
    await context.sync();
    return "done";
  });
  const first = await Promise.race([waiting, Promise.resolve("still waiting")]);
  expect(first).toBe("still waiting");
  bridge.setCellEdit(false);
  expect(await waiting).toBe("done");
});

test("a request above five megabytes is refused", async () => {
  const big = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
  const failure = await trial.failure((sheet) => (sheet.getRange("A1:A200").values = big));
  expect(failure.code).toBe("RequestPayloadSizeLimitExceeded");
});
