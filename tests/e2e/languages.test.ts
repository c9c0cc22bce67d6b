import type { Browser } from "playwright-core";
import { en } from "../../src/pane/words/pane/en";
import { kk } from "../../src/pane/words/pane/kk";
import { startWorkbench, type RunningWorkbench } from "../../src/workbench/serve-page";
import { launchBrowser, openPage } from "./browser";
import { openSample, openStep } from "./workbench-driver";
import type { PaneWords } from "../../src/pane/words/pane/ru";

const packs = { kk, en } as const;
const steps: readonly (keyof PaneWords["steps"])[] = [
  "year",
  "criteria",
  "figures",
  "check",
  "rating",
  "awards",
  "summary",
  "approval",
];

let workbench: RunningWorkbench;
let browser: Browser;

beforeAll(async () => {
  workbench = await startWorkbench();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
});

// Russian goes through the whole job in whole-job.test.ts; axe asks every page in every language in pane-pages.test.ts.
test.each(["kk", "en"] as const)(
  "the sample opens and every step of it, and no other host is asked: %s",
  async (language) => {
    const words = packs[language];
    const { page, errors, hosts } = await openPage(browser, { locale: language });
    page.setDefaultTimeout(120_000);
    await page.goto(`${workbench.url}?language=${language}&theme=${language === "en" ? "dark" : "light"}`);
    await openSample(page, words);
    for (const [index, step] of steps.entries()) {
      if (step !== "year") await openStep(page, index + 1, words.steps[step]);
    }
    await page.context().close();
    expect(errors).toEqual([]);
    expect([...hosts]).toEqual(["127.0.0.1"]);
  },
  300_000,
);
