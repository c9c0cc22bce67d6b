import { appendix1 } from "../../../../src/rating/criteria/appendix-1";
import type { Check, Criteria } from "../../../../src/rating/criteria/criteria";
import { usedBaseFields } from "../../../../src/rating/criteria/used-base-fields";
import { checkReturns } from "../../../../src/rating/returns/check-returns";

const check = (expr: string, more: Partial<Check> = {}): Check => ({ id: "C1", level: "error", expr, ...more });
const only = (codes: readonly string[], checks: readonly Check[] = []): Criteria => ({
  ...appendix1,
  indicators: appendix1.indicators.filter(({ code }) => codes.includes(code)),
  checks: [...checks],
});
const usedIn = (table: Criteria): string[] => usedBaseFields(table).map(({ code }) => code);

test("the illustrative table uses all its base fields", () => {
  expect(usedBaseFields(appendix1)).toEqual(appendix1.base_fields);
});

test("a rule uses what it is computed from", () => {
  expect(usedIn(only(["1.1"]))).toEqual(["B01", "B03"]);
  expect(usedIn(only(["1.2"]))).toEqual([]);
});

test("a check uses what it compares with an indicator or with a field of a rule, and nothing else", () => {
  expect(usedIn(only(["1.1"], [check("B03 + B06 + B07 = B02")]))).toEqual(["B01", "B02", "B03", "B06", "B07"]);
  expect(usedIn(only(["1.2"], [check("[1.2] <= B08")]))).toEqual(["B08"]);
  expect(usedIn(only(["1.2"], [check("B15 <= B14")]))).toEqual([]);
  expect(usedIn(only(["1.2"], [check("[1.2] <= B08", { implemented_by: "code" })]))).toEqual([]);
  expect(usedIn(only(["1.2"], [check("[1.2] <= <= B08")]))).toEqual([]);
});

test("a blank of a field nobody uses is not missed; what is declared in it is judged all the same", () => {
  const organisations = [{ id: "A", kk: "", ru: "" }];
  const returns = { A: { base: { B01: 10, B14: -1 }, figures: { "1.2": 1 } } };
  const found = checkReturns({ year: 2025, criteria: only(["1.1", "1.2"]), organisations, returns });
  expect(found.filter(({ base }) => base !== undefined).map(({ code, base }) => [code, base])).toEqual([
    ["base.missing", "B03"],
    ["base.bounds", "B14"],
  ]);
});
