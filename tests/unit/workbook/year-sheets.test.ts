import { layoutYear } from "../../../src/evaluation/sheets/year-layout";
import { resultAreaNames, yearAreaNames } from "../../../src/evaluation/sheets/names/area-names";
import { sheetsOnDemand } from "../../../src/evaluation/sheets/analysis/sheets-on-demand";
import { draftInputs } from "../../../src/evaluation/sheets/draft-year";
import { fillLost } from "../../../src/evaluation/sheets/lost/fill-lost";
import { frameYear } from "../../../src/evaluation/sheets/frame-year";
import { lostInputs } from "../../../src/evaluation/sheets/lost/lost-sheets";
import { sheetKeys } from "../../../src/evaluation/sheets/names/name-sheets";
import { planYear } from "../../../src/evaluation/sheets/plan-year";
import { yearSheets } from "../../../src/evaluation/sheets/year-sheets";
import { toRatingInput } from "../../../src/evaluation/year/year-data";
import { rate } from "../../../src/rating/rate";
import { languages } from "../../../src/text/language";
import { makeYear } from "./make-year";

const year = makeYear();
const rating = rate(toRatingInput(year));
const plan = planYear(year, rating);
const keys = sheetKeys(layoutYear(year).bands);
const blocks = keys.filter((key) => key.startsWith("block-"));

test("tabs stand in this order", () => {
  expect(keys).toEqual([
    ...["summary", "ranking", "awards", "points", "places", "base", ...blocks, "evidence", "findings", "years"],
    ...["criteria", "reference", "organisations", "settings", "log", "meta"],
  ]);
  expect(plan.sheets.map(({ key }) => key)).toEqual(keys);
});

test("sheets made of the others are no loss", () => {
  expect(keys.filter((key) => lostInputs([key]).length === 0)).toEqual([
    ...["summary", "ranking", "awards", "points", "places", "findings"],
  ]);
});

test("these names are read back, and these compared with the core", () => {
  const names = [...plan.names.map(({ name }) => name), `scn_table_${year.year}`];
  const stems = (found: readonly string[]): string[] =>
    [...new Set(found.map((name) => name.slice(0, -5).replace(/b\d+/, "b#")))].sort();
  expect(stems(yearAreaNames(year.year, names)).filter((stem) => !stem.startsWith("cfg_"))).toEqual([
    ...[
      "base_all",
      "base_ids",
      "crt_base",
      "crt_blocks",
      "crt_checks",
      "crt_table",
      "evd_remarks",
      "evd_table",
      "fig_b#",
    ],
    ...["fig_b#_codes", "fig_b#_ids", "his_table", "log_table", "meta_table", "org_aliases", "org_signed", "org_table"],
    "scn_table",
  ]);
  expect(yearAreaNames(year.year, names).filter((name) => name.startsWith("cfg_"))).toEqual(
    names.filter((name) => name.startsWith("cfg_")),
  );
  expect(stems(resultAreaNames(year.year, names))).toEqual(["awd_table", "plc_b#", "pts_b#", "pts_sums", "rnk_table"]);
});

test("findings point at these sheets, a refresh writes these, and these tell how far they reach", () => {
  expect(draftInputs(frameYear(year, rating)).map(({ key }) => key)).toEqual([
    ...["base", ...blocks, "criteria", "organisations"],
  ]);
  expect(yearSheets.flatMap(({ key, isRefreshed }) => (isRefreshed ? [key] : []))).toEqual([
    ...["summary", "awards", "findings"],
  ]);
  expect(yearSheets.flatMap(({ extent }) => extent ?? [])).toEqual([
    ...["sum_page", "rnk_table", "awd_table", "fnd_table"],
  ]);
});

test("sheets on demand have names of their own in every language and no key of the year's sheets", () => {
  for (const language of languages) {
    const names = [
      ...planYear({ ...year, language }, rating).sheets.map(({ name }) => name),
      ...sheetsOnDemand.map(({ named }) => named(language)),
    ];
    expect(new Set(names).size).toBe(names.length);
  }
  expect(sheetsOnDemand.map(({ key }) => key).filter((key) => keys.includes(key))).toEqual([]);
});

test("every lost sheet is filled with what stood on it, alone and with all others", () => {
  const known = {
    ...year,
    log: [{ at: "20.02.2026 14:05", who: "A", action: "rated", where: "B" }],
    table: { number: 2, mark: "0123456789abcdef" },
  };
  const empty = {
    ...known,
    criteria: { ...year.criteria, indicators: [] },
    organisations: [],
    returns: {},
    history: [],
  };
  expect(fillLost({ ...empty, log: [], previous: {} }, keys, known)).toEqual(known);
  const filled = fillLost({ ...known, returns: {} }, [...blocks, "base"], known);
  for (const { id } of known.organisations) {
    expect(filled.returns[id]).toEqual({
      base: known.returns[id]?.base ?? {},
      figures: known.returns[id]?.figures ?? {},
    });
  }
});

test("a sum is shown with its tiyn, and days have no total", () => {
  const [indicator] = year.criteria.indicators.filter(({ type }) => type === "money");
  const day = year.criteria.indicators.find(({ type }) => type === "date");
  const [organisation] = year.organisations;
  if (indicator === undefined || day === undefined || organisation === undefined) throw new Error("no such figures");
  const figures = { ...year.returns[organisation.id]?.figures, [indicator.code]: 100_201.5 };
  const typed = {
    ...year,
    returns: { ...year.returns, [organisation.id]: { ...year.returns[organisation.id], figures } },
  };
  const cells = planYear(typed, rate(toRatingInput(typed))).sheets.flatMap((sheet) => sheet.cells);
  expect(cells.find(({ value }) => value === 100_201.5)?.style).toMatchObject({ format: "#,##0.###" });
  const sheet = plan.sheets.find(({ key }) => key === `block-${day.block}`);
  const column = sheet?.cells.find(({ value }) => value === day.code)?.column;
  expect(sheet?.cells.find((cell) => cell.row === 8 && cell.column === column)).toMatchObject({ value: null });
});
