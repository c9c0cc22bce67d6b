/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readHtmlTable } from "../../src/pane/evaluation/bring-in/table/read-html-table";
import { readRows } from "./read-case";

const folder = join(__dirname, "appendix-45");

test("a whole appendix of 45 indicators as Word copies it: what is read, what is asked, what is shown unread", () => {
  const { mapping, table } = readRows(readHtmlTable(readFileSync(join(folder, "table.html"), "utf8")));
  const expected: unknown = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));
  expect(mapping).toEqual({ roles: ["code", "name", "unit", "rule", "points", "evidence"], headRows: 3 });
  expect(table.blocks.map(({ ru }) => ru)).toEqual([
    "Организационная работа",
    "Социально-экономическая и правовая защита",
    "Безопасность и охрана труда",
    "Социальное партнёрство",
    "Финансовая дисциплина",
  ]);
  const read = table.rows.map(({ code, understanding }) => [
    code,
    understanding.kind === "understood"
      ? understanding.reading.rule
      : understanding.kind === "question"
        ? { asked: understanding.reasons }
        : "unknown",
  ]);
  expect(Object.fromEntries(read)).toEqual(expected);
  expect(table.rows.find(({ code }) => code === "2.6.б")?.words.name.ru).toBe(
    "Проведено проверок общественного контроля: внеплановых",
  );
});
