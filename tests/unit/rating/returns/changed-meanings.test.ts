import type { BaseField } from "../../../../src/rating/criteria/base-field";
import type { Criteria, Indicator } from "../../../../src/rating/criteria/criteria";
import { changedMeanings } from "../../../../src/rating/returns/changed-meanings";

const unit = { kk: "дана", ru: "ед." };
const field = (code: string, name: string): BaseField => ({
  ...{ code, kk: `${name} kk`, ru: name, unit },
  ...{ type: "integer", min: 0 },
});
const indicator = (code: string, name: string): Indicator => ({
  ...{ block: 1, code, kk: `${name} kk`, ru: name, unit },
  ...{ type: "integer", rule: { kind: "per_unit", points: 1 } },
});
const table = (base_fields: BaseField[], indicators: Indicator[]): Criteria => ({
  blocks: [],
  checks: [],
  base_fields,
  indicators,
});

test("a code that somebody declared and that means something else is told, with how many declared it", () => {
  const criteria = table([field("B1", "a"), field("B2", "b"), field("B3", "c")], [indicator("1.1", "d")]);
  const next = table([field("B1", "other"), field("B2", "another"), field("B3", "c")], [indicator("1.2", "d")]);
  const returns = { A: { base: { B1: 0, B2: null, B3: 5 }, figures: { "1.1": 7 } }, B: { base: { B1: 2 } }, C: {} };
  // B1 is asked of two, B2 of nobody; B3 means what it did, and 1.1 is gone, so that nothing takes its figures.
  expect(changedMeanings({ year: 2025, criteria, returns }, next)).toEqual([
    { code: "B1", before: criteria.base_fields[0], after: next.base_fields[0], figures: 2, elsewhere: [] },
  ]);
});
