import { keepEdited } from "../../../src/sheets/office/change/held/keep-edited";
import type { SheetBack } from "../../../src/sheets/office/change/back/way-back";
import { isWritten, marksOf } from "../../../src/sheets/office/change/written-marks";
import type { SheetContents } from "../../../src/sheets/office/read/sheet-contents";
import { sharedStyle } from "../../../src/sheets/plan/shared-style";
import { SheetDraft } from "../../../src/sheets/plan/sheet-draft";
import type { CellValue, SheetPlan } from "../../../src/sheets/plan/sheet-plan";

const style = sharedStyle("plain");

function sheet(values: readonly CellValue[]): SheetPlan {
  const draft = new SheetDraft("base", "Base");
  draft.line(1, 1, values, style);
  return draft.finish();
}

function holding(values: readonly CellValue[], formulas: readonly unknown[] = values): SheetContents {
  const line = { row: 1, column: 1, rows: 1, columns: values.length };
  return {
    ...{ sheetId: "s", name: "Base", isProtected: false, charts: [] },
    used: { ...line, values: [values], formulas: [formulas], formats: [values.map(() => "General")] },
  };
}

function wholeBack(was: SheetPlan, plan: SheetPlan): SheetBack {
  const extent = { name: "Base", cells: [{ row: 1, column: 1 }], merges: [], written: marksOf(plan.cells), live: [] };
  return { was, plan: extent, held: { sheetId: "s", name: "Base", isProtected: false } };
}

test("a half-written sheet is put back with what people entered on it meanwhile", () => {
  const back = wholeBack(sheet([1, 2, 3, "note"]), sheet([10, 20, 30, ""]));
  const was = keepEdited(back, holding([10, 2, 77, "", "beside"]));
  expect(was.cells.map(({ value }) => value)).toEqual([1, 2, 77, "note", "beside"]);
});

test("a formula of the user's stays in place of a number", () => {
  const back = wholeBack(sheet([1, 2]), sheet([10, 20]));
  expect(keepEdited(back, holding([1, 40], [1, "=B9*2"])).cells[1]).toMatchObject({ formula: "=B9*2" });
});

test("nothing is kept where the way back does not know what was being written", () => {
  const extent = { name: "Base", cells: [{ row: 1, column: 1 }], merges: [] };
  const back: SheetBack = { was: sheet([1]), plan: extent, held: { sheetId: "s", name: "Base", isProtected: false } };
  expect(keepEdited(back, holding([77])).cells[0]?.value).toBe(1);
});

test("where only formulas were being written, a value in place of one is somebody's", () => {
  const [cell] = sheet([5]).cells;
  if (!cell) throw new Error("a cell");
  const was = { key: "base", name: "Base", cells: [{ ...cell, formula: "=A2" }], live: [] };
  const back: SheetBack = { scope: "contents", was, held: { sheetId: "s", name: "Base", isProtected: false } };
  expect(keepEdited(back, holding([77])).cells[0]).toMatchObject({ value: 77 });
  expect(keepEdited(back, holding([77], ["=A9"])).cells[0]).toMatchObject({ formula: "=A2" });
});

test("where only some cells were being written, what people entered into them stays, in their formulas' place too", () => {
  const [one, two, three] = sheet([1, 2, 3]).cells;
  if (!one || !two || !three) throw new Error("three cells");
  const was = { key: "base", name: "Base", cells: [one, two, three], live: [] };
  const written = marksOf(sheet([10, 20, 30]).cells);
  const held = { sheetId: "s", name: "Base", isProtected: false };
  const back: SheetBack = { scope: "contents", was, written, held };
  const kept = keepEdited(back, holding([10, 77, 3, "beside"]));
  expect(kept.cells.map(({ value }) => value)).toEqual([1, 77, 3]);
  expect(keepEdited(back, holding([1, 2, 5], [1, 2, "=A1+4"])).cells[2]).toMatchObject({ formula: "=A1+4" });
});

test("marks know cells by place and content", () => {
  const known = isWritten(marksOf(sheet(["a", null, 3]).cells));
  const cell = (column: number, value: CellValue) => ({ row: 1, column, value });
  expect([known(cell(1, "a")), known(cell(3, 3)), known(cell(3, "3"))]).toEqual([true, true, true]);
  expect([known(cell(1, "b")), known(cell(2, "a")), known({ ...cell(3, 3), formula: "=3" })]).toEqual([
    false,
    false,
    false,
  ]);
});
