import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Language } from "../../src/text/language";
import { en } from "../../src/pane/words/pane/en";
import { kk } from "../../src/pane/words/pane/kk";
import { ru } from "../../src/pane/words/pane/ru";
import { wordsOfReturnsImport } from "../../src/pane/words/returns-import/words-of-returns-import";
import { wordsOfAnalysis } from "../../src/evaluation/words/analysis/words-of-analysis";
import { committeeWordsOf } from "../../src/evaluation/words/committee/committee-words";
import { wordsOfCampaign } from "../../src/pane/words/campaign/words-of-campaign";
import { startWorkbench } from "../../src/workbench/serve-page";
import { convert } from "../interop/office-program";
import { pdfPages } from "../interop/pdf-pages";
import { launchBrowser, openPage } from "./browser";
import { officialTable } from "./official-table";
import { drawAsInExcel } from "./segoe-widths";
import { shrinkPicture } from "./shrink-picture";
import { openSample, openStep, paneOf } from "./workbench-driver";

const root = join(__dirname, "..", "..");
const folder = join(root, "docs", "pictures");
const words = { kk, ru, en } as const;

/** Returns of the sample whose sheets are shown; there is none in English. */
const returns = { kk: "KZO-2025-kk.xlsx", ru: "KRG-2025-ru.xlsx" } as const;

/** Pictures named on the command line, such as `summary`; all where none is named. */
const wanted = process.argv.slice(2);
const isWanted = (...names: readonly string[]): boolean =>
  wanted.length === 0 || names.some((name) => wanted.includes(name));

/** Pictures of the year's steps; the campaign has a workbook of its own. */
const ofSteps = [
  ...["first-run", "year", "roster", "criteria", "indicator", "table", "figures", "returns", "check", "workbench"],
  ...["why", "reach", "scenario", "robustness", "awards", "summary", "committee", "more"],
];

/** `npm run docs:pictures [-- name…]`: the pictures of README and guides, taken from the running product. */
async function main(): Promise<void> {
  if (wanted.length === 0) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (isWanted("return-cover", "return-sheet")) await takeReturns();
  const workbench = await startWorkbench();
  const browser = await launchBrowser();
  try {
    for (const language of ["kk", "ru", "en"] as const) {
      const jobs = [
        ...(isWanted(...ofSteps) ? [takeSteps] : []),
        // In a workbook of its own.
        ...(isWanted("campaign") ? [takeCampaign] : []),
      ];
      for (const take of jobs) {
        const { page } = await openPage(browser);
        page.setDefaultTimeout(120_000);
        await drawAsInExcel(page.context());
        await page.goto(`${workbench.url}?language=${language}`);
        await take(page, language);
        await page.context().close();
      }
    }
  } finally {
    await browser.close();
    await workbench.close();
  }
}

async function takeSteps(page: Page, language: Language): Promise<void> {
  const { steps, first } = words[language];
  const pane = paneOf(page);
  await pane.getByRole("button", { name: first.sample("2025") }).waitFor();
  await takePane(page, "first-run", language);
  await openSample(page, words[language]);
  await takePane(page, "year", language);
  await pane.locator("[data-rove=roster]").click();
  await takePane(page, "roster", language);
  await openStep(page, 2, steps.criteria);
  await takePane(page, "criteria", language);
  await takeCriteriaPages(page, language);
  await openStep(page, 3, steps.figures);
  await takePane(page, "figures", language);
  if (isWanted("returns")) await takeImport(page, language);
  await openStep(page, 4, steps.check);
  await takePane(page, "check", language);
  await openStep(page, 5, steps.rating);
  await take(page, "workbench", language);
  await pane.locator(".stand li button").nth(1).click();
  await pane.locator(".blk").nth(1).click();
  await takePane(page, "why", language);
  await pane.locator("[data-rove=reach]").click();
  await pane.getByText(wordsOfAnalysis(language).reach.lead).waitFor();
  await takePane(page, "reach", language);
  await openStep(page, 5, steps.rating);
  if (isWanted("scenario", "robustness")) await takeAnalysis(page, language);
  await openStep(page, 6, steps.awards);
  await takePane(page, "awards", language);
  await openStep(page, 7, steps.summary);
  await takePane(page, "summary", language);
  if (isWanted("committee")) await takeCommittee(page, language);
  await pane.locator("[data-rove=more]").click();
  await takePane(page, "more", language);
}

