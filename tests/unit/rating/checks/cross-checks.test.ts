import { appendix1 } from "../../../../src/rating/criteria/appendix-1";
import { crossChecks } from "../../../../src/rating/checks/cross-checks";
import type { Return } from "../../../../src/rating/returns/return";

const failed = (declared: Return): string[] => crossChecks(appendix1)("A", declared).map(({ code }) => code);

/** Each row breaks exactly one check of the table, by one more or one less than is allowed. */
test.each<[string, Return]>([
  ["check.C01", { base: { B02: 10, B03: 5, B06: 3, B07: 1 } }],
  ["check.C02", { base: { B03: 11, B01: 10 } }],
  ["check.C03", { base: { B04: 11, B02: 10 } }],
  ["check.C04", { base: { B05: 11, B02: 10 } }],
  ["check.C05", { base: { B02: 1000, B20: 900, B24: 0 }, figures: { "1.2": 89, "1.4": 0 } }],
  ["check.C06", { base: { B02: 10 }, figures: { "1.6": 11 } }],
  ["check.C07", { base: { B09: 11, B08: 10 } }],
  ["check.C08", { base: { B09: 10 }, figures: { "4.3": 11 } }],
  ["check.C09", { base: { B09: 10 }, figures: { "4.2": 11 } }],
  ["check.C10", { base: { B10: 10 }, figures: { "4.5": 11 } }],
  ["check.C11", { base: { B11: 11, B08: 10 } }],
  ["check.C13", { base: { B15: 11, B14: 10 } }],
  ["check.C14", { base: { B17: 11, B13: 10 } }],
  ["check.C15", { base: { B17: 12.001, B16: 10 } }],
  ["check.C16", { base: { B19: 11, B18: 10 } }],
  ["check.C17", { base: { B21: 10 }, figures: { "2.2": 11 } }],
  ["check.C18", { base: { B22: 10 }, figures: { "3.5": 11 } }],
  ["check.C19", { figures: { "3.3": 4, "3.2": 9 } }],
  ["check.C21", { base: { B23: 145 }, figures: { "1.7": 2 } }],
  ["check.C22", { figures: { "1.7": 2, "1.8": 1001 } }],
  ["check.C23", { figures: { "5.3": 12, "5.4": 0.001 } }],
  ["check.C24", { base: { B02: 10 }, figures: { "2.8": 10, "2.1": 31, "2.10": 50 } }],
  ["check.C29", { base: { B08: 10 }, figures: { "1.3": 11 } }],
  ["check.C30", { base: { B02: 49, B08: 10 } }],
  ["check.C31", { base: { B13: 10.001, B12: 10 } }],
])("%s", (code, declared) => {
  expect(failed(declared)).toEqual([code]);
});

test("C12 allows five per cent above what was accrued, C31 asks about any", () => {
  expect(failed({ base: { B13: 10.5, B12: 10 } })).toEqual(["check.C31"]);
  expect(failed({ base: { B13: 10.501, B12: 10 } })).toEqual(["check.C12", "check.C31"]);
});

test("C20: people or hours of training without a seminar", () => {
  expect(failed({ base: { B23: 0 }, figures: { "1.7": 0, "1.8": 5 } })).toEqual(["check.C20", "check.C22"]);
  expect(failed({ base: { B23: 0 }, figures: { "1.7": 0, "1.8": 0 } })).toEqual([]);
});

test("a missing figure skips the check, and so does one that cannot be read", () => {
  expect(failed({ base: { B03: 11 } })).toEqual([]);
  expect(failed({ base: { B03: 11, B01: "10" } })).toEqual([]);
});

test("a finding says where, what and how grave", () => {
  expect(crossChecks(appendix1)("A", { base: { B02: 10 }, figures: { "1.6": 11 } })).toEqual([
    {
      code: "check.C06",
      level: "error",
      organisation: "A",
      indicator: "1.6",
      params: { id: "C06", "1.6": 11, B02: 10 },
    },
  ]);
  expect(crossChecks(appendix1)("A", { base: { B03: 11, B01: 10 } })).toMatchObject([{ base: "B03" }]);
});

test("a computed percentage may be an operand", () => {
  const criteria = { ...appendix1, checks: [{ id: "P1", level: "error", expr: "[1.1] <= 100" }] } as const;
  expect(crossChecks(criteria)("A", { base: { B03: 3, B01: 2 } })).toMatchObject([
    { params: { id: "P1", "1.1": 150 } },
  ]);
  expect(crossChecks(criteria)("A", { base: { B03: 3, B01: 0 } })).toEqual([]);
});
