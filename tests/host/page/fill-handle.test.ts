import type { Browser, Page } from "playwright-core";
import { startWorkbench, type RunningWorkbench } from "../../../src/workbench/serve-page";
import { launchBrowser, openPage, type WatchedPage } from "../../e2e/browser";
import { paneOf, sheetNames, typeInto, until, valueOf, type CellOnSheet } from "../../e2e/workbench-driver";

let workbench: RunningWorkbench;
let browser: Browser;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  [workbench, browser] = await Promise.all([startWorkbench(), launchBrowser()]);
  watched = await openPage(browser);
  ({ page } = watched);
  await page.goto(`${workbench.url}?language=ru`);
  await page.evaluate(() => window.workbench);
  // A column of figures in a sheet that is protected but for them.
  const frame = await until(
    async () => page.frames().find((one) => one.url().endsWith("/pane.html")),
    (found) => found !== undefined,
  );
  await frame?.waitForFunction("typeof Excel !== 'undefined'");
  await paneOf(page).locator("h1").first().waitFor();
  await frame?.evaluate(`Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A3:A6").values = [[7], [8], [9], [10]];
    sheet.getRange("A3:A6").format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
  })`);
});

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
});

const first: CellOnSheet = { sheet: "Лист1", row: 2, column: 0 };

/** Draws the handle of a cell of column A down to a row, both zero-based, on a sheet that is not scrolled. */
async function fillDown(from: number, to: number): Promise<void> {
  const { corner, far } = await page.evaluate(
    async ([first, last]) => {
      const { engine } = await (window.workbench ?? Promise.reject(new Error("no workbench")));
      const sheet = engine.activeSheet();
      const surface = document.querySelector("#grid canvas[id^=univer-sheet]")?.getBoundingClientRect();
      const bottomOf = (row: number): number =>
        Array.from({ length: row + 1 }, (_, at) => engine.rowHeight(sheet, at)).reduce((sum, one) => sum + one, 20);
      const x = (surface?.left ?? 0) + 46 + engine.columnWidth(sheet, 0);
      const top = surface?.top ?? 0;
      return { corner: { x, y: top + bottomOf(first ?? 0) }, far: { x: x - 20, y: top + bottomOf(last ?? 0) - 8 } };
    },
    [from, to],
  );
  // The handle is there as soon as the selection is drawn.
  await page.waitForTimeout(500);
  await page.mouse.move(corner.x - 20, corner.y - 8);
  await page.mouse.move(corner.x - 1, corner.y - 1, { steps: 4 });
  await page.mouse.down();
  await page.mouse.move(far.x, far.y, { steps: 8 });
  await page.mouse.up();
}

/** A3 to A7. */
async function column(): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for (let row = 2; row < 7; row++) found.push(await valueOf(page, { ...first, row }));
  return found;
}

test("the handle fills cells for input on a protected sheet, in one step of undo", async () => {
  await typeInto(page, first, "", "");
  await fillDown(2, 5);
  const filled = [7, 7, 7, 7, ""];
  expect(await until(column, (now) => now[3] === 7)).toEqual(filled);
  await page.keyboard.press("Control+z");
  const before = [7, 8, 9, 10, ""];
  expect(await until(column, (now) => now[3] === 10)).toEqual(before);
});

test("the handle drawn into a locked cell is refused, and every figure stays", async () => {
  await typeInto(page, first, "", "");
  await fillDown(2, 6);
  await page.getByRole("alert").getByText("Ячейка защищена").waitFor();
  expect(await column()).toEqual([7, 8, 9, 10, ""]);
  await typeInto(page, { ...first, row: 3 }, "11");
  expect(await column()).toEqual([7, 11, 9, 10, ""]);
});

test("Ctrl+Z after an add-in has added, renamed and removed sheets walks through none of it", async () => {
  const frame = page.frames().find((one) => one.url().endsWith("/pane.html"));
  await frame?.evaluate(`Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const interim = worksheets.add("~interim~0");
    worksheets.add("~interim~1");
    await context.sync();
    interim.name = "Result";
    worksheets.getItem("~interim~1").delete();
    await context.sync();
  })`);
  await typeInto(page, { ...first, row: 4 }, "12");
  expect((await column())[2]).toBe(12);
  await page.keyboard.press("Control+z");
  expect((await until(column, (now) => now[2] === 9))[2]).toBe(9);
  for (let times = 0; times < 3; times++) await page.keyboard.press("Control+z");
  await page.waitForTimeout(500);
  expect(await sheetNames(page)).toEqual(["Лист1", "Result"]);
  expect(watched.errors).toEqual([]);
});
