import { rateJson } from "../../../../src/cli/rate/rate-json";
import { planReturn } from "../../../../src/evaluation/returns/form/plan-return";
import type { ReturnRequest } from "../../../../src/evaluation/returns/form/return-request";
import { returnSheets } from "../../../../src/evaluation/returns/form/return-fields";
import { sampleRequest } from "../../../../src/cli/files/sample-files";
import { planYear } from "../../../../src/evaluation/sheets/plan-year";
import type { BaseField } from "../../../../src/rating/criteria/base-field";
import type { Criteria, Indicator } from "../../../../src/rating/criteria/criteria";
import { figureBounds, type Bounded } from "../../../../src/rating/criteria/figure-bounds";
import { rate } from "../../../../src/rating/rate";
import type { Rating } from "../../../../src/rating/rating";
import type { WorkbookPlan } from "../../../../src/sheets/plan/sheet-plan";
import { toRatingInput } from "../../../../src/evaluation/year/year-data";
import { makeYear } from "../../workbook/make-year";

const text = (ru: string) => ({ kk: ru, ru });
const each = { kind: "per_unit", points: 1 } as const;
const share = { kind: "share_bands", numerator: "B01", denominator: "B02", bands: [] } as const;

test.each<[string, Bounded, ReturnType<typeof figureBounds>]>([
  ["a count", { type: "integer", rule: each }, { min: 0, max: 1_000_000 }],
  ["a count that may be below 0", { type: "integer", min: -5, rule: each }, { min: -5, max: 1_000_000 }],
  ["thousands of tenge", { type: "money", unit: text("тыс. тенге"), rule: each }, { min: 0, max: 20_000_000 }],
  ["money of no unit", { type: "money", rule: each }, { min: 0, max: 20_000_000 }],
  ["tenge", { type: "money", unit: text("тенге"), rule: each }, { min: 0, max: 20_000_000_000 }],
  ["millions", { type: "money", unit: text("млн теңге"), rule: each }, { min: 0, max: 20_000 }],
  ["a typed percentage", { type: "decimal", unit: text("%"), rule: each }, { min: 0, max: 1000 }],
  [
    "a typed percentage with a bound",
    { type: "decimal", unit: text("%"), max: 5000, rule: each },
    { min: 0, max: 5000 },
  ],
  [
    "a growth that a scale expects above",
    { type: "decimal", unit: text("%"), rule: { kind: "value_bands", bands: [{ ge: 1500, lt: null, points: 1 }] } },
    { min: 0 },
  ],
  ["a change or balance", { type: "decimal", unit: text("балл"), rule: each }, {}],
  ["a base field", { type: "decimal", unit: text("час") }, { min: 0, max: 1_000_000 }],
  ["a base field of money", { type: "decimal", unit: text("теңге") }, { min: 0, max: 20_000_000_000 }],
  ["a computed percentage", { type: "percent", rule: share }, {}],
  [
    "a scale with a line below 0",
    { type: "integer", rule: { kind: "value_bands", bands: [{ ge: -10, lt: null, points: 1 }] } },
    { max: 1_000_000 },
  ],
  [
    "a day",
    { type: "date", min: "2026-01-01", rule: { kind: "date_bands", due_year: 2026, days: [] } },
    { min: "2026-01-01" },
  ],
])("%s", (_, field, bounds) => {
  expect(figureBounds(field)).toEqual(bounds);
});

/** A table that names no bound at all. */
const base = (code: string, type: BaseField["type"], unit: string): BaseField => ({
  code,
  ...text(code),
  unit: text(unit),
  type,
});
const own = (code: string, more: Partial<Indicator>): Indicator => ({
  block: 1,
  code,
  ...text(code),
  type: "integer",
  rule: each,
  ...more,
});
const criteria: Criteria = {
  blocks: [{ block: 1, ...text("Работа") }],
  base_fields: [base("B01", "integer", "ед."), base("B02", "decimal", "ед."), base("B03", "money", "тенге")],
  indicators: [
    own("1.1", {}),
    own("1.2", { type: "money", unit: text("тенге") }),
    own("1.3", { type: "decimal", unit: text("%") }),
    own("1.4", { type: "percent", rule: { ...share, bands: [{ ge: 0, lt: null, points: 5 }] } }),
    own("1.5", { rule: { kind: "levels", levels: [{ field: "B03", points: 1 }] } }),
  ],
  checks: [],
};
const typed = ["B01", "B02", "B03", "1.1", "1.2", "1.3"];
const partOf = (code: string) => (code.startsWith("B") ? "base" : "figures");

