import { rm } from "node:fs/promises";
import { join } from "node:path";
import { makeSample } from "../../src/evaluation/sample/make-sample";
import { movedMark } from "../../src/evaluation/sheets/results/points-formulas/native-points";
import type { YearData } from "../../src/evaluation/year/year-data";
import type { Cell, SheetPlan, WorkbookPlan } from "../../src/sheets/plan/sheet-plan";
import { writePlan } from "../../src/sheets/xlsx/write-plan";
import { halvesYear } from "./halves-year";
import { joined, planFigureToPlace, randomYears, withReturnsMoved } from "./random-years";
import { compareFormulas, recalculate, type Difference } from "./recalculated";

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
    .flatMap(({ cells }) => cells.filter(({ formula }) => formula?.includes(`"${movedMark}"`))).length;
}

/** The year with a figure so great that doubles lose its points. */
function keptYear(data: YearData): YearData {
  const { O7: last, ...others } = data.returns;
  return { ...data, returns: { ...others, O7: { ...last, figures: { ...last?.figures, "1.1": 1e15 } } } };
}

function withFigureMoved(data: YearData): WorkbookPlan {
  const plan = planFigureToPlace(data, "k");
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.value === 1e15 ? { ...cell, value: 1 } : cell)),
  }));
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
  const plans: Readonly<Record<string, readonly WorkbookPlan[]>> = {
    rated,
    moved,
    halves: [planFigureToPlace(halves, "h")],
    "halves-moved": [withFiguresOf(halves, withReturnsMoved(halves), "h")],
    "sample-moved": [withFiguresOf(sample, withReturnsMoved(sample), "s")],
    kept: [withFigureMoved(keptYear(halves))],
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

  test("hardly any points must stay as rated", () => {
    const all = rated.flatMap(({ sheets }) => sheets.filter(isPoints).flatMap(({ cells }) => cells));
    const formulas = all.filter(({ formula }) => formula?.includes("block") || formula?.includes("base"));
    expect(rated.reduce((sum, plan) => sum + staysIn(plan), 0)).toBeLessThan(formulas.length / 100);
  });
});
