import { bestSheet, type TableSheet } from "../../src/evaluation/criteria-import/best-sheet";
import { appendix1 } from "../../src/rating/criteria/appendix-1";

const context = { criteria: appendix1, year: 2025 };
const head = ["№", "Показатель", "Баллы"];
const sheet = (isHidden: boolean, ...lines: string[][]): TableSheet => ({
  name: "",
  isHidden,
  rows: lines.map((line) => line.map((text) => ({ text }))),
});
const long = Array.from({ length: 30 }, (_, at) => [`Строка ${at}`, "", ""]);
const two = [head, ["1.1", "А", "1 балл за каждый"], ["1.2", "Б", "1 балл за каждый"]];
const one = [head, ["1.1", "А", "1 балл за каждый"], ["1.2", "Б", "по решению"], ["1.3", "В", "по решению"]];
const none = [head, ["1.1", "А", "по решению"]];

test.each([
  ["most rules understood, not most rows", [sheet(false, ...long), sheet(false, ...one), sheet(false, ...two)], 2],
  ["most rules in words where none is understood", [sheet(false, ...long), sheet(false, ...none)], 1],
  ["most rows where there is no rule", [sheet(false, ["a", "b"]), sheet(false, ...long)], 1],
  ["the first of equals", [sheet(false, ...two), sheet(false, ...two)], 0],
  ["a hidden sheet is not taken", [sheet(true, ...two), sheet(false, ...one)], 1],
  ["unless all are hidden", [sheet(true, ...one), sheet(true, ...two)], 1],
  ["nothing", [], 0],
])("%s", (_why, sheets, expected) => {
  expect(bestSheet(sheets, context)).toBe(expected);
});
