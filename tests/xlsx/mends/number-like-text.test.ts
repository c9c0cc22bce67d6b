import { ignoreNumberLikeText } from "../../../src/sheets/xlsx/mends/number-like-text";
import type { SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { planCases } from "../../contract/plan-cases";
import { firstOf } from "../first-of";

const sheet = firstOf(planCases.values.sheets);

function plan(values: readonly string[]): SheetPlan {
  const cells = values.map((value, index) => ({ row: index + 1, column: 1, value, style: { name: "code" } as const }));
  return { ...sheet, cells };
}

test("codes that look like numbers carry no green corner; the mark stands before a drawing", () => {
  const part = `<worksheet><sheetData/><drawing r:id="rId1"/></worksheet>`;
  expect(ignoreNumberLikeText(part, plan(["1.2", "B01", "007", "12,5", "-5", "1.2 a", "2024", "5 %"]))).toBe(
    `<worksheet><sheetData/><ignoredErrors><ignoredError sqref="A1 A3 A4 A5 A7 A8" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId1"/></worksheet>`,
  );
});

test("without such texts nothing is added", () => {
  expect(ignoreNumberLikeText("<worksheet></worksheet>", plan(["a"]))).toBe("<worksheet></worksheet>");
});

test("a formula that gives such a text is left to Excel", () => {
  const cells = [{ row: 1, column: 1, value: "1.2", formula: '="1.2"', style: { name: "code" } as const }];
  expect(ignoreNumberLikeText("<worksheet></worksheet>", { ...sheet, cells })).toBe("<worksheet></worksheet>");
});
