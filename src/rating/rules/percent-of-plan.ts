import type { BaseField, PercentOfPlanRule } from "../criteria/criteria";
import { isLess, multiply, ratioOf } from "../exact";
import type { Limit } from "../points/explain/explanation";
import { explainShare } from "../points/explain/explain-share";
import { percentOfPlanColumn, planPoints } from "../points/percent-of-plan";
import { numericTypes, product, type RuleModule } from "./rule-module";

/** Points times the share of the plan that was reached. */
export const percentOfPlan: RuleModule<PercentOfPlanRule> = {
  parameters: {
    points: { shape: "number" },
    numerator: { shape: "base" },
    denominator: { shape: "base" },
    cap_ratio: { shape: "ratio" },
  },
  types: [...numericTypes, "percent"],
  usualType: "percent",
  fields: ({ numerator, denominator }) => [numerator, denominator],
  computed: "percent",
  lever: ({ numerator }) => numerator,
  ends: (rule, _span, baseFields) => {
    const reached = baseFields.find(({ code }) => code === rule.numerator);
    return [isBelowZero(reached) ? -Infinity : 0, rule.cap_ratio].map((ratio) => product(ratio, rule.points));
  },
  slope: ({ points }) => points,
  points: ({ rule }, { base, finish }) =>
    percentOfPlanColumn(rule, base(rule.numerator), base(rule.denominator), finish),
  explain: ({ rule }, { base }) =>
    explainShare(rule, base, ({ numerator, denominator, exact, percent }) => {
      const raw = planPoints(rule, numerator.value, denominator.value) ?? ratioOf(0);
      const limit: Limit = isLess(multiply(ratioOf(rule.cap_ratio), ratioOf(100)), exact) ? "cap" : null;
      const { points, cap_ratio: capRatio } = rule;
      return { steps: { kind: "plan", numerator, denominator, percent, points, capRatio, limit }, raw };
    }),
  example: {
    rule: { kind: "percent_of_plan", points: 100, numerator: "B03", denominator: "B01", cap_ratio: 1 },
    base: { B01: 200, B03: 150 },
    points: 75,
  },
};

function isBelowZero(field: BaseField | undefined): boolean {
  return typeof field?.min === "number" && field.min < 0;
}
