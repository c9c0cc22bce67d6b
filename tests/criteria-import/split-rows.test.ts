/** @jest-environment jsdom */
import fc from "fast-check";
import { separatedText } from "../../src/evaluation/criteria-import/cells/separated-text";
import { settleTable } from "../../src/evaluation/criteria-import/settle/settle-table";
import { appendix1 } from "../../src/rating/criteria/appendix-1";
import { readRows } from "./read-case";

const none = { ...appendix1, indicators: [] };
const table = separatedText(
  [
    "№;Показатель;Порядок начисления",
    '1.1;Призёры конкурсов;"районный – 3, областной – 5, республиканский – 10"',
    "1.2;Семинары;5 баллов за каждый",
  ].join("\n"),
);

test("a line of levels becomes an indicator for each with one answer, and comes back with another", () => {
  const { table: read } = readRows(table);
  const before = settleTable(read, none, new Map());
  expect(before.rows.map(({ row, state }) => [row.code, state])).toEqual([
    ["1.1", "question"],
    ["1.2", "new"],
  ]);
  const after = settleTable(read, none, new Map([[2, { kind: "split" }]]));
  expect(after.criteria.indicators.map(({ code, ru, rule }) => [code, ru, rule])).toEqual([
    ["1.1.1", "Призёры конкурсов: районный", { kind: "per_unit", points: 3 }],
    ["1.1.2", "Призёры конкурсов: областной", { kind: "per_unit", points: 5 }],
    ["1.1.3", "Призёры конкурсов: республиканский", { kind: "per_unit", points: 10 }],
    ["1.2", "Семинары", { kind: "per_unit", points: 5 }],
  ]);
  expect(after.rows.map(({ row, state }) => [row.words.line, row.words.partOf, state])).toEqual([
    [2.01, 2, "new"],
    [2.02, 2, "new"],
    [2.03, 2, "new"],
    [3, undefined, "new"],
  ]);
});

test("one part is left out like any other line", () => {
  const { table: read } = readRows(table);
  const settled = settleTable(
    read,
    none,
    new Map([
      [2, { kind: "split" }],
      [2.02, { kind: "leave-out" }],
    ]),
  );
  expect(settled.criteria.indicators.map(({ code }) => code)).toEqual(["1.1.1", "1.1.3", "1.2"]);
});

test("each line of a table is told once: an indicator, a line of a scale, a heading, a total or note, a caption", () => {
  const { counts } = readRows(
    separatedText(
      [
        "№\tКритерии\tБаллы",
        "1\t2\t3",
        "I. Работа\t\t",
        "1.\tУголок\t",
        "\tда\t5",
        "\tнет\t0",
        "",
        "2.\tСобрания\tза каждое – 2",
        "\tИтого\t7",
        "* Баллы за год\t\t",
      ].join("\n"),
    ),
  ).table;
  expect(counts).toEqual({ rows: 9, indicators: 2, lines: 2, headings: 1, notes: 2, captions: 2 });
});

test("the counts of any table add up, none below nought", () => {
  const cell = fc.constantFrom(
    "",
    "1.",
    "1.1",
    "2.",
    "а)",
    "№",
    "Показатель",
    "Баллы",
    "Итого",
    "да",
    "нет",
    "5",
    "за каждое – 2",
    "1. Блок",
    "Собрания",
    "максимум 60 баллов",
    "от 5 до 9",
    "Ескерту: жоқ",
    "районный – 3, областной – 5",
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 14 }), (rows) => {
      const { counts } = readRows(rows.map((row) => row.map((text) => ({ text })))).table;
      const { rows: all, ...parts } = counts;
      expect(all).toBe(rows.filter((row) => row.some((text) => text !== "")).length);
      expect(Object.values(parts).reduce((sum, one) => sum + one, 0)).toBe(all);
      expect(Math.min(...Object.values(parts))).toBeGreaterThanOrEqual(0);
    }),
    { seed: 20260220, numRuns: 400 },
  );
});
