import type { Frame, Page } from "playwright-core";
import { checkEn } from "../../src/i18n/check/en";
import { en } from "../../src/i18n/pane/en";
import { startWorkbench } from "../../src/workbench/serve-page";
import { figureCell, typeInto } from "../e2e/workbench-driver";
import { launchBrowser, openPage } from "../e2e/browser";

interface Noted {
  readonly longTasks: number[];
}

const keyPause = 60;
/** A task below this is not reported by the browser. */
const shortest = 50;

/**
 * Types into the pane and refreshes the summary in a real browser, and notes the longest task of the page's thread.
 * The pane shares that thread with the workbench's own engine, which Excel would run in a process of its own.
 * @returns Lines for the report: milliseconds, each with its budget.
 */
export async function benchLongTasks(): Promise<string[]> {
  const workbench = await startWorkbench();
  const browser = await launchBrowser();
  try {
    const { page } = await openPage(browser);
    page.setDefaultTimeout(120_000);
    await page.goto(`${workbench.url}?language=en`);
    const pane = await paneFrame(page);
    await pane.getByRole("button", { name: en.first.sample("2025") }).click();
    await pane.getByText(en.year.progress, { exact: true }).waitFor();
    await observe(pane);
    await step(page, pane, 2, en.steps.criteria);
    await pane.locator("input").first().focus();
    const search = await longest(page, pane, () => type(page, "members of the union"));
    await step(page, pane, 4, en.steps.check);
    await pane.locator(".fnd:has(.warning) > button").first().focus();
    await page.keyboard.press("a");
    await pane.getByLabel(checkEn.reason).waitFor();
    const reason = await longest(page, pane, () => type(page, "three new offices, journal 2"));
    await page.keyboard.press("Escape");
    await step(page, pane, 5, en.steps.rating);
    const change = await longest(page, pane, () => step(page, pane, 4, en.steps.check));
    // The sample is laid out with a fresh summary; a changed figure makes it stale.
    const cell = await figureCell(page, "fig_b2_2025", "KZO", 0);
    const edit = await longest(page, pane, async () => {
      await typeInto(page, cell, "1");
      await page.waitForTimeout(1500);
    });
    await step(page, pane, 7, en.steps.summary);
    const refresh = pane.getByRole("button", { name: en.summary.refresh });
    const refreshing = await longest(page, pane, async () => {
      await refresh.click();
      await pane.getByText(en.done.refresh).first().waitFor();
    });
    return [
      `longest task while searching the criteria: ${show(search)} (budget 50)`,
      `longest task while writing a reason: ${show(reason)} (budget 50)`,
      `longest task while opening the findings: ${show(change)}`,
      `longest task while a figure is typed and recalculated by the workbench's engine: ${show(edit)}`,
      `longest task while refreshing, the workbench's engine included: ${show(refreshing)} (budget 200)`,
    ];
  } finally {
    await browser.close();
    await workbench.close();
  }
}

async function paneFrame(page: Page): Promise<Frame> {
  await page.frameLocator("#side iframe").locator(".ways").waitFor();
  const pane = page.frames().find((one) => new URL(one.url()).pathname === "/pane.html");
  if (!pane) throw new Error("the page has no pane");
  return pane;
}

function observe(pane: Frame): Promise<void> {
  return pane.evaluate(() => {
    const longTasks: number[] = [];
    Object.assign(globalThis, { longTasks });
    new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: "longtask",
    });
  });
}

async function step(page: Page, pane: Frame, number: number, title: string): Promise<void> {
  await pane.locator("h1").press(`Alt+${number}`);
  await pane.locator("h1", { hasText: title }).waitFor();
  await page.waitForTimeout(300);
}

async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text, { delay: keyPause });
}

/** The longest task the browser reports during some work; 0 where all stayed below its threshold. */
async function longest(page: Page, pane: Frame, work: () => Promise<void>): Promise<number> {
  await page.waitForTimeout(500);
  await pane.evaluate(() => void (globalThis as unknown as Noted).longTasks.splice(0));
  await work();
  await page.waitForTimeout(500);
  return pane.evaluate(() => Math.max(0, ...(globalThis as unknown as Noted).longTasks));
}

function show(milliseconds: number): string {
  return milliseconds === 0 ? `below ${shortest} ms` : `${milliseconds.toFixed(0)} ms`;
}
