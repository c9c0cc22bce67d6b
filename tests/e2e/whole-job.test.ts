import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { ru } from "../../src/pane/words/pane/ru";
import { wordsOfReturnsImport } from "../../src/pane/words/returns-import/words-of-returns-import";
import { startWorkbench, type RunningWorkbench } from "../../src/workbench/serve-page";
import { bringInAppendix } from "./bring-in-appendix";
import { launchBrowser, openPage, type WatchedPage } from "./browser";
import {
  areaValues,
  figureCell,
  openStep,
  paneOf,
  selectedCell,
  sheetNames,
  typeInto,
  until,
  valueOf,
} from "./workbench-driver";

const samples = join(__dirname, "..", "..", "assets", "samples", "2025");

let workbench: RunningWorkbench;
let browser: Browser;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  workbench = await startWorkbench();
  browser = await launchBrowser();
  watched = await openPage(browser);
  page = watched.page;
  page.setDefaultTimeout(60_000);
  await page.goto(`${workbench.url}?language=ru`);
});

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
});

/** For people: what the page looked like at that moment, under `build/screenshots`. */
async function picture(name: string): Promise<void> {
  const folder = join(__dirname, "..", "..", "build", "screenshots");
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), animations: "disabled" });
}

const standings = () => paneOf(page).locator(".stand li .nm");

test("the sample opens from the first page of the pane", async () => {
  await paneOf(page)
    .getByRole("button", { name: ru.first.sample("2025") })
    .click();
  await paneOf(page).getByText(ru.year.progress, { exact: true }).waitFor({ timeout: 120_000 });
  expect(await sheetNames(page)).toEqual(
    expect.arrayContaining(["Итоги", "Рейтинг", "Награждение", "Баллы", "Критерии", "2. Социально-правовая защита"]),
  );
  await picture("sample-opened");
});

test("the standings are the published ones", async () => {
  await openStep(page, 5, ru.steps.rating);
  expect((await standings().allInnerTexts()).slice(0, 3)).toEqual([
    "г. Астана и Акмолинская обл.",
    "Кызылординская обл.",
    "Жамбылская обл.",
  ]);
  const first = paneOf(page).locator(".stand li").first();
  expect((await first.locator(".tot").innerText()).replace(/\s/g, " ")).toBe("100 201");
  await picture("standings");
});

test("an edit changes the places before one's eyes", async () => {
  const cell = await figureCell(page, "fig_b2_2025", "ZHM", 0);
  const before = await valueOf(page, cell);
  await typeInto(page, cell, "40000");
  await standings().nth(1).filter({ hasText: "Жамбылская обл." }).waitFor();
  expect(await valueOf(page, cell)).toBe(40000);
  const [, second] = await areaValues(page, "rnk_table_2025");
  expect(second?.slice(0, 2)).toEqual([2, "ZHM"]);
  await typeInto(page, cell, String(before));
  await standings().nth(1).filter({ hasText: "Кызылординская обл." }).waitFor();
});

test("a value that cannot be a figure is refused with our words", async () => {
  const cell = await figureCell(page, "fig_b2_2025", "ZHM", 0);
  const before = await valueOf(page, cell);
  await typeInto(page, cell, "abc");
  await page.locator("#message").getByText("целое число").waitFor();
  await page.keyboard.press("Escape");
  expect(await valueOf(page, cell)).toBe(before);
  await picture("figure-refused");
});

test("a locked cell stays as it is", async () => {
  const cell = await figureCell(page, "pts_b1_2025", "ZHM", 1);
  const before = await valueOf(page, cell);
  await typeInto(page, cell, "7");
  await page.locator("#message").getByText("защищ", { exact: false }).waitFor();
  expect(await valueOf(page, cell)).toBe(before);
});

