import type { Rule } from "../../../../src/rating/rules/rules";
import { explainPoints, type Declared } from "../../../../src/rating/points/explain/explain-points";

const explain = (
  rule: Rule,
  type: "decimal" | "date" | "yes-no" | "percent",
  declared: Partial<Declared>,
  weight = 1,
) => explainPoints({ rule, type, weight }, { figure: null, base: {}, ...declared }, 2025, 2, { place: 3, of: 20 });

test("412 seminars ÷ 1 × 20 = 8 240; weight 1; place 3 of 20", () => {
  expect(explain({ kind: "per_unit", points: 20 }, "decimal", { figure: 412 })).toMatchObject({
    steps: { kind: "units", figure: 412, per: 1, units: 412, points: 20, limit: null },
    raw: 8240,
    weight: 1,
    points: 8240,
    place: 3,
    of: 20,
  });
});

test("which bound acted is said", () => {
  const rule = { kind: "per_unit", points: 1, floor: 5, cap: 10 } as const;
  const limit = (figure: number): unknown => explain(rule, "decimal", { figure }).steps;
  expect([limit(3), limit(30), limit(7), limit(10)]).toMatchObject([
    { limit: "floor" },
    { limit: "cap" },
    { limit: null },
    { limit: null },
  ]);
});

test("a share names both base fields, the percentage and the band", () => {
  const rule = {
    kind: "share_bands",
    numerator: "B1",
    denominator: "B2",
    bands: [{ ge: 0, lt: 90, points: 7 }],
  } as const;
  expect(explain(rule, "percent", { base: { B1: 1, B2: 8 } }).steps).toMatchObject({
    numerator: { code: "B1", value: 1 },
    denominator: { code: "B2", value: 8 },
    percent: 12.5,
    band: { points: 7 },
  });
  expect(explain(rule, "percent", { base: { B1: 1 } })).toMatchObject({
    absence: "base-missing",
    base: "B2",
    points: null,
  });
  expect(explain(rule, "percent", { base: { B1: 1, B2: 0 } })).toMatchObject({
    absence: "zero-denominator",
    base: "B2",
  });
  expect(explain(rule, "percent", { base: { B1: 9, B2: 9 } })).toMatchObject({
    absence: "outside-bands",
    outside: 100,
  });
});

test("a date is explained by days late", () => {
  const rule = {
    kind: "on_time",
    due: "02-01",
    due_year: "reporting_year+1",
    points: 200,
    per_day_late: -10,
    floor: -200,
  } as const;
  expect(explain(rule, "date", { figure: "2026-02-04" }, 0.5)).toMatchObject({
    steps: { date: "2026-02-04", due: "2026-02-01", daysLate: 3, limit: null },
    raw: 170,
    weight: 0.5,
    points: 85,
  });
});

test("rules that compare need the whole column", () => {
  expect(explain({ kind: "min_max" }, "decimal", { figure: 5 }).absence).toBe("needs-all-organisations");
  expect(explain({ kind: "min_max" }, "decimal", { figure: 5, column: [5, 5] }).absence).toBe("no-spread");
  expect(explain({ kind: "min_max" }, "decimal", { figure: 5, column: [5, 1, 9] })).toMatchObject({
    steps: { worst: 1, best: 9 },
    points: 50,
  });
});

test("no figure, no points", () => {
  expect(explain({ kind: "place_points" }, "decimal", {})).toMatchObject({
    absence: "figure-missing",
    raw: null,
    points: null,
  });
});
