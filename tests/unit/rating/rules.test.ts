import { figureBounds } from "../../../src/rating/criteria/figure-bounds";
import { rate } from "../../../src/rating/rate";
import { assignPoints } from "../../../src/rating/points/assign-points";
import { explainPoints } from "../../../src/rating/points/explain/explain-points";
import { pointsAt } from "../../../src/rating/points/points-column";
import { type Rule, parametersOf, ruleKinds, rules, typesOf } from "../../../src/rating/rules/rules";
import { isoDate } from "../../../src/text/day-number";
import { machineColumns } from "../../../src/rating/criteria/machine-row";
import { checkIndicator } from "../../../src/rating/criteria/check-indicator";
import { ruleWords } from "../../../src/evaluation/words/explain/rule-words";

const codes = ["B01", "B03", "B25", "B26", "B27"];

test.each(ruleKinds)("the example of %s passes its checks and gives its points on both paths", (kind) => {
  const { example, usualType: type } = rules[kind];
  const { figure = NaN, base = {}, points } = example;
  const rule: Rule = example.rule;
  expect(checkIndicator({ block: 1, code: "1.1", rule, type }, new Set(codes))).toEqual([]);
  const figures = Float64Array.of(figure, 0);
  const columns = {
    rows: 2,
    figures: [figures],
    base: new Map(codes.map((code) => [code, Float64Array.of(base[code] ?? NaN, NaN)])),
    declared: Uint8Array.of(1, 1),
  };
  expect(pointsAt(assignPoints({ rule }, figures, columns, 2025, 2), 0, 2)).toBe(points);
  const shown = type === "date" ? isoDate(figure) : type === "yes-no" ? figure === 1 : figure;
  const declared = { figure: Number.isNaN(figure) ? null : shown, base, column: [shown, 0] };
  expect(explainPoints({ rule, type }, declared, 2025, 2).points).toBe(points);
});

test.each(ruleKinds)("%s stands in the machine row, each parameter in a column of its own", (kind) => {
  const columns = Object.entries(parametersOf(kind)).map(([name, { column = name }]) => column);
  expect(columns.filter((column) => !machineColumns.includes(column))).toEqual([]);
  expect(new Set(columns).size).toBe(columns.length);
  expect(typesOf(kind)).toContain(rules[kind].usualType);
});

test.each(ruleKinds)("%s has its sentence in three languages", (kind) => {
  const { rule } = rules[kind].example;
  const said = (["kk", "ru", "en"] as const).map((language) => ruleWords({ rule }, language, 2025));
  expect(new Set(said).size).toBe(3);
});

test("levels add up or only the highest counts, once; a level without a count gives nothing", () => {
  const levels = [
    { field: "B25", points: 3 },
    { field: "B26", points: 5 },
    { field: "B27", points: 10 },
  ];
  const given = (rule: Rule, base: Record<string, number>) =>
    explainPoints({ rule, type: "integer" }, { figure: null, base }, 2025, 2).points;
  expect(given({ kind: "levels", levels }, { B25: 4, B27: 1 })).toBe(22);
  expect(given({ kind: "levels", levels, take: "highest" }, { B25: 4, B26: 2, B27: 0 })).toBe(5);
  // Once is enough.
  expect(given({ kind: "levels", levels, take: "highest" }, { B25: 4, B26: 1, B27: 0 })).toBe(5);
  expect(given({ kind: "levels", levels, cap: 20 }, { B25: 4, B27: 1 })).toBe(20);
  // 15 a quarter and 50 a year at most.
  const quarters = levels.map(({ field }) => ({ field, points: 5, cap: 15 }));
  expect(given({ kind: "levels", levels: quarters, cap: 40 }, { B25: 4, B26: 2, B27: 3 })).toBe(40);
  expect(given({ kind: "levels", levels: quarters, cap: 50 }, { B25: 4, B26: 2, B27: 3 })).toBe(40);
  expect(given({ kind: "levels", levels }, {})).toBeNull();
});

test("a mark is the mean of the marks that were given, within 0 and the greatest", () => {
  const rule: Rule = { kind: "mark", cap: 10, marks: ["B25", "B26", "B27"] };
  const given = (base: Record<string, number>) =>
    explainPoints({ rule, type: "decimal" }, { figure: null, base }, 2025, 2).points;
  expect(given({ B25: 7, B26: 8, B27: 8 })).toBe(7.67);
  expect(given({ B25: 7, B27: 8 })).toBe(7.5);
  expect(given({ B25: 12, B26: 11 })).toBe(10);
  expect(given({})).toBeNull();
  expect(
    explainPoints({ rule: { kind: "mark", cap: 5 }, type: "decimal" }, { figure: 4.5, base: {} }, 2025, 2).points,
  ).toBe(4.5);
});

test("a mark beyond the greatest one is found, and what a sheet and a form let in has its bounds", () => {
  const type = "decimal";
  expect(figureBounds({ type, rule: { kind: "mark", cap: 10 } })).toEqual({ min: 0, max: 10 });
  expect(figureBounds({ type, rule: { kind: "mark", cap: 10 }, min: 1, max: 5 })).toEqual({ min: 1, max: 5 });
  expect(figureBounds({ type, rule: { kind: "per_unit", points: 1 }, min: null })).toEqual({ min: null });
  const criteria = {
    blocks: [],
    base_fields: [],
    indicators: [
      { block: 1, code: "1.1", kk: "", ru: "", type: "decimal" as const, rule: { kind: "mark" as const, cap: 10 } },
    ],
    checks: [],
  };
  const returns = { A: { figures: { "1.1": 12 } } };
  const { findings, organisations } = rate({
    year: 2025,
    criteria,
    organisations: [{ id: "A", kk: "", ru: "" }],
    returns,
  });
  expect(findings).toContainEqual(
    expect.objectContaining({ code: "figure.bounds", params: { value: 12, min: 0, max: 10 } }),
  );
  expect(organisations[0]?.points).toEqual({ "1.1": 10 });
});
