import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { wordsOfAnalysis } from "../../src/evaluation/words/analysis/words-of-analysis";
import { wordsOfCriteriaEditor } from "../../src/pane/words/criteria-editor/words-of-criteria-editor";
import { checkKk as check } from "../../src/pane/words/check/kk";
import { kk } from "../../src/pane/words/pane/kk";
import { ru } from "../../src/pane/words/pane/ru";
import { wordsOfReturnsImport } from "../../src/pane/words/returns-import/words-of-returns-import";
import { wordsOfYear } from "../../src/pane/words/year/words-of-year";
import { launchBrowser, openPage, type WatchedPage } from "./browser";
import { walkCampaignByKeys } from "./campaign-by-keys";
import { paneKeys, type PaneKeys } from "./pane-keys";
import { servePane, type ServedPane } from "./serve-pane";
import { until } from "./workbench-driver";

const analysis = wordsOfAnalysis("kk");
const editor = wordsOfCriteriaEditor("kk");
const returns = wordsOfReturnsImport("kk");
const yearWords = wordsOfYear("kk");

let served: ServedPane;
let browser: Browser;
let watched: WatchedPage;
let page: Page;
let pane: Frame;
let keys: PaneKeys;

// Over a workbook in memory: what the keys reach is the pane's; the job by keys over sheets is keyboard-job's.
beforeAll(async () => {
  served = await servePane();
  browser = await launchBrowser();
  watched = await openPage(browser, { width: 350, height: 900 });
  ({ page } = watched);
  await page.goto(`${served.url}?language=kk&data=none`);
  await page.locator(".ways").waitFor();
  pane = page.mainFrame();
  keys = paneKeys(page, pane);
  // From here on only keys are pressed.
  await pane.locator("h1").focus();
});

/** Set by the first failure: what follows would only wait. */
let failed = false;
beforeEach(() => {
  if (failed) throw new Error("an earlier part of the job failed");
  failed = true;
});
const done = (): void => void (failed = false);

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const exactly = (text: string): RegExp => new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
const status = (text: string): Promise<void> => keys.see("[role=status]", text);

test("another year is started beside the sample: number and edition chosen, sheets laid out, and back", async () => {
  await keys.press(exactly(kk.first.sample("2025")));
  await keys.see(".sect", kk.year.progress);
  await until(
    () => keys.isOn("h1"),
    (is) => is,
  );
  await keys.press("[data-rove=start]");
  await keys.onPage();
  await keys.tabTo("select");
  // The year after the latest one is offered; typing its number chooses another.
  await page.keyboard.type("2024");
  await keys.tabTo("input[type=radio]");
  await page.keyboard.press("ArrowDown");
  await keys.press(exactly(kk.first.start("2024")));
  await pane.locator("h1", { hasText: kk.year.title("2024") }).waitFor();
  await keys.press("[data-rove='year:2025']");
  await pane.locator("h1", { hasText: kk.year.title("2025") }).waitFor();
  done();
});

test("who works is said, the past is read, and both lead back to where they were opened", async () => {
  await keys.goTo(1, kk.year.title("2025"));
  await keys.press("[data-rove=who]");
  await keys.onPage();
  await keys.tabTo("input");
  await page.keyboard.type("А. Сейтова");
  await page.keyboard.press("Enter");
  await until(
    () => keys.isOn("[data-rove=who]"),
    (is) => is,
  );
  expect(await keys.focused()).toBe("А. Сейтова");
  await keys.press("[data-rove=past]");
  await keys.onPage();
  await page.keyboard.press("Escape");
  await until(
    () => keys.isOn("[data-rove=past]"),
    (is) => is,
  );
  expect(await keys.isOn("[data-rove=past]")).toBe(true);
  done();
});

test("a name of the roster is changed, written and taken back", async () => {
  await keys.goTo(1, kk.year.title("2025"));
  await keys.press("[data-rove=roster]");
  await keys.onPage();
  await keys.tabTo(".roster button.row");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await keys.tabTo("textarea, input[type=text], input:not([type])");
  await page.keyboard.press("End");
  await page.keyboard.type(" (жаңа)");
  await keys.press(exactly(yearWords.roster.write("1")), 30);
  await status(kk.done.roster);
  await page.keyboard.press("Control+z");
  await status(kk.shell.undone(kk.undoSteps.roster));
  done();
});

