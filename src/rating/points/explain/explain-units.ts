import { divide, numberOf, ratioOf } from "../../exact";
import type { Absence, Steps } from "./explanation";
import { evaluateLinear, limitOf } from "../linear";
import { countedFigure, perUnitBounds, perUnitLine, wholeUnits, type PerUnit } from "../per-unit";
import type { Ratio } from "../../exact";

/** How a figure became points by a rule over units. */
export function explainUnits(
  indicator: PerUnit,
  figure: number,
): { readonly steps: Steps; readonly raw: Ratio } | { readonly absence: Absence } {
  const { rule } = indicator;
  const per = rule.per ?? 1;
  const isWhole = rule.round === "down";
  const line = perUnitLine(indicator);
  const counted = countedFigure(rule, figure);
  const over = isWhole ? wholeUnits(counted, per) : counted;
  if (!Number.isFinite(over)) return { absence: "too-great" };
  const units = isWhole ? over : numberOf(divide(ratioOf(counted), ratioOf(per)));
  const { floor, cap } = perUnitBounds(indicator);
  const raw = evaluateLinear(line, over);
  const limit = limitOf(line, over, raw);
  const steps = { kind: "units", figure, per, isWhole, units, points: rule.points, floor, cap, limit } as const;
  return { steps: { ...steps, ...(counted !== figure && { counted }) }, raw };
}
