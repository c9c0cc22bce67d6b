import fc from "fast-check";
import type { Language } from "../../src/text/language";
import { appendix1 } from "../../src/rating/criteria/appendix-1";
import type { Criteria } from "../../src/rating/criteria/criteria";
import { defaultSettings } from "../../src/rating/default-settings";
import { rate } from "../../src/rating/rate";
import { planYear } from "../../src/evaluation/sheets/plan-year";
import { readYear } from "../../src/evaluation/sheets/read-year";
import { toRatingInput } from "../../src/evaluation/year/year-data";
import { areasOf } from "../unit/workbook/areas-of-plan";
import { makeYear, manyOrganisations } from "../unit/workbook/make-year";
import { anyCriteria } from "./arbitrary-rating";
import { carriedIndicator } from "./carried-indicator";

/** Any text without spaces around it. */
const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .map((any) => any.trim())
  .filter((any) => any !== "");
const name = fc.record({ kk: text, ru: text, en: text }, { requiredKeys: ["kk", "ru"] });
const code = fc.oneof(
  text,
  fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 99 })).map((pair) => pair.join(".")),
);
const beside = fc.record(
  {
    unit: name,
    evidence: name,
    source: fc.subarray(["3.3-1", "3.3-2", "3.3-3", "3.3-4"], { minLength: 1 }),
    status: text,
  },
  { requiredKeys: [] },
);

/** Whole tables: every kind of rule, any codes and texts, blocks interleaved, checks over the codes. */
const anyTable: fc.Arbitrary<Criteria> = anyCriteria.chain(({ blocks, base_fields, indicators }) =>
  fc
    .record({
      codes: fc.uniqueArray(code, { minLength: indicators.length, maxLength: indicators.length }),
      names: fc.array(name, { minLength: 14, maxLength: 14 }),
      besides: fc.array(beside, { minLength: indicators.length, maxLength: indicators.length }),
      level: fc.constantFrom("error" as const, "warning" as const),
      why: text,
    })
    .map(({ codes, names, besides, level, why }) => ({
      blocks: blocks.map((one, at) => ({ ...one, ...names[at] })),
      base_fields: base_fields.map((one, at) => ({ ...one, ...names[3 + at] })),
      indicators: indicators.map((one, at) => ({
        ...one,
        code: codes[at] ?? one.code,
        ...(names[6 + at] ?? { kk: "", ru: "" }),
        ...besides[at],
      })),
      checks: [
        { id: "C1", level, expr: "B1 <= B2", why },
        { id: "C2", level, expr: why, implemented_by: why },
      ],
    })),
);

function throughSheets(criteria: Criteria, language: Language): Criteria {
  const made = makeYear({ language, organisations: manyOrganisations(1), missing: ["AST-AKM"] });
  const data = { ...made, criteria, settings: defaultSettings(criteria) };
  return readYear(areasOf(planYear(data, rate(toRatingInput(data)))), data.year).data.criteria;
}

test("criteria → sheet → criteria is the identity up to the grouping of indicators by block", () => {
  fc.assert(
    fc.property(anyTable, fc.constantFrom("kk" as const, "ru" as const, "en" as const), (criteria, language) => {
      const grouped = criteria.blocks.flatMap(({ block }) => criteria.indicators.filter((one) => one.block === block));
      expect(throughSheets(criteria, language)).toEqual({ ...criteria, indicators: grouped.map(carriedIndicator) });
    }),
    { numRuns: 60 },
  );
});

test("a code with spaces around it comes back without them", () => {
  const [first, ...others] = appendix1.indicators.map((one, at) => (at === 0 ? { ...one, code: " 1.1 " } : one));
  if (first === undefined) throw new Error("no indicator");
  const read = throughSheets({ ...appendix1, indicators: [first, ...others] }, "ru");
  expect(read.indicators).toEqual(appendix1.indicators);
});
