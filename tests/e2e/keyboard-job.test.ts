import type { Browser, Frame, Page } from "playwright-core";
import { checkRu } from "../../src/pane/words/check/ru";
import { noticesRu } from "../../src/pane/words/notices/ru";
import { ru } from "../../src/pane/words/pane/ru";
import { startWorkbench, type RunningWorkbench } from "../../src/workbench/serve-page";
import { launchBrowser, openPage } from "./browser";
import { paneFrame, paneKeys, type PaneKeys } from "./pane-keys";
import { until } from "./workbench-driver";

let workbench: RunningWorkbench;
let browser: Browser;
let page: Page;
let pane: Frame;
let keys: PaneKeys;

beforeAll(async () => {
  workbench = await startWorkbench();
  browser = await launchBrowser();
  ({ page } = await openPage(browser));
  page.setDefaultTimeout(60_000);
  await page.goto(`${workbench.url}?language=ru`);
  pane = await paneFrame(page);
  keys = paneKeys(page, pane);
  // F6 is Excel's; the workbench has none. From here on only keys are pressed.
  await pane.locator("h1").focus();
});

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
});

test("the sample is opened", async () => {
  await keys.tabTo(/Открыть пример/);
  await page.keyboard.press("Enter");
  await pane.getByText(ru.year.progress, { exact: true }).waitFor({ timeout: 120_000 });
  await until(keys.focused, (text) => text === "2025 год");
  expect(await keys.focused()).toBe("2025 год");
});

test("Tab goes from the title over settings and the bar into the page and to its next action", async () => {
  const order: string[] = [];
  for (let presses = 0; presses < 3; presses++) {
    await page.keyboard.press("Tab");
    order.push(await keys.focused());
  }
  // What the sample's lay-out has written is told above the page, with its way back.
  expect(order).toEqual([ru.shell.more, expect.stringMatching(/^Год/), noticesRu.undo]);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("ArrowRight");
  expect(await keys.focused()).toMatch(/^Критерии/);
  await page.keyboard.press("End");
  expect(await keys.focused()).toMatch(/^Утверждение/);
});

test("a finding is found by F8, and a warning accepted with a reason and a name", async () => {
  await keys.goTo(4, ru.steps.check);
  await page.keyboard.press("F8");
  const counter = () => pane.evaluate(() => document.querySelector(".foot .st")?.textContent ?? "");
  expect(await until(counter, (text) => text.startsWith("1\u00A0из"))).toMatch(/^1\u00A0из\u00A0\d+$/);
  for (let presses = 0; presses < 20 && !(await keys.focused()).startsWith("Предупреждение."); presses++) {
    await page.keyboard.press("F8");
  }
  expect(await keys.focused()).toMatch(/^Предупреждение\. /);
  const before = await keys.focused();
  await page.keyboard.press("a");
  await page.keyboard.type("да");
  await page.keyboard.press("Control+Enter");
  await pane.getByText(checkRu.sayNothing).waitFor();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("С марта работают 3 новые приёмные");
  await page.keyboard.press("Tab");
  await page.keyboard.type("А. Сейтова");
  await page.keyboard.press("Control+Enter");
  await pane.locator(".fnd.done").waitFor();
  const after = await until(
    keys.focused,
    (text) => text !== before && /^(Предупреждение|Для сведения|Ошибка)/.test(text),
  );
  expect(after).not.toBe(before);
  expect(await pane.locator(".fnd.done").innerText()).toContain("С марта работают 3 новые приёмные");
});

test("why a total is what it is, and back to the row by Esc", async () => {
  await keys.goTo(5, ru.steps.rating);
  await keys.tabTo(".stand *", 20);
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  const row = await keys.focused();
  await page.keyboard.press("Enter");
  await pane.locator(".sub").waitFor();
  await keys.onPage();
  await page.keyboard.press("Escape");
  expect(await until(keys.focused, (text) => text === row)).toBe(row);
});

test("awards lead to the summary, which is written anew and undone by Ctrl+Z", async () => {
  await keys.goTo(6, ru.steps.awards);
  await keys.tabTo(new RegExp(`^${ru.toStep.summary}$`), 20);
  await page.keyboard.press("Enter");
  expect(await until(keys.focused, (text) => text === ru.steps.summary)).toBe(ru.steps.summary);
  const fresh = await pane.getByText(ru.summary.refresh).count();
  if (fresh > 0) {
    await keys.tabTo(new RegExp(`^${ru.summary.refresh}$`), 20);
    await page.keyboard.press("Enter");
    await keys.see("[role=status]", ru.done.refresh);
  }
  await page.keyboard.press("Control+z");
  await keys.see("[role=status]", "Отменено");
});
