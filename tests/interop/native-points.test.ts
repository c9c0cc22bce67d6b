import { rm } from "node:fs/promises";
import { join } from "node:path";
import { makeSample } from "../../src/evaluation/sample/make-sample";
import { movedMark } from "../../src/evaluation/sheets/results/points-formulas/moved-mark";
import type { YearData } from "../../src/evaluation/year/year-data";
import { machineColumn } from "../../src/evaluation/sheets/criteria/criteria-columns";
import { isComputed } from "../../src/rating/criteria/is-computed";
import { toA1 } from "../../src/sheets/plan/a1";
import type { Cell, CellValue, SheetPlan, WorkbookPlan } from "../../src/sheets/plan/sheet-plan";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { halvesYear } from "./halves-year";
import { joined, planFigureToPlace, randomYears, withReturnsMoved } from "./random-years";
import { compareFormulas, recalculate, workbookOf, type Difference } from "./recalculated";

const folder = join(process.cwd(), "build", "interop", "native-points");
const seed = Number(process.env["BAGALAU_SEED"] ?? 2026);
const count = Number(process.env["BAGALAU_YEARS"] ?? 200);
/** LibreOffice opens few years faster than many at once, and one alone is mostly its own opening. */
const yearsPerFile = 8;

const isPoints = ({ key }: SheetPlan): boolean => key.startsWith("points");

function mapPoints(plan: WorkbookPlan, change: (cell: Cell) => Cell): WorkbookPlan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => (isPoints(sheet) ? { ...sheet, cells: sheet.cells.map(change) } : sheet)),
  };
}

const isRanking = ({ key }: Pick<SheetPlan, "key">): boolean => key.startsWith("ranking");

/**
 * The formulas of a rated year over other figures, beside what a rating of those gives. Totals and places are on the
 * sheet of years, by organisation; the ranking lists them as the year was rated.
 */
function withFiguresOf(data: YearData, other: YearData, mark: string): WorkbookPlan {
  const before = planFigureToPlace(data, mark);
  const formulas = new Map(
    before.sheets.find(isPoints)?.cells.map(({ row, column, formula }) => [`${row},${column}`, formula]),
  );
  const written = mapPoints(planFigureToPlace(other, mark), (cell) => {
    const formula = formulas.get(`${cell.row},${cell.column}`);
    return {
      ...cell,
      value: cell.value ?? (formula === undefined ? null : ""),
      ...(formula !== undefined && { formula }),
    };
  });
  const ranking = before.sheets.find(isRanking);
  return {
    ...written,
    sheets: written.sheets.map((sheet) => (isRanking(sheet) && ranking ? ranking : sheet)),
  };
}

function staysIn(plan: WorkbookPlan): number {
  return plan.sheets
    .filter(isPoints)
    .flatMap(({ cells }) => cells.filter(({ formula }) => formula?.startsWith("=IF(IFERROR(AND("))).length;
}

/** The year with a figure so great that doubles lose its points. */
function keptYear(data: YearData): YearData {
  const { O7: last, ...others } = data.returns;
  return { ...data, returns: { ...others, O7: { ...last, figures: { ...last?.figures, "1.1": 1e15 } } } };
}

/** Unrounded sums of sixteen digits, the greatest of which in fifteen would be less than itself. */
function sixteenDigits(data: YearData): YearData {
  const { criteria, returns, settings } = data;
  const indicators = criteria.indicators.slice(0, 1).map((one) => ({
    ...one,
    rule: { kind: "per_unit" as const, points: 1234.567891234 },
  }));
  const filled = Object.keys(returns).map((id, at) => [id, { base: {}, figures: { "1.1": at < 3 ? 1001 : 900 + at } }]);
  return {
    ...data,
    settings: { ...settings, pointsDecimals: null },
    criteria: { ...criteria, indicators },
    returns: Object.fromEntries(filled) as YearData["returns"],
  };
}

function withFigureMoved(data: YearData): WorkbookPlan {
  const plan = planFigureToPlace(data, "k");
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.value === 1e15 ? { ...cell, value: 1 } : cell)),
  }));
  return { ...plan, sheets };
}