test.each(typed)(
  "a table without bounds: %s below 0 is an error by name in `rate --json`, and beyond the form's greatest",
  (code) => {
    const of = (value: number) => {
      const answer = rateJson(
        JSON.stringify({
          year: 2025,
          criteria,
          organisations: [{ id: "A" }],
          returns: { A: { [partOf(code)]: { [code]: value } } },
        }),
      );
      if (!("output" in answer)) throw new Error(answer.error);
      const rating = JSON.parse(answer.output) as Rating;
      return rating.findings.filter((one) => /\.bounds$/.test(one.code));
    };
    const name = partOf(code) === "base" ? { base: code } : { indicator: code };
    expect(of(-5)).toMatchObject([{ level: "error", organisation: "A", ...name, params: { value: -5, min: 0 } }]);
    expect(of(0)).toEqual([]);
    const { max } = figureBounds(
      [...criteria.base_fields, ...criteria.indicators].find((one) => one.code === code) as Bounded,
    );
    if (typeof max === "number") expect(of(max + 1)).toMatchObject([{ ...name, params: { value: max + 1, max } }]);
  },
);

test("the form prints and lets in, and the sheet lets in, what is checked", () => {
  const fields = returnSheets(criteria, 2025).flatMap((sheet) => sheet.fields);
  for (const code of typed) {
    const one = [...criteria.base_fields, ...criteria.indicators].find((field) => field.code === code) as Bounded;
    const { min = null, max = null } = figureBounds(one);
    expect(fields.find((field) => field.code === code)).toMatchObject({ min, max });
  }
  const form = planReturn(formOf(criteria));
  const year = sheetsOf(criteria);
  for (const plan of [form, year]) {
    const rules = rulesOf(plan);
    expect(rules.get("B01")).toMatchObject({ kind: "whole", min: 0, max: 1_000_000 });
    expect(rules.get("1.2")).toMatchObject({ kind: "decimal", min: 0, max: 20_000_000_000 });
    expect(rules.get("1.3")).toMatchObject({ kind: "decimal", min: 0 });
  }
});

test("sums in tenge are asked for in tenge, in thousands in thousands", () => {
  for (const [unit, other] of [
    ["тенге", "тыс. тенге"],
    ["тыс. тенге", "млн тенге"],
  ] as const) {
    const table = {
      ...criteria,
      base_fields: [base("B03", "money", unit)],
      indicators: [own("1.2", { type: "money", unit: text(unit) })],
      // A field that nothing is compared with is not asked for.
      checks: [{ id: "C1", level: "warning" as const, expr: "[1.2] <= B03" }],
    };
    for (const plan of [planReturn(formOf(table)), sheetsOf(table)]) {
      const prompts = plan.sheets.flatMap(({ validations }) => validations.map(({ prompt }) => prompt?.text ?? ""));
      expect(prompts.filter((prompt) => prompt.includes(`сумму: ${unit}.`)).length).toBe(2);
      expect(prompts.join(" ")).not.toContain(other);
      expect(prompts.join(" ")).not.toContain("тысячах");
    }
    const cover = planReturn(formOf(table)).sheets.find(({ key }) => key === "cover");
    const said = cover?.cells.map(({ value }) => String(value)).join(" ");
    expect(said?.includes("в тысячах тенге")).toBe(unit === "тыс. тенге");
  }
});

/** An empty form of a table. */
function formOf(table: Criteria): ReturnRequest {
  return { ...sampleRequest(2025, "KZO"), language: "ru", criteria: table, filled: {}, previous: {} };
}

/** The sheets of a year with a table. */
function sheetsOf(table: Criteria): WorkbookPlan {
  const data = makeYear({ criteria: table });
  return planYear(data, rate(toRatingInput(data)));
}

/** The rule of each column or row of figures, by the code its prompt is headed with. */
function rulesOf({ sheets }: WorkbookPlan): ReadonlyMap<string, object> {
  return new Map(
    sheets.flatMap(({ validations }) =>
      validations.flatMap(({ prompt, rule }) => {
        const code = /^(\S+) ·/.exec(prompt?.title ?? "")?.[1];
        return code === undefined ? [] : [[code, rule] as const];
      }),
    ),
  );
}
