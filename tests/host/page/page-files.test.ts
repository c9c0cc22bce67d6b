import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { ru as paneRu } from "../../../src/pane/words/pane/ru";
import { noticesRu } from "../../../src/pane/words/notices/ru";
import { cellAt } from "../../../src/sheets/xlsx/cell-at";
import { readCells } from "../../../src/sheets/xlsx/read/read-cells";
import { startWorkbench, type RunningWorkbench } from "../../../src/workbench/serve-page";
import { workbenchRu } from "../../../src/workbench/words/ru";
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
let page: Page;

beforeAll(async () => {
  [workbench, browser] = await Promise.all([startWorkbench(), launchBrowser()]);
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
  const nameBox = (): Promise<string> => page.getByRole("textbox", { name: workbenchRu.nameBox }).inputValue();

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
  });

  test("a second tab says that it keeps nothing, and leaves what the first has kept", async () => {
    const second = await own.page.context().newPage();
    const before = await page.evaluate(() => localStorage.getItem("workbench-session"));
    await second.goto(`${workbench.url}?language=ru`);
    await second.locator("#notice").getByText("Браузер хранит книгу другой вкладки").waitFor();
    await typeFigure(second, { sheet: "Лист1", row: 0, column: 0 }, "7");
    await second.waitForTimeout(2_500);
    expect(await page.evaluate(() => localStorage.getItem("workbench-session"))).toBe(before);
    const [asked] = await Promise.all([second.waitForEvent("dialog"), second.close({ runBeforeUnload: true })]);
    expect(asked.type()).toBe("beforeunload");
    await asked.accept();
    expect(await valueOf(page, cell)).toBe(99_999);
  });

  test("a saved file holds what was typed, for other readers too, and no formula of the add-in", async () => {
    await typeFigure(page, cell, "99998", "");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
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
  });

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
  });

  test("a browser without room says so and offers the way into a file", async () => {
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await typeFigure(page, cell, "2");
    await page.locator("#notice").getByText("Браузер не может хранить эту книгу").waitFor({ timeout: 30_000 });
    await page.locator("#notice").getByRole("button", { name: "Сохранить в файл" }).waitFor();
  });
});
