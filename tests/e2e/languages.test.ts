import type { Browser } from "playwright-core";
import { en } from "../../src/i18n/pane/en";
import { kk } from "../../src/i18n/pane/kk";
import type { PaneWords } from "../../src/i18n/pane/pane-words";
import { ru } from "../../src/i18n/pane/ru";
import { startWorkbench, type RunningWorkbench } from "../../src/workbench/serve-page";
import { accessibilityFaults } from "./accessibility";
import { launchBrowser, openPage } from "./browser";
import { openSample, openStep, paneOf } from "./workbench-driver";

const packs = { kk, ru, en } as const;
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
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
});

test.each(["kk", "ru", "en"] as const)(
  "every step of the pane is accessible in a real browser: %s",
  async (language) => {
    const words = packs[language];
    const { page, errors, hosts } = await openPage(browser, { locale: language });
    page.setDefaultTimeout(120_000);
    await page.goto(`${workbench.url}?language=${language}&theme=${language === "en" ? "dark" : "light"}`);
    await paneOf(page)
      .getByRole("button", { name: words.first.sample("2025") })
      .waitFor();
    const faults = new Map([["first run", await accessibilityFaults(page)]]);
    await openSample(page, words);
    for (const [index, step] of steps.entries()) {
      if (step !== "year") await openStep(page, index + 1, words.steps[step]);
      faults.set(step, await accessibilityFaults(page));
    }
    await page.context().close();
    expect(Object.fromEntries([...faults].filter(([, found]) => found.length > 0))).toEqual({});
    expect(errors).toEqual([]);
    expect([...hosts]).toEqual(["127.0.0.1"]);
  },
  300_000,
);
