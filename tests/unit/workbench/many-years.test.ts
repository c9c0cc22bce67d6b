import type { NamePlan, WorkbookPlan } from "../../../src/sheets/plan/sheet-plan";
import { sharedStyle } from "../../../src/sheets/plan/shared-style";
import { writePlan } from "../../../src/sheets/xlsx/write/write-plan";
import { openBook } from "../../../src/workbench/book/open-book";
import { realYear } from "../../contract/real-plans";

const plan = realYear(2025, "ru");

/** The year with names of other years, each on a cell of its own that bears a number. */
function withYears(count: number, numberOf: (year: number) => number): WorkbookPlan {
  const [summary, ...others] = plan.sheets;
  if (!summary) throw new Error("the year has sheets");
  const years = Array.from({ length: count }, (_, at) => 1000 + at);
  const names = years.map((year, at): NamePlan => {
    const area = { row: 5000 + at, column: 1, rows: 1, columns: 1 };
    return { name: `cfg_year_${year}`, sheet: summary.key, area };
  });
  const cells = years.map((year, at) => ({
    row: 5000 + at,
    column: 1,
    value: numberOf(year),
    style: sharedStyle("plain"),
  }));
  return {
    ...plan,
    sheets: [{ ...summary, cells: [...summary.cells, ...cells] }, ...others],
    names: [...plan.names, ...names],
  };
}

test("a name makes a year only where its cell bears it, and a file of very many years is refused", async () => {
  const named = openBook(await writePlan(withYears(800, () => 7)), "named.xlsx", "2026-02-20");
  if (named.kind !== "opened") throw new Error(named.kind);
  expect(named.book.years.map(({ year }) => year)).toEqual([2025]);
  const borne = openBook(await writePlan(withYears(30, (year) => year)), "years.xlsx", "2026-02-20");
  expect(borne).toMatchObject({ kind: "fault", finding: { code: "file.damaged", file: "years.xlsx" } });
});
