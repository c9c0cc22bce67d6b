import { rm } from "node:fs/promises";
import { join } from "node:path";
import { makeSample } from "../../src/evaluation/sample/make-sample";
import { planYear } from "../../src/evaluation/sheets/plan-year";
import { sheetsIn } from "../../src/evaluation/words/sheets/sheets-in";
import { toRatingInput } from "../../src/evaluation/year/year-data";
import { rate } from "../../src/rating/rate";
import type { WorkbookPlan } from "../../src/sheets/plan/sheet-plan";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { planCases } from "../contract/plan-cases";
import { realPlans, realYear } from "../contract/real-plans";
import { mostPages, pagesBySheet } from "./printed-pages";
import { compareFormulas, recalculate, workbookOf } from "./recalculated";

const folder = join(process.cwd(), "build", "interop", "recalculated");

function withWrongValue(plan: WorkbookPlan): WorkbookPlan {
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.formula === "=SUM(A1:A3)" ? { ...cell, value: 7 } : cell)),
  }));
  return { ...plan, sheets };
}

/** The year with another figure of an organisation, as an auditor would try it in the file. */
function withFigure(plan: WorkbookPlan, field: string, figure: number | string): WorkbookPlan {
  const sheets = plan.sheets.map((sheet) => {
    const at = sheet.places[field];
    if (at === undefined) return sheet;
    const cells = sheet.cells.map((cell) =>
      cell.row === at.row && cell.column === at.column ? { ...cell, value: figure } : cell,
    );
    return { ...sheet, cells };
  });
  return { ...plan, sheets };
}

/** A year under the edition that rewards by main blocks. */
function yearOf2026(): WorkbookPlan {
  const data = { ...makeSample(2025, "ru"), edition: "ED-2026" as const };
  return planYear(data, rate(toRatingInput(data)), {});
}

/** Texts of a sheet of the file that begin or go on with the mark of a warning. */
function warnings(file: Uint8Array, sheet: string): string[] {
  const cells = workbookOf(file).sheets.find(({ name }) => name === sheet)?.cells ?? new Map<string, never>();
  return [...cells.values()].map(({ value }) => String(value ?? "")).filter((text) => text.includes("▲ "));
}

describe("LibreOffice recalculates every formula", () => {
  const written: Record<string, Uint8Array> = {};
  let saved: Record<string, Uint8Array>;
  beforeAll(async () => {
    await rm(folder, { recursive: true, force: true });
    written["planted"] = await writePlan(withWrongValue(planCases.formulas));
    for (const [name, plan] of Object.entries(planCases)) written[name] = await writePlan(plan);
    written["moved"] = await writePlan(withFigure(realYear(2025, "ru"), "figure:PVL:1.2", 1_000_000));
    written["blocks"] = await writePlan(withFigure(yearOf2026(), "setting:main-block:2", "нет"));
    const real: Record<string, Uint8Array> = {};
    for (const [name, plan] of Object.entries(realPlans)) real[name] = await writePlan(plan());
    saved = { ...(await recalculate(written, folder)), ...(await recalculate(real, folder, ["xlsx", "pdf"])) };
    Object.assign(written, real);
  });

  test("and notices a planted wrong value", () => {
    const { differences } = compareFormulas(written["planted"] as Uint8Array, saved["planted"] as Uint8Array);
    expect(differences).toContainEqual({ sheet: "Басы", cell: "A4", formula: "=SUM(A1:A3)", cached: 7, found: 6 });
  });

  test("and the awards say so when a figure moved places after the calculation", () => {
    const { awards, sheets } = sheetsIn("ru");
    const outdated = (name: string, sheet: string): string[] =>
      warnings(saved[name] as Uint8Array, sheet).filter((text) => text.includes(awards.changed));
    expect(outdated("year-2025-ru", sheets.awards)).toEqual([]);
    expect(outdated("year-2025-ru", sheets.summary)).toEqual([]);
    expect(outdated("moved", sheets.awards).length).toBeGreaterThan(2);
    expect(outdated("moved", sheets.summary)).toHaveLength(2);
    expect(outdated("blocks", sheets.awards).length).toBeGreaterThan(2);
    expect(outdated("blocks", sheets.summary)).toHaveLength(2);
  });

  test.each([...Object.keys(planCases), ...Object.keys(realPlans)])("%s: the values we cache", (name) => {
    const { compared, differences } = compareFormulas(written[name] as Uint8Array, saved[name] as Uint8Array);
    if (name in realPlans) expect(compared).toBeGreaterThan(50);
    expect(differences).toEqual([]);
  });

  // What people look at as well: `build/interop/recalculated/saved`.
  test.each(Object.keys(realPlans))("%s: every printed sheet has its pages and no more", async (name) => {
    const plan = realPlans[name]?.();
    if (!plan) throw new RangeError(name);
    const pages = await pagesBySheet(join(folder, "saved", `${name}.pdf`), plan);
    const wrong = plan.sheets.flatMap((sheet) => {
      const [found, most] = [pages.get(sheet.name) ?? 0, mostPages(sheet)];
      const least = sheet.print && "wide" in sheet.print.fit ? Math.min(1, most) : most;
      return found < least || found > most ? [{ sheet: sheet.name, found, least, most }] : [];
    });
    expect(wrong).toEqual([]);
  });
});
