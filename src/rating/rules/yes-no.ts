import { ratioOf, subtract } from "../exact";
import { applyLinear, evaluateLinear, type Linear } from "../points/linear";
import { noFields, type RuleModule } from "./rule-module";

export interface YesNoRule {
  readonly kind: "yes_no";
  readonly yes: number;
  readonly no: number;
}

/** The line through `no` at 0 and `yes` at 1. */
function yesNoLine(rule: YesNoRule): Linear {
  const no = ratioOf(rule.no);
  return { slope: subtract(ratioOf(rule.yes), no), offset: no, floor: null, cap: null };
}

/** One number of points or the other. */
export const yesNo: RuleModule<YesNoRule> = {
  parameters: { yes: { shape: "number" }, no: { shape: "number" } },
  types: ["yes-no"],
  usualType: "yes-no",
  fields: noFields,
  ends: ({ yes, no }) => [yes, no],
  slope: () => 0,
  points: ({ rule }, { figures, finish }) => applyLinear(figures, yesNoLine(rule), finish),
  explain: ({ rule }, { figure }) => ({
    steps: { kind: "answer", isYes: figure === 1, yes: rule.yes, no: rule.no },
    raw: evaluateLinear(yesNoLine(rule), figure),
  }),
  example: { rule: { kind: "yes_no", yes: 300, no: 0 }, figure: 1, points: 300 },
};
