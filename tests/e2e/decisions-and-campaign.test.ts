import type { Browser, Page } from "playwright-core";
import { campaignSheetsIn } from "../../src/campaign/words/sheets/sheets-in";
import { scheduleColumn } from "../../src/campaign/sheets/schedule-columns";
import { controlColumn } from "../../src/campaign/sheets/control-sheet";
import { wordsOfCampaign } from "../../src/pane/words/campaign/words-of-campaign";
import { startWorkbench, type RunningWorkbench } from "../../src/workbench/serve-page";
import { launchBrowser, openPage, type WatchedPage } from "./browser";
import { areaValues, figureCell, paneOf, sheetNames, typeInto } from "./workbench-driver";

let workbench: RunningWorkbench;
let browser: Browser;
const pages: WatchedPage[] = [];

beforeAll(async () => {
  workbench = await startWorkbench();
  browser = await launchBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
});

async function open(language: "kk" | "ru"): Promise<Page> {
  const watched = await openPage(browser, { locale: language });
  pages.push(watched);
  watched.page.setDefaultTimeout(120_000);
  await watched.page.goto(`${workbench.url}?language=${language}`);
  return watched.page;
}

test("a campaign: laid out, a date out of its window, delegates, late statistics, the summary to print; ru, then kk", async () => {
  const page = await open("ru");
  const pane = paneOf(page);
  const words = wordsOfCampaign("ru");
  await pane.getByRole("button", { name: words.title }).click();
  const list = ["U;Профсоюз;union", "KZO;Кызылорда;oblast;U;12 500", "D1;Арал;district;KZO;5 000"];
  await pane.getByRole("textbox", { name: words.organisations }).fill(list.join("\n"));
  await pane.getByRole("button", { name: words.start }).click();
  await pane.getByText(/^По норме: 3\./).waitFor();
  const cell = (field: Parameters<typeof scheduleColumn>[0]) =>
    figureCell(page, "cmp_schedule_2023", "D1", scheduleColumn(field) - 1);
  // 15.04.2024 as a serial number: how a date is typed depends on the language of Excel.
  await typeInto(page, await cell("held"), "45397");
  await pane.getByText(/Дат вне срока: 1\./).waitFor();
  await pane.getByText("04.2024", { exact: true }).waitFor();
  const due = (await areaValues(page, "cmp_control_2023")).find(([id]) => id === "D1");
  expect(due?.[controlColumn("due") - 1]).toBe(45427);
  const received = await figureCell(page, "cmp_control_2023", "D1", controlColumn("received") - 1);
  await typeInto(page, received, "45440");
  await pane.getByText(/опоздавших с информацией: 1\./).waitFor();
  const { summary } = campaignSheetsIn("ru").papers;
  await pane.getByRole("group", { name: summary }).getByRole("button", { name: words.paperToSheet }).click();
  await pane.getByRole("button", { name: words.undo.replace("{step}", words.steps.paper) }).waitFor();
  expect(await sheetNames(page)).toContain(summary);

  const kazakh = wordsOfCampaign("kk");
  await pane.locator(".sub .back").click();
  await pane.getByRole("button", { name: "Қазақша" }).click();
  await pane.getByRole("button", { name: kazakh.title }).click();
  await pane.getByText(kazakh.deadlinesLine.replace("{late}", "1").replace("{outside}", "1")).waitFor();
  await page.context().close();
}, 300_000);

test("nobody outside this machine was asked for anything, and nothing went wrong on the pages", () => {
  expect(pages.flatMap(({ hosts }) => [...hosts]).filter((host) => host !== "127.0.0.1")).toEqual([]);
  expect(pages.flatMap(({ errors }) => errors)).toEqual([]);
});
