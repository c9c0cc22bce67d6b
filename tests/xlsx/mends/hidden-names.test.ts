import { hideNames } from "../../../src/sheets/xlsx/mends/hidden-names";
import { hucreParts } from "./hucre-parts";

test("hucre cannot hide a name; the mend hides those named and no other", async () => {
  const range = "'Sheet'!$A$1";
  const namedRanges = ["bag_sheet_a_2025", "bag_sheet_a_20251"].map((name) => ({ name, range }));
  const written = (await hucreParts({}, { namedRanges })).get("xl/workbook.xml") ?? "";
  expect(written).not.toContain('hidden="1"');
  const mended = hideNames(written, ["bag_sheet_a_2025"]);
  expect(mended).toContain(`<definedName name="bag_sheet_a_2025" hidden="1">`);
  expect(mended).toContain(`<definedName name="bag_sheet_a_20251">`);
});
