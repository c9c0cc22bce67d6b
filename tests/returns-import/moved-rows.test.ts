import { mergeReturn } from "../../src/evaluation/returns/import/merge-return";
import { readReturnFile } from "../../src/evaluation/returns/import/read-return-file";
import { makeSample } from "../../src/evaluation/sample/make-sample";
import { takeReturns } from "../../src/evaluation/year/acts/take-returns";
import { wordsOfActs } from "../../src/evaluation/words/acts/words-of-acts";
import type { Cell, SheetPlan, WorkbookPlan } from "../../src/sheets/plan/sheet-plan";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { realReturn } from "../contract/real-plans";

const { criteria, organisations } = makeSample(2025, "ru");
const filled = realReturn("KZO", "ru", true);

/** The form with the cells of one sheet of fields moved to other rows. */
function moved(
  rowOf: (row: number) => number,
  change: (cells: readonly Cell[]) => readonly Cell[] = (cells) => cells,
): WorkbookPlan {
  const sheets = filled.sheets.map((sheet): SheetPlan => {
    if (sheet.key !== "block-2") return sheet;
    const cells = sheet.cells.map(({ formula: _formula, ...cell }) => ({ ...cell, row: rowOf(cell.row) }));
    return {
      ...sheet,
      cells: [...change(cells)],
      merges: [],
      validations: [],
      conditionals: [],
      names: [],
    } as unknown as SheetPlan;
  });
  return { ...filled, sheets };
}

async function read(plan: WorkbookPlan, byCodes = false) {
  const bytes = await writePlan(plan);
  return readReturnFile({ file: "KZO.xlsx", bytes, year: 2025, criteria, organisations, ...(byCodes && { byCodes }) });
}

const inserted = (row: number): number => (row >= 8 ? row + 2 : row);
const below = (row: number): number => (row === 6 ? 20 : row);
const insertedAbove = (row: number): number => (row >= 3 ? row + 1 : row);
const sorted = (row: number): number => (row === 6 ? 9 : row === 9 ? 6 : row);

test.each([
  ["inserted", inserted],
  ["sorted", sorted],
  ["moved below the legend", below],
  ["inserted above the captions", insertedAbove],
])(
  "a form whose rows were %s is a question with what stands elsewhere, and read by its codes when a person agrees",
  async (_, rowOf) => {
    const whole = await read(filled);
    if (whole.kind !== "return") throw new Error(`the form is ${whole.kind}`);
    const question = await read(moved(rowOf));
    if (question.kind !== "moved") throw new Error(`the form is ${question.kind}`);
    expect(question.organisation).toBe("KZO");
    expect(question.moved.map(({ from, to }) => [from, to])).toEqual(
      Array.from({ length: 10 }, (_one, at) => at + 6)
        .filter(
          (row) =>
            rowOf(row) !== row &&
            filled.sheets
              .find(({ key }) => key === "block-2")
              ?.cells.some((cell) => cell.row === row && cell.column === 1),
        )
        .map((row) => [row, rowOf(row)]),
    );
    const agreed = await read(moved(rowOf), true);
    if (agreed.kind !== "return") throw new Error(`the form is ${agreed.kind}`);
    expect(agreed.declared).toEqual(whole.declared);
    expect(agreed.byCodes).toBe(question.moved.length);
    const taken = { read: agreed, merge: mergeReturn(undefined, agreed, criteria), answers: [] };
    const signed = { who: "А. Сейтова", at: new Date(2026, 1, 20) };
    const { log = [] } = takeReturns(makeSample(2025, "ru"), [taken], signed);
    expect(log.find(({ file }) => file === "KZO.xlsx")?.reason).toBe(
      wordsOfActs("ru").byCodes(String(question.moved.length)),
    );
    expect(agreed.findings.filter(({ level }) => level === "error")).toEqual([]);
  },
);

const put =
  (row: number, column: number, value: string | number) =>
  (cells: readonly Cell[]): Cell[] => {
    const [like] = cells;
    if (like === undefined) throw new Error("the sheet is empty");
    return [...cells.filter((cell) => cell.row !== row || cell.column !== column), { ...like, row, column, value }];
  };

test.each([
  ["a code that stands twice", put(9, 1, "2.1")],
  ["a code of no field", put(9, 1, "9.9")],
  ["a code as a number", put(6, 1, 2.1)],
  ["the name of another field", put(6, 2, "Что-то другое")],
  ["a figure in a row without a code", put(8, 5, 7)],
  ["the caption of another column", put(5, 5, "Примечание")],
])("where anything is doubtful the form is refused as before: %s", async (_, change) => {
  for (const agreed of [false, true]) {
    const result = await read(moved(inserted, change), agreed);
    expect([result.kind, "findings" in result && result.findings.map(({ code }) => code)]).toEqual([
      "refused",
      ["file.changed-layout"],
    ]);
  }
});
