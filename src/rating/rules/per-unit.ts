import type { PenaltyRule, PerUnitRule } from "../criteria/criteria";
import { explainUnits } from "../points/explain/explain-units";
import { perUnitColumn } from "../points/per-unit";
import { noFields, numericTypes, product, type FigureSpan, type Parameter, type RuleModule } from "./rule-module";

const number: Parameter = { shape: "number" };
const steps = { per: { shape: "positive", optional: true }, round: { shape: "round", optional: true } } as const;

function endsOf(rule: PerUnitRule | PenaltyRule, { lowest, highest }: FigureSpan): readonly number[] {
  const [cap, most] = rule.kind === "per_unit" ? [rule.cap ?? Infinity, rule.most ?? Infinity] : [Infinity, Infinity];
  return [lowest ?? Math.min(0, highest ?? 0), Math.min(highest ?? Infinity, most)].map((figure) =>
    Math.min(Math.max(product(figure, rule.points), rule.floor ?? -Infinity), cap),
  );
}

const shared = {
  types: numericTypes,
  usualType: "decimal",
  fields: noFields,
  ends: endsOf,
  slope: ({ points }: PerUnitRule | PenaltyRule) => points,
} as const;

/** So many points for each unit of the figure, within bounds. */
export const perUnit: RuleModule<PerUnitRule> = {
  ...shared,
  parameters: {
    points: number,
    ...steps,
    most: { shape: "positive", optional: true, column: "to" },
    floor: { shape: "number", optional: true },
    cap: { shape: "number", optional: true },
  },
  points: ({ rule, min }, { figures, finish }) => perUnitColumn({ rule, min }, figures, finish),
  explain: ({ rule, min }, { figure }) => explainUnits({ rule, min }, figure),
  example: { rule: { kind: "per_unit", points: 3, most: 4 }, figure: 7, points: 12 },
};

/** So many points off for each unit, never below the floor nor above 0. */
export const penaltyPerUnit: RuleModule<PenaltyRule> = {
  ...shared,
  parameters: { points: { shape: "negative" }, ...steps, floor: number },
  points: ({ rule, min }, { figures, finish }) => perUnitColumn({ rule, min }, figures, finish),
  explain: ({ rule, min }, { figure }) => explainUnits({ rule, min }, figure),
  example: { rule: { kind: "penalty_per_unit", points: -10, floor: -50 }, figure: 7, points: -50 },
};
