import type { Browser, Page } from "playwright-core";
import { startWorkbench, type RunningWorkbench } from "../../../src/workbench/serve-page";
import { workbenchKk } from "../../../src/workbench/words/kk";
import { launchBrowser, openPage } from "../../e2e/browser";
import { sheetNames, typeInto, until, valueOf, type CellOnSheet } from "../../e2e/workbench-driver";

let workbench: RunningWorkbench;
let browser: Browser;

beforeAll(async () => {
  [workbench, browser] = await Promise.all([startWorkbench(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
});

/** Types into A2, lets an add-in ask something, presses Ctrl+Z: what stands in the cell then. */
async function undoneAfterRequest(page: Page): Promise<unknown> {
  const [sheet = ""] = await sheetNames(page);
  const cell: CellOnSheet = { sheet, row: 1, column: 0 };
  await typeInto(page, cell, "5");
  await until(
    () => valueOf(page, cell),
    (found) => found === 5,
  );
  const frame = page.frames().find((one) => one.url().endsWith("/pane.html"));
  await frame?.waitForFunction("typeof Excel !== 'undefined'");
  await frame?.evaluate("Excel.run((context) => context.sync())");
  await page.keyboard.press("Control+z");
  await new Promise((resolve) => setTimeout(resolve, 500));
  return valueOf(page, cell);
}

test("in a narrow window every kind of Excel can be chosen at the bar, several together, and the page starts as it", async () => {
  const words = workbenchKk;
  const { page, errors } = await openPage(browser, { width: 900, height: 640 });
  await page.goto(`${workbench.url}?language=kk`);
  const traits = async () => {
    await page.waitForFunction(() => "workbench" in window);
    return page.evaluate(async () => (await window.workbench)?.host.traits);
  };
  expect(await traits()).toMatchObject({ language: "kk-KZ", platform: "OfficeOnline", troubles: [] });
  await page.evaluate(async () => {
    const { engine } = await (window.workbench ?? Promise.reject(new Error("no workbench")));
    engine.writeCells(engine.activeSheet(), 0, 0, [[{ value: "kept" }]]);
  });
  expect(await undoneAfterRequest(page)).toBe("");
  // The bar takes two lines at the most, and nothing of it stands outside the window.
  const bar = page.locator("#bar");
  expect((await bar.boundingBox())?.height).toBeLessThanOrEqual(72);
  expect(await bar.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);

  await page.getByRole("button", { name: words.usualExcel }).click();
  const dialog = page.getByRole("dialog", { name: words.excel });
  const { x = -1, y = -1, width = 0, height = 0 } = (await dialog.boundingBox()) ?? {};
  expect([x >= 0, y >= 0, x + width <= 900, y + height <= 640]).toEqual([true, true, true, true]);
  await dialog.getByLabel(words.excelGroups.language.title).selectOption("ru-RU");
  await dialog.getByLabel(words.excelGroups.version.title).selectOption("ltsc-2021");
  await dialog.getByLabel(words.excelGroups.sheets.title).selectOption("reopened");
  for (const name of ["two-people", "busy-after-error", "fit-ignored"] as const)
    await dialog.getByLabel(words.excels[name], { exact: true }).check();
  // Closed by Esc nothing is chosen: what was ticked is still there for whoever opens it again.
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  expect(await traits()).toMatchObject({ language: "kk-KZ", troubles: [] });
  await page.getByRole("button", { name: words.usualExcel }).click();
  await Promise.all([
    page.waitForEvent("framenavigated", (frame) => frame === page.mainFrame()),
    dialog.getByRole("button", { name: words.restartAsExcel }).click(),
  ]);
  expect(await traits()).toMatchObject({
    ...{ language: "ru-RU", platform: "PC", sheetIds: "new", isShared: true },
    troubles: ["busy-after-error", "fit-ignored"],
  });
  await page.getByRole("button", { name: `${words.excels["ru-RU"]} + 5` }).waitFor();
  expect((await bar.boundingBox())?.height).toBeLessThanOrEqual(72);
  const kept = await page.evaluate(async () => {
    const { engine } = await (window.workbench ?? Promise.reject(new Error("no workbench")));
    const [{ id } = { id: "" }] = engine.sheets();
    return [id, engine.cells(id, { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value];
  });
  expect(kept).toEqual([expect.stringMatching(/^\{[0-9a-f]{8}-0001\}$/), "kept"]);
  // This Excel has nothing left to undo after any request.
  expect(await undoneAfterRequest(page)).toBe(5);
  expect(errors).toEqual([]);
});
