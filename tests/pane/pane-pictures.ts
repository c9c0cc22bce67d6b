import type { Page } from "playwright-core";
import { acceptWarning, mendRow, pasteTable, readReturns } from "../e2e/pane-pages";
import type { MemoryWorkbook } from "./memory-workbook";

/** A picture of the pane to compare with the design: which year, step, size and language. */
export interface Picture {
  readonly name: string;
  readonly language: string;
  readonly data?: "sample" | "flawed" | "none" | "empty" | "many" | "one";
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
  readonly contrast?: boolean;
  /** 1–8, as on the keyboard. */
  readonly step?: number;
  readonly then?: (page: Page) => Promise<unknown>;
}

const openFirst = (page: Page): Promise<void> => page.locator(".stand li button").nth(1).click();
const openWhy = async (page: Page): Promise<void> => {
  await openFirst(page);
  await page.locator(".blk").nth(1).click();
};
const openReach = async (page: Page): Promise<void> => {
  await page.locator(".stand li button").nth(3).click();
  await page.locator("[data-rove=reach]").click();
  await page.locator(".reach").first().waitFor();
};
const openPerThousand = (page: Page): Promise<void> => page.locator(".chips .chip").last().click();
const openScenario = async (page: Page): Promise<void> => {
  await page.locator("[data-rove=scenario]").click();
  await page.locator(".foot button").last().click();
  await page.locator(".compared").waitFor();
};
const openRobustness = async (page: Page): Promise<void> => {
  await page.locator("[data-rove=robustness]").click();
  await page.locator(".foot button").last().click();
  await page.locator(".firm").waitFor();
  await page.locator(".body").evaluate((body) => body.scrollTo(0, 220));
};
const openRemovals = async (page: Page): Promise<void> => {
  await openRobustness(page);
  await page.locator(".body").evaluate((body) => body.scrollTo(0, body.scrollHeight / 2));
};
const openMore = (page: Page): Promise<void> => page.locator("[data-rove=more]").click();
const openGaps = (page: Page): Promise<void> => page.locator(".gridt .name").nth(1).click();
const openRoster = async (page: Page): Promise<void> => {
  await page.locator("[data-rove=roster]").click();
  await page.locator(".roster button.row").nth(2).click();
};
/** The next step of the workbook fails, waits or stays at work; then the summary is refreshed. */
const refreshing =
  (prepare: (memory: MemoryWorkbook) => unknown, wait = 0) =>
  async (page: Page): Promise<void> => {
    await page.evaluate(`(${prepare.toString()})(window.memory)`);
    await page.locator(".foot button").last().click();
    await page.waitForTimeout(wait);
  };
const chooseIndicator = (page: Page) => page.locator(".byindicator select").selectOption("2.5");
const group = (page: Page) => page.locator(".choices select").last().selectOption({ index: 1 });
/** Some of the files are refused: the page stays, and says what was written. */
const writeReturns = async (page: Page): Promise<void> => {
  await readReturns(page);
  await page.locator(".foot button").last().click();
  await page.locator(".told").waitFor();
};
/** Written too early: figures of codes that stand for something else are asked for. */
const askMeanings = async (page: Page): Promise<void> => {
  await pasteTable(page);
  await page.locator(".foot button").last().click();
  await page.locator("[data-meanings]").waitFor();
};
const tip = (number: number) => (page: Page) =>
  page
    .locator(".strip button")
    .nth(number - 1)
    .focus();
const nextFinding = async (page: Page): Promise<void> => {
  await page.keyboard.press("F8");
  await page.keyboard.press("F8");
};

