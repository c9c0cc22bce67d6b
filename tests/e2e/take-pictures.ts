import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Language } from "../../src/i18n/language";
import { kk } from "../../src/i18n/pane/kk";
import { ru } from "../../src/i18n/pane/ru";
import { startWorkbench } from "../../src/workbench/serve-page";
import { launchBrowser, openPage, takePicture } from "./browser";
import { openSample, openStep, paneOf } from "./workbench-driver";

const folder = join(__dirname, "..", "..", "docs", "pictures");
const words = { kk, ru } as const;

/** `npm run docs:pictures`: the pictures of README and guides, taken from the running product. */
async function main(): Promise<void> {
  const workbench = await startWorkbench();
  const browser = await launchBrowser();
  try {
    for (const language of ["kk", "ru"] as const) {
      const { page } = await openPage(browser);
      page.setDefaultTimeout(120_000);
      await page.goto(`${workbench.url}?language=${language}`);
      await paneOf(page)
        .getByRole("button", { name: words[language].first.sample("2025") })
        .waitFor();
      await take(page, "first-run", language);
      await openSample(page, words[language]);
      await take(page, "year", language);
      await openStep(page, 4, words[language].steps.check);
      await take(page, "check", language);
      await openStep(page, 5, words[language].steps.rating);
      await take(page, "workbench", language);
      await paneOf(page).locator(".stand li button").nth(1).click();
      await paneOf(page).locator(".blk").nth(1).click();
      await take(page, "why", language);
      await openStep(page, 6, words[language].steps.awards);
      await take(page, "awards", language);
      await page.context().close();
    }
  } finally {
    await browser.close();
    await workbench.close();
  }
}

async function take(page: Page, name: string, language: Language): Promise<void> {
  // Lazily loaded pages and the grid's own drawing come a moment later.
  await page.waitForTimeout(1_500);
  await takePicture(page, join(folder, `${name}-${language}.png`));
}

void main();
