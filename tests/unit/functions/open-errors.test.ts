import { openFunctionsHost } from "../../../src/cli/functions-host";
import { planYear } from "../../../src/evaluation/sheets/plan-year";
import { frameYear } from "../../../src/evaluation/sheets/frame-year";
import { openErrorText } from "../../../src/evaluation/sheets/results/open-error-marks";
import { toRatingInput, type YearData } from "../../../src/evaluation/year/year-data";
import { rate } from "../../../src/rating/rate";
import { rateRead } from "../../../src/evaluation/sheets/records/rate-read";
import { readYear } from "../../../src/evaluation/sheets/read-year";
import type { CellValue } from "../../../src/sheets/plan/sheet-plan";
import { dayNumber, isoDate } from "../../../src/text/day-number";
import { localDay } from "../../../src/text/local-day";
import { areasOf } from "../workbook/areas-of-plan";
import { makeYear } from "../workbook/make-year";

const today = "2026-02-20";
const clean = makeYear({ gaps: 0 });
const ids = clean.organisations.map(({ id }) => id);

let call: Awaited<ReturnType<typeof openFunctionsHost>>;
beforeAll(async () => {
  call = await openFunctionsHost();
});

type Areas = Record<string, CellValue[][]>;

/** The formula on the findings sheet of a year. */
function formulaOf(data: YearData): string {
  const findings = planYear(data, rate(toRatingInput(data))).sheets.find(({ key }) => key === "findings");
  return findings?.live[0]?.formula ?? "";
}

/** Calls the function with what a formula hands on from the areas. */
function answer(formula: string, areas: Areas, day: unknown = today): unknown {
  const typed = (name: string): unknown =>
    (areas[name] ?? [["#"]]).map((row) => row.map((cell) => (cell === "#VALUE!" ? "#" : (cell ?? ""))));
  const pairs = [...formula.matchAll(/"(\w+)",IFERROR\(IF\(ISBLANK\((\w+)\)/g)];
  const args = pairs.flatMap(([, stem = "", name = ""]) => [stem, typed(name)]);
  const outcome = call("OPENERRORS", [ids.map((id) => [id]), 2025, day, ...args]);
  if ("error" in outcome) throw new Error(outcome.error.message);
  return (outcome.value as string[][]).map(([text]) => text);
}

/** What the pane finds in the same cells. */
function foundByPane(areas: Areas): string[] {
  const { data, findings } = readYear(areas, 2025);
  const frame = frameYear(data, rateRead(data, findings, today));
  return ids.map((id) => openErrorText(frame, id));
}

const plan = planYear(clean, rate(toRatingInput(clean)));
const formula = formulaOf(clean);
const sheets = areasOf(plan);
const edited = (name: string, row: number, column: number, value: CellValue): Areas => ({
  ...sheets,
  [name]: (sheets[name] ?? []).map((cells, at) =>
    at === row ? cells.map((cell, right) => (right === column ? value : cell)) : cells,
  ),
});
const column = (name: string, code: string): number => (sheets[name]?.[0] ?? []).indexOf(code);

test("says what the pane says of the sheets as they were laid out", () => {
  expect(answer(formula, sheets)).toEqual(foundByPane(sheets));
});

test.each([
  ["above its bound", "fig_b2_2025", 49_195, column("fig_b2_codes_2025", "2.4"), "2.4"],
  ["below nought", "fig_b2_2025", -71, column("fig_b2_codes_2025", "2.1"), "2.1"],
  ["a text", "fig_b2_2025", "12 шт", column("fig_b2_codes_2025", "2.1"), "2.1"],
  ["an error value", "fig_b2_2025", "#VALUE!", column("fig_b2_codes_2025", "2.1"), "2.1"],
])("an edit marks at once: %s", (_, name, value, at, code) => {
  const areas = edited(name, 1, at, value);
  const [, second] = answer(formula, areas) as string[];
  expect(second?.replace("▲ ", "").split("; ")).toContain(code);
  expect(answer(formula, areas)).toEqual(foundByPane(areas));
});

test("a base field, a date later than today and a figure set right", () => {
  const base = edited("base_all_2025", (sheets["base_all_2025"] ?? []).length - ids.length, 0, -5);
  expect((answer(formula, base) as string[])[0]).toContain("B01");
  const late = edited("org_signed_2025", 0, 1, 46_200);
  expect(answer(formula, late)).toEqual(foundByPane(late));
  expect((answer(formula, late) as string[])[0]).not.toBe((answer(formula, late, "2027-01-01") as string[])[0]);
});

test("without a day, the day is that of the calculation", () => {
  const now = dayNumber(localDay(new Date()));
  const tomorrow = edited("org_signed_2025", 0, 1, now - dayNumber("1899-12-30") + 1);
  expect(answer(formula, tomorrow, "")).toEqual(answer(formula, tomorrow, isoDate(now)));
  expect(answer(formula, tomorrow, "")).not.toEqual(answer(formula, tomorrow, isoDate(now + 1)));
});

test("no argument that changes with the clock: Excel would hand the whole year over at every calculation", () => {
  expect(formula).toMatch(/^=BAGALAU\.OPENERRORS\(org_ids_2025,cfg_year_2025,"","cfg_language",/);
  expect(formula).not.toMatch(/TODAY|NOW|RAND|OFFSET|INDIRECT/);
});

test("a sheet that has gone marks every result", () => {
  const left = Object.fromEntries(Object.entries(sheets).filter(([name]) => !name.startsWith("fig_b2")));
  const marks = answer(formula, left) as string[];
  expect(marks.every((text) => text !== "")).toBe(true);
});

test("a formula that Excel takes: texts of 255, 8,192 characters, 255 arguments", () => {
  expect(formula.length).toBeLessThan(8192);
  expect(formula.split(",").length).toBeLessThan(255);
});

test("wrong arguments are named", () => {
  const outcome = call("OPENERRORS", [[["AKM"]], 2025, "", "fig_b1"]);
  expect(outcome).toMatchObject({ error: { code: "#VALUE!", message: expect.stringContaining("“areas”") as string } });
});