test("a finding leads to its cell", async () => {
  const suspect = await figureCell(page, "fig_b3_2025", "KRG", 2);
  await openStep(page, 4, ru.steps.check);
  await paneOf(page).locator("h1").press("F8");
  const selected = await until(
    () => selectedCell(page),
    // The sheet comes first, and the cell on it in a later turn.
    ({ sheet, row, column }) => sheet === suspect.sheet && row === suspect.row && column === suspect.column,
  );
  expect(selected).toEqual(suspect);
  await picture("finding-shown");
});

test("the summary is written anew, and undo takes it back", async () => {
  const cell = await figureCell(page, "fig_b2_2025", "KZO", 0);
  await typeInto(page, cell, "1");
  await openStep(page, 7, ru.steps.summary);
  await paneOf(page).getByRole("button", { name: ru.summary.refresh }).click();
  await paneOf(page).getByText(ru.done.refresh).first().waitFor();
  await paneOf(page)
    .getByRole("button", { name: ru.shell.undo(ru.undoSteps.refresh) })
    .click();
  await paneOf(page).getByText(ru.shell.undone(ru.undoSteps.refresh)).first().waitFor();
  await picture("summary");
});

test("an appendix of 45 indicators is brought in and laid out, within ten minutes of a person's time", async () => {
  await openStep(page, 2, ru.steps.criteria);
  const effort = await bringInAppendix(paneOf(page), async () => {
    await paneOf(page)
      .getByRole("button", { name: ru.shell.undo(ru.undoSteps.criteria) })
      .waitFor({ timeout: 120_000 });
  });
  expect(effort).toMatchObject({ rows: [45, 25, 20, 0], clicks: 14, choices: 16 });
  expect(effort.humanSeconds).toBeLessThan(600);
  const codes = (await areaValues(page, "crt_table_2025"))
    .map(([code]) => code)
    .filter((code) => /^\d+\./.test(String(code)));
  expect(codes).toHaveLength(44);
  expect(codes).toEqual(expect.arrayContaining(["1.10", "2.6.а", "4.8"]));
  expect(codes).not.toContain("1.9");
});

test("nobody outside this machine was asked for anything, and nothing went wrong on the page", () => {
  expect([...watched.hosts]).toEqual(["127.0.0.1"]);
  expect(watched.errors).toEqual([]);
});

test("twenty returns taken into a new year give the published places", async () => {
  const words = wordsOfReturnsImport("ru");
  const fresh = await openPage(browser);
  try {
    fresh.page.setDefaultTimeout(120_000);
    await fresh.page.goto(`${workbench.url}?language=ru`);
    const pane = paneOf(fresh.page);
    await pane.getByRole("button", { name: ru.first.start("2025") }).click();
    await pane.getByRole("button", { name: ru.first.start("2025") }).click();
    await pane.getByText(ru.year.progress, { exact: true }).waitFor();
    await openStep(fresh.page, 3, ru.steps.figures);
    await pane.getByRole("button", { name: words.templates.open }).click();
    const download = fresh.page.waitForEvent("download");
    await pane.getByRole("button", { name: words.templates.save("20") }).click();
    expect((await download).suggestedFilename()).toBe("2025-ru.zip");
    await pane.locator(".sub .back").click();
    await pane.getByRole("button", { name: words.open }).click();
    const files = readdirSync(samples).map((name) => join(samples, name));
    await pane.locator("input[data-returns]").setInputFiles(files);
    await pane.getByText(words.counts("20", "20", "0", "0")).waitFor();
    await pane.getByRole("button", { name: words.write("20") }).click();
    await openStep(fresh.page, 5, ru.steps.rating);
    const total = async () => (await pane.locator(".stand li .tot").first().innerText()).replace(/\s/g, " ");
    expect(await until(total, (text) => text === "100 201", 120_000)).toBe("100 201");
    expect((await pane.locator(".stand li .nm").allInnerTexts()).slice(1, 3)).toEqual([
      "Кызылординская обл.",
      "Жамбылская обл.",
    ]);
    expect(fresh.errors).toEqual([]);
    expect([...fresh.hosts]).toEqual(["127.0.0.1"]);
  } finally {
    await fresh.page.context().close();
  }
});
