import { mergeReturn } from "../../../src/evaluation/returns/import/merge-return";
import type { ReadReturn } from "../../../src/evaluation/returns/import/return-file";
import { planReturn } from "../../../src/evaluation/returns/form/plan-return";
import { readIdentity } from "../../../src/evaluation/returns/form/identity/read-identity";
import { readReturn } from "../../../src/evaluation/returns/form/read-return";
import { appendix1 } from "../../../src/rating/criteria/appendix-1";
import type { Criteria } from "../../../src/rating/criteria/criteria";
import { roster } from "../../../src/rating/organisations/roster";
import type { Return } from "../../../src/rating/returns/return";
import { bookOfPlan } from "./book-of-plan";

/** A table of the union's own that kept the base fields of the illustrative one. */
const table = (codes: readonly string[]): Criteria => ({
  ...appendix1,
  indicators: appendix1.indicators.filter(({ code }) => codes.includes(code)),
  checks: [],
});
const own = table(["1.1", "1.2"]);
/** As an earlier version issued it: with all base fields. A check that names them all makes today's form the same. */
const before: Criteria = {
  ...own,
  checks: [{ id: "C1", level: "warning", expr: `[1.2] <= ${own.base_fields.map(({ code }) => code).join(" + ")}` }],
};
const [organisation] = roster;
if (organisation === undefined) throw new Error("no roster");
const plan = (criteria: Criteria, filled?: Return) =>
  planReturn({
    ...{ year: 2025, edition: "ED-2026", language: "ru", organisation, criteria, criteriaTable: "own-1" },
    ...{ illustrative: false, synthetic: false, issueId: "1", issuedAt: "2026-01-05T05:00:00Z", version: 1 },
    ...(filled && { filled }),
  });
const codesOn = (criteria: Criteria): string[] =>
  (plan(criteria).sheets.find(({ key }) => key === "base")?.cells ?? []).flatMap(({ column, row, value }) =>
    column === 1 && row >= 6 && /^B\d+$/.test(String(value)) ? [String(value)] : [],
  );

function read(issuedBy: Criteria, filled: Return, criteria: Criteria = own) {
  const book = bookOfPlan(plan(issuedBy, filled));
  const identity = readIdentity(book, "a.xlsx");
  if (!("year" in identity)) throw new Error(JSON.stringify(identity));
  return readReturn(book, identity, { year: 2025, criteria, organisations: roster }, "a.xlsx");
}

test("a form asks for the base fields that its table uses, and has no such sheet where it uses none", () => {
  expect(codesOn(own)).toEqual(["B01", "B03"]);
  expect(codesOn(appendix1)).toHaveLength(24);
  const without = plan(table(["1.2"])).sheets;
  expect(without.map(({ key }) => key)).not.toContain("base");
  expect(JSON.stringify(without[0]?.cells)).not.toMatch(/исходны/i);
});

test("what is filled in comes back, of a form with and without base fields", () => {
  const filled = { base: { B01: 100, B03: 95 }, figures: { "1.2": 7 } };
  expect(read(own, filled)).toMatchObject({ declared: filled, findings: [] });
  const none = table(["1.2"]);
  expect(read(none, { figures: { "1.2": 7 } }, none)).toMatchObject({
    declared: { figures: { "1.2": 7 } },
    findings: [],
  });
});

test("a form that asked for all base fields is still read, each from its own row", () => {
  const filled = { base: { B01: 100, B03: 95, B14: 5000 }, figures: { "1.2": 7 } };
  expect(codesOn(before)).toHaveLength(24);
  expect(read(before, filled)).toMatchObject({ declared: filled, findings: [] });
});

test("a form of another table is refused as before", () => {
  expect(read(table(["1.1"]), {}).findings).toMatchObject([{ code: "file.other-criteria" }]);
});

test("a return takes nothing from base fields it was not asked for", () => {
  const present = { base: { B01: 90, B14: 4000 } };
  const incoming: ReadReturn = {
    ...{ kind: "return", file: "a.xlsx", hash: "", organisation: "AST", findings: [], synthetic: false },
    ...{ unread: new Set(), apparatus: new Set(), declared: { base: { B01: 100, B03: 95 } } },
  };
  const merged = mergeReturn(present, incoming, own);
  expect(merged.merged.base).toEqual({ B01: 100, B03: 95, B14: 4000 });
});
