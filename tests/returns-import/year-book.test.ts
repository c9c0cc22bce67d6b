import { makeSample } from "../../src/evaluation/sample/make-sample";
import { readLastYear } from "../../src/evaluation/returns/import/read-last-year";
import { openYearBook } from "../../src/evaluation/returns/import/open-year-book";
import { planYear } from "../../src/evaluation/sheets/plan-year";
import { toRatingInput } from "../../src/evaluation/year/year-data";
import { rate } from "../../src/rating/rate";
import { toA1 } from "../../src/sheets/plan/a1";
import { sharedStyle } from "../../src/sheets/plan/shared-style";
import type { Cell, SheetPlan, WorkbookPlan } from "../../src/sheets/plan/sheet-plan";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { changePart } from "../xlsx/change-parts";

const data = makeSample(2025, "ru");
const plan = planYear(data, rate(toRatingInput(data)));
const request = { file: "2025.xlsx", year: 2025, criteria: data.criteria, organisations: data.organisations };
const [first, second] = data.organisations.map(({ id }) => id);

function withCell(field: string, change: Partial<Cell>, joined = false): WorkbookPlan {
  const sheets = plan.sheets.map((sheet) => {
    const place = sheet.places[field];
    if (place === undefined) return sheet;
    const cells = sheet.cells.map((cell) =>
      cell.row === place.row && cell.column === place.column ? { ...cell, ...change } : cell,
    );
    const merges = joined
      ? [...sheet.merges, { row: place.row, column: place.column - 1, rows: 1, columns: 2 }]
      : sheet.merges;
    return { ...sheet, cells, merges };
  });
  return { ...plan, sheets };
}

test.each<[string, WorkbookPlan, string]>([
  [
    "a day where a number belongs",
    withCell(`figure:${first}:2.1`, { value: 46_086, style: { ...sharedStyle("input"), format: "dd.mm.yyyy" } }),
    "cell.date-for-number",
  ],
  [
    "a formula that nobody calculated",
    withCell(`figure:${first}:2.1`, { value: null, formula: "=40+5" }),
    "cell.formula",
  ],
  ["a figure under a joined cell", withCell(`figure:${first}:2.1`, { value: 7 }, true), "cell.joined"],
])("%s is refused by name, not taken from a workbook of a year", async (_, changed, code) => {
  const bytes = await writePlan(changed);
  const opened = openYearBook("2025.xlsx", bytes, 2025);
  if ("refused" in opened) throw new Error(JSON.stringify(opened.refused));
  expect(opened.data.returns[first ?? ""]?.figures?.["2.1"]).toBeUndefined();
  expect(opened.findings).toEqual([
    expect.objectContaining({ code, level: "error", organisation: first, indicator: "2.1" }),
  ]);
  const past = await readLastYear({ ...request, bytes });
  expect(past.findings).toEqual([expect.objectContaining({ code, file: "2025.xlsx", organisation: first })]);
});

test("a number that its cell shows in per cent is refused by name, not taken from a workbook of a year", async () => {
  const style = { ...sharedStyle("input"), format: "mm.yy" as const };
  const made = await writePlan(withCell(`figure:${first}:2.1`, { value: 8, style }));
  const bytes = changePart(made, "xl/styles.xml", (part) => part.replace('"mm.yy"', '"0%"'));
  const opened = openYearBook("2025.xlsx", bytes, 2025);
  if ("refused" in opened) throw new Error(JSON.stringify(opened.refused));
  expect(opened.data.returns[first ?? ""]?.figures?.["2.1"]).toBeUndefined();
  const expected = { code: "cell.shows-other", organisation: first, indicator: "2.1", params: { value: 8 } };
  expect(opened.findings).toEqual([expect.objectContaining(expected)]);
});

test("a figure that is struck out is refused by name, not taken from a workbook of a year", async () => {
  const at = plan.sheets.findIndex(({ places }) => `figure:${first}:2.1` in places);
  const place = plan.sheets[at]?.places[`figure:${first}:2.1`];
  if (place === undefined) throw new Error("no such figure");
  const struck = "<is><r><rPr><strike/></rPr><t>4</t></r><r><t>9195</t></r></is>";
  const bytes = changePart(await writePlan(plan), `xl/worksheets/sheet${at + 1}.xml`, (part) =>
    part.replace(
      new RegExp(`<c r="${toA1(place)}"( s="\\d+")[^>]*>.*?</c>`),
      `<c r="${toA1(place)}"$1 t="inlineStr">${struck}</c>`,
    ),
  );
  const opened = openYearBook("2025.xlsx", bytes, 2025);
  if ("refused" in opened) throw new Error(JSON.stringify(opened.refused));
  expect(opened.findings).toEqual([
    expect.objectContaining({ code: "cell.struck", level: "error", organisation: first, indicator: "2.1" }),
  ]);
  expect(opened.data.returns[first ?? ""]?.figures?.["2.1"]).toBeUndefined();
});

