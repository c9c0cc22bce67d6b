import type { Band } from "../../../../rating/points/bands";
import { factorOf, tengeUnits } from "./money-units";
import type { QuestionReason, RuleContext, RuleReading } from "../reading";
import { typeOfUnit } from "../type-of-unit";

/**
 * Bands of a scale that says thousands, millions or tenge itself, in the unit of the figure; where the unit is open, each way it may
 * be meant: beside «тыс. тенге» the bound of «свыше 30 тыс. тенге» is 30.
 * @param bands With what the words say multiplied out.
 * @param context The unit, and what the words say of it.
 * @returns Nothing where the words say no such unit.
 */
export function moneyBands(
  bands: readonly Band[],
  { unit, isAbsolute, inTenge, ofTenge }: RuleContext,
): { readonly readings: readonly RuleReading[]; readonly reasons: readonly QuestionReason[] } | null {
  if (isAbsolute !== true || (unit === "" && ofTenge !== true)) return null;
  const scaled = (factor: number): RuleReading["rule"] => {
    const bound = (value: number | null | undefined): number | null =>
      value === null || value === undefined ? null : Number((value / factor).toPrecision(12));
    return {
      kind: "value_bands",
      bands: bands.map(({ ge, lt, points }) => ({ ge: bound(ge), lt: bound(lt), points })),
    };
  };
  if (unit !== "")
    return {
      readings: [{ rule: scaled(factorOf(unit)), type: typeOfUnit(unit) === "money" ? "money" : "integer" }],
      reasons: [],
    };
  const plain: RuleReading = { rule: scaled(1), type: "money", unit: tengeUnits.one };
  if (inTenge === true) return { readings: [plain], reasons: [] };
  return {
    readings: [{ rule: scaled(1000), type: "money", unit: tengeUnits.thousand }, plain],
    reasons: ["unit-missing"],
  };
}
