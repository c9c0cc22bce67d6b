import { PNG } from "pngjs";
import type { Browser, Frame, Page } from "playwright-core";
import { startWorkbench, type RunningWorkbench } from "../../../src/workbench/serve-page";
import { launchBrowser, openPage } from "../../e2e/browser";
import { paneOf, until } from "../../e2e/workbench-driver";

let workbench: RunningWorkbench;
let browser: Browser;
let page: Page;
let pane: Frame;

/** Nothing else on the page has it. */
const colour = [255, 0, 255] as const;
const cells = ["F601", "AX1140", "D1140"];

beforeAll(async () => {
  [workbench, browser] = await Promise.all([startWorkbench(), launchBrowser()]);
  ({ page } = await openPage(browser, { width: 1280, height: 720 }));
  await page.goto(`${workbench.url}?language=ru`);
  await paneOf(page).locator("h1").first().waitFor();
  pane = page.frame({ url: /pane\.html/ }) as Frame;
  await pane.waitForFunction("typeof Excel !== 'undefined'");
  await pane.evaluate(`Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:AX1140").values = Array.from({ length: 1140 }, (_, row) => Array(50).fill(row));
    sheet.getRange("A:C").format.columnWidth = 130;
    sheet.freezePanes.freezeAt(sheet.getRange("A1:C5"));
    await context.sync();
  })`);
});

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
});

/** Pixels of the page in the colour. */
async function coloured(): Promise<number> {
  const { data } = PNG.sync.read(await page.screenshot());
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (colour.every((part, index) => data[at + index] === part)) count += 1;
  }
  return count;
}

test.each(cells)("%s, which an add-in selects beside frozen rows and columns, is seen", async (address) => {
  await pane.evaluate(`Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("${address}");
    cell.format.fill.color = "#FF00FF";
    cell.select();
    await context.sync();
  })`);
  // But for its frame and figure the whole cell.
  const whole = 500;
  expect(await until(coloured, (count) => count > whole, 5_000)).toBeGreaterThan(whole);
  await pane.evaluate(`Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("${address}").format.fill.clear();
    await context.sync();
  })`);
  expect(await until(coloured, (count) => count === 0, 5_000)).toBe(0);
});
