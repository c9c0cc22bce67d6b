import type { Browser, Page } from "playwright-core";
import { faultsIn } from "./accessibility";
import { launchBrowser, openPage } from "./browser";
import { openPanePage, panePages } from "./pane-pages";
import { servePane, type ServedPane } from "./serve-pane";

let pane: ServedPane;
let browser: Browser;

beforeAll(async () => {
  pane = await servePane();
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await pane?.close();
});

async function show(page: Page, query: string): Promise<void> {
  await page.goto(`${pane.url}?${query}`);
  await page.locator(query.includes("data=none") ? ".ways" : ".strip").waitFor();
}

/** What sticks out of the page sideways, and texts cut off in buttons. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const name = (element: Element): string => `${element.className} ${element.textContent ?? ""}`.slice(0, 80);
    const body = document.querySelector(".body");
    const wide = body !== null && body.scrollWidth > body.clientWidth ? [`body: ${body.scrollWidth} px`] : [];
    const edge = document.documentElement.clientWidth;
    const out = [...document.querySelectorAll(".foot *, .sub *, .head *")].filter(
      (element) => element.getBoundingClientRect().right > edge + 0.5 && !element.closest(".sr"),
    );
    const clipped = [...document.querySelectorAll<HTMLElement>(".pane button")].filter(
      (button) => button.scrollWidth > button.clientWidth + 1 && !button.closest(".strip, .one"),
    );
    return [...wide, ...out.map((one) => `out: ${name(one)}`), ...clipped.map((one) => `cut: ${name(one)}`)];
  });
}

describe.each(["kk", "ru", "en"] as const)("every step and page in %s", (language) => {
  test.each(["light", "dark"] as const)(
    "axe finds nothing: %s",
    async (theme) => {
      const { page, errors } = await openPage(browser, { width: 350, height: 720 });
      const found: Record<string, readonly string[]> = {};
      const look = async (name: string): Promise<void> => {
        const faults = await faultsIn(page.mainFrame());
        if (faults.length > 0) found[name] = faults;
      };
      await show(page, `language=${language}&theme=${theme}&data=none`);
      await look("first run");
      await show(page, `language=${language}&theme=${theme}&data=flawed`);
      for (const one of panePages) {
        await openPanePage(page, one);
        await look(one.name);
      }
      await page.context().close();
      expect(found).toEqual({});
      expect(errors).toEqual([]);
    },
    240_000,
  );

  test("nothing is cut off at 320, 350 × 378, 420 and 175 pixels (200 % zoom)", async () => {
    const { page } = await openPage(browser, { width: 320, height: 720 });
    const found: Record<string, readonly string[]> = {};
    await show(page, `language=${language}&theme=light&data=flawed`);
    for (const one of panePages) {
      await openPanePage(page, one);
      for (const [width, height] of [
        [320, 720],
        [350, 378],
        [420, 720],
        [175, 360],
      ] as const) {
        await page.setViewportSize({ width, height });
        const faults = await cutOff(page);
        if (faults.length > 0) found[`${one.name} at ${width}`] = faults;
      }
      await page.setViewportSize({ width: 320, height: 720 });
    }
    await page.context().close();
    expect(found).toEqual({});
  }, 240_000);
});
