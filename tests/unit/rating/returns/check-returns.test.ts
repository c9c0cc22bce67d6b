import { appendix1 } from "../../../../src/rating/criteria/appendix-1";
import type { Criteria, Indicator } from "../../../../src/rating/criteria/criteria";
import type { Finding } from "../../../../src/rating/finding";
import type { Return } from "../../../../src/rating/returns/return";
import { checkOneByOne, checkReturns } from "../../../../src/rating/returns/check-returns";
import { KnownFindings } from "../../../../src/rating/returns/known-findings";

const indicator = (code: string, more: Partial<Indicator>): Indicator => ({
  block: 1,
  code,
  kk: "",
  ru: "",
  type: "integer",
  rule: { kind: "per_unit", points: 1 },
  ...more,
});
const criteria: Criteria = {
  blocks: [1, 2].map((block) => ({ block, kk: "", ru: "" })),
  base_fields: (["integer", "money"] as const).map((type, at) => ({
    code: `B${at + 1}`,
    kk: "",
    ru: "",
    unit: { kk: "", ru: "" },
    type,
    min: 0,
  })),
  indicators: [
    indicator("count", { min: 0, max: 100, evidence: { kk: "құжат", ru: "документ" } }),
    indicator("sum", { type: "money", min: 0 }),
    indicator("share", {
      type: "percent",
      min: 0,
      max: 100,
      rule: { kind: "share_bands", numerator: "B1", denominator: "B2", bands: [{ ge: 0, lt: 200, points: 1 }] },
    }),
    indicator("penalty", { rule: { kind: "penalty_per_unit", points: -1, floor: -9 } }),
    indicator("answer", { block: 2, type: "yes-no", rule: { kind: "yes_no", yes: 1, no: 0 } }),
    indicator("date", {
      block: 2,
      type: "date",
      min: "reporting_year+1-01-01",
      max: "reporting_year+1-12-31",
      rule: { kind: "on_time", due: "01-20", due_year: "reporting_year+1", points: 9, per_day_late: -1, floor: 0 },
    }),
  ],
  checks: [],
};
const whole: Required<Pick<Return, "base" | "figures">> = {
  base: { B1: 5, B2: 10 },
  figures: { count: 1, sum: 2.5, penalty: 0, answer: false, date: "2026-01-20" },
};

interface Change extends Return {
  readonly today?: string;
  readonly previous?: Return;
}

/** Findings of a complete return with some figures changed. */
function findingsOf({ base = {}, figures = {}, today, previous, ...more }: Change): Finding[] {
  const declared = { base: { ...whole.base, ...base }, figures: { ...whole.figures, ...figures }, ...more };
  return checkReturns({
    year: 2025,
    criteria,
    organisations: [{ id: "A", kk: "", ru: "" }],
    returns: { A: declared },
    ...(today !== undefined && { today }),
    ...(previous !== undefined && { previous: { A: previous } }),
  });
}
const found = (change: Change): unknown[] =>
  findingsOf(change).map(({ code, indicator: own, base, params }) => [code, own ?? base, params]);

test("a complete return has no findings", () => {
  expect(findingsOf({})).toEqual([]);
});

