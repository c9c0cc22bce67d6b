import { readdirSync, readFileSync } from "node:fs";
import { request as ask } from "node:http";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { startWorkbench, type RunningWorkbench } from "../../../src/workbench/serve-page";
import { ru as paneRu } from "../../../src/pane/words/pane/ru";
import { noticesRu } from "../../../src/pane/words/notices/ru";
import { cellAt } from "../../../src/sheets/xlsx/cell-at";
import { readCells } from "../../../src/sheets/xlsx/read-cells";
import { readWithExceljs } from "../../contract/read-with-exceljs";
import { launchBrowser, openPage, type WatchedPage } from "../../e2e/browser";
import {
  areaValues,
  figureCell,
  openSample,
  paneOf,
  typeInto as typeFigure,
  until,
  valueOf,
  type CellOnSheet,
} from "../../e2e/workbench-driver";

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

/** A return of the sample as an organisation sends it. */
function firstReturn(): string {
  const folder = join(__dirname, "..", "..", "..", "assets", "samples", "2025");
  const [name = ""] = readdirSync(folder).filter((one) => one.endsWith(".xlsx"));
  return join(folder, name);
}

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
  await selectCell(address);
  await page.keyboard.type(text, { delay: 20 });
  await page.keyboard.press("Enter");
}