/** What lies before the Committee. */
async function takeCommittee(page: Page, language: Language): Promise<void> {
  const pane = paneOf(page);
  await pane.getByRole("button", { name: committeeWordsOf(language).sheet }).click();
  await pane.getByRole("list", { name: committeeWordsOf(language).sheet }).waitFor();
  await takePane(page, "committee", language);
  await openStep(page, 7, words[language].steps.summary);
}

/** The synthetic campaign: its schedule, and its page beside it. */
async function takeCampaign(page: Page, language: Language): Promise<void> {
  const own = wordsOfCampaign(language);
  const pane = paneOf(page);
  await pane.getByRole("button", { name: own.title }).click();
  await pane.getByRole("button", { name: own.sample }).click();
  await pane.getByRole("heading", { name: own.progress }).waitFor();
  await take(page, "campaign", language);
}

/** The form of an indicator, and a table that is brought in and asks. */
async function takeCriteriaPages(page: Page, language: Language): Promise<void> {
  const pane = paneOf(page);
  await pane.locator(".criteria-rows .edit").nth(3).click();
  await pane.locator(".criteria-form").first().waitFor();
  await takePane(page, "indicator", language);
  await openStep(page, 2, words[language].steps.criteria);
  await pane.locator("[data-rove=bring-in]").click();
  await pane.locator(".paste textarea").evaluate(
    (box, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    },
    officialTable(language === "kk" ? "kk" : "ru", 2025),
  );
  await pane.locator(".grouphead").first().waitFor();
  await takePane(page, "table", language);
}

/** Returns that came in beside the figures of the sample: refused, asked for, changed. */
async function takeImport(page: Page, language: Language): Promise<void> {
  const pane = paneOf(page);
  const { open, counts } = wordsOfReturnsImport(language);
  await pane.getByRole("button", { name: open }).click();
  const files = ["KRG-2025-ru", "VKO-2025-ru", "SHY-2025-kk", "AKT-2025-kk"];
  const folder = join(root, "assets", "samples", "2025-with-errors");
  await pane.locator("input[data-returns]").setInputFiles(files.map((name) => join(folder, `${name}.xlsx`)));
  await pane.getByText(counts("4", "2", "1", "1")).waitFor();
  await takePane(page, "returns", language);
}

/** A scenario that changes nothing yet, and how firm the places are. */
async function takeAnalysis(page: Page, language: Language): Promise<void> {
  const pane = paneOf(page);
  const { rating, scenario, robustness } = wordsOfAnalysis(language);
  await pane.getByRole("button", { name: rating.scenario }).click();
  await pane.getByRole("button", { name: scenario.create }).click();
  await pane.getByText(scenario.noChanges).waitFor();
  await takePane(page, "scenario", language);
  await pane.getByRole("button", { name: scenario.remove }).click();
  await pane.getByRole("button", { name: scenario.create }).waitFor();
  await openStep(page, 5, words[language].steps.rating);
  await pane.getByRole("button", { name: rating.robustness }).click();
  await pane.getByRole("button", { name: robustness.calculate }).click();
  await pane.getByText(robustness.places).waitFor();
  await takePane(page, "robustness", language);
}

/** The page as a whole. */
async function take(page: Page, name: string, language: Language): Promise<void> {
  if (!isWanted(name)) return;
  await settle(page);
  keep(`${name}-${language}`, await page.screenshot({ animations: "disabled", caret: "hide" }));
}

/** The pane alone. */
async function takePane(page: Page, name: string, language: Language): Promise<void> {
  if (!isWanted(name)) return;
  await settle(page);
  const side = page.locator("#side");
  keep(`${name}-${language}`, await side.screenshot({ animations: "disabled", caret: "hide" }));
}

/** Lazily loaded pages and the grid's own drawing come a moment later. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(1_500);
}

/** Sheets of a filled return as an office program shows them; needs `soffice` and `pdftoppm`, as the interop tests do. */
async function takeReturns(): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), "bagalau-returns-"));
  try {
    const files = Object.values(returns).map((name) => join(root, "assets", "samples", "2025", name));
    const { pdf: pdfs } = await convert(files, ["pdf"], work);
    for (const [at, language] of (["kk", "ru"] as const).entries()) {
      const pages = await pdfPages(pdfs[at] as string, join(work, language), 70);
      for (const [page, name] of ["return-cover", "return-sheet"].entries()) {
        keep(`${name}-${language}`, readFileSync(pages[page] as string));
      }
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function keep(name: string, picture: Buffer): void {
  writeFileSync(join(folder, `${name}.png`), shrinkPicture(picture));
}

void main();
