import { reachOfSheet } from "../../../src/evaluation/live/steps/reach-of-sheet";
import type { SheetContents } from "../../../src/sheets/office/read/sheet-contents";
import { flawedYear } from "../../contract/real-plans";

/** A sheet of findings on which one more finding was left below the table, as earlier versions did. */
function withLeftover(last: readonly unknown[]): SheetContents {
  const sheet = flawedYear("ru").sheets.find(({ key }) => key === "findings");
  const row = (sheet?.cells ?? []).find(({ column, value }) => column === 1 && /^▲/.test(String(value)));
  const values = [[row?.value ?? "", "", "", "", "", "", "", ""], last];
  const used = { row: 50, column: 1, rows: 2, columns: 8, values, formulas: values, formats: [] };
  return { sheetId: "1", name: "Проверка", isProtected: true, charts: [], used };
}

const extent = { row: 1, column: 1, rows: 30, columns: 8 };

test("findings that an earlier version left below their table are ours; what a person wrote there is not", () => {
  const left = withLeftover(["▲ Предупреждение", "Абай", "", "", "", "", "", ""]);
  expect(reachOfSheet("findings", left, extent)).toEqual({ ...extent, rows: 51 });
  expect(reachOfSheet("findings", left, undefined)).toEqual({ row: 1, column: 1, rows: 51, columns: 8 });
  expect(reachOfSheet("findings", withLeftover(["▲ моё", "", "", "", "", "", "", ""]), extent)).toEqual({
    ...extent,
    rows: 50,
  });
  expect(reachOfSheet("summary", left, extent)).toBe(extent);
});
