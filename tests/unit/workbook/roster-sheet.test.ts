import { planYear } from "../../../src/evaluation/sheets/plan-year";
import { readYear } from "../../../src/evaluation/sheets/read-year";
import { toRatingInput } from "../../../src/evaluation/year/year-data";
import { rate } from "../../../src/rating/rate";
import type { CellValue } from "../../../src/sheets/plan/sheet-plan";
import { areasOf } from "./areas-of-plan";
import { makeYear } from "./make-year";

const data = makeYear({ language: "ru" });
const values = areasOf(planYear(data, rate(toRatingInput(data))));
const table = values["org_table_2025"] ?? [];
const free = data.organisations.length;

/** The year with cells typed into the first free row of the list of organisations. */
function typed(...cells: readonly CellValue[]) {
  const rows = table.map((row, at) => (at === free ? row.map((cell, right) => cells[right] ?? cell) : row));
  const { data: read, findings } = readYear({ ...values, org_table_2025: rows }, 2025);
  return { read, findings: findings.filter(({ code }) => code.startsWith("roster.")) };
}

test("a list as it was laid out is read without a word", () => {
  expect(typed()).toMatchObject({ findings: [], read: { organisations: data.organisations } });
});

test("an organisation typed on the sheet is taken, and that it has no rows for figures yet is an error", () => {
  const { read, findings } = typed("NEW1", "Новая обл.", "Новая областная организация");
  expect(read.organisations.at(-1)).toEqual({
    id: "NEW1",
    kk: "",
    short_ru: "Новая обл.",
    ru: "Новая областная организация",
  });
  expect(findings).toMatchObject([{ code: "roster.not-laid-out", level: "error", organisation: "NEW1" }]);
});

test("a row without a code and a code that stands twice are refused by name", () => {
  expect(typed(null, "Новая обл.")).toMatchObject({
    read: { organisations: { length: free } },
    findings: [{ code: "roster.no-code", params: { value: "Новая обл." } }],
  });
  const [first] = data.organisations;
  expect(typed(first?.id ?? "", "Другое имя")).toMatchObject({
    read: { organisations: data.organisations },
    findings: [{ code: "roster.repeated-code", params: { value: first?.id } }],
  });
});
