import { plannedArea, queueClear, standardHeight } from "../../../src/sheets/office/change/clear-sheet";

/** A range that keeps what is set on it and what is called. */
function recorder(): { readonly range: Excel.Range; readonly set: Map<string, unknown>; readonly called: string[] } {
  const set = new Map<string, unknown>();
  const called: string[] = [];
  const part = (path: string): unknown =>
    new Proxy((): void => undefined, {
      get: (_, name) => part(`${path}.${String(name)}`),
      set: (_, name, value) => Boolean(set.set(`${path}.${String(name)}`, value)),
      apply: () => void called.push(path),
    });
  return { range: part("range") as Excel.Range, set, called };
}

const plan = (row: number, column: number): { cells: { row: number; column: number }[]; merges: [] } => ({
  cells: [{ row, column }],
  merges: [],
});

test("an emptied sheet has rows of the usual height, no hidden columns, rules or joined cells", () => {
  const { range, set, called } = recorder();
  const asked: string[] = [];
  const sheet = { getRange: (address: string) => (asked.push(address), range) } as unknown as Excel.Worksheet;
  queueClear(sheet, [plan(4, 2), plan(2, 5)], { charts: [] });
  expect(asked).toEqual(["A1:E4"]);
  expect(Object.fromEntries(set)).toEqual({ "range.columnHidden": false, "range.format.rowHeight": standardHeight });
  expect(called.filter((one) => one !== "range.untrack")).toEqual([
    "range.unmerge",
    "range.clear",
    "range.dataValidation.clear",
    "range.conditionalFormats.clearAll",
  ]);
});

test("joined cells reach to their end", () => {
  expect(plannedArea({ cells: [{ row: 1, column: 1 }], merges: [{ row: 3, column: 2, rows: 2, columns: 4 }] })).toEqual(
    {
      ...{ row: 1, column: 1 },
      ...{ rows: 4, columns: 5 },
    },
  );
});
