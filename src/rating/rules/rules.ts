import type { BaseField, FigureType } from "../criteria/base-field";
import type { PointsColumn } from "../points/points-column";
import { dateBands } from "./date-bands";
import { levels } from "./levels";
import { mark } from "./mark";
import { minMax } from "./min-max";
import { onTime } from "./on-time";
import { penaltyPerUnit, perUnit } from "./per-unit";
import { percentOfPlan } from "./percent-of-plan";
import { placePoints } from "./place-points";
import type { FigureSpan, GivenColumns, GivenFigure, Outcome, Parameter, Ruled, RuleModule } from "./rule-module";
import { shareBands } from "./share-bands";
import { valueBands } from "./value-bands";
import { yesNo } from "./yes-no";

/** The closed list of rule kinds; parameters and method of each stand in its own file. */
const modules = {
  per_unit: perUnit,
  penalty_per_unit: penaltyPerUnit,
  share_bands: shareBands,
  percent_of_plan: percentOfPlan,
  value_bands: valueBands,
  yes_no: yesNo,
  on_time: onTime,
  min_max: minMax,
  place_points: placePoints,
  date_bands: dateBands,
  levels,
  mark,
};

export type RuleKind = keyof typeof modules;
type RuleOf<Kind extends RuleKind> = (typeof modules)[Kind]["example"]["rule"];

/** How a figure becomes points; the kinds and their arithmetic are fixed by the method. */
export type Rule = RuleOf<RuleKind>;

/** Each kind stands under the name that its rules carry. */
export const rules: { readonly [Kind in RuleKind]: RuleModule<Extract<Rule, { readonly kind: Kind }>> } = modules;

export const ruleKinds = Object.keys(rules) as RuleKind[];

/** A rule goes to the module of its own kind only, which the compiler cannot follow over the whole list. */
function moduleOf(rule: Rule): RuleModule<Rule> {
  return rules[rule.kind] as unknown as RuleModule<Rule>;
}

export function isRuleKind(kind: string): kind is RuleKind {
  return Object.hasOwn(rules, kind);
}

/** Parameters of a kind by name. */
export function parametersOf(kind: RuleKind): Readonly<Record<string, Parameter>> {
  return rules[kind].parameters;
}

/**
 * Codes of the base fields that points are computed from; none where the indicator has a figure of its own.
 * A rule as found in a table may be of no kind.
 */
export function fieldsOf(rule: Rule): readonly string[] {
  return isRuleKind(rule.kind)
    ? moduleOf(rule)
        .fields(rule)
        .filter((code) => typeof code === "string")
    : [];
}

/** Whether others than the organisation know the figure. */
export function isGivenByOthers({ kind }: Pick<Rule, "kind">): boolean {
  return isRuleKind(kind) && rules[kind].givenByOthers === true;
}

/** Whether figures of other organisations decide too. */
export function comparesAll({ kind }: Pick<Rule, "kind">): boolean {
  return isRuleKind(kind) && rules[kind].comparesAll === true;
}

/** The ends of what a rule can give before its weight. */
export function endsOf(rule: Rule, span: FigureSpan, baseFields: readonly BaseField[]): readonly number[] {
  return moduleOf(rule).ends(rule, span, baseFields);
}

/** Code of the one base field by which an organisation could change its points, where there is one. */
export function leverOfRule(rule: Rule): string | undefined {
  return moduleOf(rule).lever?.(rule);
}

/** Above 0 where more of the figure, or of its lever, gives more points before `direction`, below 0 where fewer. */
export function slopeOf(rule: Rule): number {
  return moduleOf(rule).slope(rule);
}

/** Points of all organisations. */
export function pointsByRule(indicator: Ruled<Rule>, given: GivenColumns): PointsColumn {
  return moduleOf(indicator.rule).points(indicator, given);
}

/** How one figure became points. */
export function explainRule(indicator: Ruled<Rule>, given: GivenFigure): Outcome {
  return moduleOf(indicator.rule).explain(indicator, given);
}

/** Types of figure a kind is counted from. */
export function typesOf(kind: RuleKind): readonly FigureType[] {
  return rules[kind].types;
}
