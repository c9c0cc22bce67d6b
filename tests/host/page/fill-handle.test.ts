import type { Browser, Page } from "playwright-core";
import { startWorkbench, type RunningWorkbench } from "../../../src/workbench/serve-page";
import { workbenchRu } from "../../../src/workbench/words/ru";
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

/** Gives the cells for input a look of their own and a rule. */
async function shapeColumn(onPage: Page): Promise<void> {
  const frame = onPage.frames().find((one) => one.url().endsWith("/pane.html"));
  await frame?.evaluate(`Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.protection.unprotect();
    await context.sync();
    const cells = sheet.getRange("A3:A6");
    cells.numberFormat = "#,##0.00";
    cells.format.fill.color = "#FFF8DC";
    cells.format.horizontalAlignment = "Right";
    cells.dataValidation.rule = { custom: { formula: "=IF(ISNUMBER(A3),A3<=1000000,TRUE)" } };
    cells.dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "Число", message: "До миллиона." };
    sheet.protection.protect();
    await context.sync();
  })`);
}

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

/** Pastes what another program would have put on the clipboard over a selection that begins in column A. */
async function paste(onPage: Page, text: string, row: number, rows: number, html = ""): Promise<void> {
  await onPage.evaluate(
    async ([text, html, row, rows]) => {
      const { engine } = await (window.workbench ?? Promise.reject(new Error("no workbench")));
      engine.selectArea(engine.activeSheet(), { row, column: 0, rows, columns: 1 });
      const clipboardData = new DataTransfer();
      if (text !== "") clipboardData.setData("text/plain", text);
      if (html !== "") clipboardData.setData("text/html", html);
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    },
    [text, html, row, rows] as const,
  );
}

/** Number format, fill and alignment of cells of column A. */
function looks(onPage: Page, row: number, rows: number): Promise<readonly unknown[]> {
  return onPage.evaluate(
    async ([row, rows]) => {
      const { engine } = await (window.workbench ?? Promise.reject(new Error("no workbench")));
      const at = Array.from({ length: rows }, (_, i) => engine.look(engine.activeSheet(), row + i, 0));
      return at.map(({ numberFormat, fill, horizontal, locked }) => ({ numberFormat, fill, horizontal, locked }));
    },
    [row, rows] as const,
  );
}

const yellow = { numberFormat: "#,##0.00", fill: "#FFF8DC", horizontal: "right", locked: false };

test("what another program copied is read as if it were typed, and cells keep their look, in one step of undo", async () => {
  await shapeColumn(page);
  await typeInto(page, first, "", "");
  await paste(page, "3,75\r\n1 500\r\n\r\n01.02.2027\r\n", 2, 1);
  const pasted = [3.75, 1500, "", "01.02.2027", ""];
  expect(await until(column, (now) => now[1] === 1500)).toEqual(pasted);
  expect(await looks(page, 2, 4)).toEqual([yellow, yellow, yellow, yellow]);
  await page.keyboard.press("Control+z");
  expect(await until(column, (now) => now[1] !== 1500)).toEqual([7, 11, 9, 10, ""]);
  await page.keyboard.press("Control+y");
  expect(await until(column, (now) => now[1] === 1500)).toEqual(pasted);
  // A table that came without a text, and one value over all that is selected.
  const table = "<table><tr><td style='background:red'>2,5</td></tr><tr><td><b>-1 000,25</b></td></tr></table>";
  await paste(page, "", 2, 1, table);
  expect((await until(column, (now) => now[0] === 2.5)).slice(0, 2)).toEqual([2.5, -1000.25]);
  await paste(page, "6,5", 2, 4);
  expect(await until(column, (now) => now[3] === 6.5)).toEqual([6.5, 6.5, 6.5, 6.5, ""]);
  expect(await looks(page, 2, 4)).toEqual([yellow, yellow, yellow, yellow]);
});

test("a block that reaches into locked cells is refused, one value against the rule of its cell is named, and the rest stands", async () => {
  await paste(page, "1\r\n2\r\n3\r\n4\r\n5\r\n", 2, 1);
  await page.getByRole("alert").getByText("A7: 5 – Среди этих ячеек есть защищённые").waitFor();
  expect(await column()).toEqual([6.5, 6.5, 6.5, 6.5, ""]);
  await paste(page, "1\r\n2000000\r\n3\r\n", 2, 1);
  await page.getByRole("alert").getByText("A4: 2000000 – До миллиона.").waitFor();
  expect(await column()).toEqual([1, 6.5, 3, 6.5, ""]);
  await page.keyboard.press("Control+z");
  expect(await until(column, (now) => now[0] === 6.5)).toEqual([6.5, 6.5, 6.5, 6.5, ""]);
});

