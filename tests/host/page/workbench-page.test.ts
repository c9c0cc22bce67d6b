import { request as ask } from "node:http";
import type { Browser, Page } from "playwright-core";
import { startWorkbench, type RunningWorkbench } from "../../../src/workbench/serve-page";
import { workbenchRu } from "../../../src/workbench/words/ru";
import { launchBrowser, openPage, type WatchedPage } from "../../e2e/browser";
import { paneOf, selectedCell, sheetNames, until } from "../../e2e/workbench-driver";

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

test("a long formula follows a name that comes to mean a longer area", async () => {
  const long = `=SUM(growing_2025)+${"0+".repeat(60)}0`;
  const [before, after] = (await inPane(`
    const sheet = context.workbook.worksheets.add("Names");
    sheet.getRange("H1:H2").values = [[5], [7]];
    const name = context.workbook.names.add("growing_2025", sheet.getRange("H1"));
    sheet.getRange("H4").formulas = [["${long}"]];
    const first = sheet.getRange("H4").load("values");
    await context.sync();
    const before = first.values[0][0];
    name.formula = "=Names!$H$1:$H$2";
    await context.sync();
    const second = sheet.getRange("H4").load("values");
    await context.sync();
    sheet.delete();
    await context.sync();
    return [before, second.values[0][0]];`)) as readonly unknown[];
  expect([before, after]).toEqual([5, 12]);
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
  await page.getByRole("alert").getByText("A1: 500 – От 0 до 100.").waitFor();
  // What is typed next stays in sight.
  const [refusal, cells] = [await page.getByRole("alert").boundingBox(), await page.locator("#grid").boundingBox()];
  expect((refusal?.y ?? 0) + (refusal?.height ?? 0)).toBeLessThan((cells?.y ?? 0) + 20);
  expect(await value(0, 0)).toBe(20);
  expect(await inPane("return window.edits")).toEqual(told);
  // What was refused is no step of undo: the one before it is taken back.
  await page.keyboard.press("Control+z");
  expect(
    await until(
      () => value(0, 0),
      (found) => found === 42,
    ),
  ).toBe(42);
  await typeInto("A1", "20");
});

test("a formula that is none stays in its cell to be mended, as in Excel", async () => {
  await typeInto("A2", "=СУМ(A1)");
  await page.getByRole("alert").getByText("A2: =СУМ(A1) – Это не формула").waitFor();
  for (let times = 0; times < 4; times++) await page.keyboard.press("ArrowLeft");
  await page.keyboard.type("М");
  await page.keyboard.press("Enter");
  expect(await value(1, 0)).toBe(20);
  await typeInto("A2", "3");
});

test("a locked cell takes nothing and says so", async () => {
  await typeInto("C1", "7");
  await page.getByRole("alert").getByText("Ячейка защищена").waitFor();
  await page.keyboard.press("Escape");
  expect(await value(0, 2)).toBe("");
  // What is said of one sheet does not stand over another.
  await page.getByRole("tab", { name: "Beside" }).click();
  await page.getByRole("alert").getByText("Ячейка защищена").waitFor({ state: "detached", timeout: 5_000 });
  await page.getByRole("tab", { name: "Лист1" }).click();
});

