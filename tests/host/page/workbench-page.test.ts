import { request as ask } from "node:http";
import type { Browser, Page } from "playwright-core";
import { startWorkbench, type RunningWorkbench } from "../../../src/workbench/serve-page";
import { launchBrowser, openPage, type WatchedPage } from "../../e2e/browser";

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
});

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
}

function send(path: string, method = "GET", host?: string): Promise<Answer> {
  const { hostname, port } = new URL(workbench.url);
  return new Promise((resolve, reject) => {
    const request = ask({ hostname, port, path, method, ...(host && { headers: { host } }) }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
    });
    request.on("error", reject).end();
  });
}

test("the server gives its own files to its own page only", async () => {
  const start = await send("/");
  expect(start.status).toBe(200);
  expect(start.headers["content-security-policy"]).toContain("default-src 'none'");
  const paths = ["/../package.json", "/..%2fpackage.json", "//etc/passwd", "/%2e%2e/src/README.md", "/workbench.ts"];
  for (const path of paths) expect((await send(path)).status).toBe(404);
  for (const method of ["POST", "PUT", "DELETE"]) expect((await send("/", method)).status).toBe(405);
  expect((await send("/", "GET", "elsewhere.example")).status).toBe(403);
});

/** Selects a cell and types into it, as a user does. */
async function typeInto(address: string, text: string): Promise<void> {
  await page.evaluate(async (at) => {
    const { engine } = await (window.workbench ?? Promise.reject(new Error("no workbench")));
    const [, letters = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(at) ?? [];
    const area = { row: Number(row) - 1, column: letters.charCodeAt(0) - 65, rows: 1, columns: 1 };
    engine.selectArea(engine.activeSheet(), area);
  }, address);
  await page.keyboard.type(text, { delay: 20 });
  await page.keyboard.press("Enter");
}

async function value(row: number, column: number): Promise<unknown> {
  return page.evaluate(
    async ([r, c]) => {
      const { engine } = await (window.workbench ?? Promise.reject(new Error("no workbench")));
      await engine.settle();
      const area = { row: r ?? 0, column: c ?? 0, rows: 1, columns: 1 };
      return engine.cells(engine.activeSheet(), area)[0]?.[0]?.value;
    },
    [row, column],
  );
}

/** Runs code of an add-in in the pane's page. */
async function inPane(code: string): Promise<unknown> {
  const frame = page.frames().find((one) => one.url().endsWith("/pane.html"));
  if (!frame) throw new Error("The pane has no page.");
  await frame.waitForFunction("typeof Excel !== 'undefined' && typeof CustomFunctions !== 'undefined'");
  return frame.evaluate(`Excel.run(async (context) => { ${code} })`);
}

test("the unchanged pane opens beside the grid and reaches it through Office.js", async () => {
  await expect(page.frameLocator("iframe").locator("#root > *").first().waitFor()).resolves.toBeUndefined();
  await inPane(`
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").formulas = [[1, "=A1*2"], [3, "=SUM(A1:A2)"]];
    sheet.getRange("A1:A2").format.protection.locked = false;
    sheet.getRange("A1").dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 100, operator: "Between" } };
    sheet.getRange("A1").dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "Число", message: "От 0 до 100." };
    sheet.protection.protect();
    window.edits = [];
    sheet.onChanged.add(async ({ address }) => void window.edits.push(address));
    await context.sync();`);
  expect(await value(1, 1)).toBe(4);
});

test("what the user types is calculated and told to the add-in", async () => {
  await typeInto("A1", "20");
  await page.waitForTimeout(300);
  expect([await value(0, 0), await value(0, 1), await value(1, 1)]).toEqual([20, 40, 23]);
  expect(await inPane("return window.edits")).toEqual(["A1"]);
});

test("a value against the validation is refused with the rule's message", async () => {
  await typeInto("A1", "500");
  await page.getByRole("alert").getByText("От 0 до 100.").waitFor();
  expect(await value(0, 0)).toBe(20);
  expect(await inPane("return window.edits")).toEqual(["A1"]);
});

test("a locked cell takes nothing and says so", async () => {
  await typeInto("C1", "7");
  await page.getByRole("alert").getByText("Ячейка защищена").waitFor();
  await page.keyboard.press("Escape");
  expect(await value(0, 2)).toBe("");
});

test("nothing went wrong, and no other host was asked", () => {
  expect(watched.errors).toEqual([]);
  expect([...watched.hosts]).toEqual(["127.0.0.1"]);
});
