import type { Browser, Frame, Page } from "playwright-core";
import { criteriaEditorRu } from "../../src/pane/words/criteria-editor/ru";
import { ru } from "../../src/pane/words/pane/ru";
import { startWorkbench } from "../../src/workbench/serve-page";
import { bringInAppendix, effortLines } from "../e2e/bring-in-appendix";
import { launchBrowser, openPage } from "../e2e/browser";
import { paneFrame } from "../e2e/pane-keys";
import { longest, show, step, type } from "./longest-task";

/**
 * Brings tables of criteria in: what it takes a person, and the longest task while a table is shown and a field of it is typed in.
 * @returns Lines for the report.
 */
export async function benchBringIn(): Promise<string[]> {
  const workbench = await startWorkbench();
  const browser = await launchBrowser();
  try {
    const { page } = await openPage(browser);
    page.setDefaultTimeout(120_000);
    await page.goto(`${workbench.url}?language=ru`);
    const pane = await paneFrame(page);
    await pane.getByRole("button", { name: ru.first.sample("2025") }).click();
    await pane.getByText(ru.year.progress, { exact: true }).waitFor();
    await step(page, pane, 2, ru.steps.criteria);
    const lines: string[] = [];
    for (const count of [45, 300]) lines.push(...(await benchTable(page, browser, pane, count)));
    await pane.getByRole("button", { name: criteriaEditorRu.bring.another, exact: true }).click();
    await pane.getByRole("button", { name: criteriaEditorRu.back }).click();
    const effort = await bringInAppendix(pane, async () => {
      await pane.getByRole("button", { name: ru.shell.undo(ru.undoSteps.criteria) }).waitFor();
    });
    return [...effortLines(effort), ...lines];
  } finally {
    await browser.close();
    await workbench.close();
  }
}

async function benchTable(page: Page, browser: Browser, pane: Frame, count: number): Promise<string[]> {
  const { bring, form } = criteriaEditorRu;
  if ((await pane.locator("[data-rove=bring-in]").count()) > 0) await pane.locator("[data-rove=bring-in]").click();
  else await pane.getByRole("button", { name: bring.another, exact: true }).click();
  const shown = await longest(page, browser, async () => {
    await pane.locator(".paste textarea").evaluate((box, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, table(count));
    await pane.locator(".grouphead").first().waitFor();
  });
  await pane.locator(".entry .acts button").first().click();
  await pane.getByRole("textbox", { name: form.ru }).first().focus();
  const form1 = await longest(page, browser, () => type(page, "проведено за отчётный год"));
  await pane.getByRole("button", { name: form.cancel, exact: true }).click();
  const answered = await longest(page, browser, () => pane.getByRole("radio").first().click());
  return [
    `longest task while a table of ${count} lines is read and shown: ${show(shown)}`,
    `longest task while a field of it is typed in: ${show(form1)} (budget 50)`,
    `longest task while a question of it is answered: ${show(answered)}`,
  ];
}

/** Lines of every state: understood, asked, not understood. */
function table(count: number): string {
  const rules = [
    "за каждого – 1 балл",
    "20",
    "95–100 % – 500; 90–95 % – 300; менее 90 % – 0",
    "по решению комиссии",
    "да – 100; нет – 0",
    "минус 10 баллов за каждый случай, но не более 100",
  ];
  const lines = Array.from(
    { length: count },
    (_, at) =>
      `${(at % 5) + 1}.${Math.floor(at / 5) + 101}\tКоличество проведённых мероприятий вида ${at}\tед.\t${rules[at % rules.length] ?? ""}`,
  );
  return ["№\tПоказатель\tЕд. изм.\tПорядок начисления", ...lines].join("\n");
}