function everyStep(language: string, size: Partial<Picture>, label: string): Picture[] {
  const steps = ["year", "criteria", "figures", "check", "rating", "awards", "summary", "approval"];
  const at = { language, data: "flawed" as const, ...size };
  return [
    { ...at, name: `${label}-0-first-${language}`, data: "none" },
    {
      ...at,
      name: `${label}-0-start-${language}`,
      data: "none",
      then: (page) => page.locator("[data-rove=start]").click(),
    },
    ...steps.map((name, index): Picture => ({
      ...at,
      name: `${label}-${index + 1}-${name}-${language}`,
      step: index + 1,
      ...(name === "check" && { then: nextFinding }),
    })),
    { ...at, name: `${label}-4-accept-${language}`, step: 4, then: acceptWarning },
    { ...at, name: `${label}-1-past-${language}`, step: 1, then: (page) => page.locator("[data-rove=past]").click() },
    { ...at, name: `${label}-1-who-${language}`, step: 1, then: (page) => page.locator("[data-rove=who]").click() },
    { ...at, name: `${label}-1-roster-${language}`, step: 1, then: openRoster },
    {
      ...at,
      name: `${label}-2-indicator-${language}`,
      step: 2,
      then: (page) => page.locator(".criteria-rows .edit").nth(5).click(),
    },
    {
      ...at,
      name: `${label}-2-block-${language}`,
      step: 2,
      then: (page) => page.locator(".blockhead .edit").nth(1).click(),
    },
    {
      ...at,
      name: `${label}-2-bands-${language}`,
      step: 2,
      then: (page) => page.locator(".criteria-rows .edit").first().click(),
    },
    {
      ...at,
      name: `${label}-2-paste-${language}`,
      step: 2,
      then: (page) => page.locator("[data-rove=bring-in]").click(),
    },
    { ...at, name: `${label}-2-table-${language}`, step: 2, then: pasteTable },
    { ...at, name: `${label}-2-meanings-${language}`, step: 2, then: askMeanings },
    { ...at, name: `${label}-2-mend-${language}`, step: 2, then: mendRow },
    { ...at, name: `${label}-3-gaps-${language}`, step: 3, then: openGaps },
    { ...at, name: `${label}-5-why-${language}`, step: 5, then: openWhy },
    { ...at, name: `${label}-5-per-thousand-${language}`, step: 5, then: openPerThousand },
    { ...at, name: `${label}-5-reach-${language}`, step: 5, then: openReach },
    { ...at, name: `${label}-5-scenario-${language}`, step: 5, then: openScenario },
    { ...at, name: `${label}-5-robustness-${language}`, step: 5, then: openRobustness },
    { ...at, name: `${label}-5-removals-${language}`, step: 5, then: openRemovals },
    { ...at, name: `${label}-9-more-${language}`, step: 1, then: openMore },
    { ...at, name: `${label}-4-grouped-${language}`, step: 4, then: group },
    { ...at, name: `${label}-5-block-${language}`, step: 5, then: (page) => page.locator(".chip").nth(2).click() },
    { ...at, name: `${label}-5-indicator-${language}`, step: 5, then: chooseIndicator },
    {
      ...at,
      name: `${label}-7-failed-${language}`,
      step: 7,
      then: refreshing((memory) => memory.failNext("protected")),
    },
    {
      ...at,
      name: `${label}-7-edited-${language}`,
      step: 7,
      then: refreshing((memory) => memory.failNext("edited-since")),
    },
    {
      ...at,
      name: `${label}-7-waiting-${language}`,
      step: 7,
      then: refreshing((memory) => memory.failNext("cell-edit")),
    },
    {
      ...at,
      name: `${label}-7-at-work-${language}`,
      step: 7,
      then: refreshing((memory) => memory.holdNext(), 3_500),
    },
    { ...at, name: `${label}-7-undo-${language}`, step: 7, then: refreshing(() => undefined, 300) },
    { ...at, name: `${label}-3-written-${language}`, step: 3, then: writeReturns },
    { ...at, name: `${label}-10-tip-${language}`, step: 5, then: tip(language === "kk" ? 3 : 4) },
  ];
}

/** Years at the edges: nothing entered, one organisation, 200 of them with the longest name and greatest total. */
function edges(language: string, size: Partial<Picture>, label: string): Picture[] {
  return (["empty", "one", "many"] as const).flatMap((data) =>
    [1, 3, 4, 5, 6, 7].map((step): Picture => ({
      language,
      ...size,
      data,
      step,
      name: `${label}-${data}-${step}-${language}`,
    })),
  );
}

/** Every page by language, width, theme and contrast, and years at the edges. */
export const pictures: readonly Picture[] = [
  ...(["kk", "ru"] as const).flatMap((language) => [
    ...everyStep(language, {}, "350"),
    ...everyStep(language, { width: 320 }, "320"),
    ...everyStep(language, { theme: "dark" }, "dark-350"),
    ...everyStep(language, { theme: "dark", width: 320 }, "dark-320"),
  ]),
  ...everyStep("en", { width: 420 }, "420"),
  ...everyStep("kk", { height: 378 }, "short"),
  ...everyStep("ru", { width: 175, height: 360 }, "zoom"),
  ...everyStep("ru", { contrast: true }, "contrast"),
  ...everyStep("kk", { contrast: true, theme: "dark" }, "contrast-dark"),
  ...edges("kk", { width: 320 }, "edge"),
  ...edges("ru", {}, "edge"),
  { name: "sample-5-rating-kk", language: "kk", step: 5 },
];
