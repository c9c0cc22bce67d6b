import { writePlan } from "../../../src/sheets/xlsx/write/write-plan";
import { planCases } from "../../contract/plan-cases";
import { partsOf } from "../parts-of";
import { hucreParts } from "./hucre-parts";

test("hucre drops heights below the last cell; ours are kept", async () => {
  const bare = await hucreParts({ rows: [["a"]], rowDefs: new Map([[11, { height: 60 }]]) });
  expect(bare.get("xl/worksheets/sheet1.xml")).not.toContain('ht="60"');
  const mended = partsOf(await writePlan(planCases.layout)).get("xl/worksheets/sheet1.xml");
  expect(mended).toContain('<row r="12" ht="60" customHeight="1"/>');
});
