import { changedContents } from "../../../src/sheets/office/change/held/changed-contents";
import { anchorName } from "../../../src/kernel/sheet-anchor";
import { narrowSheets } from "../../../src/evaluation/live/steps/rewrite/narrow-change";
import { areaSizes } from "../../../src/sheets/office/read/area-sizes";
import type { KeptSheet, WholeSheet } from "../../../src/sheets/office/change/sheets-change";
import type { SheetContents } from "../../../src/sheets/office/read/sheet-contents";
import { sharedStyle } from "../../../src/sheets/plan/shared-style";
import { SheetDraft } from "../../../src/sheets/plan/sheet-draft";
import type { CellValue, SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { atOnce } from "../../../src/sheets/plan/turns";

const text = sharedStyle("input", { format: "@" });
const plain = sharedStyle("plain");

function sheet(values: readonly CellValue[], change: (draft: SheetDraft) => void = () => undefined): SheetPlan {
  const draft = new SheetDraft("base", "Base");
  draft.line(1, 1, values, plain);
  draft.cell(2, 1, 3, plain, { formula: "=A1+1" });
  change(draft);
  return draft.finish();
}

function holding(values: readonly CellValue[], more: Partial<{ formula: string; formats: string[] }> = {}) {
  const { formula = "=A1+1", formats = values.map(() => "General") } = more;
  const rest = values.slice(1).map(() => "");
  const used = {
    ...{ row: 1, column: 1, rows: 2, columns: values.length },
    values: [values.map((value) => value ?? ""), [3, ...rest]],
    formulas: [values.map((value) => value ?? ""), [formula, ...rest]],
    formats: [formats, formats],
  };
  return { ...{ sheetId: "s", name: "Base", isProtected: true, charts: [] }, used } satisfies SheetContents;
}

function changed(sheet: WholeSheet): KeptSheet | undefined {
  return atOnce(changedContents(sheet));
}

test("a sheet that holds what it is to hold is not written", () => {
  expect(changed({ plan: sheet([1, null]), was: sheet([1, null]), held: holding([1, null]) })).toBeUndefined();
});

test("only cells that hold something else are written, and what they held is the way back", () => {
  const kept = changed({ plan: sheet([1, 5, null]), was: sheet([1, 2, 3]), held: holding([1, 2, 3]) });
  expect(kept).toMatchObject({ scope: "contents" });
  const valuesOf = (cells: readonly { readonly column: number; readonly value: CellValue }[] = []) =>
    cells.map(({ column, value }) => [column, value]);
  expect(valuesOf(kept?.plan.cells)).toEqual([
    [2, 5],
    [3, null],
  ]);
  expect(valuesOf(kept?.was.cells)).toEqual([
    [2, 2],
    [3, 3],
  ]);
});

test("a number in place of the same text, and a value in place of a formula, are something else", () => {
  expect(changed({ plan: sheet([1]), was: sheet([1]), held: holding(["1"]) })?.plan.cells).toHaveLength(1);
  const typedOver = changed({ plan: sheet([1]), was: sheet([1]), held: holding([1], { formula: "3" }) });
  expect(typedOver?.plan.cells).toMatchObject([{ row: 2, formula: "=A1+1" }]);
});

test("a formula that Excel writes its own way is there", () => {
  expect(changed({ plan: sheet([1]), was: sheet([1]), held: holding([1], { formula: "=A1 + 1" }) })).toBeUndefined();
});

test("rows are made as high as their contents need, and back", () => {
  const plan = sheet([1], (draft) => draft.height(1, 30));
  const kept = changed({ plan, was: sheet([1]), held: holding([1]) });
  expect(kept).toMatchObject({
    scope: "contents",
    plan: { cells: [], heights: [{ row: 1, rows: 1, height: 30 }] },
    was: { heights: [{ row: 1, rows: 1, height: 15 }] },
  });
});

test("another footer is written alone, and back; another page is not", () => {
  const printed = (centre: string, last = 1): SheetPlan =>
    sheet([1], (draft) => {
      const area = { row: 1, column: 1, rows: 2, columns: last };
      const footer = { left: "Left", centre, right: "sheet-page-pages" } as const;
      draft.print = { area, orientation: "landscape", fit: { wide: 1, tall: 1 }, footer };
    });
  const held = holding([1]);
  expect(changed({ plan: printed("a"), was: printed("a"), held })).toBeUndefined();
  expect(changed({ plan: printed("made figures"), was: printed(""), held })).toMatchObject({
    scope: "contents",
    plan: { cells: [], footer: { left: "Left", centre: "made figures" } },
    was: { cells: [], footer: { left: "Left", centre: "" } },
  });
  expect(changed({ plan: printed("a", 2), was: printed("a"), held })?.scope).toBeUndefined();
});

test.each([
  ["another look of a cell", sheet([1], (draft) => draft.cell(1, 1, 1, sharedStyle("head")))],
  ["another cell", sheet([1, 2])],
  ["joined cells", sheet([1], (draft) => draft.merges.push({ row: 1, column: 1, rows: 1, columns: 2 }))],
])("%s: the sheet is written as a whole", (_what, plan) => {
  expect(changed({ plan, was: sheet([1]), held: holding([1]) })?.scope).toBeUndefined();
});

test("a cell that somebody made a text, or that was one, is written with its format", () => {
  const asText = holding([1], { formats: ["@"] });
  expect(changed({ plan: sheet([2]), was: sheet([1]), held: asText })).toMatchObject({ held: asText });
  expect(changed({ plan: sheet([2]), was: sheet([1]), held: asText })?.scope).toBeUndefined();
  // A text like a formula is no text to Excel unless its cell is written so.
  const as = (value: CellValue) => sheet([1], (draft) => draft.cell(1, 1, value, text));
  const held = holding(["x"], { formats: ["@"] });
  expect(changed({ plan: as("=1+1"), was: as("x"), held })?.scope).toBeUndefined();
  expect(changed({ plan: as("y"), was: as("x"), held })?.scope).toBe("contents");
});

test.each([
  ["stands as planned", "$A$9:$C$10", "contents"],
  ["has a row put in above", "$A$10:$C$11", undefined],
  ["has a column put in between", "$A$9:$D$10", undefined],
])("a sheet that %s is written so far", (_what, area, scope) => {
  const names = [{ name: "base_all_2025", sheet: "base", area: { row: 9, column: 1, rows: 2, columns: 3 } }];
  const sizes = areaSizes(
    new Map([
      [anchorName("base", 2025), "=Base!$A$1"],
      ["base_all_2025", `=Base!${area}`],
    ]),
  );
  const one = { plan: sheet([2]), was: sheet([1]), held: holding([1]) };
  expect(atOnce(narrowSheets([one], { year: 2025, sizes, names })).get(one)?.scope).toBe(scope);
});