test("a workbook of a year whose formulas have no values is refused by name: its weights would be read as 1", async () => {
  const at = plan.sheets.findIndex(({ key }) => key === "criteria");
  const bytes = changePart(await writePlan(plan), `xl/worksheets/sheet${at + 1}.xml`, (part) =>
    part.replace(/(<c r="AA7"[^>]*?)(?: t="\w+")?>(<f>.*?<\/f>)<v>.*?<\/v>/, "$1>$2<v></v>"),
  );
  const refused = [expect.objectContaining({ code: "file.not-calculated", level: "error", file: "2025.xlsx" })];
  expect(openYearBook("2025.xlsx", bytes, 2025)).toEqual({ refused });
  expect((await readLastYear({ ...request, bytes })).findings).toEqual(refused);
});

test("a day with a time of day is that day", async () => {
  const bytes = await writePlan(withCell(`figure:${first}:5.5`, { value: 46_055.75 }));
  const opened = openYearBook("2025.xlsx", bytes, 2025);
  expect("data" in opened && opened.data.returns[first ?? ""]?.figures?.["5.5"]).toBe("2026-02-02");
});

/** The file without a sheet, as Excel leaves it: names that stood on it point nowhere. */
function without(bytes: Uint8Array, { name }: Pick<SheetPlan, "name">): Uint8Array {
  return changePart(bytes, "xl/workbook.xml", (part) =>
    part
      .replace(new RegExp(`<sheet name="${name}"[^>]*/>`), "")
      .replace(new RegExp(`(<definedName [^>]*>)'?${name}'?![^<]*`, "g"), "$1#REF!"),
  );
}

test("a lost sheet of figures is named, and the codes that went with it", async () => {
  const sheet = plan.sheets.find(({ key }) => key === "block-2");
  if (sheet === undefined) throw new Error("no second block");
  const past = await readLastYear({ ...request, bytes: without(await writePlan(plan), sheet) });
  expect(past.findings).toEqual([
    expect.objectContaining({ code: "year.sheet-lost", params: { name: sheet.name }, file: "2025.xlsx" }),
    expect.objectContaining({ code: "file.last-year-left-out", file: "2025.xlsx" }),
  ]);
  expect(String(past.findings[1]?.params["codes"])).toMatch(/^2\.1, 2\.2/);
});

test.each(["crt_checks", "crt_base", "org_aliases", "cfg_main_blocks", "his_table", "fig_b2_codes", "evd_table"])(
  "a name deleted while its sheet stands is named with the sheet, not read as if nothing stood there: %s",
  async (stem) => {
    const area = `${stem}_2025`;
    const bytes = changePart(await writePlan(plan), "xl/workbook.xml", (part) =>
      part.replace(new RegExp(`<definedName name="${area}"[^>]*>[^<]*</definedName>`), ""),
    );
    const opened = openYearBook("2025.xlsx", bytes, 2025);
    if ("refused" in opened) throw new Error(JSON.stringify(opened.refused));
    const key = plan.names.find((one) => one.name === area)?.sheet;
    const name = plan.sheets.find((sheet) => sheet.key === key)?.name;
    expect(opened.findings).toContainEqual(
      expect.objectContaining({ code: "year.sheet-lost", level: "error", params: { name, area } }),
    );
  },
);

test("a whole workbook has lost no name", async () => {
  const opened = openYearBook("2025.xlsx", await writePlan(plan), 2025);
  expect("findings" in opened && opened.findings.filter(({ code }) => code === "year.sheet-lost")).toEqual([]);
});

test("an organisation without a row is named with the codes that are not told of it", async () => {
  const sheets = plan.sheets.map((sheet) => {
    const row = sheet.places[`organisation:${second}`]?.row;
    if (sheet.key !== "block-2") return sheet;
    return { ...sheet, cells: sheet.cells.map((cell) => (cell.row === row ? { ...cell, value: null } : cell)) };
  });
  const past = await readLastYear({ ...request, bytes: await writePlan({ ...plan, sheets }) });
  expect(past.findings).toEqual([
    expect.objectContaining({ code: "file.last-year-left-out", level: "warning", organisation: second }),
  ]);
});

test("of a year whose codes all mean something else nobody has a figure", async () => {
  const criteria = { ...data.criteria, base_fields: [], indicators: [], checks: [] };
  const past = await readLastYear({ ...request, criteria, bytes: await writePlan(plan) });
  expect("returns" in past && past.returns).toEqual({});
  expect(past.findings.map(({ code }) => code)).toEqual(["file.last-year-left-out"]);
});

test("a workbook whose log has the name that Excel keeps for itself, as older ones do, is read with its records", async () => {
  const record = { at: "20.02.2026 14:32", who: "А. Б.", action: "warningReopened", where: "AST · 1.2", before: "40" };
  const logged = { ...data, log: [record] };
  const today = await writePlan(planYear(logged, rate(toRatingInput(logged))));
  const older = changePart(today, "xl/workbook.xml", (text) => text.replaceAll("Журнал изменений", "Журнал"));
  expect(older).not.toEqual(today);
  for (const bytes of [today, older]) {
    const opened = openYearBook("2025.xlsx", bytes, 2025);
    expect("data" in opened && opened.data.log).toEqual([expect.objectContaining(record)]);
  }
});