/** Contents that the reader of years reads, refuses or asks about, and a formula cannot. */
const oddities: readonly CellValue[] = ["49\u00A0195", "12,5", "иә", "Да ", "20.01.2026", "много"];

/** The plan with an odd cell in every figure of the first organisation and in every base field of the second. */
function withOddCells(plan: WorkbookPlan, [first, second]: readonly string[]): WorkbookPlan {
  let next = 0;
  const odd = (sheet: SheetPlan): SheetPlan => {
    const at = new Set(
      Object.entries(sheet.places).flatMap(([field, { row, column }]) =>
        field.startsWith(`figure:${first}:`) || field.startsWith(`base:${second}:`) ? [`${row},${column}`] : [],
      ),
    );
    const cells = sheet.cells.map((cell) =>
      at.has(`${cell.row},${cell.column}`) && cell.formula === undefined
        ? { ...cell, value: oddities[next++ % oddities.length] ?? null }
        : cell,
    );
    return { ...sheet, cells };
  };
  return { ...plan, sheets: plan.sheets.map(odd) };
}

/** The plan with another number of points in the rule of an indicator. */
function withRuleChanged(plan: WorkbookPlan, code: string): WorkbookPlan {
  const isCriteria = ({ key }: SheetPlan): boolean => key.startsWith("criteria");
  const row = plan.sheets.find(isCriteria)?.places[`criterion:${code}`]?.row;
  const change = (cell: Cell): Cell =>
    cell.row === row && cell.column === machineColumn + 1 ? { ...cell, value: 777 } : cell;
  const sheets = plan.sheets.map((sheet) => (isCriteria(sheet) ? { ...sheet, cells: sheet.cells.map(change) } : sheet));
  return { ...plan, sheets };
}

function ofOrganisations(differences: readonly Difference[]): Difference[] {
  return differences.filter(({ sheet }) => !sheet.startsWith("ranking"));
}

