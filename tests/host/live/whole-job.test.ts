import { rate } from "../../../src/rating/rate";
import { createYearWorkbook } from "../../../src/evaluation/live/year-workbook";
import { isAcceptable } from "../../../src/evaluation/year/accepted-warnings";
import type { YearWorkbook } from "../../../src/evaluation/year/ports";
import { toRatingInput, type YearData } from "../../../src/evaluation/year/year-data";
import type { HeadlessHost } from "../../../src/excel-host/headless";
import { hostState, type WorkbookState } from "../../../src/excel-host/host/host-state";
import { profiles, type ProfileName } from "../../../src/excel-host/host/profiles";
import { languages, type Language } from "../../../src/text/language";
import { onceCalculated } from "./once-calculated";
import { compareWithRate, sheetOf, typeFigure } from "./open-small-year";
import { smallYear } from "./small-year";
import { startExcel } from "./start-excel";

type Job = readonly [language: Language, profiles: readonly ProfileName[]];

/** Refused from the start, or tried by tests of their own. */
const elsewhere: readonly ProfileName[] = ["1904"];

const all: readonly Job[] = languages.flatMap((language) =>
  (Object.keys(profiles) as ProfileName[])
    .filter((profile) => !elsewhere.includes(profile))
    .map((profile): Job => [language, [profile]]),
);

/** `PROFILES=all` runs every profile in every language, `PROFILES=mac,slow-functions` all of these at once. */
const jobs: readonly Job[] = ((wanted) => {
  if (wanted === "all") return all;
  if (wanted) return languages.map((language): Job => [language, wanted.split(",") as ProfileName[]]);
  return [
    ["kk", ["ltsc-2021", "kk-KZ", "empty-charts", "fit-ignored", "reopened-by-position"]],
    ["en", ["web", "en-US", "settings-one-by-one", "busy-after-error", "reopened"]],
  ];
})(process.env["PROFILES"]);

let excel: HeadlessHost;
afterEach(() => excel.dispose());

test.each(jobs)("the whole job, from the lay-out to the workbook opened again: %s %j", async (language, names) => {
  const isManual = names.includes("manual-calculation");
  const isUnknown = names.includes("without-add-in");
  const openPane = (): YearWorkbook =>
    onceCalculated(
      excel,
      createYearWorkbook({
        loadSample: async (year) => Promise.resolve(smallYear({ year, language })),
        times: { steady: 0, patience: 20 },
        wait: () => Promise.resolve(),
      }),
    );
  let workbook: YearWorkbook;
  /** Sheets, pane and core agree; without the add-in the pane says what is missing, and figures are there all the same. */
  const check = async (): Promise<YearData> => {
    await excel.idle();
    if (isManual) await workbook.recalculate(2025);
    const { data, stale, silence, lostSheets } = await workbook.read(2025);
    expect(lostSheets).toEqual([]);
    expect({ stale, silence }).toEqual(
      isUnknown ? { stale: true, silence: "unknown-functions" } : { stale: false, silence: undefined },
    );
    if (isUnknown) return data;
    const { sheets, core } = await compareWithRate(data);
    expect(sheets).toEqual(core);
    return data;
  };

  excel = await startExcel({ profiles: names });
  workbook = openPane();
  await workbook.openSample(2025, language);
  await check();

  await typeFigure(excel, "AST", "1.2", "41");
  const edited = await check();
  expect(edited.returns["AST"]?.figures?.["1.2"]).toBe(41);

  const returns = { ...edited.returns, PVL: { base: { B01: 700, B03: 650 }, figures: { "1.2": 7, "2.1": 3 } } };
  await workbook.rewrite(2025, "import", { ...edited, returns });
  const imported = await check();
  expect(imported.returns["PVL"]).toMatchObject(returns.PVL);

  const finding = rate(toRatingInput(imported)).findings.find(isAcceptable);
  if (finding) await workbook.accept(2025, { finding, who: "А. С.", reason: "по акту № 7" });
  const accepted = await check();
  expect(accepted.log?.length ?? 0).toBe((imported.log?.length ?? 0) + (finding ? 1 : 0));

  await workbook.refresh(2025);
  expect(workbook.undoable()[0]?.step).toBe("refresh");
  await workbook.undo();
  expect(await check()).toEqual(accepted);

  const ranking = await sheetOf("ranking");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(ranking).delete();
    await context.sync();
  });
  await workbook.repair(2025);
  expect(await check()).toEqual(accepted);

  const { host } = excel;
  const state = JSON.parse(JSON.stringify({ engine: host.engine.state(), host: hostState(host) })) as WorkbookState;
  excel.dispose();
  excel = await startExcel({ state, profiles: names });
  workbook = openPane();
  if (names.includes("unknown-stays")) {
    // Formulas that Excel read before it knew the functions: the pane names it, and its remedy writes them again.
    await excel.idle();
    expect(await workbook.read(2025)).toMatchObject({ silence: "unknown-functions", data: accepted });
    await workbook.repair(2025);
  }
  expect(await check()).toEqual(accepted);
  await workbook.refresh(2025);
  expect(await check()).toEqual(accepted);
});
