import { appendix1 } from "../../../src/rating/criteria/appendix-1";
import {
  addIndicator,
  changeIndicator,
  moveIndicator,
  nextCode,
  retireIndicator,
} from "../../../src/rating/criteria/edit-criteria";
import type { Criteria, Indicator } from "../../../src/rating/criteria/criteria";
import { misfitsOf } from "../../../src/rating/returns/misfits";

const own: Indicator = {
  block: 1,
  code: "1.13",
  kk: "Жаңа",
  ru: "Новый",
  type: "integer",
  rule: { kind: "per_unit", points: 1 },
};

function done({ criteria, findings }: { criteria?: Criteria; findings?: readonly unknown[] }): Criteria {
  if (!criteria) throw new Error(JSON.stringify(findings));
  return criteria;
}

function codesOf({ indicators }: Criteria): string[] {
  return indicators.map(({ code }) => code);
}

test("an indicator is added at the end of its block, under the next free code", () => {
  expect(nextCode(appendix1, 1)).toBe("1.13");
  const codes = codesOf(done(addIndicator(appendix1, own)));
  expect(codes[codes.indexOf("1.12") + 1]).toBe("1.13");
  expect(addIndicator(appendix1, { ...own, code: "1.1" }).findings).toMatchObject([
    { code: "criteria.duplicate-code" },
  ]);
  const nowhere = { ...own, rule: { kind: "share_bands", numerator: "B99", denominator: "B01", bands: [] } } as const;
  expect(addIndicator(appendix1, nowhere).findings?.length).toBeGreaterThan(0);
});

test("a changed indicator keeps its place; a changed block moves it there", () => {
  const [first] = appendix1.indicators as [Indicator];
  expect(done(changeIndicator(appendix1, "1.1", { ...first, ru: "Иначе" })).indicators[0]?.ru).toBe("Иначе");
  const moved = done(changeIndicator(appendix1, "1.9", { ...own, block: 2, code: "2.11" }));
  expect(codesOf(moved)[codesOf(moved).indexOf("2.10") + 1]).toBe("2.11");
  expect(codesOf(moved)).not.toContain("1.9");
});

test("an indicator moves within its block only", () => {
  const down = done(moveIndicator(appendix1, "1.1", 1));
  expect(codesOf(down).slice(0, 2)).toEqual(["1.2", "1.1"]);
  expect(done(moveIndicator(down, "1.1", -1))).toEqual(appendix1);
  expect(done(moveIndicator(appendix1, "1.1", -1))).toEqual(appendix1);
  expect(codesOf(done(moveIndicator(appendix1, "1.12", 1)))).toEqual(codesOf(appendix1));
  expect(() => moveIndicator(appendix1, "9.9", 1)).toThrow(RangeError);
});

test("a retired indicator takes its checks along; a block may stay without indicators", () => {
  const retired = done(retireIndicator(appendix1, "1.6"));
  expect(codesOf(retired)).not.toContain("1.6");
  expect(retired.checks.some(({ expr }) => expr.includes("[1.6]"))).toBe(false);
  const small = {
    ...appendix1,
    checks: [],
    indicators: appendix1.indicators.filter(({ code }) => code === "2.1" || code === "1.2"),
  };
  expect(done(retireIndicator(small, "2.1")).blocks).toEqual(appendix1.blocks);
  const [only] = small.indicators.filter(({ code }) => code === "2.1") as [Indicator];
  expect(done(changeIndicator(small, "2.1", { ...only, block: 1 })).blocks).toEqual(appendix1.blocks);
});

test("what of the figures no longer fits a changed table is named", () => {
  const returns = { KZO: { base: { B01: 10 }, figures: { "1.2": 5, "1.3": 7, "1.4": 2, "2.1": 1 } } };
  const next: Criteria = {
    ...appendix1,
    indicators: appendix1.indicators.flatMap((one): Indicator[] => {
      if (one.code === "1.2") return [];
      if (one.code === "1.3") return [{ ...one, type: "yes-no", rule: { kind: "yes_no", yes: 1, no: 0 } }];
      if (one.code === "1.4") return [{ ...one, max: 1 }];
      return [one];
    }),
  };
  const found = misfitsOf({ year: 2025, criteria: appendix1, returns }, next);
  expect(found.filter(({ kind }) => kind !== "check")).toEqual([
    { kind: "gone", organisation: "KZO", code: "1.2", value: 5 },
    { kind: "type", organisation: "KZO", code: "1.3", value: 7 },
    { kind: "bounds", organisation: "KZO", code: "1.4", value: 2 },
  ]);
  const naming = appendix1.checks.filter(({ expr, implemented_by }) => !implemented_by && expr.includes("[1.2]"));
  expect(found.filter(({ kind }) => kind === "check")).toHaveLength(naming.length);
  expect(misfitsOf({ year: 2025, criteria: appendix1, returns }, appendix1)).toEqual([]);
});
