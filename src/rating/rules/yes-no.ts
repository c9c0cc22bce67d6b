import type { YesNoRule } from "../criteria/criteria";
import { evaluateLinear } from "../points/linear";
import { yesNoColumn, yesNoLine } from "../points/yes-no";
import { noFields, type RuleModule } from "./rule-module";

/** One number of points or the other. */
export const yesNo: RuleModule<YesNoRule> = {
  parameters: { yes: { shape: "number" }, no: { shape: "number" } },
  types: ["yes-no"],
  usualType: "yes-no",
  fields: noFields,
  ends: ({ yes, no }) => [yes, no],
  slope: () => 0,
  points: ({ rule }, { figures, finish }) => yesNoColumn(rule, figures, finish),
  explain: ({ rule }, { figure }) => ({
    steps: { kind: "answer", isYes: figure === 1, yes: rule.yes, no: rule.no },
    raw: evaluateLinear(yesNoLine(rule), figure),
  }),
  example: { rule: { kind: "yes_no", yes: 300, no: 0 }, figure: 1, points: 300 },
};