test.each<[string, Change, unknown[]]>([
  ["blank", { figures: { count: null } }, ["figure.missing", "count", {}]],
  ["empty text", { figures: { count: "" } }, ["figure.missing", "count", {}]],
  ["blank penalty", { figures: { penalty: null } }, ["figure.must-be-declared", "penalty", {}]],
  ["blank date", { figures: { date: null } }, ["figure.must-be-declared", "date", {}]],
  ["text", { figures: { count: "12" } }, ["figure.type", "count", { value: "12" }]],
  ["answer for a number", { figures: { count: true } }, ["figure.type", "count", { value: true }]],
  ["number for an answer", { figures: { answer: 1 } }, ["figure.type", "answer", { value: 1 }]],
  ["no such day", { figures: { date: "2026-02-30" } }, ["figure.type", "date", { value: "2026-02-30" }]],
  ["half", { figures: { count: 1.5 } }, ["figure.not-whole", "count", { value: 1.5 }]],
  ["tenth of a tenge", { figures: { sum: 0.1234 } }, ["figure.decimals", "sum", { value: 0.1234, max: 3 }]],
  ["below", { figures: { count: -1 } }, ["figure.bounds", "count", { value: -1, min: 0, max: 100 }]],
  ["above", { figures: { count: 101 } }, ["figure.bounds", "count", { value: 101, min: 0, max: 100 }]],
  ["typed percentage", { figures: { share: 50 } }, ["figure.computed", "share", { value: 50 }]],
  [
    "date before the year",
    { figures: { date: "2025-12-31" } },
    ["figure.date-year", "date", { value: "2025-12-31", min: "2026-01-01", max: "2026-12-31" }],
  ],
  [
    "date after today",
    { today: "2026-01-19" },
    ["figure.date-future", "date", { value: "2026-01-20", today: "2026-01-19" }],
  ],
  ["base text", { base: { B1: "5" } }, ["base.type", "B1", { value: "5" }]],
  ["half a person", { base: { B1: 4.5 } }, ["base.not-whole", "B1", { value: 4.5 }]],
  ["base decimals", { base: { B2: 10.0001 } }, ["base.decimals", "B2", { value: 10.0001, max: 3 }]],
  ["nothing to divide by", { base: { B2: 0 } }, ["ratio.zero-denominator", "share", { base: "B2" }]],
  ["more than all", { base: { B1: 11 } }, ["figure.bounds", "share", { value: 110, min: 0, max: 100 }]],
])("%s", (_, change, finding) => {
  expect(found(change)).toContainEqual(finding);
  expect(found(change).length).toBeLessThanOrEqual(2);
});

test("bounds are inclusive, and today is not too late", () => {
  expect(findingsOf({ figures: { count: 100 }, today: "2026-01-20" })).toEqual([]);
  expect(findingsOf({ figures: { count: 0, date: "2026-12-31" } })).toEqual([]);
  expect(findingsOf({ figures: { sum: 0.125 } })).toEqual([]);
});

test("a base field that is missing leaves the percentage without data, and says which", () => {
  expect(found({ base: { B1: null } })).toEqual([
    ["base.missing", "B1", {}],
    ["figure.missing", "share", { base: "B1" }],
  ]);
});

test("a percentage outside all bands", () => {
  expect(found({ base: { B1: 20 } })).toEqual([
    ["figure.bounds", "share", { value: 200, min: 0, max: 100 }],
    ["figure.outside-bands", "share", { value: 200 }],
  ]);
});

test("a figure outside all bands, rated by no points, is told; at the edge of one it is not", () => {
  const bands = [
    { ge: 5, lt: 10, points: 1 },
    { ge: 10, lt: 20, points: 2 },
  ];
  const banded = criteria.indicators.map((one) =>
    one.code === "count" ? indicator("count", { rule: { kind: "value_bands", bands } }) : one,
  );
  const told = (count: number) =>
    checkReturns({
      year: 2025,
      criteria: { ...criteria, indicators: banded },
      organisations: [{ id: "A", kk: "A", ru: "A" }],
      returns: { A: { ...whole, figures: { ...whole.figures, count } } },
    }).map(({ code, indicator: of, params }) => [code, of, params]);
  expect(told(4)).toEqual([["figure.outside-bands", "count", { value: 4 }]]);
  expect(told(20)).toEqual([["figure.outside-bands", "count", { value: 20 }]]);
  expect([told(5), told(10), told(19)]).toEqual([[], [], []]);
});

test("a block without any figure is listed beside its figures", () => {
  expect(found({ figures: { answer: null, date: null } })).toContainEqual([
    "return.empty-block",
    undefined,
    { block: "2" },
  ]);
});

test("documents are asked for only where a return has a place for them, and not for 0", () => {
  const missing = ["figure.evidence-missing", "count", { value: 1 }];
  const ofBase = { B1: "№ 1", B2: "№ 2" };
  expect(found({ evidence: ofBase })).toEqual([missing]);
  expect(found({ evidence: { ...ofBase, count: "  " } })).toEqual([missing]);
  expect(found({ evidence: { ...ofBase, count: "№ 5" } })).toEqual([]);
  expect(found({ evidence: ofBase, figures: { count: 0 } })).toEqual([]);
  expect(found({ evidence: { B1: "№ 1", count: "№ 5" } })).toEqual([["figure.evidence-missing", "B2", { value: 10 }]]);
});