describe("the line above the grid, the tabs below it, and keys", () => {
  const line = () => page.getByRole("textbox", { name: workbenchRu.formulaBar });
  const write = async (text: string, key: string): Promise<void> => {
    await line().fill(text);
    await line().press(key);
  };

  test("what is typed above the grid is read in the language of the page, as in cells", async () => {
    await selectCell("A2");
    await write("12,5", "Enter");
    expect(
      await until(
        () => value(1, 0),
        (found) => found === 12.5,
      ),
    ).toBe(12.5);
    await selectCell("A2");
    await write("=СУММ(1,5;2)", "Enter");
    expect(
      await until(
        () => value(1, 0),
        (found) => found === 3.5,
      ),
    ).toBe(3.5);
    await selectCell("A2");
    expect(
      await until(
        () => line().inputValue(),
        (text) => text.startsWith("="),
      ),
    ).toBe("=СУММ(1,5;2)");
    await write("=СУММА(1)", "Enter");
    await page.getByRole("alert").getByText("A2: =СУММА(1) – Это не формула").waitFor();
    // It stays where it was written, to be mended.
    expect(await line().inputValue()).toBe("=СУММА(1)");
    await write("9", "Escape");
    expect(await value(1, 0)).toBe(3.5);
    await selectCell("B1");
    await line().press("7");
    await page.getByRole("alert").getByText("Ячейка защищена").waitFor();
    expect(await line().inputValue()).toBe("=A1*2");
    await typeInto("A2", "3");
    expect(
      await until(
        () => value(1, 0),
        (found) => found === 3,
      ),
    ).toBe(3);
  });

  test("whoever turns to the line at once finds there the cell that is selected now", async () => {
    await selectCell("A1");
    await until(
      () => line().inputValue(),
      (text) => text === "20",
    );
    const found = await page.evaluate(async (label) => {
      const { engine } = await (window.workbench ?? Promise.reject(new Error("no workbench")));
      const bar = document.querySelector<HTMLTextAreaElement>(`textarea[aria-label="${label}"]`);
      engine.selectArea(engine.activeSheet(), { row: 0, column: 1, rows: 1, columns: 1 });
      bar?.focus();
      return bar?.value;
    }, workbenchRu.formulaBar);
    expect(found).toBe("=A1*2");
    await line().press("Escape");
  });

  test("the tabs show what people see, and the selection what it comes to", async () => {
    expect(await page.getByRole("tab").allTextContents()).toEqual(await sheetNames(page));
    await page.evaluate(async () => {
      const { engine } = await (window.workbench ?? Promise.reject(new Error("no workbench")));
      engine.selectArea(engine.activeSheet(), { row: 0, column: 0, rows: 2, columns: 1 });
    });
    await page.getByText("Сумма: 23").waitFor();
    await page.getByRole("combobox", { name: workbenchRu.zoom }).selectOption("200");
    const tab = page.getByRole("tab").first();
    // The tabs are drawn anew with the zoom: between two drawings there is none to measure.
    const height = await until(
      async () => (await tab.boundingBox())?.height,
      (now) => now !== undefined,
    );
    expect(height).toBeLessThan(40);
    await page.getByRole("combobox", { name: workbenchRu.zoom }).selectOption("100");
    // Esc leaves the name as it was, and gives the keyboard back to the tab.
    const names = await sheetNames(page);
    await page.getByRole("tab", { selected: true }).dblclick();
    await page.getByRole("textbox", { name: workbenchRu.renameSheet }).fill("Другое");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("textbox", { name: workbenchRu.renameSheet }).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("tab");
    await page.keyboard.press("F2");
    await page.getByRole("textbox", { name: workbenchRu.renameSheet }).press("Enter");
    expect([await sheetNames(page), await page.getByRole("tab").allTextContents()]).toEqual([names, names]);
  });

  test("F6 leads into the pane and back, Ctrl+F finds", async () => {
    await selectCell("C1");
    const inPane = (): Promise<boolean> => page.evaluate(() => document.activeElement?.tagName === "IFRAME");
    await page.keyboard.press("F6");
    expect(await until(inPane, (found) => found)).toBe(true);
    await page.keyboard.press("F6");
    expect(await until(inPane, (found) => !found)).toBe(false);
    await page.keyboard.press("Control+f");
    await page.keyboard.type("40");
    await page.keyboard.press("Enter");
    await page.getByText("1 из 1").waitFor();
    await page.keyboard.press("Escape");
    expect(await selectedCell(page)).toMatchObject({ row: 0, column: 1 });
  });
});

test("of a table only the rows that hold a text are shown, and what is written meanwhile is shown by what it holds", async () => {
  const names = [["Организация"], ["Астана"], ["Абай"], ["Атырау"], ["Астана (город)"]];
  const write = (from: number, texts: readonly (readonly string[])[]): Promise<void> =>
    page.evaluate(
      async ({ from, texts }) => {
        const { engine } = await (window.workbench ?? Promise.reject(new Error("no workbench")));
        const sheet = engine.sheets().find(({ name }) => name === "Beside")?.id ?? "";
        engine.activateSheet(sheet);
        engine.writeCells(
          sheet,
          from,
          0,
          texts.map((line) => line.map((value) => ({ value }))),
        );
        engine.selectArea(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
      },
      { from, texts },
    );
  await write(0, names);
  await page.keyboard.press("Control+Shift+L");
  await page.keyboard.type("астан");
  await page.getByText("Показано строк: 2 из 4").waitFor();
  await page.keyboard.press("Escape");
  const below = async (): Promise<number> => {
    await page.keyboard.press("ArrowDown");
    return (await selectedCell(page)).row;
  };
  expect([await below(), await below()]).toEqual([1, 4]);
  // As long as rows are hidden the bar says so.
  await page.getByRole("button", { name: workbenchRu.showAll }).click();
  await page.getByText("Показано строк: 4 из 4").waitFor();
  await page.locator("#filter input").press("Escape");
  await page.locator("#filter").waitFor({ state: "hidden" });
});

test("the shown sheet goes to the print dialogue as it prints", async () => {
  const printed = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        new MutationObserver((changes) => {
          for (const { addedNodes } of changes)
            for (const node of addedNodes) if (node instanceof HTMLIFrameElement) resolve(node.srcdoc);
        }).observe(document.body, { childList: true });
      }),
  );
  await page.getByRole("button", { name: workbenchRu.print, exact: true }).click();
  expect(await printed).toMatch(/<title>Beside<[\s\S]*Организация[\s\S]*Астана \(город\)/);
});

test("nothing went wrong, and no other host was asked", () => {
  expect(watched.errors).toEqual([]);
  expect([...watched.hosts]).toEqual(["127.0.0.1"]);
});
