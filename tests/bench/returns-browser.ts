import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { planReturn } from "../../src/evaluation/returns/form/plan-return";
import { planYear } from "../../src/evaluation/sheets/plan-year";
import { toRatingInput, type YearData } from "../../src/evaluation/year/year-data";
import { ru } from "../../src/pane/words/pane/ru";
import { wordsOfReturnsImport } from "../../src/pane/words/returns-import/words-of-returns-import";
import { rate } from "../../src/rating/rate";
import type { WorkbookPlan } from "../../src/sheets/plan/sheet-plan";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { startWorkbench } from "../../src/workbench/serve-page";
import { workbenchRu } from "../../src/workbench/words/ru";
import { launchBrowser, openPage } from "../e2e/browser";
import { openStep, paneOf } from "../e2e/workbench-driver";
import { longest, show } from "./longest-task";
import { wideYear } from "./wide-year";

const count = Number(process.env["RETURNS"] ?? 200);
const indicators = 60;
const patience = 600_000;

/**
 * Opens a year without returns in a real browser, chooses the filled forms of all its organisations in the pane and writes
 * them, and notes the longest task of the page's thread, which the pane shares with the workbench's own engine.
 * `RETURNS=50 npm run bench -- returns-browser` takes another number.
 * @returns Lines for the report: milliseconds, each with its budget.
 */
export async function benchReturnsBrowser(): Promise<string[]> {
  const full = wideYear(count, indicators);
  const empty: YearData = { ...full, returns: {}, log: [] };
  // The browser takes files by their paths; bytes would be unpacked in the page that is measured.
  const folder = await mkdtemp(join(tmpdir(), "bagalau-returns-"));
  const keep = async (name: string, plan: WorkbookPlan): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, await writePlan(plan));
    return path;
  };
  const book = await keep("year.xlsx", planYear(empty, rate(toRatingInput(empty))));
  const forms: string[] = [];
  for (const { id } of full.organisations) forms.push(await keep(`${id}.xlsx`, formOf(full, id)));
  const workbench = await startWorkbench();
  const browser = await launchBrowser();
  try {
    const { page } = await openPage(browser);
    page.setDefaultTimeout(patience);
    await page.goto(workbench.url);
    const pane = paneOf(page);
    await pane.getByRole("button", { name: ru.first.sample("2025") }).waitFor();
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: workbenchRu.open }).click(),
    ]);
    await chooser.setFiles([book]);
    await pane.getByText(ru.year.progress, { exact: true }).waitFor();
    await openStep(page, 3, ru.steps.figures);
    await pane.locator("[data-rove=returns]").click();
    const write = pane.getByRole("button", { name: wordsOfReturnsImport("ru").write(String(count)) });
    const read = await longest(page, browser, async () => {
      await pane.locator("input[data-returns]").setInputFiles(forms);
      await write.waitFor();
      await page.waitForTimeout(1000);
    });
    const written = await longest(page, browser, async () => {
      await write.click();
      // All of them are written: the page closes by itself.
      await pane.locator("[data-rove=board]").waitFor();
      await page.waitForTimeout(3000);
    });
    return [
      `longest task while ${count} returns × ${indicators} indicators are read in the browser: ${show(read)} (budget 200)`,
      `longest task while they are written, the workbench's engine included: ${show(written)} (budget 200)`,
    ];
  } finally {
    await browser.close();
    await workbench.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The form of one organisation as it comes back. */
function formOf(year: YearData, id: string): WorkbookPlan {
  const organisation = year.organisations.find((one) => one.id === id);
  if (organisation === undefined) throw new RangeError(`no such organisation: ${id}`);
  const [previous, filled] = [year.previous[id], year.returns[id]];
  return planReturn({
    ...{ year: year.year, edition: year.edition, criteria: year.criteria, organisation, language: "ru" },
    ...{ criteriaTable: "illustrative-1", illustrative: true, synthetic: true, version: 1 },
    ...{ issueId: id, issuedAt: "2026-01-10T08:00:00Z" },
    ...(previous && { previous }),
    ...(filled && {
      filled,
      signature: { filledBy: "А. Б.", phone: "1", head: "В. Г.", post: "председатель", signedOn: "2026-01-20" },
    }),
  });
}
