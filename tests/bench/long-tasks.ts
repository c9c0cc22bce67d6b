import type { Browser, Frame, Locator, Page } from "playwright-core";
import { checkEn } from "../../src/pane/words/check/en";
import { en } from "../../src/pane/words/pane/en";
import { startWorkbench } from "../../src/workbench/serve-page";
import { figureCell, typeInto } from "../e2e/workbench-driver";
import { launchBrowser, openPage } from "../e2e/browser";
import { paneFrame } from "../e2e/pane-keys";
import { longest, show, step, type } from "./longest-task";

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
    await step(page, pane, 2, en.steps.criteria);
    await pane.locator("input").first().focus();
    const search = await longest(page, browser, () => type(page, "members of the union"));
    await pane.locator("input").first().fill("");
    const forms = await benchForms(page, browser, pane);
    await step(page, pane, 4, en.steps.check);
    await pane.locator(".fnd:has(.warning) > button").first().focus();
    await page.keyboard.press("a");
    await pane.getByLabel(checkEn.reason).waitFor();
    const reason = await longest(page, browser, () => type(page, "three new offices, journal 2"));
    await page.keyboard.press("Escape");
    await step(page, pane, 5, en.steps.rating);
    const change = await longest(page, browser, () => step(page, pane, 4, en.steps.check));
    // The sample is laid out with a fresh summary; a changed figure makes it stale.
    const cell = await figureCell(page, "fig_b2_2025", "KZO", 0);
    const edit = await longest(page, browser, async () => {
      await typeInto(page, cell, "1");
      await page.waitForTimeout(1500);
    });
    await step(page, pane, 7, en.steps.summary);
    const refresh = pane.getByRole("button", { name: en.summary.refresh });
    const refreshing = await longest(page, browser, async () => {
      await refresh.click();
      await pane.getByText(en.done.refresh).first().waitFor();
    });
    return [
      `longest task while searching the criteria: ${show(search)} (budget 50)`,
      ...forms,
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

/** Fields of the longest pages: an indicator, the roster, one's own name, the number of runs. */
async function benchForms(page: Page, browser: Browser, pane: Frame): Promise<string[]> {
  const lines: string[] = [];
  const measure = async (what: string, field: Locator, text: string): Promise<void> => {
    await field.focus();
    const spent = await longest(page, browser, () => type(page, text));
    lines.push(`longest task while typing ${what}: ${show(spent)} (budget 50)`);
    await page.keyboard.press("Escape");
  };
  await pane.locator(".criteria-rows .edit").nth(4).click();
  await measure("the name of an indicator", pane.locator(".criteria-form textarea").first(), "held within the year");
  await pane.locator(".criteria-rows .edit").nth(4).click();
  await measure("the points of an indicator", pane.locator(".rulebox input").first(), "12345");
  await step(page, pane, 1, en.year.title("2025"));
  await pane.locator("[data-rove=roster]").click();
  await pane.locator(".roster button.row").first().click();
  await measure("a name of the roster", pane.locator(".roster textarea").first(), " of the union");
  await pane.locator("[data-rove=who]").click();
  await measure("one's name", pane.getByRole("textbox").first(), "A. Seitova");
  await step(page, pane, 5, en.steps.rating);
  await pane.locator("[data-rove=robustness]").click();
  await measure("the number of calculations", pane.locator(".firm-form input").first(), "00");
  return lines;
}
