import type { CellContent, Engine } from "../../../src/excel-host/engine/engine";
import { selectionTotals } from "../../../src/workbench/page/grid/selection-totals";
import { workbenchRu } from "../../../src/workbench/words/ru";

function engineWith(
  values: readonly (string | number)[],
  area = { row: 0, column: 0, rows: values.length, columns: 1 },
) {
  const cells = values.map((value): CellContent[] => [
    { value, blank: value === "", error: value === "#N/A", spilled: false },
  ]);
  return {
    selectedArea: () => ({ sheet: "one", area }),
    size: () => ({ rows: 1000, columns: 256 }),
    cells: () => cells,
  } as unknown as Engine;
}

const say = (...values: readonly (string | number)[]): string => selectionTotals(engineWith(values), workbenchRu, "ru");

test("figures are summed in the notation of the language; texts, blanks and errors are no figures", () => {
  expect(say(1500, 0.5, "", "text", "#N/A")).toBe("Среднее: 750,25 · Количество: 4 · Сумма: 1\u00a0500,5");
  expect(say(0.1, 0.2)).toBe("Среднее: 0,15 · Количество: 2 · Сумма: 0,3");
  expect(say("a", "b", 1)).toBe("Количество: 3");
  expect(say(1, "")).toBe("");
});

test("nothing is summed of one cell, nor of a whole sheet", () => {
  expect(say(7)).toBe("");
  const all = { row: 0, column: 0, rows: 1000, columns: 256 };
  expect(selectionTotals(engineWith([1, 2], all), workbenchRu, "ru")).toBe("");
  const column = { row: 0, column: 0, rows: 1_048_576, columns: 1 };
  expect(selectionTotals(engineWith([1, 2], column), workbenchRu, "ru")).toContain("Сумма: 3");
});
