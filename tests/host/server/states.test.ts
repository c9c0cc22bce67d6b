import { compareWithRate, openYear, sheetOf, typeFigure } from "../live/open-small-year";
import { dumpWorkbook } from "../live/dump-workbook";
import { startExcel } from "../live/start-excel";
import { readSetting, writeSetting } from "../../../src/sheets/office/workbook-setting";
import { createYearWorkbook } from "../../../src/evaluation/live/year-workbook";
import { hostState, type WorkbookState } from "../../../src/excel-host/host/host-state";
import type { HeadlessHost } from "../../../src/excel-host/headless";

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}

/** A workbook as it comes out of a browser's storage. */
function stored({ host }: HeadlessHost): WorkbookState {
  return plain({ engine: host.engine.state(), host: hostState(host) }) as WorkbookState;
}

test("a workbook opened from its state is the same workbook and goes on", async () => {
  const { excel, workbook, type } = await openYear();
  await workbook.openSample(2025, "ru");
  await type("AST", "1.2", "77");
  await excel.idle();
  await writeSetting("bagalau.drafts", "first");
  await writeSetting("bagalau.drafts", "mark");
  const before = plain(dumpWorkbook(excel.host));
  const state = stored(excel);
  excel.dispose();

  const again = await startExcel({ state });
  await again.idle();
  expect(plain(dumpWorkbook(again.host))).toEqual(before);
  expect([await readSetting("bagalau.drafts"), await readSetting("none")]).toEqual(["mark", null]);
  const reopened = createYearWorkbook({ loadSample: () => Promise.reject(new Error("not asked for")) });
  const read = await reopened.read(2025);
  expect(read.stale).toBe(false);
  expect(read.data.returns).toMatchObject({ AST: { figures: { "1.2": 77 } } });
  const { sheets, core } = await compareWithRate(read.data);
  expect(sheets).toEqual(core);

  // What is made now must not take the ids of what was made before.
  await reopened.refresh(2025);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Own");
    await context.sync();
  });
  await again.idle();
  expect(new Set(again.host.engine.sheets().map(({ id }) => id)).size).toBe(again.host.engine.sheets().length);
  expect(await sheetOf("summary")).not.toBe("");
  again.dispose();
});

interface DumpedCell {
  readonly formula?: string;
  readonly value: unknown;
}

/** What the cells hold and show, but for formulas with the day of today, which every opening calculates anew. */
function steadyCells({ host }: HeadlessHost): unknown {
  const { sheets } = plain(dumpWorkbook(host)) as {
    readonly sheets: readonly { readonly name: string; readonly cells: readonly (readonly DumpedCell[])[] }[];
  };
  const show = ({ formula, value }: DumpedCell): unknown =>
    formula?.includes("TODAY()") ? [formula] : [formula ?? null, value];
  return sheets.map(({ name, cells }) => [name, cells.map((row) => row.map(show))]);
}

test("opened without the add-in a workbook shows what it was saved with, until an edit concerns its functions", async () => {
  const { excel, workbook, type } = await openYear();
  await workbook.openSample(2025, "ru");
  await type("AST", "1.2", "77");
  await excel.idle();
  const shown = steadyCells(excel);
  const state = stored(excel);
  excel.dispose();

  const without = await startExcel({ state, profiles: ["without-add-in"] });
  await without.idle();
  const cells = (): unknown => steadyCells(without);
  expect(cells()).toEqual(shown);
  expect(JSON.stringify(cells())).not.toContain("#NAME?");
  await typeFigure(without, "AST", "1.2", "78");
  expect(JSON.stringify(cells())).toContain("#NAME?");
  const kept = stored(without);
  without.dispose();

  // Saved so, it stays so for whoever opens it next without the add-in, and comes to life where there is one.
  const next = await startExcel({ state: kept, profiles: ["without-add-in"] });
  await next.idle();
  expect(JSON.stringify(dumpWorkbook(next.host))).toContain('"value":"#NAME?"');
  next.dispose();
  const again = await startExcel({ state: kept });
  await again.idle();
  const read = await createYearWorkbook({ loadSample: () => Promise.reject(new Error("not asked for")) }).read(2025);
  expect(read.data.returns).toMatchObject({ AST: { figures: { "1.2": 78 } } });
  const { sheets, core } = await compareWithRate(read.data);
  expect(sheets).toEqual(core);
  again.dispose();
});
