import { areasOf } from "./areas-of-plan";
import { planYear } from "../../../src/evaluation/sheets/plan-year";
import { machineColumn, printedCriteria } from "../../../src/evaluation/sheets/criteria/criteria-columns";
import { describeFinding } from "../../../src/evaluation/words/findings/describe-finding";
import { readYear } from "../../../src/evaluation/sheets/read-year";
import { machineColumns } from "../../../src/rating/criteria/machine-row";
import type { Finding } from "../../../src/rating/finding";
import { criteriaRow } from "../../../src/evaluation/sheets/year-layout";
import { toRatingInput, type YearData } from "../../../src/evaluation/year/year-data";
import { rate } from "../../../src/rating/rate";
import { languages } from "../../../src/text/language";
import { makeYear } from "./make-year";

test.each(languages)("the words of a rule refuse what is typed over them and say where to edit (%s)", (language) => {
  const data = makeYear({ language });
  const sheet = planYear(data, rate(toRatingInput(data))).sheets.find(({ key }) => key === "criteria");
  const refused = sheet?.validations.find(({ area }) => area.column === printedCriteria.how);
  expect(refused).toMatchObject({
    area: { row: criteriaRow, rows: data.criteria.indicators.length, columns: 2 },
    rule: { kind: "custom", formula: "=FALSE" },
  });
  expect(refused?.error.text).toMatch(/ J[ .-]| \(J /);
  expect(refused?.prompt).toEqual(refused?.error);
  expect(refused?.error.text.length).toBeLessThanOrEqual(225);
  expect(refused?.error.title.length).toBeLessThanOrEqual(32);
});

/** The named areas of a year as its sheets hold them, with cells of the criteria table overwritten. */
function readWith(data: YearData, code: string, column: number, value: string | number | null): readonly Finding[] {
  const plan = planYear(data, rate(toRatingInput(data)));
  const table = plan.sheets.find(({ key }) => key === "criteria");
  const row = table?.cells.find((cell) => cell.column === printedCriteria.code && cell.value === code)?.row ?? 0;
  const values = areasOf(plan);
  const name = `crt_table_${data.year}`;
  const rows = (values[name] ?? []).map((cells, at) =>
    at === row - criteriaRow ? cells.map((cell, right) => (right === column - 1 ? value : cell)) : cells,
  );
  return readYear({ ...values, [name]: rows }, data.year).findings;
}

const columnOf = (name: string): number => machineColumn + machineColumns.indexOf(name);

test.each(languages)("a table as it was laid out is read without a word about it (%s)", (language) => {
  const data = makeYear({ language });
  const { findings, data: read } = readYear(areasOf(planYear(data, rate(toRatingInput(data)))), data.year);
  expect(findings.filter(({ code }) => code.startsWith("criteria."))).toEqual([]);
  expect(read.criteria.indicators).toEqual(data.criteria.indicators);
});

test("the columns of parameters are headed and filled in the language of the sheets", () => {
  const data = makeYear({ language: "ru" });
  const sheet = planYear(data, rate(toRatingInput(data))).sheets.find(({ key }) => key === "criteria");
  const at = (row: number, name: string) =>
    sheet?.cells.find((cell) => cell.row === row && cell.column === columnOf(name))?.value;
  expect(["kind", "points", "due_year"].map((name) => at(criteriaRow - 1, name))).toEqual([
    "Порядок начисления баллов",
    "Баллы",
    "Год срока",
  ]);
  expect([at(criteriaRow, "kind"), at(criteriaRow, "type")]).toEqual(["Шкала процентов", "проценты"]);
  const latin = sheet?.cells.filter(({ row, column, value }) => {
    return row >= criteriaRow && column >= machineColumn && column < columnOf("block") && /[a-z]_/.test(String(value));
  });
  expect(latin).toEqual([]);
  const offered = sheet?.validations.find(({ area }) => area.column === columnOf("kind"))?.rule;
  expect(offered).toMatchObject({ kind: "list", source: expect.stringContaining("Шкала процентов,Доля выполнения") });
});

test("words typed over, bounds typed over and a parameter that the rule has not are errors on the line", () => {
  const data = makeYear({ language: "ru" });
  const typed = (column: number, value: string | number) => readWith(data, "1.2", column, value);
  expect(typed(printedCriteria.how, "Баллы за единицу: 100")).toMatchObject([
    { code: "criteria.words-differ", level: "error", indicator: "1.2", params: { said: "Баллы за единицу: 100" } },
  ]);
  expect(typed(printedCriteria.range, "0 – 5")).toMatchObject([{ code: "criteria.words-differ", indicator: "1.2" }]);
  expect(typed(columnOf("cap_ratio"), 1.2)).toMatchObject([
    { code: "criteria.unread-parameter", level: "error", indicator: "1.2", params: { name: "cap_ratio" } },
  ]);
  const said = describeFinding(typed(columnOf("cap_ratio"), 1.2)[0] as Finding, "kk", data).title;
  expect(said).toContain("Есепке алынатын шегі");
});
