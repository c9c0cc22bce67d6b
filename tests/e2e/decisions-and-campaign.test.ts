import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { publishWordsOf } from "../../src/decisions/words/publish/publish-words";
import { approvalWordsOf } from "../../src/decisions/words/approval/approval-words";
import { campaignSheetsIn } from "../../src/campaign/words/sheets/sheets-in";
import { scheduleColumn } from "../../src/campaign/sheets/schedule-columns";
import { controlColumn } from "../../src/campaign/sheets/control-sheet";
import { committeeWordsOf } from "../../src/evaluation/words/committee/committee-words";
import { wordsOfCampaign } from "../../src/pane/words/campaign/words-of-campaign";
import { kk } from "../../src/pane/words/pane/kk";
import { ru } from "../../src/pane/words/pane/ru";
import { startWorkbench, type RunningWorkbench } from "../../src/workbench/serve-page";
import { expectedResults } from "../../src/evaluation/live/reading/compare-results";
import { makeSample } from "../../src/evaluation/sample/make-sample";
import { remarksOfReturn } from "../../src/evaluation/followup/remarks/remarks-of-return";
import { sheetsIn } from "../../src/evaluation/words/sheets/sheets-in";
import { frameYear } from "../../src/evaluation/sheets/frame-year";
import { wordsOfFollowup } from "../../src/evaluation/words/followup/words-of-followup";
import { toRatingInput } from "../../src/evaluation/year/year-data";
import { wordsOfFollowupPane } from "../../src/pane/words/followup/words-of-followup-pane";
import { wordsOfReturnsImport } from "../../src/pane/words/returns-import/words-of-returns-import";
import { rate } from "../../src/rating/rate";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { goTwoRounds } from "../returns-import/two-rounds";
import { faultsIn } from "./accessibility";
import { fillTemplate } from "../../src/text/fill-template";
import { launchBrowser, openPage, type WatchedPage } from "./browser";
import { paneFrame, paneKeys } from "./pane-keys";
import { areaValues, figureCell, namedCell, openStep, paneOf, sheetNames, typeInto, until } from "./workbench-driver";

// All twenty: `FORMS=20 npx jest decisions-and-campaign`.
const forms = Number(process.env["FORMS"] ?? 2);

const exactly = (text: string): RegExp => new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);

/** For people: what the pages looked like. */
const pictures = join(__dirname, "..", "..", "build", "screenshots");

let workbench: RunningWorkbench;
let browser: Browser;
const pages: WatchedPage[] = [];

beforeAll(async () => {
  workbench = await startWorkbench();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
});

/** Where nobody looks at a picture: the grid is drawn by the processor, pixel by pixel. */
const small = { width: 1024, height: 640 } as const;

async function open(language: "kk" | "ru", screen: { readonly width?: number; readonly height?: number } = small) {
  const watched = await openPage(browser, { locale: language, ...screen });
  pages.push(watched);
  watched.page.setDefaultTimeout(120_000);
  await watched.page.goto(`${workbench.url}?language=${language}`);
  return watched.page;
}

