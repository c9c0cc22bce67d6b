import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { WorkbookPlan } from "../../src/workbook/sheet-plan";
import { writePlan } from "../../src/xlsx/write-plan";
import { planCases } from "../contract/plan-cases";
import { realPlans } from "../contract/real-plans";
import { compareFormulas, recalculate } from "./recalculated";

const folder = join(process.cwd(), "build", "interop", "recalculated");

function withWrongValue(plan: WorkbookPlan): WorkbookPlan {
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.formula === "=SUM(A1:A3)" ? { ...cell, value: 7 } : cell)),
  }));
  return { ...plan, sheets };
}

describe("LibreOffice recalculates every formula", () => {
  const written: Record<string, Uint8Array> = {};
  let saved: Record<string, Uint8Array>;
  beforeAll(async () => {
    await rm(folder, { recursive: true, force: true });
    written["planted"] = await writePlan(withWrongValue(planCases.formulas));
    for (const [name, plan] of Object.entries(planCases)) written[name] = await writePlan(plan);
    for (const [name, plan] of Object.entries(realPlans)) written[name] = await writePlan(plan());
    saved = await recalculate(written, folder);
  });

  test("and notices a planted wrong value", () => {
    const { differences } = compareFormulas(written["planted"] as Uint8Array, saved["planted"] as Uint8Array);
    expect(differences).toContainEqual({ sheet: "Басы", cell: "A4", formula: "=SUM(A1:A3)", cached: 7, found: 6 });
  });

  test.each([...Object.keys(planCases), ...Object.keys(realPlans)])("%s: the values we cache", (name) => {
    const { compared, differences } = compareFormulas(written[name] as Uint8Array, saved[name] as Uint8Array);
    if (name in realPlans) expect(compared).toBeGreaterThan(50);
    expect(differences).toEqual([]);
  });
});