describe("points as native formulas, recalculated by LibreOffice", () => {
  const years = randomYears(count, seed);
  const rated = years.map((data, at) => planFigureToPlace(data, `y${at}`));
  const computed = years.filter((_, at) => staysIn(rated[at] as WorkbookPlan) === 0);
  const moved = computed.slice(0, count / 2).map((data, at) => withFiguresOf(data, withReturnsMoved(data), `m${at}`));
  const halves = halvesYear();
  const sample = makeSample(2025, "ru");
  const sampleIds = sample.organisations.map(({ id }) => id);
  const plans: Readonly<Record<string, readonly WorkbookPlan[]>> = {
    rated,
    moved,
    halves: [planFigureToPlace(halves, "h")],
    "halves-moved": [withFiguresOf(halves, withReturnsMoved(halves), "h")],
    "sample-moved": [withFiguresOf(sample, withReturnsMoved(sample), "s")],
    kept: [withFigureMoved(keptYear(halves))],
    "sixteen-digits": [planFigureToPlace(sixteenDigits(halves), "d")],
    odd: [withOddCells(planFigureToPlace(sample, "o", true), sampleIds)],
    criterion: [withRuleChanged(planFigureToPlace(sample, "c", true), "1.1")],
    planted: rated.slice(0, yearsPerFile).map((plan) =>
      mapPoints(plan, ({ formula, ...cell }) => ({
        ...cell,
        ...(formula !== undefined && { formula: formula.replaceAll("ROUND(", "ROUNDDOWN(") }),
      })),
    ),
  };
  const written: Record<string, Uint8Array> = {};
  let saved: Record<string, Uint8Array>;
  beforeAll(async () => {
    await rm(folder, { recursive: true, force: true });
    for (const [name, all] of Object.entries(plans)) {
      for (let at = 0; at < all.length; at += yearsPerFile) {
        written[`${name}-${at}`] = await writePlan(joined(all.slice(at, at + yearsPerFile)));
      }
    }
    saved = await recalculate(written, folder);
  });

  function compared(name: string): { readonly compared: number; readonly differences: readonly Difference[] } {
    const results = Object.keys(written)
      .filter((file) => file.startsWith(`${name}-`) && /^\d+$/.test(file.slice(name.length + 1)))
      .map((file) => compareFormulas(written[file] as Uint8Array, saved[file] as Uint8Array));
    return {
      compared: results.reduce((sum, one) => sum + one.compared, 0),
      differences: results.flatMap(({ differences }) => differences),
    };
  }

  test("a planted fault in the rounding is noticed", () => {
    expect(compared("planted").differences.length).toBeGreaterThan(5);
  });

  test("as rated, from figure to place", () => {
    const { compared: formulas, differences } = compared("rated");
    expect(formulas).toBeGreaterThan(100 * count);
    expect(differences).toEqual([]);
  });

  test("after every figure moved, as a new rating has them", () => {
    expect(moved.length).toBe(count / 2);
    expect(ofOrganisations(compared("moved").differences)).toEqual([]);
  });

  test.each(["halves", "halves-moved", "sample-moved"])("%s: halves, bounds met exactly, equal points", (name) => {
    const { compared: formulas, differences } = compared(name);
    expect(formulas).toBeGreaterThan(50);
    expect(name === "halves" ? differences : ofOrganisations(differences)).toEqual([]);
  });

  test("unrounded sums of sixteen digits have the places of the rating, equal ones too", () => {
    const { compared: formulas, differences } = compared("sixteen-digits");
    expect(formulas).toBeGreaterThan(30);
    expect(differences).toEqual([]);
  });

  test("points that stay as rated leave no sum and no total after their figure moved", () => {
    const { differences } = compareFormulas(written["kept-0"] as Uint8Array, saved["kept-0"] as Uint8Array);
    const found = differences.map(({ sheet, cell, found: value }) => [sheet, cell, value]);
    const last = halves.organisations.length + 8;
    expect(found).toEqual(
      expect.arrayContaining([
        ["points k", `C${last}`, movedMark],
        ["points k", "Q15", movedMark],
      ]),
    );
    expect(differences.filter(({ sheet, found: value }) => sheet === "ranking k" && value === movedMark)).not.toEqual(
      [],
    );
  });

  test("what a formula cannot read leaves no points that look as if it had", () => {
    const found = workbookOf(saved["odd-0"] as Uint8Array).sheets.find(({ name }) => name === "points o");
    const plan = plans["odd"]?.[0]?.sheets.find(({ key }) => key.startsWith("points"));
    const marks = (id: string, codes: readonly string[]) =>
      codes.map((code) => found?.cells.get(toA1(plan?.places[`points:${id}:${code}`] ?? { row: 1, column: 1 }))?.value);
    const typed = sample.criteria.indicators.filter((one) => !isComputed(one)).map(({ code }) => code);
    const computed = sample.criteria.indicators.filter(isComputed).map(({ code }) => code);
    expect(new Set(marks(sampleIds[0] ?? "", typed))).toEqual(new Set([movedMark]));
    expect(new Set(marks(sampleIds[1] ?? "", computed))).toEqual(new Set([movedMark]));
  });

  test("a changed criterion leaves no sum of its block, no total, and is marked in its line", () => {
    const { sheets } = workbookOf(saved["criterion-0"] as Uint8Array);
    const valueOf = (sheet: string, cell: string) => sheets.find(({ name }) => name === sheet)?.cells.get(cell)?.value;
    expect(valueOf("criteria c", "D6")).toMatch(/^≠ /);
    expect(valueOf("criteria c", "D7")).not.toMatch(/^≠ /);
    const sums = plans["criterion"]?.[0]?.sheets.find(({ key }) => key.startsWith("points"))?.places ?? {};
    const sumOf = (block: string) =>
      valueOf("points c", toA1(sums[`score:${sampleIds[0]}:${block}`] ?? { row: 1, column: 1 }));
    expect([sumOf("1"), typeof sumOf("2")]).toEqual([movedMark, "number"]);
    expect(valueOf("ranking c", "E9")).toBe(movedMark);
  });

  test("hardly any points must stay as rated", () => {
    const all = rated.flatMap(({ sheets }) => sheets.filter(isPoints).flatMap(({ cells }) => cells));
    const formulas = all.filter(({ formula }) => formula?.includes("block") || formula?.includes("base"));
    expect(rated.reduce((sum, plan) => sum + staysIn(plan), 0)).toBeLessThan(formulas.length / 100);
  });
});
