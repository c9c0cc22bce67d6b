import type { WorkbookPlan } from "../../src/workbook/sheet-plan";
import { writePlan } from "../../src/xlsx/write-plan";
import { writeZip } from "../../src/xlsx/zip/write-zip";
import { partsOf } from "../xlsx/parts-of";
import { schemaFaults } from "./open-xml-validator";
import { planCases } from "./plan-cases";
import { realPlans } from "./real-plans";

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

test.each(Object.entries(realPlans))("%s is valid in Office 2016 and today", async (_, plan) => {
  const file = await writePlan(plan());
  for (const version of ["Office2016", "Microsoft365"] as const) {
    const faults = await schemaFaults(file, version);
    if (faults) expect({ version, faults }).toEqual({ version, faults: [] });
  }
});
