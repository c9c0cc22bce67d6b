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
});

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
    const beside = [...document.querySelectorAll(".body .num")].filter(
      (number) => number.getBoundingClientRect().right > edge + 0.5 && !number.closest(".sr"),
    );
    return [
      ...wide,
      ...[...out, ...beside].map((one) => `out: ${name(one)}`),
      ...clipped.map((one) => `cut: ${name(one)}`),
    ];
  });
}

type Found = Record<string, readonly string[]>;

function note(found: Found, name: string, faults: readonly string[]): void {
  if (faults.length > 0) found[name] = faults;
}

/** Shows the pane in a theme, and waits until its colours are there. */
async function wear(page: Page, theme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.locator(`.prov.${theme}`).waitFor();
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    const transitions = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(transitions.map(({ finished }) => finished));
  });
}

/** Faults of axe; colours, which are the same in every language, in one of them, in both themes. */
async function look(page: Page, name: string, found: Found, alsoColours: boolean): Promise<void> {
  if (!alsoColours) {
    note(found, name, await faultsIn(page.mainFrame(), "all but colours"));
    return;
  }
  await wear(page, "light");
  note(found, name, await faultsIn(page.mainFrame()));
  await wear(page, "dark");
  note(found, `${name}, dark`, await faultsIn(page.mainFrame(), "colours"));
}

const usual = { width: 350, height: 720 } as const;

async function lookAtWidths(page: Page, name: string, found: Found): Promise<void> {
  for (const [width, height] of [
    [320, 720],
    [350, 378],
    [420, 720],
    [175, 360],
  ] as const) {
    await page.setViewportSize({ width, height });
    note(found, `${name} at ${width}`, await cutOff(page));
  }
  await page.setViewportSize(usual);
}

/** Steps that grow with what they show, asked with 200 organisations, a name of 120 letters and totals of seven digits. */
const strained = panePages.filter(({ name }) => ["year", "figures", "check", "rating", "why", "awards"].includes(name));

test.each(["kk", "ru", "en"] as const)(
  "every step and page in %s: axe finds nothing, nothing is cut off from 420 to 175 pixels",
  async (language) => {
    const { page, errors } = await openPage(browser, usual);
    const alsoColours = language === "kk";
    const faults: Found = {};
    const cut: Found = {};
    await show(page, `language=${language}&theme=system&data=none`);
    await look(page, "first run", faults, alsoColours);
    await lookAtWidths(page, "first run", cut);
    await page.locator("[data-rove=start]").click();
    await page.locator(".foot").waitFor();
    await look(page, "the first year", faults, alsoColours);
    await lookAtWidths(page, "the first year", cut);
    await show(page, `language=${language}&theme=system&data=flawed`);
    for (const one of panePages) {
      await openPanePage(page, one);
      await look(page, one.name, faults, alsoColours);
      await lookAtWidths(page, one.name, cut);
    }
    if (language === "kk") {
      await show(page, `language=${language}&theme=system&data=many`);
      for (const one of strained) {
        await openPanePage(page, one);
        await lookAtWidths(page, `${one.name} of many`, cut);
      }
    }
    await page.context().close();
    expect(faults).toEqual({});
    expect(cut).toEqual({});
    expect(errors).toEqual([]);
  },
  300_000,
);