test("what was copied in the grid itself is pasted with its figures, and on a protected sheet without its look", async () => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await typeInto(page, first, "8,25");
  await typeInto(page, { ...first, row: 3 }, "=A3*2");
  await column();
  const select = (row: number, rows: number): Promise<void> =>
    page.evaluate(
      async ([row, rows]) => {
        const { engine } = await (window.workbench ?? Promise.reject(new Error("no workbench")));
        engine.selectArea(engine.activeSheet(), { row, column: 0, rows, columns: 1 });
      },
      [row, rows] as const,
    );
  await typeInto(page, first, "", "");
  await select(2, 2);
  await page.keyboard.press("Control+c");
  await page.waitForTimeout(300);
  await select(4, 1);
  await page.keyboard.press("Control+v");
  expect(await until(column, (now) => now[2] === 8.25)).toEqual([8.25, 16.5, 8.25, 16.5, ""]);
  expect(await looks(page, 2, 4)).toEqual([yellow, yellow, yellow, yellow]);
  await page.keyboard.press("Escape");
});

test("a number without a format is shown with the comma of the language, and copied so", async () => {
  await page.evaluate(async () => {
    const { engine } = await (window.workbench ?? Promise.reject(new Error("no workbench")));
    const sheet = engine.addSheet("Own");
    engine.activateSheet(sheet);
    engine.writeCells(sheet, 0, 0, [
      [{ value: 7.5 }],
      [{ formula: "=1/3" }],
      [{ value: 1_234_567.25 }],
      [{ value: "1.5" }],
    ]);
    await engine.settle();
    engine.selectArea(sheet, { row: 0, column: 0, rows: 4, columns: 1 });
  });
  await page.keyboard.press("Control+c");
  const copied = await until(
    () => page.evaluate(() => navigator.clipboard.readText()),
    (text) => text.startsWith("7"),
  );
  expect(copied.split(/\r?\n/)).toEqual(["7,5", "0,333333333", "1234567,25", "1.5"]);
});

test("at its tab a sheet of one's own is deleted after a question, one that a name stands on is not offered", async () => {
  const frame = page.frames().find((one) => one.url().endsWith("/pane.html"));
  await frame?.evaluate(`Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    names.add("bag_kept_2025", worksheets.add("Kept").getRange("A1"));
    await context.sync();
  })`);
  const before = await sheetNames(page);
  const tab = (name: string) => page.getByRole("tab", { name, exact: true });
  await tab("Kept").click({ button: "right" });
  expect(await page.getByRole("menuitem").allTextContents()).toEqual([workbenchRu.renameIt]);
  await page.keyboard.press("Escape");
  await tab("Own").click({ button: "right" });
  await page.getByRole("menuitem", { name: workbenchRu.deleteSheet }).click();
  await page.getByText("Удалить лист «Own»?").waitFor();
  expect(await sheetNames(page)).toEqual(before);
  await page.locator("#notice").getByRole("button", { name: workbenchRu.deleteSheet }).click();
  const names = await until(
    () => sheetNames(page),
    (now) => !now.includes("Own"),
  );
  expect(names).toEqual(before.filter((name) => name !== "Own"));
  expect(watched.errors).toEqual([]);
});

test("figures are pasted in the notation of Kazakh too", async () => {
  const { page: kazakh, errors } = await openPage(browser, { locale: "kk-KZ" });
  await kazakh.goto(`${workbench.url}?language=kk`);
  const cell = {
    sheet: await kazakh.evaluate(async () => (await window.workbench)?.engine.sheets()[0]?.name ?? ""),
    row: 2,
    column: 0,
  };
  await typeInto(kazakh, cell, "", "");
  await paste(kazakh, "3,75\t1\u00a0500,5\n01.02.2027\tиә\n", 2, 1);
  const values = async (): Promise<readonly unknown[]> => [
    await valueOf(kazakh, cell),
    await valueOf(kazakh, { ...cell, column: 1 }),
    await valueOf(kazakh, { ...cell, row: 3 }),
    await valueOf(kazakh, { ...cell, row: 3, column: 1 }),
  ];
  expect(await until(values, (now) => now[0] === 3.75)).toEqual([3.75, 1500.5, 46_419, "иә"]);
  expect(errors).toEqual([]);
  await kazakh.context().close();
});
