import { functionsMetadata } from "../../../src/app/functions-metadata";
import { registerFunctions } from "../../../src/app/custom-functions";
import { createYearWorkbook } from "../../../src/evaluation/live/year-workbook";
import { createHeadlessHost } from "../../../src/excel-host/headless";
import type { FunctionMetadata } from "../../../src/excel-host/host/custom-functions";
import { smallYear } from "./small-year";

test("a workbook that counts dates from 1904 is refused before anything is written", async () => {
  const { functions } = functionsMetadata("en") as { readonly functions: readonly FunctionMetadata[] };
  const excel = await createHeadlessHost({ profiles: ["1904"], functions });
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office, CustomFunctions: excel.CustomFunctions });
  registerFunctions();
  const workbook = createYearWorkbook({ loadSample: async (year) => Promise.resolve(smallYear({ year })) });
  await expect(workbook.openSample(2025, "ru")).rejects.toMatchObject({ kind: "date-system" });
  await expect(workbook.layOut({ year: 2025, edition: "2025", language: "ru" } as never)).rejects.toMatchObject({
    kind: "date-system",
  });
  expect(excel.host.engine.sheets().map(({ name }) => name)).toEqual(["Sheet1"]);
  expect([...excel.host.settings.keys()]).toEqual([]);
  excel.dispose();
});
