import type { Page } from "playwright-core";
import { wordsOfCampaign } from "../../src/pane/words/campaign/words-of-campaign";
import { startWorkbench } from "../../src/workbench/serve-page";
import { launchBrowser, openPage } from "../e2e/browser";
import { figureCell, paneOf, typeInto } from "../e2e/workbench-driver";
import { scheduleColumn } from "../../src/campaign/sheets/schedule-columns";
import { campaignOf } from "./campaign";
import { longest, show } from "./longest-task";

const size = 9300;
const budget = 200;
const patience = 300_000;

declare const window: { readonly longTasks: number[] };

/**
 * Lays a campaign of 9,300 primary organisations out from the pane in a real browser, types a date and reads all of it again,
 * and notes the longest task of the page's thread, which the pane shares with the workbench's own engine.
 * `SCALE=1000 npm run bench -- campaign-browser` takes another size.
 * @returns Lines for the report: milliseconds, by the browser's own `longtask` entries and by its trace.
 */
export async function benchCampaignBrowser(): Promise<string[]> {
  const primaries = Number(process.env["SCALE"] ?? size);
  const workbench = await startWorkbench();
  const browser = await launchBrowser();
  try {
    const { page } = await openPage(browser);
    page.setDefaultTimeout(patience);
    await page.addInitScript(() => {
      const noted: number[] = [];
      Object.assign(window, { longTasks: noted });
      new PerformanceObserver((list) => noted.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: "longtask",
      });
    });
    await page.goto(`${workbench.url}?language=ru`);
    const pane = paneOf(page);
    const words = wordsOfCampaign("ru");
    await pane.getByRole("button", { name: words.title }).click();
    await pane.getByRole("textbox", { name: words.firstYear }).fill("2023");
    const start = pane.getByRole("button", { name: fillYears(words.start) });
    const lines: string[] = [];
    const measure = async (what: string, work: () => Promise<unknown>): Promise<void> => {
      await page.waitForTimeout(1000);
      await takeLongTasks(page);
      const begin = performance.now();
      const traced = await longest(page, browser, async () => {
        await work();
        await page.waitForTimeout(2000);
      });
      const seconds = (performance.now() - begin) / 1000;
      const noted = await takeLongTasks(page);
      const over = noted.filter((one) => one > budget);
      lines.push(
        `campaign of ${primaries} in the browser, ${what}: longest task ${show(traced)}, ${traced.undrawn.toFixed(0)} ms of the processor where the grid was not drawn (budget ${budget}); ${noted.length} tasks over 50 ms, the longest ${Math.max(0, ...noted).toFixed(0)} ms, ${over.length} over ${budget}, ${seconds.toFixed(0)} s`,
      );
      process.stderr.write(`${lines.at(-1)}\n`);
    };
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.evaluate((text) => navigator.clipboard.writeText(text), pastedList(primaries));
    await measure("the list pasted", async () => {
      await pane.getByRole("textbox", { name: words.organisations }).focus();
      await page.keyboard.press("Control+V");
    });
    await measure("laid out", async () => {
      await start.click();
      await pane.getByText(/^По норме: /).waitFor();
    });
    // 15.06.2024 as a serial number, after the window of oblast organisations.
    const cell = await figureCell(page, "cmp_schedule_2023", "O0", scheduleColumn("held") - 1);
    await measure("a date typed", async () => {
      await typeInto(page, cell, "45458");
      await pane.getByText(/Дат вне срока: 1\./).waitFor();
    });
    await measure("read again", async () => {
      await pane.getByRole("button", { name: words.readAgain }).click();
      await pane.getByText(words.reading).waitFor({ state: "detached" });
    });
    return lines;
  } finally {
    await browser.close();
    await workbench.close();
  }
}

/** What a person pastes: code, name, level, the organisation above, members. */
function pastedList(primaries: number): string {
  return campaignOf(primaries)
    .organisations.map(({ id, ru, level, parent = "", members = "" }) => [id, ru, level, parent, members].join("\t"))
    .join("\n");
}

function fillYears(text: string): string {
  return text.replace("{from}", "2023").replace("{to}", "2024");
}

/** The long tasks since the last call, in milliseconds. */
function takeLongTasks(page: Page): Promise<number[]> {
  return page.evaluate(() => window.longTasks.splice(0));
}
