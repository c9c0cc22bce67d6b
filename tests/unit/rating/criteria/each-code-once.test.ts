import { makeSample } from "../../../../src/evaluation/sample/make-sample";
import { planYear } from "../../../../src/evaluation/sheets/plan-year";
import { toRatingInput } from "../../../../src/evaluation/year/year-data";
import { planReturn } from "../../../../src/evaluation/returns/form/plan-return";
import { criteriaFingerprint } from "../../../../src/evaluation/returns/form/identity/criteria-fingerprint";
import { rate } from "../../../../src/rating/rate";
import { appendix1 } from "../../../../src/rating/criteria/appendix-1";
import { eachCodeOnce, repeatedCodes } from "../../../../src/rating/criteria/each-code-once";
import { roster } from "../../../../src/rating/organisations/roster";

const { blocks, base_fields, indicators, checks } = appendix1;
const doubled = {
  blocks: [...blocks, ...blocks.slice(0, 1)],
  base_fields: [...base_fields, ...base_fields.slice(2, 3)],
  indicators: [...indicators, ...indicators.slice(1, 2)],
  checks: [...checks, ...checks.slice(3, 4)],
};

test("of what bears one code the first stays, the rest is named", () => {
  expect(repeatedCodes(appendix1)).toEqual([]);
  expect(eachCodeOnce(appendix1)).toEqual(appendix1);
  expect(repeatedCodes(doubled)).toEqual(["1", "B03", "1.2", "C04"]);
  expect(eachCodeOnce(doubled)).toEqual(appendix1);
});

test("a code of a base field given to an indicator is named too", () => {
  const first = indicators.slice(0, 1).map((one) => ({ ...one, code: "B01" }));
  expect(repeatedCodes({ ...appendix1, indicators: first })).toEqual(["B01"]);
});

test("a check that stands twice speaks once", () => {
  const [organisation] = roster;
  if (!organisation) throw new Error("no organisation");
  const returns = { [organisation.id]: { base: { B02: 10, B04: 11 } } };
  const { findings } = rate({ year: 2025, criteria: doubled, organisations: [organisation], returns });
  expect(findings.filter(({ code }) => code === "check.C03" || code === "check.C04")).toHaveLength(1);
});

test("a form asks for each figure once and stays the form of its table", () => {
  const [organisation] = roster;
  if (!organisation) throw new Error("no organisation");
  const formOf = (criteria: typeof appendix1) =>
    planReturn({
      year: 2025,
      edition: "ED-2025",
      language: "ru",
      organisation,
      criteria,
      criteriaTable: "illustrative-1",
      illustrative: true,
      synthetic: false,
      issueId: "1",
      issuedAt: "2026-01-01",
      version: 1,
      filled: {},
    });
  expect(formOf(doubled).sheets.map(({ cells }) => cells)).toEqual(formOf(appendix1).sheets.map(({ cells }) => cells));
  expect(criteriaFingerprint(doubled)).toBe(criteriaFingerprint(appendix1));
});

test("a workbook holds each indicator once, as it is rated: its formulas would count it twice", () => {
  const data = makeSample(2025, "ru");
  const twice = { ...data, criteria: doubled };
  const rating = rate(toRatingInput(twice));
  expect(rating.findings.map(({ code }) => code)).toContain("criteria.duplicate-code");
  const cellsOf = (year: typeof data) => planYear(year, rating).sheets.map(({ key, cells }) => [key, cells]);
  expect(cellsOf(twice)).toEqual(cellsOf(data));
});
