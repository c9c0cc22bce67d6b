import { settleTable } from "../../src/evaluation/criteria-import/settle/settle-table";
import { appendix1 } from "../../src/rating/criteria/appendix-1";
import type { Criteria } from "../../src/rating/criteria/criteria";
import { checkFigure } from "../../src/rating/returns/check-figure";
import { misfitsOf } from "../../src/rating/returns/misfits";
import { readRows } from "./read-case";

const bounded: Criteria = {
  ...appendix1,
  indicators: appendix1.indicators.map((one) => (one.code === "3.2" ? { ...one, max: 12, status: "draft" } : one)),
};

function settled(captions: string, ...rows: readonly string[]) {
  const cells = [captions, ...rows].map((row) => row.split("|").map((text) => ({ text: text.trim() })));
  return settleTable(readRows(cells, bounded).table, bounded, new Map());
}

const codeIn = (criteria: Criteria, code: string) => criteria.indicators.find((one) => one.code === code);
const captions = "№ | Показатель | Ед. изм. | Порядок начисления баллов | Источник информации";

test("what belonged to the former indicator of a code goes with it: bounds, document, sources, status", () => {
  const { criteria } = settled(
    "№ | Показатель | Порядок начисления баллов",
    "3.2 | Количество дежурств на площадке | 10 баллов за каждый",
  );
  expect(codeIn(bounded, "3.2")).toMatchObject({ max: 12, status: "draft" });
  expect(codeIn(bounded, "3.2")?.evidence).toBeDefined();
  expect(codeIn(criteria, "3.2")).toEqual({
    block: 3,
    code: "3.2",
    kk: "Количество дежурств на площадке",
    ru: "Количество дежурств на площадке",
    type: "integer",
    rule: { kind: "per_unit", points: 10 },
  });
});

test("another unit is another meaning too; the same name and unit keep what the table does not say", () => {
  const before = codeIn(bounded, "3.2");
  const row = (unit: string) => `3.2 | ${before?.ru ?? ""} | ${unit} | 1 балл за каждый`;
  const own = settled("№ | Показатель | Ед. изм. | Порядок начисления баллов", row(before?.unit?.ru ?? "")).criteria;
  expect(codeIn(own, "3.2")).toMatchObject({ max: 12, status: "draft", evidence: before?.evidence });
  const other = settled("№ | Показатель | Ед. изм. | Порядок начисления баллов", row("член профсоюза")).criteria;
  expect(codeIn(other, "3.2")).not.toHaveProperty("max");
  expect(codeIn(other, "3.2")).not.toHaveProperty("evidence");
});

test.each([
  ["Источник информации"],
  ["Подтверждающий документ"],
  ["Документы, подтверждающие показатель"],
  ["Ақпарат көзі"],
  ["Дерек көзі"],
  ["Дереккөз"],
  ["Растайтын құжат"],
])("a paper under «%s» is the document of the indicator", (caption) => {
  const { criteria } = settled(
    `№ | Показатель | Порядок начисления баллов | ${caption}`,
    "3.2 | Количество дежурств на площадке | минус 10 баллов за каждый | Акт Н-1",
  );
  expect(codeIn(criteria, "3.2")?.evidence).toEqual({ kk: "Акт Н-1", ru: "Акт Н-1" });
});

test("kinds of sources by their number stay kinds; papers of two columns are both kept", () => {
  const { criteria } = settled(
    "№ | Показатель | Порядок начисления баллов | Источник информации | Подтверждающий документ",
    "3.2 | Несчастные случаи | минус 10 баллов за каждый | пункт 3.3-1 | Акт Н-1",
    "3.3 | Проверки | 10 баллов за каждую | Отчёт организации | Акт",
  );
  expect(codeIn(criteria, "3.2")).toMatchObject({ source: ["3.3-1"], evidence: { ru: "Акт Н-1" } });
  expect(codeIn(criteria, "3.3")).toMatchObject({ evidence: { ru: "Акт; Отчёт организации" } });
  expect(codeIn(criteria, "3.3")).not.toHaveProperty("source");
});

test("a check of what stands for something else now is taken out and told; a table's own checks are of its own indicators", () => {
  const naming = appendix1.checks.filter(({ expr }) => expr.includes("[2.2]")).map(({ id }) => id);
  expect(naming).toContain("C17");
  const rows = appendix1.indicators.map(({ code, kk, ru, unit }) =>
    [code, code === "2.2" ? "Сумма возвращённых средств" : `${ru} / ${kk}`, unit?.ru, "1 балл за каждый", ""].join("|"),
  );
  const { criteria, lostChecks } = settled(captions, ...rows);
  expect(lostChecks).toEqual(expect.arrayContaining(naming));
  expect(criteria.checks.map(({ id }) => id)).not.toEqual(expect.arrayContaining(naming));
  const told = misfitsOf({ year: 2025, criteria: bounded, returns: {} }, criteria).flatMap((misfit) =>
    misfit.kind === "check" ? [misfit.check] : [],
  );
  expect(told).toEqual(lostChecks);
  const cells = [captions, ...rows].map((row) => row.split("|").map((text) => ({ text: text.trim() })));
  const own = settleTable(readRows(cells, bounded).table, bounded, new Map(), appendix1.checks);
  expect(own.criteria.checks.map(({ id }) => id)).toEqual(expect.arrayContaining(naming));
});

test("a count of a table brought in is not below 0, although the table names no bound", () => {
  const { criteria } = settled(captions, "3.1 | Проведённые семинары | ед. | 2 балла за каждый | Отчёт");
  const indicator = codeIn(criteria, "3.1");
  if (!indicator) throw new Error("not taken in");
  const of = (value: number) =>
    checkFigure(value, indicator, { organisation: "KZO", indicator: "3.1" }, 2025).map(({ code, level }) => [
      code,
      level,
    ]);
  expect(of(-5)).toEqual([["figure.bounds", "error"]]);
  expect(of(5)).toEqual([]);
});
