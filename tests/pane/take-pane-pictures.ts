import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "../e2e/browser";
import { drawAsInExcel } from "../e2e/segoe-widths";
import { servePane } from "../e2e/serve-pane";
import { pictures } from "./pane-pictures";

/** Takes the pictures whose name holds the second argument into the folder of the first. */
async function main(): Promise<void> {
  const [folder = "build/pane-pictures", filter = ""] = process.argv.slice(2);
  mkdirSync(folder, { recursive: true });
  const pane = await servePane();
  const browser = await launchBrowser();
  try {
    for (const picture of pictures.filter(({ name }) => name.includes(filter))) {
      const { width = 350, height = 720, theme = "light", language, data = "sample", contrast = false } = picture;
      const page = await browser.newPage({
        viewport: { width, height },
        deviceScaleFactor: 2,
        ...(contrast && { forcedColors: "active" as const, colorScheme: theme }),
      });
      await drawAsInExcel(page.context());
      await page.goto(`${pane.url}?language=${language}&theme=${theme}&data=${data}`);
      await page.locator(data === "none" ? ".ways" : ".strip").waitFor();
      if (picture.step !== undefined) await page.keyboard.press(`Alt+Digit${picture.step}`);
      await picture.then?.(page);
      await page.locator(".foot, .ways").waitFor();
      await page.waitForTimeout(150);
      await page.screenshot({ path: join(folder, `${picture.name}.png`) });
      const overflow = await page.evaluate(() => {
        const body = document.querySelector(".body");
        return body === null ? 0 : body.scrollWidth - body.clientWidth;
      });
      if (overflow > 0) process.stdout.write(`${picture.name}: ${overflow} px wider than the pane\n`);
      await page.close();
    }
  } finally {
    await browser.close();
    await pane.close();
  }
}

void main();
