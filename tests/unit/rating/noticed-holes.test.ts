import { crossChecks } from "../../../src/rating/checks/cross-checks";
import { appendix1 } from "../../../src/rating/criteria/appendix-1";
import { boundOf } from "../../../src/rating/criteria/bound-of";
import { checkSheetNames } from "../../../src/rating/criteria/check-sheet-names";
import type { Check, Criteria } from "../../../src/rating/criteria/criteria";
import { addIndicator } from "../../../src/rating/criteria/edit-criteria";
import { nextBlock, retireBlock } from "../../../src/rating/criteria/edit-blocks";
import { shownNumber } from "../../../src/rating/rules/shown-figure";
import { minMax } from "../../../src/rating/rules/min-max";
import { hasShape } from "../../../src/rating/rules/shapes";
import { explainFigure } from "../../../src/rating/points/explain/explain-figure";
import { rate } from "../../../src/rating/rate";
import { readPrevious } from "../../../src/rating/strict/read-returns";
import { readDecisions } from "../../../src/rating/strict/read-decisions";
import { JsonValue } from "../../../src/text/json/json-value";
import { misfitsOf } from "../../../src/rating/returns/misfits";
import { parseFigure } from "../../../src/rating/returns/parse-figure";

const percentCheck = { ...appendix1, checks: [{ id: "P1", level: "error", expr: "[1.1] >= 50" }] } as const;

test("a check over a computed percentage is skipped where either base field is missing, and shows the percentage else", () => {
  const failed = crossChecks(percentCheck);
  expect(failed("A", { base: { B03: 1 } })).toEqual([]);
  expect(failed("A", { base: { B01: 4 } })).toEqual([]);
  expect(failed("A", { base: { B03: 1, B01: 4 } })).toMatchObject([{ params: { id: "P1", "1.1": 25 } }]);
  // A typed percentage is nobody's: the computed one is shown.
  expect(failed("A", { base: { B03: 1, B01: 4 }, figures: { "1.1": 99 } })).toMatchObject([{ params: { "1.1": 25 } }]);
});

test("points between the least and the greatest figure run from 0 to 100 where nothing else is said", () => {
  const span = { lowest: 0, highest: 1 };
  expect(minMax.ends({ kind: "min_max" }, span, [])).toEqual([0, 100]);
  expect(minMax.ends({ kind: "min_max", from: 5, to: 20 }, span, [])).toEqual([5, 20]);
  expect(minMax.slope?.({ kind: "min_max" })).toBe(100);
  expect(minMax.slope?.({ kind: "min_max", from: 5, to: 20 })).toBe(15);
});

test("fifteen digits in groups are read, sixteen are asked", () => {
  expect(parseFigure("123 456 789 012 345", "decimal")).toMatchObject({ kind: "value", value: 123456789012345 });
  expect(parseFigure("123\u00A0456\u00A0789\u00A0012,345", "decimal")).toMatchObject({ kind: "value" });
  expect(parseFigure("1 234 567 890 123 456", "decimal").kind).toBe("question");
});

test.each([
  ["истина", true],
  ["ИСТИНА", true],
  ["false", false],
])("%s is an answer", (text, value) => {
  expect(parseFigure(text, "yes-no")).toMatchObject({ kind: "value", value });
});

test.each([
  ["01-00", false],
  ["00-10", false],
  ["13-01", false],
  ["12-31", true],
  ["02-29", true],
  ["02-30", false],
  ["04-31", false],
])("%s is a due day: %p", (text, expected) => {
  expect(hasShape(text, "due")).toBe(expected);
});

test("days of a rule: only the last of several may be for every later day", () => {
  const days = (...until: readonly unknown[]) => until.map((one) => ({ until: one, points: 1 }));
  expect(hasShape(days("01-20", null), "days")).toBe(true);
  expect(hasShape(days("01-20", "02-20"), "days")).toBe(true);
  for (const wrong of [days(null), days("01-20", null, "02-20"), days(null, "01-20"), days("soon"), days(20)])
    expect(hasShape(wrong, "days")).toBe(false);
  expect(hasShape([{ until: "01-20" }], "days")).toBe(false);
  expect(hasShape(["01-20"], "days")).toBe(false);
});

test("last year's figures may be of any kind: a word, yes or no, a number, nothing, and nothing else", () => {
  const figures = { a: "2024-01-29", b: true, c: false, d: 7.5, e: null };
  expect(readPrevious(new JsonValue({ KZO: { figures }, PVL: {} }, "previous"))).toEqual({ KZO: { figures }, PVL: {} });
  expect(() => readPrevious(new JsonValue({ KZO: { figures: { a: [] } } }, "previous"))).toThrow();
});

