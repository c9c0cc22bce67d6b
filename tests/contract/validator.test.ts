import type { WorkbookPlan } from "../../src/sheets/plan/sheet-plan";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { writeZip } from "../../src/sheets/xlsx/zip/write-zip";
import { partsOf } from "../xlsx/parts-of";
import { schemaFaults } from "./open-xml-validator";
import { planCases } from "./plan-cases";
import { realPlans, realYear } from "./real-plans";

test("the validator notices a planted fault", async () => {
  const parts = partsOf(await writePlan(planCases.rules));
  const encoder = new TextEncoder();
  const spoiled = [...parts].map(([path, part]) => ({
    path,
    bytes: encoder.encode(path === "xl/styles.xml" ? part.replace(/(<sz [^>]*>)(<color [^>]*>)/, "$2$1") : part),
  }));
  const faults = await schemaFaults(writeZip(spoiled));
  if (faults) expect(faults.map(({ path }) => path)).toContain("/xl/styles.xml");
});

test.each(Object.entries<WorkbookPlan>(planCases))("%s is valid", async (_, plan) => {
  const faults = await schemaFaults(await writePlan(plan));
  if (faults) expect(faults).toEqual([]);
});

test.each(Object.entries(realPlans))("%s is valid in Office 2016", async (_, plan) => {
  const faults = await schemaFaults(await writePlan(plan()));
  if (faults) expect(faults).toEqual([]);
});

test("a year is valid in today's Office", async () => {
  const faults = await schemaFaults(await writePlan(realYear(2025, "kk")), "Microsoft365");
  if (faults) expect(faults).toEqual([]);
});
