import type { Browser, Page } from "playwright-core";
import { sheetsEn } from "../../../src/evaluation/words/sheets/en";
import { sheetsKk } from "../../../src/evaluation/words/sheets/kk";
import { sheetsRu } from "../../../src/evaluation/words/sheets/ru";
import { en } from "../../../src/pane/words/pane/en";
import { kk } from "../../../src/pane/words/pane/kk";
import { ru } from "../../../src/pane/words/pane/ru";
import { startWorkbench, type RunningWorkbench } from "../../../src/workbench/serve-page";
import { launchBrowser, openPage } from "../../e2e/browser";
import { slowDown, takeEchoes, typeSteadily, watchEchoes } from "../../e2e/steady-typist";
import { areaValues, figureCell, openSample, openStep, paneOf, typeInto } from "../../e2e/workbench-driver";

const packs = { ru, kk, en };
const sheetWords = { ru: sheetsRu, kk: sheetsKk, en: sheetsEn };
type Language = keyof typeof packs;

/** `TYPING=all npx jest typing-down` types 200 figures at every pace and speed in every language, and counts late echoes. */
const all = process.env["TYPING"] === "all";
const languages: readonly Language[] = all ? ["ru", "kk", "en"] : ["ru"];
/** Time from key to key, and how many times slower the machine is; a fast and a slow hand, a fast and a slow machine. */
const runs = all
  ? [40, 90, 200].flatMap((pace) => [1, 4, 6].map((slower) => ({ pace, slower })))
  : [{ pace: 40, slower: 4 }];
const rows = 20;
const rounds = all ? 10 : 1;
const longestEcho = 100;

interface Column {
  readonly kind: string;
  readonly area: string;
  readonly offset: number;
  /** @returns What is typed, and what the cell holds then. */
  readonly figure: (at: number, language: Language) => readonly [string, string | number];
}

const columns: readonly Column[] = [
  { kind: "whole", area: "fig_b2_2025", offset: 0, figure: (at) => [String(2080 + at), 2080 + at] },
  { kind: "money", area: "fig_b2_2025", offset: 4, figure: money },
  { kind: "date", area: "fig_b1_2025", offset: 10, figure: date },
  { kind: "yes/no", area: "fig_b4_2025", offset: 3, figure: yesNo },
];

function money(at: number, language: Language): readonly [string, number] {
  const mark = language === "en" ? "." : ",";
  return [`${10_000 + 37 * at}${mark}5`, 10_000.5 + 37 * at];
}

function date(at: number, language: Language): readonly [string, number] {
  const [day, month] = [1 + (at % 27), 1 + (at % 12)];
  const typed = language === "en" ? `${month}/${day}/2026` : `${String(day).padStart(2, "0")}.${month}.2026`;
  return [typed, Date.UTC(2026, month - 1, day) / 86_400_000 + 25_569];
}

function yesNo(at: number, language: Language): readonly [string, string] {
  const word = at % 3 === 0 ? sheetWords[language].no : sheetWords[language].yes;
  return [word, word];
}

let workbench: RunningWorkbench;
let browser: Browser;

beforeAll(async () => {
  [workbench, browser] = await Promise.all([startWorkbench(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
});

interface Run {
  readonly pace: number;
  readonly slower: number;
}

/** Types down a column and says which cells do not hold what was typed. */
async function wrongAfter(
  page: Page,
  column: Column,
  language: Language,
  from: number,
  { pace, slower }: Run,
): Promise<unknown> {
  await typeInto(page, await figureCell(page, column.area, "AST-AKM", column.offset), "", "");
  const wanted = Array.from({ length: rows }, (_, at) => column.figure(from + at, language));
  await slowDown(page, slower);
  await takeEchoes(page);
  await typeSteadily(page, wanted.map(([text]) => `${text}\n`).join(""), pace);
  await slowDown(page, 1);
  const values = await areaValues(page, column.area);
  const found = values.map((line) => line[column.offset]);
  return wanted.flatMap(([text, value], at) => (found[at] === value ? [] : [`${text} became ${found[at]}`]));
}

function lateOf(delays: readonly number[]): number {
  return delays.filter((delay) => delay > longestEcho).length;
}

/**
 * Late echoes that a loaded machine is to blame for: as many as a field on an empty page has of as many keys at the same
 * pace, and one in a hundred.
 */
async function lateInBareField(pace: number): Promise<number> {
  const { page } = await openPage(browser, {});
  await page.setContent("<textarea autofocus></textarea>");
  await page.locator("textarea").focus();
  await watchEchoes(page);
  const text = "10037,5\n".repeat(rows);
  await typeSteadily(page, text, pace);
  const late = lateOf(await takeEchoes(page));
  await page.context().close();
  return late + text.length / 100;
}

describe.each(languages)("figures typed down a column in %s stand as typed", (language) => {
  let page: Page;
  let errors: readonly string[];

  beforeAll(async () => {
    const watched = await openPage(browser, { locale: language });
    ({ page, errors } = watched);
    await page.goto(`${workbench.url}?language=${language}`);
    await openSample(page, packs[language]);
    await watchEchoes(page);
  });

  afterAll(() => page?.context().close());

  // Unless all is asked for: figures, and words that are chosen from a list.
  const typed = all ? columns : columns.filter(({ kind }) => kind === "money" || kind === "yes/no");
  test.each(typed.flatMap((column) => runs.map((run) => ({ ...run, column, kind: column.kind }))))(
    "$kind: $pace ms a key on a machine $slower times slower",
    async ({ column, pace, slower }) => {
      for (let round = 0; round < rounds; round++) {
        expect(await wrongAfter(page, column, language, round * rows + pace, { pace, slower })).toEqual([]);
        const late = lateOf(await takeEchoes(page));
        if (all && slower === 1) expect(late).toBeLessThanOrEqual(await lateInBareField(pace));
      }
    },
    600_000,
  );

  const whileStepRuns = async (): Promise<void> => {
    const words = packs[language];
    await openStep(page, 7, words.steps.summary);
    await paneOf(page).getByRole("button", { name: words.summary.refresh }).click();
    const [column] = columns;
    expect(column && (await wrongAfter(page, column, language, 500, { pace: 40, slower: 1 }))).toEqual([]);
    // What was typed meanwhile is newer than the step, and the page may say that already.
    const done = paneOf(page).getByText(words.done.refresh).or(paneOf(page).getByText(words.summary.staleText));
    await done.first().waitFor({ timeout: 60_000 });
    expect(errors).toEqual([]);
  };
  test("the same while a step of the pane runs", whileStepRuns, 300_000);
});