test("an indicator and a block are changed in their forms", async () => {
  await keys.goTo(2, kk.steps.criteria);
  await keys.tabTo(".criteria-rows button");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await keys.onPage();
  await keys.tabTo(".rulebox input", 20);
  await page.keyboard.press("End");
  await page.keyboard.type("5");
  await keys.press(".foot button.fui-Button:last-child", 40);
  await status(kk.done.criteria);
  await keys.goTo(2, kk.steps.criteria);
  await keys.tabTo(".criteria-rows button");
  await page.keyboard.press("ArrowUp");
  expect(await keys.isOn(".blockhead .edit")).toBe(true);
  await page.keyboard.press("Enter");
  await keys.onPage();
  await keys.tabTo("textarea, input");
  await page.keyboard.press("End");
  await page.keyboard.type(" (жаңа)");
  await keys.press(".foot button.fui-Button:last-child", 40);
  // The same words were said of the indicator: the page closes once the block is written.
  await keys.see(".criteria-rows");
  done();
});

test("a table is typed in, written and taken back", async () => {
  await keys.goTo(2, kk.steps.criteria);
  await keys.press("[data-rove=bring-in]");
  await keys.onPage();
  await keys.tabTo("textarea");
  await page.keyboard.insertText(
    "Р/с\tКөрсеткіш\tӨлшем бірлігі\tҰпай есептеу тәртібі\n1.2\tСеминарлар\tбірлік\tәрбір семинар үшін 7 ұпай\n",
  );
  await keys.see(".entry");
  await keys.press(exactly(editor.bring.write("63")), 40);
  // 1.2 stands for something else now: what was entered under it is asked for.
  await until(
    () => keys.isOn("[data-meanings]"),
    (is) => is,
  );
  await keys.tabTo("[data-meanings] input[type=radio]");
  await page.keyboard.press("Space");
  await keys.press(exactly(editor.bring.write("63")), 60);
  await keys.see(".criteria-rows");
  await page.keyboard.press("Control+z");
  await status(kk.shell.undone(kk.undoSteps.criteria));
  done();
});

test("the grid of figures is walked by arrows; a cell leads to the sheet, a name to what is missing", async () => {
  await keys.goTo(3, kk.steps.figures);
  await keys.tabTo(".gridt button");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  expect(await keys.isOn(".gridt .cell")).toBe(true);
  await page.keyboard.press("Home");
  expect(await keys.isOn(".gridt .name")).toBe(true);
  await page.keyboard.press("Enter");
  await keys.onPage();
  await page.keyboard.press("Escape");
  await until(
    () => keys.isOn(".gridt .name"),
    (is) => is,
  );
  expect(await keys.isOn(".gridt .name")).toBe(true);
  done();
});

test("forms of returns are saved, and in the empty year a return is chosen, read and written", async () => {
  await keys.goTo(3, kk.steps.figures);
  await keys.press("[data-rove=templates]");
  await keys.onPage();
  await keys.tabTo("input[type=radio]");
  await page.keyboard.press("ArrowDown");
  await keys.tabTo("select");
  await page.keyboard.press("ArrowDown");
  const download = page.waitForEvent("download");
  await keys.press(exactly(returns.templates.save("1")));
  expect((await download).suggestedFilename()).toMatch(/^[A-Z-]+-2025-ru .+\.xlsx$/);
  await page.keyboard.press("Escape");
  await until(
    () => keys.isOn("[data-rove=templates]"),
    (is) => is,
  );
  await keys.goTo(1, kk.year.title("2025"));
  await keys.press("[data-rove='year:2024']");
  await pane.locator("h1", { hasText: kk.year.title("2024") }).waitFor();
  await keys.goTo(3, kk.steps.figures);
  await keys.press("[data-rove=returns]");
  await keys.onPage();
  const chooser = page.waitForEvent("filechooser");
  await keys.press(exactly(returns.choose));
  await (await chooser).setFiles(join(__dirname, "../../assets/samples/2024/KZO-2024-kk.xlsx"));
  await keys.see(".drop", returns.counts("1", "1", "0", "0"));
  await keys.press(exactly(returns.write("1")));
  await status(kk.done.import);
  await keys.goTo(1, kk.year.title("2024"));
  await keys.press("[data-rove='year:2025']");
  await pane.locator("h1", { hasText: kk.year.title("2025") }).waitFor();
  done();
});

