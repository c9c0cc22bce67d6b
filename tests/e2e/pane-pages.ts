import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { YearData } from "../../src/evaluation/year/year-data";

/** A step or page of the pane, and how it is reached from the home page. */
export interface PanePage {
  readonly name: string;
  /** 1–8, as on the keyboard; a page without one stands before a year is open. */
  readonly step?: number;
  readonly open?: (page: Page) => Promise<unknown>;
}

const click =
  (selector: string, nth = 0) =>
  (page: Page) =>
    page.locator(selector).nth(nth).click();

/** A warning accepted, and the next one's reason refused. */
export async function acceptWarning(page: Page): Promise<void> {
  await page.locator(".fnd:has(.warning) > button").nth(1).focus();
  await page.keyboard.press("a");
  await page.locator(".reason textarea").fill("С марта работают 3 новые приёмные, журнал № 2");
  await page.locator(".reason input").fill("А. Сейтова");
  await page.keyboard.press("Control+Enter");
  await page.locator(".fnd.done").waitFor();
  await page.keyboard.press("a");
  await page.locator(".reason textarea").fill("да, верно");
  await page.keyboard.press("Control+Enter");
}

/** A table as Word puts it on the clipboard: questions, words not understood, changes, and a form open. */
export async function pasteTable(page: Page): Promise<void> {
  await page.locator("[data-rove=bring-in]").click();
  const html = readFileSync(join(__dirname, "../criteria-import/cases/word-ru/table.html"), "utf8");
  await page.locator(".paste textarea").evaluate((box, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", text);
    box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, html);
  await page.locator(".grouphead").first().waitFor();
}

export async function mendRow(page: Page): Promise<void> {
  await pasteTable(page);
  await page.locator(".entry .acts button").first().click();
  await page.locator(".criteria-form").waitFor();
}

/** Returns beside the year: refused, asked for, unread cells, two of one organisation, changed, left out. */
export async function readReturns(page: Page): Promise<void> {
  await click("[data-rove=returns]")(page);
  const folder = join(__dirname, "../../assets/samples/2025-with-errors");
  const files = [
    "BKO-2025-kk",
    "KRG-2025-ru",
    "AST-2025-kk",
    "ATR-2025-kk",
    "ATR-2025-kk-2",
    "SHY-2025-kk",
    "KZO-2025-kk",
  ];
  await page.locator("input[data-returns]").setInputFiles(files.map((name) => join(folder, `${name}.xlsx`)));
  await page.locator(".diff").first().waitFor();
}

/** A campaign that is to begin with a list that cannot be read, its windows in sight. */
async function beginCampaign(page: Page): Promise<void> {
  await click("[data-rove=campaign]")(page);
  await page.locator("#campaign-list").fill("KZO;Қызылорда облыстық ұйымы;округ;U;5 120\n;;;");
  await page.locator("details > summary").first().click();
  await page.locator(".body .line > button").last().click();
  await page.locator(".body [role=alert]").waitFor();
}

/** The sample of a campaign with a month unfolded, filled forms looked at, a paper read and the question before its removal. */
async function openCampaign(page: Page): Promise<void> {
  await click("[data-rove=campaign]")(page);
  await page.locator(".foot button").last().click();
  await page.locator("details > summary").nth(10).click();
  const form = { name: `form-2023-2024-${"KZO-".repeat(12)}1.xlsx`, mimeType: "", buffer: Buffer.from("") };
  await page.locator("input[type=file]").setInputFiles(form);
  await page.locator("[role=status] li").first().waitFor();
  await page.locator("[role=group].pad button").first().click();
  await page.locator("textarea[readonly]").waitFor();
  await page.locator(".body > p:last-of-type button").click();
  await page.locator("[role=alertdialog]").waitFor();
}

/** Everything the pane can show once a year is open. */
export const panePages: readonly PanePage[] = [
  { name: "year", step: 1 },
  { name: "start a year", step: 1, open: click("[data-rove=start]") },
  { name: "the Committee's page", step: 7, open: click("[data-rove=committee]") },
  { name: "past years", step: 1, open: click("[data-rove=past]") },
  { name: "who works", step: 1, open: click("[data-rove=who]") },
  { name: "roster", step: 1, open: click("[data-rove=roster]") },
  {
    name: "an organisation of the roster",
    step: 1,
    open: async (page) => {
      await click("[data-rove=roster]")(page);
      await click(".roster button.row")(page);
    },
  },
  { name: "help", step: 1, open: click("[data-rove=more]") },
  { name: "a campaign to begin", step: 1, open: beginCampaign },
  { name: "a campaign under way", step: 1, open: openCampaign },
  { name: "criteria", step: 2 },
  { name: "an indicator", step: 2, open: click(".criteria-rows .edit", 4) },
  { name: "a block", step: 2, open: click(".blockhead .edit", 1) },
  { name: "a new indicator", step: 2, open: click(".foot button") },
  { name: "bring in a table", step: 2, open: click("[data-rove=bring-in]") },
  { name: "a table brought in", step: 2, open: mendRow },
  { name: "figures", step: 3 },
  { name: "what is missing", step: 3, open: click(".gridt .name") },
  { name: "return templates", step: 3, open: click("[data-rove=templates]") },
  { name: "import of returns", step: 3, open: click("[data-rove=returns]") },
  { name: "returns read", step: 3, open: readReturns },
  {
    name: "what confirms the figures",
    step: 3,
    open: async (page) => {
      await click("[data-rove=board]")(page);
      await click("[data-rove=evidence]")(page);
      await page.locator(".rows button").first().waitFor();
    },
  },
  { name: "decisions carried out", step: 3, open: click("[data-rove=execution]") },
  { name: "check", step: 4 },
  { name: "accept a warning", step: 4, open: acceptWarning },
  { name: "rating", step: 5 },
  {
    name: "why",
    step: 5,
    open: async (page) => {
      await click(".stand li button", 1)(page);
      await click(".blk", 1)(page);
    },
  },
  {
    name: "per 1,000 members",
    step: 5,
    open: (page) => page.locator(".chips .chip").last().click(),
  },
  {
    name: "what it would take",
    step: 5,
    open: async (page) => {
      await click(".stand li button", 3)(page);
      await click("[data-rove=reach]")(page);
      await page.locator(".reach").first().waitFor();
    },
  },
  {
    name: "scenario",
    step: 5,
    open: async (page) => {
      await click("[data-rove=scenario]")(page);
      await page.locator(".foot button").last().click();
      await page.locator(".compared").waitFor();
    },
  },
  {
    name: "how firm the ranking is",
    step: 5,
    open: async (page) => {
      await click("[data-rove=robustness]")(page);
      await page.locator(".foot button").last().click();
      await page.locator(".firm").waitFor();
    },
  },
  { name: "awards", step: 6 },
  { name: "summary", step: 7 },
  { name: "approval", step: 8 },
  {
    name: "a refused undo with its cells",
    step: 7,
    open: async (page) => {
      await page.locator(".foot button").last().click();
      await page.locator(".foot .undo, .foot button").first().waitFor();
      await page.evaluate(() => (window as unknown as Faulty).memory.failNext("edited-since"));
      await page.keyboard.press("Control+z");
      await page.locator(".card[role=alert] li").first().waitFor();
    },
  },
  {
    name: "a step that was cut short",
    step: 7,
    open: async (page) => {
      await page.locator(".foot button").last().click();
      await page.locator(".foot .undo, .foot button").first().waitFor();
      await page.evaluate(() =>
        (window as unknown as Faulty).memory.interrupt("criteria 2025 2026-02-20T09:30:00.000Z"),
      );
      await page.keyboard.press("Control+z");
      await page.locator(".card[role=alert] details").waitFor();
    },
  },
  {
    name: "lost sheets",
    step: 1,
    open: async (page) => {
      await page.evaluate(() => {
        const { memory } = window as unknown as Faulty;
        memory.tell({ lostSheets: ["ranking", "block-1"] });
        memory.type(2025, "AST", "1.2", 3);
      });
      await page.locator(".body .fui-MessageBar").first().waitFor();
    },
  },
  {
    name: "an indicator that is gone",
    step: 2,
    open: async (page) => {
      await click(".criteria-rows .edit", 4)(page);
      await page.evaluate(() => {
        const { memory } = window as unknown as Faulty;
        memory.edit(2025, ({ criteria, ...data }) => {
          const indicators = criteria.indicators.filter((_, at) => at !== 4);
          return { ...data, criteria: { ...criteria, indicators } };
        });
      });
      await page.locator(".criteria-form").waitFor({ state: "detached" });
    },
  },
  // The last: the step never ends.
  {
    name: "a step under way",
    step: 7,
    open: async (page) => {
      await page.evaluate(() => (window as unknown as Faulty).memory.holdNext());
      await page.locator(".foot button").last().click();
      await page.locator(".card .fui-Spinner").waitFor();
    },
  },
];

/** The workbook in memory behind the pane, as far as it is made to fail. */
interface Faulty {
  readonly memory: {
    failNext(kind: string): void;
    holdNext(): void;
    edit(year: number, change: (data: YearData) => YearData): void;
    interrupt(label: string): void;
    tell(state: { readonly lostSheets: readonly string[] }): void;
    type(year: number, organisation: string, code: string, value: number): void;
  };
}

/** Opens a page of the pane. */
export async function openPanePage(page: Page, { step, open }: PanePage): Promise<void> {
  if (step !== undefined) await page.keyboard.press(`Alt+Digit${step}`);
  await open?.(page);
  await page.locator(".foot, .ways").waitFor();
}