test("a doubled or halved figure asks for a reason; a reason makes it a note", () => {
  const jump = (count: number, before: number, more: Change = {}): unknown[] =>
    findingsOf({ ...more, figures: { count }, previous: { figures: { count: before, penalty: 50, sum: 2 } } })
      .filter(({ code, indicator }) => code === "last-year.jump" && indicator === "count")
      .map(({ level, params }) => [level, params]);
  expect(jump(40, 20)).toEqual([["warning", { value: 40, previous: 20 }]]);
  expect(jump(10, 20)).toEqual([["warning", { value: 10, previous: 20 }]]);
  expect(jump(39, 20)).toEqual([]);
  expect(jump(11, 20)).toEqual([]);
  expect(jump(44, 9)).toEqual([]);
  expect(jump(45, 9)).toEqual([["warning", { value: 45, previous: 9 }]]);
  expect(jump(40, 20, { remarks: { count: "Two districts joined" } })).toEqual([["note", { value: 40, previous: 20 }]]);
  const ofOther = { remarks: { count: "Two districts joined" }, explained: { count: 45 } };
  expect(jump(5, 20, ofOther)).toEqual([["warning", { value: 5, previous: 20, given: 45 }]]);
  for (const count of ["..........", "-", "----------", "да, всё верно", "см. выше, документ есть"]) {
    expect(jump(40, 20, { remarks: { count } })).toEqual([["warning", { value: 40, previous: 20 }]]);
  }
  expect(jump(40, 20, { remarks: { count: "correct" } })).toEqual([["warning", { value: 40, previous: 20 }]]);
});

test("no return, an empty one, and one whose id is a word of the language", () => {
  const organisations = ["A", "B", "constructor"].map((id) => ({ id, kk: "", ru: "" }));
  const returns = { A: whole, B: { figures: { count: null }, remarks: { count: "later" } } };
  expect(checkReturns({ year: 2025, criteria, organisations, returns })).toEqual([
    { code: "return.missing", level: "error", organisation: "B", params: {} },
    { code: "return.missing", level: "error", organisation: "constructor", params: {} },
  ]);
});

test("a rule that cannot be used is a finding of the criteria, not of every return", () => {
  const broken = { ...criteria, indicators: [indicator("x", { rule: { kind: "value_bands", bands: [] } })] };
  const input = { year: 2025, criteria: broken, organisations: [{ id: "A", kk: "", ru: "" }] };
  expect(checkReturns({ ...input, returns: { A: { base: whole.base, figures: { x: 5 } } } })).toEqual([]);
});

test("all findings of an empty illustrative return come at once", () => {
  const input = { year: 2025, criteria: appendix1, organisations: [{ id: "A", kk: "", ru: "" }] };
  const codes = checkReturns({ ...input, returns: { A: { figures: { "1.2": 1 } } } }).map(({ code }) => code);
  const count = (code: string): number => codes.filter((one) => one === code).length;
  expect([count("base.missing"), count("figure.missing"), count("figure.must-be-declared")]).toEqual([24, 38, 6]);
  expect(count("return.empty-block")).toBe(4);
});

test("looked at one by one before, no return is looked at again when all are judged", () => {
  let looks = 0;
  class Counted extends KnownFindings {
    override of(...[declared, by, find]: Parameters<KnownFindings["of"]>): readonly Finding[] {
      return super.of(declared, by, () => {
        looks += 1;
        return find();
      });
    }
  }
  const known = new Counted();
  const input = {
    ...{ year: 2025, today: "2026-02-20", criteria },
    organisations: ["A", "B", "C"].map((id) => ({ id, kk: id, ru: id })),
    returns: { A: { figures: { count: 200 } }, B: { figures: {} } },
    previous: { A: { figures: { count: 1 } } },
  };
  expect([...checkOneByOne(input, known)]).toHaveLength(3);
  expect(looks).toBe(2);
  const found = checkReturns(input, undefined, known);
  expect(looks).toBe(2);
  expect(found).toEqual(checkReturns(input));
});