test("an accepted warning is taken up again", async () => {
  await keys.goTo(4, kk.steps.check);
  for (let presses = 0; presses < 30 && !(await keys.isOn(".fnd:has(.warning) > button")); presses++) {
    await page.keyboard.press("F8");
  }
  await page.keyboard.press("a");
  await page.keyboard.type("Наурыздан бастап 3 жаңа қабылдау бөлмесі жұмыс істейді");
  await page.keyboard.press("Control+Enter");
  await keys.see(".fnd.done");
  await keys.tabTo(".fnd.done > button", 30, "Shift+F8");
  await keys.press(exactly(check.reopen), 3);
  await until(
    async () => (await pane.locator(".fnd.done").count()) === 0,
    (is) => is,
  );
  expect(await pane.locator(".fnd.done").count()).toBe(0);
  done();
});

test("what a better place would take, a scenario and how firm the ranking is", async () => {
  await keys.goTo(5, kk.steps.rating);
  await keys.tabTo(".stand li button", 20);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await keys.onPage();
  await keys.press("[data-rove=reach]", 20);
  await keys.onPage();
  await keys.see(".reach");
  await keys.goTo(5, kk.steps.rating);
  await keys.press("[data-rove=scenario]", 30);
  await keys.onPage();
  await keys.press(exactly(analysis.scenario.create));
  await keys.see(".compared");
  await keys.tabTo(exactly(analysis.scenario.remove), 20, "Shift+Tab");
  await page.keyboard.press("Enter");
  await until(
    async () => (await pane.locator(".compared").count()) === 0,
    (is) => is,
  );
  await keys.goTo(5, kk.steps.rating);
  await keys.tabTo(".pagelinks button", 30);
  await keys.tabTo("[data-rove=robustness]", 3, "ArrowDown");
  await page.keyboard.press("Enter");
  await keys.onPage();
  await keys.tabTo(".firm-form input");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("10000");
  await keys.press(exactly(analysis.robustness.calculate));
  await keys.press(exactly(analysis.robustness.stop));
  await keys.see(".firm");
  // Stopped, it says how many of the calculations were made.
  expect(await pane.locator(".inset").first().innerText()).toMatch(/Есептеулер: (?!10\u00A0000)\d/);
  done();
});

test("a campaign is set up, its month and findings opened, forms go out and come back, papers are made, all is taken back", async () => {
  await keys.goTo(1, kk.year.title("2025"));
  await keys.press("[data-rove=campaign]", 30);
  await keys.onPage();
  const form = join(__dirname, "../../assets/samples/2024/KZO-2024-kk.xlsx");
  const saved = await walkCampaignByKeys(page, pane, "kk", form);
  expect(saved).toEqual(["forms-2023-2024.zip", "resolution-2023.kk.docx"]);
  done();
});

test("language and theme are changed, the last step undone, from the page of settings", async () => {
  await keys.goTo(1, kk.year.title("2025"));
  await keys.press("[data-rove=more]", 5);
  await keys.onPage();
  await keys.press(exactly(kk.more.dark));
  await keys.see(".prov.dark");
  await keys.press(exactly(kk.more.undoLast), 10);
  await keys.see("[role=status]", kk.shell.undone("").trim());
  await keys.tabTo(/^Русский$/, 20, "Shift+Tab");
  await page.keyboard.press("Enter");
  await keys.see("h2", ru.more.title);
  expect(watched.errors).toEqual([]);
  done();
});
