import { readCells } from "../../../src/sheets/xlsx/read/read-cells";
import { unmarkErrorWords } from "../../../src/sheets/xlsx/mends/error-words";
import { cellText } from "../../../src/sheets/xlsx/write/storable-text";
import { writePlan } from "../../../src/sheets/xlsx/write/write-plan";
import { planCases } from "../../contract/plan-cases";
import { hucreParts } from "./hucre-parts";
import { firstOf } from "../first-of";

test("hucre stores the text #N/A as an error value; marked it stays text, and the mark goes", async () => {
  const bare = await hucreParts({ rows: [["#N/A"]] });
  expect(bare.get("xl/worksheets/sheet1.xml")).toContain('t="e"');
  const marked = await hucreParts({ rows: [[cellText("#N/A")]] });
  expect(marked.get("xl/worksheets/sheet1.xml")).toContain('t="s"');
  expect(unmarkErrorWords(marked.get("xl/sharedStrings.xml") ?? "")).toContain("<t>#N/A</t>");
});

test.each(["#REF!", "\uF8FF#REF!", "\uF8FF\uF8FF", " #N/A", "#N/A "])("%s comes back as it was", async (text) => {
  const sheet = firstOf(planCases.values.sheets);
  const cells = [{ row: 1, column: 1, value: text, style: { name: "plain" } as const }];
  const file = await writePlan({ ...planCases.values, sheets: [{ ...sheet, cells }] });
  expect(readCells(file).workbook?.sheets[0]?.cells.get("A1")).toMatchObject({ type: "text", value: text });
});
