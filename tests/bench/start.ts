import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { createYearWorkbook } from "../../src/evaluation/live/year-workbook";
import { makeSample } from "../../src/evaluation/sample/make-sample";
import type { EngineState } from "../../src/excel-host/engine/engine";
import { loadHeadlessEngine } from "../../src/excel-host/engine-bundle";
import { ru } from "../../src/pane/words/pane/ru";
import { buildPage } from "../../src/workbench/build-page";
import { startWorkbench } from "../../src/workbench/serve-page";
import { launchBrowser, openPage } from "../e2e/browser";
import { openSample } from "../e2e/workbench-driver";
import { startExcel } from "../host/live/start-excel";
import { timed } from "./measure-processor";

/** From `npm start` to the sample on the screen, on two quiet cores. */
const budget = 8;

/**
 * What a person waits for who tries the add-in for the first time: the page is built or found, opened, and the sample laid out.
 * @returns Lines for the report: seconds by the clock and of the processor, the latter also as multiples of what the engine alone
 *   needs to load and calculate the same cells.
 */
export async function benchStart(): Promise<string[]> {
  const loading = await loadingOfSample();
  const built = await buildAnew();
  // The first start of these sources builds the page, which is measured above.
  await (await startWorkbench()).close();
  const served = await clocked(async () => (await startWorkbench()).close());
  const workbench = await startWorkbench();
  const browser = await launchBrowser();
  try {
    const { page } = await openPage(browser);
    const opened = await inBrowser(browser, async () => {
      await page.goto(`${workbench.url}?language=ru`);
      await page.evaluate(() => window.workbench);
    });
    const laidOut = await inBrowser(browser, () => openSample(page, ru));
    const all = served + opened.wall + laidOut.wall;
    const say = (name: string, { wall, processor }: Spent): string =>
      `${name}: ${wall.toFixed(1)} s, of the processor ${processor.toFixed(1)} s (${(processor / loading).toFixed(1)} × the engine's own loading of the same cells)`;
    return [
      `npm start → sample on the screen: ${all.toFixed(1)} s (budget ${budget} on two quiet cores), the first time ${(all - served + built).toFixed(1)} s`,
      `  page built anew: ${built.toFixed(1)} s; found built: ${served.toFixed(1)} s`,
      say("  page opened", opened),
      say("  sample laid out", laidOut),
    ];
  } finally {
    await browser.close();
    await workbench.close();
  }
}

interface Spent {
  /** Seconds by the clock. */
  readonly wall: number;
  /** Seconds of the processor, of all processes of the browser. */
  readonly processor: number;
}

async function inBrowser(browser: Browser, work: () => Promise<unknown>): Promise<Spent> {
  const session = await browser.newBrowserCDPSession();
  const used = async (): Promise<number> => {
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  const before = await used();
  const wall = await clocked(work);
  const processor = (await used()) - before;
  await session.detach();
  return { wall, processor };
}

async function clocked(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

async function buildAnew(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "workbench-page-"));
  try {
    return await clocked(() => buildPage(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Seconds of the processor that the engine alone needs to open and calculate the sample. */
async function loadingOfSample(): Promise<number> {
  const excel = await startExcel();
  try {
    const workbook = createYearWorkbook({ loadSample: async () => makeSample(2025, "ru") });
    await workbook.openSample(2025, "ru");
    const kept = JSON.stringify(excel.host.engine.state());
    const milliseconds = await timed(async () => {
      const engine = loadHeadlessEngine()(JSON.parse(kept) as EngineState);
      engine.recalculateAll();
      await engine.settle();
      engine.dispose();
    });
    return milliseconds / 1000;
  } finally {
    excel.dispose();
  }
}
