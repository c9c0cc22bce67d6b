import type { Browser, Frame, Page } from "playwright-core";
import { checkEn } from "../../src/i18n/check/en";
import { en } from "../../src/i18n/pane/en";
import { startWorkbench } from "../../src/workbench/serve-page";
import { figureCell, typeInto } from "../e2e/workbench-driver";
import { launchBrowser, openPage } from "../e2e/browser";

/** An event of the browser's trace; durations in microseconds, `tdur` of the processor alone. */
interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The longest task of some work, in milliseconds. */
interface Longest {
  readonly wall: number;
  /** What the processor worked on it; the same however busy the machine is otherwise. */
  readonly processor: number;
}

const keyPause = 60;
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

async function step(page: Page, pane: Frame, number: number, title: string): Promise<void> {
  await pane.locator("h1").press(`Alt+${number}`);
  await pane.locator("h1", { hasText: title }).waitFor();
  await page.waitForTimeout(300);
}

async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text, { delay: keyPause });
}

async function longest(page: Page, browser: Browser, work: () => Promise<void>): Promise<Longest> {
  await page.waitForTimeout(500);
  await browser.startTracing(page, { categories: ["toplevel", "__metadata"] });
  await work();
  await page.waitForTimeout(500);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  const tasks = traceEvents.filter(({ name, pid, tid }) => /RunTask$/.test(name) && pages.has(`${pid}:${tid}`));
  const most = (part: "dur" | "tdur"): number => Math.max(0, ...tasks.map((task) => (task[part] ?? 0) / 1000));
  return { wall: most("dur"), processor: most("tdur") };
}

function show({ wall, processor }: Longest): string {
  return `${processor.toFixed(0)} ms of the processor, ${wall.toFixed(0)} ms by the clock`;
}
