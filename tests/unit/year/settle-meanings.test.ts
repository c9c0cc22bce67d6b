import { withCriteria } from "../../../src/evaluation/year/acts/change-criteria";
import type { MeaningAnswer } from "../../../src/evaluation/year/acts/settle-meanings";
import { keptFigures } from "../../../src/evaluation/year/kept-figures";
import type { YearData } from "../../../src/evaluation/year/year-data";
import { planRefresh } from "../../../src/evaluation/sheets/plan-refresh";
import { toRatingInput } from "../../../src/evaluation/year/year-data";
import { rate } from "../../../src/rating/rate";
import { changedMeanings } from "../../../src/rating/returns/changed-meanings";
import { sampleYear } from "../../pane/memory-workbook";

const data: YearData = { ...sampleYear("ru"), returns: { KZO: { figures: { "2.1": 6313, "2.2": 4 } } } };
const named = (code: string) => {
  const found = data.criteria.indicators.find((one) => one.code === code);
  if (!found) throw new Error(code);
  return found;
};
/** 2.1 becomes something new, what it was stands at 2.2. */
const next = {
  ...data.criteria,
  indicators: data.criteria.indicators.map((one) => {
    if (one.code === "2.1") return { ...one, kk: "Сот істері", ru: "Судебные дела" };
    return one.code === "2.2" ? { ...named("2.1"), code: "2.2" } : one;
  }),
};
const settle = (answers: readonly (readonly [string, MeaningAnswer])[]) =>
  withCriteria(data, next, { who: "А", at: new Date(2026, 1, 20), meanings: new Map(answers) });

test("codes that stand for something else are named with the code that bears the former name", () => {
  expect(changedMeanings(data, next)).toMatchObject([
    { code: "2.1", figures: 1, elsewhere: ["2.2"] },
    { code: "2.2", figures: 1, elsewhere: [] },
  ]);
});

test("a figure kept under a new meaning is an open warning until it is entered anew", () => {
  const kept = settle([]);
  expect(kept.returns).toEqual(data.returns);
  expect(keptFigures(kept)).toMatchObject([
    { code: "figure.other-meaning", level: "warning", organisation: "KZO", indicator: "2.1", params: { value: 6313 } },
    { indicator: "2.2" },
  ]);
  const anew = { ...kept, returns: { KZO: { figures: { "2.1": 50, "2.2": 4 } } } };
  expect(keptFigures(anew).map(({ indicator }) => indicator)).toEqual(["2.2"]);
});

test("the findings sheet lists every figure that was kept", () => {
  const listed = (year: YearData): number => {
    const sheet = planRefresh(year, rate(toRatingInput(year))).sheets.find(({ key }) => key === "findings");
    return (
      sheet?.cells.filter(({ value }) => String(value).startsWith("Значение введено при другом названии")).length ?? 0
    );
  };
  expect(listed(settle([]))).toBe(2);
  expect(listed(settle([["2.1", { kind: "aside" }]]))).toBe(1);
});

test("a figure goes to the code that bears its name, and what is set aside stands in the log", () => {
  const moved = settle([
    ["2.1", { kind: "move", to: "2.2" }],
    ["2.2", { kind: "aside" }],
  ]);
  expect(moved.returns["KZO"]?.figures).toEqual({ "2.2": 6313 });
  expect(moved.log?.filter(({ action }) => action === "figureRemoved")).toMatchObject([
    { where: expect.stringMatching(/^Кызылординская обл\. \(KZO\) · 2\.2 \p{L}{3}/u), before: "4" },
  ]);
  expect(keptFigures(moved)).toEqual([]);
});

test("a figure does not overwrite one that is kept: it goes to the log instead", () => {
  const moved = settle([["2.1", { kind: "move", to: "2.2" }]]);
  expect(moved.returns["KZO"]?.figures).toEqual({ "2.2": 4 });
  expect(moved.log?.filter(({ action }) => action === "figureRemoved")).toMatchObject([
    { where: expect.stringMatching(/^Кызылординская обл\. \(KZO\) · 2\.1 \p{L}{3}/u), before: "6313" },
  ]);
});
