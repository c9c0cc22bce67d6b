import type { FrameLocator, Page } from "playwright-core";
import type { WorkbenchConnection } from "../../src/workbench/page/connection";
import type { PaneWords } from "../../src/pane/words/pane/ru";

declare const window: { readonly workbench: Promise<WorkbenchConnection> };

/** A cell on the screen: name of its sheet and zero-based position. */
export interface CellOnSheet {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The task pane inside the workbench's page. */
export function paneOf(page: Page): FrameLocator {
  return page.frameLocator("#side iframe");
}

/** Opens a step as its key does, and waits for its title. */
export async function openStep(page: Page, number: number, title: string): Promise<void> {
  await paneOf(page).locator("h1").press(`Alt+${number}`);
  await paneOf(page).locator("h1", { hasText: title }).waitFor();
}

/**
 * Where a declared figure stands, by the names of the year.
 * @param name Name of an area whose rows are the organisations, such as `fig_b2_2025`.
 * @param organisation Id of the organisation, looked up in column A.
 * @param offset 0-based column within the area.
 */
export function figureCell(page: Page, name: string, organisation: string, offset: number): Promise<CellOnSheet> {
  return page.evaluate(
    async ([wanted, id, right]) => {
      const { engine } = await window.workbench;
      const found = engine.names().find((one) => one.name === wanted);
      const match = /^='?(.+?)'?!\$([A-Z]+)\$(\d+):/.exec(found?.formula ?? "");
      if (!match) throw new Error(`no area is called ${wanted}`);
      const [, sheet = "", letters = "", first = ""] = match;
      const state = engine.sheets().find((one) => one.name === sheet);
      if (!state) throw new Error(`no sheet is called ${sheet}`);
      const ids = engine.cells(state.id, { row: 0, column: 0, rows: 300, columns: 1 });
      const row = ids.findIndex((cells, at) => at >= Number(first) - 1 && cells[0]?.value === id);
      if (row < 0) throw new Error(`${id} has no row on ${sheet}`);
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      return { sheet, row, column: column + right };
    },
    [name, organisation, offset] as const,
  );
}

/** Where the first cell of a named area stands. */
export function namedCell(page: Page, name: string): Promise<CellOnSheet> {
  return page.evaluate(async (wanted) => {
    const { engine } = await window.workbench;
    const formula = engine.names().find((one) => one.name === wanted)?.formula ?? "";
    const [, sheet = "", letters = "", row = ""] = /^='?(.+?)'?!\$([A-Z]+)\$(\d+)/.exec(formula) ?? [];
    if (sheet === "") throw new Error(`no area is called ${wanted}`);
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return { sheet, row: Number(row) - 1, column };
  }, name);
}

/** Selects a cell and types into it with the keyboard, as a user would; without `key` the cell stays open. */
export async function typeInto(
  page: Page,
  cell: CellOnSheet,
  text: string,
  key: "Enter" | "" = "Enter",
): Promise<void> {
  // A click into the grid gives it the keyboard.
  await page
    .locator("#grid canvas[id^=univer-sheet]")
    .first()
    .click({ position: { x: 200, y: 200 } });
  await page.evaluate(async ({ sheet, row, column }) => {
    const { engine } = await window.workbench;
    const state = engine.sheets().find((one) => one.name === sheet);
    if (!state) throw new Error(`no sheet is called ${sheet}`);
    engine.activateSheet(state.id);
    engine.selectArea(state.id, { row, column, rows: 1, columns: 1 });
  }, cell);
  await page.keyboard.type(text);
  if (key !== "") await page.keyboard.press(key);
}

/** What a cell holds. */
export function valueOf(page: Page, cell: CellOnSheet): Promise<string | number | boolean> {
  return page.evaluate(async ({ sheet, row, column }) => {
    const { engine, bridge, entered } = await window.workbench;
    await entered();
    // Functions answer in turns of their own; what depends on them is calculated after each.
    // While they answer none of them is owed any more: their turn is over when the next job of the host may begin.
    for (let isOwed = true; isOwed; isOwed = engine.owesAnswers()) {
      await engine.settle();
      await new Promise((resolve) => setTimeout(resolve, 20));
      await bridge.serialise(() => engine.settle());
    }
    const state = engine.sheets().find((one) => one.name === sheet);
    if (!state) throw new Error(`no sheet is called ${sheet}`);
    return engine.cells(state.id, { row, column, rows: 1, columns: 1 })[0]?.[0]?.value ?? "";
  }, cell);
}

/** The sheet and cell that are selected. */
export function selectedCell(page: Page): Promise<CellOnSheet> {
  return page.evaluate(async () => {
    const { engine } = await window.workbench;
    const { sheet, area } = engine.selectedArea();
    const name = engine.sheets().find((one) => one.id === sheet)?.name ?? "";
    return { sheet: name, row: area.row, column: area.column };
  });
}

/** Names of the visible sheets. */
export function sheetNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { engine } = await window.workbench;
    return engine
      .sheets()
      .filter((one) => !one.hidden)
      .map((one) => one.name);
  });
}

/** Values of a named area, row by row. */
export function areaValues(page: Page, name: string): Promise<readonly (readonly (string | number | boolean)[])[]> {
  return page.evaluate(async (wanted) => {
    const { engine, bridge, entered } = await window.workbench;
    await entered();
    // Functions answer in turns of their own; what depends on them is calculated after each.
    // While they answer none of them is owed any more: their turn is over when the next job of the host may begin.
    for (let isOwed = true; isOwed; isOwed = engine.owesAnswers()) {
      await engine.settle();
      await new Promise((resolve) => setTimeout(resolve, 20));
      await bridge.serialise(() => engine.settle());
    }
    const formula = engine.names().find((one) => one.name === wanted)?.formula ?? "";
    const match = /^='?(.+?)'?!\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)$/.exec(formula);
    const [, sheet = "", left = "", top = "", right = "", bottom = ""] = match ?? [];
    const state = engine.sheets().find((one) => one.name === sheet);
    if (!state) throw new Error(`no area is called ${wanted}`);
    const number = (text: string): number => [...text].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
    const rows = Number(bottom) - Number(top) + 1;
    const area = { row: Number(top) - 1, column: number(left) - 1, rows, columns: number(right) - number(left) + 1 };
    return engine.cells(state.id, area).map((cells) => cells.map(({ value }) => value));
  }, name);
}

/** Asks again until the answer is as wanted. */
export async function until<T>(ask: () => Promise<T>, wanted: (answer: T) => boolean, within = 20_000): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    const answer = await ask();
    if (wanted(answer) || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Opens the 2025 sample from the first page of the pane and waits for the year's page. */
export async function openSample(page: Page, words: PaneWords): Promise<void> {
  await paneOf(page)
    .getByRole("button", { name: words.first.sample("2025") })
    .click();
  await paneOf(page).getByText(words.year.progress, { exact: true }).waitFor({ timeout: 150_000 });
}