async function selectCell(address: string): Promise<void> {
  // A click into the grid gives it the keyboard.
  const surface = page.locator("#grid canvas[id^=univer-sheet]").first();
  await surface.click({ position: { x: 400, y: 300 } });
  await page.evaluate(async (at) => {
    const { engine } = await (window.workbench ?? Promise.reject(new Error("no workbench")));
    const [, letters = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(at) ?? [];
    const area = { row: Number(row) - 1, column: letters.charCodeAt(0) - 65, rows: 1, columns: 1 };
    engine.selectArea(engine.activeSheet(), area);
  }, address);
}

async function value(row: number, column: number): Promise<unknown> {
  return page.evaluate(
    async (place) => {
      const { engine, entered } = await (window.workbench ?? Promise.reject(new Error("no workbench")));
      await entered();
      await engine.settle();
      return engine.cells(engine.activeSheet(), { ...place, rows: 1, columns: 1 })[0]?.[0]?.value;
    },
    { row, column },
  );
}

/** Runs code of an add-in in the pane's page. */
async function inPane(code: string, delayForCellEdit = false): Promise<unknown> {
  const frame = page.frames().find((one) => one.url().endsWith("/pane.html"));
  if (!frame) throw new Error("The pane has no page.");
  await frame.waitForFunction("typeof Excel !== 'undefined' && typeof CustomFunctions !== 'undefined'");
  return frame.evaluate(`Excel.run({ delayForCellEdit: ${delayForCellEdit} }, async (context) => { ${code} })`);
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

test("the pane waits while a cell is being typed into; whoever turns to the pane has entered what was typed", async () => {
  await selectCell("A1");
  await page.keyboard.type("31", { delay: 20 });
  const read = inPane(
    `
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
    await context.sync();
    return cell.values[0][0];`,
    true,
  );
  let isAnswered = false;
  void read.then(() => (isAnswered = true));
  await page.waitForTimeout(500);
  expect(isAnswered).toBe(false);
  await page.keyboard.type("5", { delay: 20 });
  await paneOf(page).locator("h1").first().click();
  // More than the rule of the cell allows: refused as after Enter, and what was there stays.
  expect(await read).toBe(20);
  await page.getByRole("alert").getByText("От 0 до 100.").waitFor();
  await selectCell("A1");
  await page.keyboard.type("35", { delay: 20 });
  await paneOf(page).locator("h1").first().click();
  await until(
    () => value(0, 0),
    (found) => found === 35,
  );
  expect([await value(0, 0), await value(0, 1)]).toEqual([35, 70]);
  await typeInto("A1", "20");
});

test("what is being typed stays when a cell of another sheet in the same row and column is calculated", async () => {
  const beside = await page.evaluate(async () => {
    const { engine } = await (window.workbench ?? Promise.reject(new Error("no workbench")));
    return engine.addSheet("Beside");
  });
  await selectCell("A1");
  await page.keyboard.type("4", { delay: 20 });
  await page.evaluate(async (sheet) => {
    const { engine } = await (window.workbench ?? Promise.reject(new Error("no workbench")));
    engine.writeCells(sheet, 0, 0, [[{ value: 99 }]]);
    await engine.settle();
  }, beside);
  await page.keyboard.type("2", { delay: 20 });
  await page.keyboard.press("Enter");
  expect(await value(0, 0)).toBe(42);
  await typeInto("A1", "20");
});

test("a value against the validation is refused with the rule's message", async () => {
  const told = await inPane("return window.edits");
  await typeInto("A1", "500");
  await page.getByRole("alert").getByText("От 0 до 100.").waitFor();
  expect(await value(0, 0)).toBe(20);
  expect(await inPane("return window.edits")).toEqual(told);
});

test("a locked cell takes nothing and says so", async () => {
  await typeInto("C1", "7");
  await page.getByRole("alert").getByText("Ячейка защищена").waitFor();
  await page.keyboard.press("Escape");
  expect(await value(0, 2)).toBe("");
});

describe("files and the session", () => {
  const words = paneRu;
  let own: WatchedPage;

  beforeAll(async () => {
    own = await openPage(browser);
    ({ page } = own);
    await page.goto(`${workbench.url}?language=ru`);
    await page.evaluate(() => window.workbench);
  });

  /** What the workbook ranks: places, ids and totals. */
  const ranking = (): Promise<unknown> => areaValues(page, "rnk_table_2025");

  /** Starts the page again and waits for its workbook. */
  async function reload(): Promise<void> {
    await page.reload();
    await page.evaluate(() => window.workbench);
  }

  /** Resolves when the browser's storage holds a workbook kept after this call. */
  async function kept(since: string): Promise<void> {
    await page.waitForFunction(
      (before) => {
        const [head = "{}"] = localStorage.getItem("workbench-session")?.split("\n") ?? [];
        return ((JSON.parse(head) as { at?: string }).at ?? "") > before;
      },
      since,
      { timeout: 30_000 },
    );
  }

  /** Resolves when nothing has been kept anew for longer than the keeper waits. */
  async function keptAndQuiet(): Promise<void> {
    const keptAt = (): Promise<string> =>
      page.evaluate(() => localStorage.getItem("workbench-session")?.split("\n")[0] ?? "");
    for (let before = ""; ;) {
      await page.waitForTimeout(2_500);
      const now = await keptAt();
      if (now !== "" && now === before) return;
      before = now;
    }
  }

  /** What the box beside the formula bar calls the selected cells. */
  const nameBox = (): Promise<string> => page.locator("[data-u-comp=defined-name] input").inputValue();

  let file: Buffer;
  let places: unknown;
  let cell: CellOnSheet;

  test("work is kept in the browser and comes back with a reload", async () => {
    await openSample(page, words);
    cell = await figureCell(page, "fig_b2_2025", "KZO", 0);
    // The first cell of its sheet has a hidden name of the add-in's own.
    await page.evaluate(async (name) => {
      const { engine } = await (window.workbench ?? Promise.reject(new Error("no workbench")));
      const sheet = engine.sheets().find((one) => one.name === name)?.id ?? "";
      engine.activateSheet(sheet);
      for (const column of [1, 0]) engine.selectArea(sheet, { row: 0, column, rows: 1, columns: 1 });
    }, cell.sheet);
    expect(await until(nameBox, (name) => name !== "B1")).toBe("A1");
    // What the lay-out left to keep is kept first, so that the next state kept is one with the figure.
    await keptAndQuiet();
    const since = new Date().toISOString();
    // What is begun in the pane comes back too, by the mark it gave the workbook.
    await paneOf(page).getByRole("button", { name: "20", exact: true }).click();
    await paneOf(page).getByRole("button", { name: "Добавить организацию" }).click();
    await paneOf(page)
      .getByRole("textbox", { name: /Официальное наименование на русском/ })
      .fill("Новая организация");
    await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith("bagalau.drafts.")));
    await typeFigure(page, cell, "99999");
    await until(
      () => valueOf(page, cell),
      (value) => value === 99_999,
    );
    places = await ranking();
    await kept(since);
    await reload();
    await page.locator("#notice").getByText("Восстановлено из этого браузера").waitFor();
    expect(await valueOf(page, cell)).toBe(99_999);
    await paneOf(page).getByText(words.year.progress, { exact: true }).waitFor({ timeout: 60_000 });
    await paneOf(page).locator(".card").getByText(noticesRu.restored).waitFor();
    await paneOf(page).getByRole("button", { name: "20", exact: true }).click();
    const name = paneOf(page).getByRole("textbox", { name: /Официальное наименование на русском/ });
    expect(await name.inputValue()).toBe("Новая организация");
    await paneOf(page).getByRole("button", { name: words.steps.year }).first().click();
    expect(await until(ranking, (now) => JSON.stringify(now) === JSON.stringify(places))).toEqual(places);
  }, 180_000);

  test("a second tab says that it keeps nothing, and leaves what the first has kept", async () => {
    const second = await own.page.context().newPage();
    const before = await page.evaluate(() => localStorage.getItem("workbench-session"));
    await second.goto(`${workbench.url}?language=ru`);
    await second.locator("#notice").getByText("Браузер хранит книгу другой вкладки").waitFor();
    await typeFigure(second, { sheet: "Sheet1", row: 0, column: 0 }, "7");
    await second.waitForTimeout(2_500);
    expect(await page.evaluate(() => localStorage.getItem("workbench-session"))).toBe(before);
    const [asked] = await Promise.all([second.waitForEvent("dialog"), second.close({ runBeforeUnload: true })]);
    expect(asked.type()).toBe("beforeunload");
    await asked.accept();
    expect(await valueOf(page, cell)).toBe(99_999);
  }, 60_000);

  test("a saved file holds what was typed, for other readers too, and no formula of the add-in", async () => {
    await typeFigure(page, cell, "99998", "");
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save-file").click()]);
    expect(download.suggestedFilename()).toBe("bagalau-2025.xlsx");
    file = readFileSync(await download.path());
    places = await ranking();
    const { workbook, faults } = readCells(file);
    expect(faults).toEqual([]);
    const sheet = workbook?.sheets.find(({ name }) => name === cell.sheet);
    expect(sheet && cellAt(sheet, { row: cell.row + 1, column: cell.column + 1 })?.value).toBe(99_998);
    const formulas = workbook?.sheets.flatMap(({ cells }) => [...cells.values()].map(({ formula = "" }) => formula));
    expect(formulas?.filter((formula) => formula.includes("BAGALAU"))).toEqual([]);
    const other = (await readWithExceljs(file)).getWorksheet(cell.sheet);
    expect(other?.getCell(cell.row + 1, cell.column + 1).value).toBe(99_998);
  }, 60_000);

  /** Chooses a file as a user does. */
  async function choose(name: string, buffer: Buffer): Promise<void> {
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.locator("#open-file").click()]);
    await chooser.setFiles({ name, mimeType: "application/octet-stream", buffer });
  }

  test("a file that is no workbook of a year says what it is and changes nothing", async () => {
    await choose("x.xlsx", Buffer.from("not a workbook"));
    await page.locator("#notice").getByText("x.xlsx").waitFor();
    const template = readFileSync(firstReturn());
    await choose("return.xlsx", template);
    await page.locator("#notice").getByText("Это отчёт организации").waitFor();
    expect(await valueOf(page, cell)).toBe(99_998);
  });

  test("work in no file is left only when the user says so", async () => {
    await typeFigure(page, cell, "5");
    await until(
      () => valueOf(page, cell),
      (value) => value === 5,
    );
    await choose("bagalau-2025.xlsx", file);
    await page.locator("#notice").getByText("изменения, которых нет в файле").waitFor();
    await page.locator("#close-notice").click();
    await page.locator("#start-anew").click();
    await page.locator("#notice").getByText("изменения, которых нет в файле").waitFor();
    expect(await valueOf(page, cell)).toBe(5);
    // The session is being packed while it is given up, and the next page is long in coming.
    await page.evaluate(() => {
      const { blob } = Response.prototype;
      Response.prototype.blob = async function () {
        const packed = await blob.call(this);
        await new Promise((resolve) => setTimeout(resolve, 2500));
        return packed;
      };
    });
    await page.route(`${workbench.url}`, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 4000));
      await route.continue();
    });
    await typeFigure(page, cell, "6");
    await page.waitForTimeout(1900);
    await page.locator("#go-on").click();
    await page.waitForEvent("load");
    expect(await page.evaluate(() => localStorage.getItem("workbench-session"))).toBeNull();
    await page.unroute(`${workbench.url}`);
  });

  test("the saved file opens in a fresh page as a live year with the same places", async () => {
    const fresh = await openPage(browser);
    ({ page } = fresh);
    await page.goto(`${workbench.url}?language=ru`);
    await page.evaluate(() => window.workbench);
    await choose("bagalau-2025.xlsx", file);
    await page.locator("#notice").getByText("Открыт файл: bagalau-2025.xlsx").waitFor({ timeout: 120_000 });
    await paneOf(page).getByText(words.year.progress, { exact: true }).waitFor({ timeout: 60_000 });
    expect(await until(ranking, (now) => JSON.stringify(now) === JSON.stringify(places))).toEqual(places);
    expect(await valueOf(page, cell)).toBe(99_998);
    await typeFigure(page, cell, "1");
    const changed = await until(ranking, (now) => JSON.stringify(now) !== JSON.stringify(places));
    expect(changed).not.toEqual(places);
    expect(fresh.errors).toEqual([]);
    expect([...fresh.hosts]).toEqual(["127.0.0.1"]);
    expect([own.errors, [...own.hosts]]).toEqual([[], ["127.0.0.1"]]);
  }, 240_000);

  test("a browser without room says so and offers the way into a file", async () => {
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await typeFigure(page, cell, "2");
    await page.locator("#notice").getByText("Браузер не может хранить эту книгу").waitFor({ timeout: 30_000 });
    await page.locator("#notice").getByRole("button", { name: "Сохранить в файл" }).waitFor();
  }, 60_000);
});

test("nothing went wrong, and no other host was asked", () => {
  expect(watched.errors).toEqual([]);
  expect([...watched.hosts]).toEqual(["127.0.0.1"]);
});
