import type { Frame, Page } from "playwright-core";
import { until } from "./workbench-driver";

/** What a person without a mouse does in the pane. */
export interface PaneKeys {
  /** Accessible name or text of what has the focus. */
  focused(): Promise<string>;
  /** Whether the focus is on such an element. */
  isOn(selector: string): Promise<boolean>;
  /** Presses a key until the focus is on such an element, or on one of that name; the number of presses is bounded. */
  tabTo(wanted: string | RegExp, most?: number, key?: string): Promise<void>;
  /** Goes there and presses Enter. */
  press(wanted: string | RegExp, most?: number): Promise<void>;
  /** Opens a step by its number and waits until its title has the focus. */
  goTo(step: number, title: string): Promise<void>;
  /** Waits until the heading of a page has the focus. */
  onPage(): Promise<void>;
  /** Waits until such an element is there. */
  see(selector: string, text?: string): Promise<void>;
}

/** The pane of a workbench's page. */
export async function paneFrame(page: Page): Promise<Frame> {
  await page.frameLocator("#side iframe").locator(".ways, .foot").waitFor();
  const found = page.frames().find((one) => new URL(one.url()).pathname === "/pane.html");
  if (!found) throw new Error("the page has no pane");
  return found;
}

/** Keys pressed in a pane that has the focus. */
export function paneKeys(page: Page, pane: Frame): PaneKeys {
  const focused = (): Promise<string> =>
    pane.evaluate(() => {
      const { activeElement: at } = document;
      return (at?.getAttribute("aria-label") ?? at?.textContent ?? "").trim();
    });
  const isOn = (selector: string): Promise<boolean> =>
    pane.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
  const is = async (wanted: string | RegExp): Promise<boolean> =>
    typeof wanted === "string" ? isOn(wanted) : wanted.test(await focused());

  async function tabTo(wanted: string | RegExp, most = 15, key = "Tab"): Promise<void> {
    for (let presses = 0; presses < most; presses++) {
      if (await is(wanted)) return;
      await page.keyboard.press(key);
    }
    if (await is(wanted)) return;
    throw new Error(`${String(wanted)} is not within ${most} × ${key}; the focus is on "${await focused()}"`);
  }
  async function settle(ask: () => Promise<boolean>, what: string): Promise<void> {
    if (!(await until(ask, (answer) => answer))) throw new Error(`the focus did not go to ${what}`);
  }
  return {
    focused,
    isOn,
    tabTo,
    async press(wanted, most) {
      await tabTo(wanted, most);
      await page.keyboard.press("Enter");
    },
    async goTo(step, title) {
      await page.keyboard.press(`Alt+${step}`);
      await settle(async () => (await isOn("h1")) && (await focused()) === title, title);
    },
    onPage: () => settle(() => isOn("[data-page-heading]"), "the heading of the page"),
    async see(selector, text) {
      await pane
        .locator(selector, text === undefined ? {} : { hasText: text })
        .first()
        .waitFor({ timeout: 60_000 });
    },
  };
}