test("a bound of the reporting year is of that year, with +1 of the next", () => {
  expect(boundOf("reporting_year-03-01", 2025)).toBe("2025-03-01");
  expect(boundOf("reporting_year+1-03-01", 2025)).toBe("2026-03-01");
});

test("place X of N: N counts those that have points", () => {
  const organisations = ["A", "B", "C"].map((id) => ({ id, kk: "", ru: "" }));
  const returns = { A: { figures: { "1.2": 5 } }, B: { figures: { "1.2": 9 } }, C: { figures: { "1.3": 1 } } };
  const input = { year: 2025, criteria: appendix1, organisations, returns };
  expect(explainFigure(input, rate(input), "A", "1.2")).toMatchObject({ place: 2, of: 2 });
});

test("a figure whose indicator is computed in the next table is told as gone; one without an earlier row fits", () => {
  const computed: Criteria = {
    ...appendix1,
    indicators: appendix1.indicators.map((one) =>
      one.code === "1.2"
        ? { ...one, rule: { kind: "percent_of_plan", points: 5, numerator: "B01", denominator: "B02", cap_ratio: 1 } }
        : one,
    ),
  };
  const returns = { KZO: { figures: { "1.2": 7 } } };
  expect(misfitsOf({ year: 2025, criteria: appendix1, returns }, computed)).toEqual([
    { kind: "gone", organisation: "KZO", code: "1.2", value: 7 },
  ]);
  const without = { ...appendix1, indicators: appendix1.indicators.filter(({ code }) => code !== "1.2") };
  expect(misfitsOf({ year: 2025, criteria: without, returns }, appendix1)).toEqual([]);
});

test("sheet names of blocks are checked in English too", () => {
  const block = { kk: "", ru: "", sheet_en: "Work" };
  const again = { ...block, sheet_en: "WORK" };
  expect(
    checkSheetNames([
      { ...block, block: 1 },
      { ...again, block: 2 },
    ]),
  ).toMatchObject([{ code: "criteria.sheet-name", block: "2", params: { value: "WORK" } }]);
});

test("a retired block takes no check along that is code, whatever its expression says", () => {
  const coded: Check = { id: "K1", level: "error", expr: "[2.1] <= [2.2]", implemented_by: "last-year" };
  const plain: Check = { id: "K2", level: "error", expr: "[2.1] <= [2.2]" };
  const { criteria } = retireBlock({ ...appendix1, checks: [coded, plain] }, 2);
  expect(criteria?.checks.map(({ id }) => id)).toEqual(["K1"]);
});

test("blocks that bear no number do not count for the number of the next", () => {
  expect(
    nextBlock({
      blocks: [
        { block: "A", kk: "", ru: "" },
        { block: 2, kk: "", ru: "" },
      ],
      indicators: [],
    }),
  ).toBe(3);
});

test("a computed figure is the percentage, the sum or the mean of what is given, and none of nothing", () => {
  const shown = (way: "percent" | "sum" | "mean", ...values: (number | null)[]) =>
    shownNumber({ way, fields: values.map((_, at) => `B${at}`) }, values);
  expect([shown("sum", 2, null, 3), shown("mean", 2, null, 3), shown("percent", 1, 4)]).toEqual([5, 2.5, 25]);
  expect([shown("sum", null, null), shown("mean", null), shown("percent", 1, 0), shown("percent", null, 4)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test("the first indicator of a block stands behind those of all others", () => {
  const [first] = appendix1.indicators;
  const added = first && addIndicator(appendix1, { ...first, block: 5, code: "5.99" });
  expect(added?.criteria?.indicators.at(-1)?.code).toBe("5.99");
  const without = { ...appendix1, indicators: appendix1.indicators.filter(({ block }) => block !== 3) };
  const alone = first && addIndicator(without, { ...first, block: 3, code: "3.1" });
  expect(alone?.criteria?.indicators.at(-1)?.code).toBe("3.1");
});

test.each(["reason", "place", "ids", "totals", "chosen"])(
  "a decision without its %s is refused by that name",
  (name) => {
    const decision = { reason: "tie-over-prizes", place: 3, ids: ["A"], totals: [1], chosen: ["A"] };
    const left = Object.fromEntries(Object.entries(decision).filter(([key]) => key !== name));
    const read = (): unknown => readDecisions(new JsonValue([left], "decisions"));
    expect(read).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ path: `decisions[0].${name}` }) }),
    );
  },
);
