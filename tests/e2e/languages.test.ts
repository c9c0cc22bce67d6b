import type { Browser } from "playwright-core";
import { en } from "../../src/pane/words/pane/en";
import { startWorkbench, type RunningWorkbench } from "../../src/workbench/serve-page";
import { launchBrowser, openPage } from "./browser";
import { openSample, openStep } from "./workbench-driver";

const laterSteps = ["criteria", "figures", "check", "rating", "awards", "summary", "approval"] as const;

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

// Russian goes through the whole job in whole-job.test.ts, Kazakh over every step in decisions-and-campaign.test.ts; axe asks
// every page in every language in pane-pages.test.ts.
test("the sample opens and every step of it, and no other host is asked: en", async () => {
  const { page, errors, hosts } = await openPage(browser, { locale: "en", width: 1024, height: 640 });
  page.setDefaultTimeout(120_000);
  await page.goto(`${workbench.url}?language=en&theme=dark`);
  await openSample(page, en);
  for (const [index, step] of laterSteps.entries()) await openStep(page, index + 2, en.steps[step]);
  await page.context().close();
  expect(errors).toEqual([]);
  expect([...hosts]).toEqual(["127.0.0.1"]);
}, 300_000);
