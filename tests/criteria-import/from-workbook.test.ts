/** @jest-environment node */
import { appendix1 } from "../../src/rating/criteria/appendix-1";
import { sharedStyle } from "../../src/sheets/plan/shared-style";
import { SheetDraft } from "../../src/sheets/plan/sheet-draft";
import { fileLimits } from "../../src/sheets/xlsx/guards";
import { readCells } from "../../src/sheets/xlsx/read/read-cells";
import { sheetTables } from "../../src/sheets/xlsx/write/sheet-tables";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { gridOf } from "../../src/evaluation/criteria-import/cells/table-cell";
import { recogniseColumns } from "../../src/evaluation/criteria-import/columns/columns";
import { readTable } from "../../src/evaluation/criteria-import/read-table";

test("a table in .xlsx with joined cells, breaks and texts as codes comes in right", async () => {
  const draft = new SheetDraft("table", "Приложение 1");
  const text = sharedStyle("plain", { format: "@" });
  draft.line(1, 1, ["№", "Показатель", "Ед. изм.", "Порядок начисления", "Документ"], text);
  draft.cell(2, 1, "1. Организационная работа", text);
  draft.merges.push({ row: 2, column: 1, rows: 1, columns: 5 });
  draft.line(3, 1, ["1.9", "Охват\nчленством", "%", "95–100 % – 500", "Отчёт"], text);
  draft.cell(4, 4, "менее 95 % – 0", text);
  for (const column of [1, 2, 3, 5]) draft.merges.push({ row: 3, column, rows: 2, columns: 1 });
  draft.line(5, 1, ["1.10", "Семинары", "ед.", "за каждый 2,5 балла, но не более 50", "План"], text);
  const hidden = new SheetDraft("draft", "Черновик");
  hidden.visibility = "hidden";
  hidden.line(1, 1, ["1.1", "Охват"], text);
  hidden.line(2, 1, ["1.2", "Семинары"], text);
  const bytes = await writePlan({
    title: "",
    sheets: [{ ...new SheetDraft("empty", "Пусто").finish() }, draft.finish(), hidden.finish()],
    names: [],
    structureLocked: false,
    properties: {},
  });
  const { workbook } = readCells(bytes, fileLimits, true);
  const sheets = workbook ? sheetTables(workbook) : [];
  expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
    ["Приложение 1", false],
    ["Черновик", true],
  ]);
  const grid = gridOf(sheets[0]?.rows ?? []);
  const { rows, blocks } = readTable(grid, recogniseColumns(grid), { criteria: appendix1, year: 2025 });
  expect(blocks).toEqual([{ block: "1", kk: "", ru: "Организационная работа" }]);
  expect(rows.map(({ code, words }) => [code, words.name.ru, words.rule, words.evidence])).toEqual([
    ["1.9", "Охват членством", "95–100 % – 500\nменее 95 % – 0", "Отчёт"],
    ["1.10", "Семинары", "за каждый 2,5 балла, но не более 50", "План"],
  ]);
  expect(rows[1]?.understanding).toMatchObject({ reading: { rule: { kind: "per_unit", points: 2.5, cap: 50 } } });
});