test("a year from the sample to the second version, by keys alone: edition, decisions, approval, papers, verified, opened again; kk, then ru", async () => {
  const page = await open("kk", {});
  const frame = await paneFrame(page);
  const keys = paneKeys(page, frame);
  const pane = paneOf(page);
  const [words, russian] = [approvalWordsOf("kk"), approvalWordsOf("ru")];
  const grounds = "textarea:not([lang]):not([readonly])";
  let signed = 0;
  /** Each record has grounds of its own; they stand a few stops from where the focus is. */
  const sign = async (way: "Tab" | "Shift+Tab", most = 6): Promise<void> => {
    signed += 1;
    await keys.tabTo(grounds, most, way);
    await page.keyboard.insertText(`№ 9 хаттама, ${signed}-тармақ, 20.02.2026`);
  };
  await frame.locator("h1").focus();
  await keys.press(exactly(kk.first.sample("2025")));
  await keys.see(".sect", kk.year.progress);
  await walkEditions(page);
  await frame.locator("h1").focus();
  await keys.goTo(8, kk.steps.approval);
  await keys.tabTo("[role=group] input[type=checkbox]", 20);
  await page.keyboard.press("Space");
  // Without grounds nothing is recorded: the focus goes to where they are missing.
  await keys.press(exactly(words.choices.recordChoice), 20);
  await until(
    () => keys.isOn(grounds),
    (is) => is,
  );
  await sign("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.insertText("Е.С. Иманбаев");
  await keys.tabTo(exactly(words.choices.recordChoice), 70, "Shift+Tab");
  await page.keyboard.press("Enter");
  await pane.getByRole("button", { name: words.choices.withdraw }).waitFor();

  await sign("Tab", 70);
  await keys.press(exactly(words.submit));
  await pane.getByText(words.status.submitted, { exact: true }).waitFor();
  await sign("Shift+Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.insertText("А. Мұқашева");
  await keys.press(exactly(words.approve));
  await pane.getByText(words.status.approved, { exact: true }).waitFor();
  // What was done is told in sight, however far down the page stands.
  await frame.locator(".latest .told").waitFor();
  const inSight = await frame.locator(".body").evaluate((body) => {
    body.scrollTo(0, body.scrollHeight);
    const [card, seen] = [body.querySelector(".told"), body].map((one) => one?.getBoundingClientRect());
    return [body.scrollTop > 200, card && seen && card.top >= seen.top - 5 && card.bottom <= seen.bottom];
  });
  expect(inSight).toEqual([true, true]);
  const download = page.waitForEvent("download");
  await keys.tabTo(exactly(words.extract), 30, "Shift+Tab");
  await page.keyboard.press("Enter");
  await walkExtract(page, await (await download).path());
  const act = page.waitForEvent("download");
  await keys.tabTo(exactly(words.actKk), 10, "Shift+Tab");
  await page.keyboard.press("Enter");
  expect((await act).suggestedFilename()).toBe("act-2025.kk.docx");
  await keys.press(exactly(words.toEditions));
  await pane.getByText(kk.done.paper).first().waitFor();
  await keys.tabTo("[data-rove=committee]", 20, "Shift+Tab");
  await page.keyboard.press("Enter");
  await keys.onPage();
  await keys.press(exactly(committeeWordsOf("kk").write), 20);
  await pane.getByText(kk.done.paper).first().waitFor();
  // What told of the first sheet still stands while the second is written.
  const written = [committeeWordsOf("kk").sheet, words.editionsSheet];
  const names = await until(
    () => sheetNames(page),
    (found) => written.every((name) => found.includes(name)),
  );
  expect(names).toEqual(expect.arrayContaining(written));
  await keys.goTo(8, kk.steps.approval);
  await keys.press(exactly(words.verify));
  await pane.getByText(words.asApproved).waitFor();

  await keys.goTo(8, kk.steps.approval);
  await keys.press("[data-rove=more]", 3);
  await keys.onPage();
  await keys.press(/^Русский$/);
  await keys.goTo(8, ru.steps.approval);
  await sign("Tab", 40);
  await keys.press(exactly(russian.reopen));
  await pane.getByText(russian.version("2"), { exact: true }).first().waitFor();
  await pane.getByText(/^Версия 1: А\. Мұқашева/).waitFor();
  await pane.getByText(russian.status.draft, { exact: true }).waitFor();
  await page.context().close();
}, 400_000);

/** The edition of the year is another one and again its own: rules and layout follow, of what was entered nothing changes. */
async function walkEditions(page: Page): Promise<void> {
  const pane = paneOf(page);
  const entered = async (): Promise<string> => {
    const areas = ["base_all", ...[1, 2, 3, 4, 5].map((block) => `fig_b${block}`)].map((area) => `${area}_2025`);
    return JSON.stringify(await Promise.all(areas.map((area) => areaValues(page, area))));
  };
  mkdirSync(pictures, { recursive: true });
  // The cell of the machine's name stands right of the one that people choose in.
  const named = await namedCell(page, "cfg_edition_2025");
  const edition = { ...named, column: named.column - 1 };
  const before = await entered();
  expect(before).toMatch(/\d/);
  for (const { id, isByCriterion } of [
    { id: "ED-2026", isByCriterion: true },
    { id: "ED-2025", isByCriterion: false },
  ] as const) {
    // A letter that has no key opens no editor: F2 does, and what stands there is replaced.
    await typeInto(page, edition, "", "");
    await page.keyboard.press("F2");
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText(sheetsIn("kk").editions[id]);
    await page.keyboard.press("Enter");
    await openStep(page, 1, kk.steps.year);
    await pane.getByText(kk.editions[id], { exact: true }).first().waitFor();
    await openStep(page, 7, kk.steps.summary);
    await pane.getByRole("button", { name: kk.summary.refresh, exact: true }).click();
    const says = async (): Promise<string> => JSON.stringify(await areaValues(page, "sum_page_2025"));
    const reading = sheetsIn("kk").byInterpretation;
    const shown = await until(says, (text) => text.includes(reading) === isByCriterion, 60_000);
    expect([id, shown.includes(reading)]).toEqual([id, isByCriterion]);
    await page.screenshot({ path: join(pictures, `edition-${id}.png`) });
    expect(await entered()).toBe(before);
  }
}

/** The page for publication as a visitor has it: both languages by the keyboard, nothing wider than the screen, no fault. */
async function walkExtract(from: Page, path: string): Promise<void> {
  const page = await from.context().newPage();
  await page.setContent(readFileSync(path, "utf8"));
  const heads = { kk: publishWordsOf("kk").title("2025"), ru: publishWordsOf("ru").title("2025") };
  await page.getByRole("heading", { name: heads.kk }).waitFor();
  expect(await faultsIn(page.mainFrame())).toEqual([]);
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await page.getByRole("heading", { name: heads.ru }).waitFor();
  expect(await page.getByRole("heading", { name: heads.kk }).count()).toBe(0);
  expect(await page.getByRole("table").getByRole("row").count()).toBe(21);
  expect(await page.getByRole("img").count()).toBe(1);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await faultsIn(page.mainFrame())).toEqual([]);
  await page.close();
}

test.each(["ru", "kk"] as const)(
  "a campaign: laid out, planned, a date out of its window, delegates, late statistics, the summary to print: %s",
  async (language) => {
    const page = await open(language);
    const pane = paneOf(page);
    const words = wordsOfCampaign(language);
    const { levels, papers } = campaignSheetsIn(language);
    await pane.getByRole("button", { name: words.title }).click();
    const list = [
      ["U", "Кәсіподақ", levels.union],
      ["KZO", "Қызылорда", levels.oblast, "U", "12 500"],
      ["D1", "Арал", levels.district, "KZO", "5 000"],
    ];
    await pane.getByRole("textbox", { name: words.organisations }).fill(list.map((line) => line.join(";")).join("\n"));
    await pane.getByRole("textbox", { name: words.firstYear }).fill("2023");
    await pane.getByRole("button", { name: fillTemplate(words.start, { from: "2023", to: "2024" }) }).click();
    await pane
      .getByText(fillTemplate(words.delegatesLine, { byNorm: "3", exOfficio: "0", elected: "0" }), { exact: true })
      .waitFor();
    const cell = (field: Parameters<typeof scheduleColumn>[0]) =>
      figureCell(page, "cmp_schedule_2023", "D1", scheduleColumn(field) - 1);
    const month = (caption: string, counts: Readonly<Record<"planned" | "held" | "outside", string>>) =>
      pane
        .locator("summary", { hasText: caption })
        .filter({ hasText: fillTemplate(words.inMonth, counts) })
        .waitFor();
    // 10.03.2024 as a serial number: how a date is typed depends on the language of Excel.
    await typeInto(page, await cell("planned"), "45361");
    await month("03.2024", { planned: "1", held: "0", outside: "0" });
    // 15.04.2024: after the districts' window.
    await typeInto(page, await cell("held"), "45397");
    await month("04.2024", { planned: "0", held: "1", outside: "1" });
    const due = (await areaValues(page, "cmp_control_2023")).find(([id]) => id === "D1");
    expect((["due", "workday"] as const).map((field) => due?.[controlColumn(field) - 1])).toEqual([45427, 45427]);
    const received = await figureCell(page, "cmp_control_2023", "D1", controlColumn("received") - 1);
    await typeInto(page, received, "45440");
    await pane.getByText(fillTemplate(words.deadlinesLine, { late: "1", outside: "1" })).waitFor();
    await pane.getByText(language === "ru" ? /Информация поступила 28\.05\.2024/ : /Ақпарат 28\.05\.2024/).waitFor();
    await pane.getByRole("group", { name: papers.summary }).getByRole("button", { name: words.paperToSheet }).click();
    await pane.getByRole("button", { name: fillTemplate(words.undo, { step: words.steps.paper }) }).waitFor();
    expect(await sheetNames(page)).toContain(papers.summary);
    await page.context().close();
  },
);

test(
  "returns in two rounds: one comes with a mistake, goes back with remarks, comes again; all accepted, cell by cell as rate says",
  async () => {
    const made: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }[] = [];
    const ids = makeSample(2025, "ru")
      .organisations.slice(0, forms)
      .map(({ id }) => id);
    const { data } = await goTwoRounds(ids, async (_, filled, name) => {
      const bytes = await writePlan(filled);
      made.push({ name, mimeType: "application/vnd.ms-excel", buffer: Buffer.from(bytes) });
      return bytes;
    });
    const page = await open("ru");
    const pane = paneOf(page);
    const followup = wordsOfFollowupPane("ru");
    const importing = wordsOfReturnsImport("ru");
    await pane.locator("[data-rove=start]").click();
    await pane.getByRole("button", { name: ru.first.start("2025") }).click();
    await pane.getByText(ru.year.progress, { exact: true }).waitFor();
    const take = async (files: typeof made): Promise<void> => {
      await openStep(page, 3, ru.steps.figures);
      await pane.locator("[data-rove=returns]").click();
      await pane.locator("input[data-returns]").setInputFiles(files);
      await pane.getByRole("button", { name: importing.write(String(files.length)) }).click();
      // All of them are written: the page closes by itself.
      await pane.locator("[data-rove=board]").waitFor();
    };
    const openReturn = async (id: string): Promise<void> => {
      await openStep(page, 3, ru.steps.figures);
      await pane.locator("[data-rove=board]").click();
      await pane.locator(`[data-rove="board:${id}"]`).click();
    };
    await take(made.slice(0, forms));
    const [wrong = ""] = ids;
    await openReturn(wrong);
    await pane.locator("input[data-who]").fill("А. Сейтова");
    await pane.getByRole("button", { name: followup.page.sendBack }).click();
    await pane.getByText(followup.page.waiting("1")).waitFor();
    await take(made.slice(-1));
    const { findings } = rate(toRatingInput(data));
    for (const id of ids) {
      await openReturn(id);
      await pane.getByRole("button", { name: followup.page.accept }).click();
      // With open items a second press is asked for; the sample has such organisations.
      const { remarks } = remarksOfReturn(data, findings, id);
      const anyway = followup.page.acceptAnyway(String(remarks.length));
      if (remarks.length > 0) await pane.getByRole("button", { name: anyway }).click();
      await pane.getByText(wordsOfFollowup("ru").statuses.accepted, { exact: true }).waitFor();
    }
    const wanted = expectedResults(frameYear(data, rate(toRatingInput(data))));
    for (const [name, rows] of wanted) {
      const found = await areaValues(page, name);
      const plain = (values: readonly (readonly unknown[])[]): unknown[][] =>
        values.map((row) => row.map((one) => one ?? ""));
      expect([name, plain(found).slice(0, rows.length)]).toEqual([name, plain(rows)]);
    }
    await page.context().close();
  },
  300_000 + forms * 20_000,
);

test("nobody outside this machine was asked for anything, and nothing went wrong on the pages", () => {
  expect(pages.flatMap(({ hosts }) => [...hosts]).filter((host) => host !== "127.0.0.1")).toEqual([]);
  expect(pages.flatMap(({ errors }) => errors)).toEqual([]);
});
