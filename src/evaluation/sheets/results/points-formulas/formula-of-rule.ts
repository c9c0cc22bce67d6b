import type { Indicator } from "../../../../rating/criteria/criteria";
import { dateBandsFormula } from "./date-bands-formula";
import { levelsFormula } from "./levels-formula";
import { markFormula } from "./mark-formula";
import { minMaxFormula } from "./min-max-formula";
import { onTimeFormula } from "./on-time-formula";
import { percentOfPlanFormula } from "./percent-of-plan-formula";
import { placePointsFormula } from "./place-points-formula";
import type { FigureCells, FormulaTerms, PointsFormula } from "./points-formula";
import { shareBandsFormula } from "./share-bands-formula";
import { unitsFormula } from "./units-formula";
import { valueBandsFormula } from "./value-bands-formula";
import { yesNoFormula } from "./yes-no-formula";

/**
 * The native formula of a rule for one organisation, for any Excel from 2016.
 * @param indicator One whose rule has passed `checkIndicator`.
 * @returns `null` where no formula can say the rule.
 */
export function formulaOfRule(
  { rule, direction, min }: Pick<Indicator, "rule" | "direction" | "min">,
  cells: FigureCells,
  terms: FormulaTerms,
): PointsFormula | null {
  switch (rule.kind) {
    case "per_unit":
    case "penalty_per_unit":
      return unitsFormula({ rule, ...(min !== undefined && { min }) }, cells, terms);
    case "share_bands":
      return shareBandsFormula(rule, cells, terms);
    case "percent_of_plan":
      return percentOfPlanFormula(rule, cells, terms);
    case "value_bands":
      return valueBandsFormula(rule, cells, terms);
    case "yes_no":
      return yesNoFormula(rule, cells, terms);
    case "on_time":
      return onTimeFormula(rule, cells, terms);
    case "min_max":
      return minMaxFormula(rule, direction, cells, terms);
    case "place_points":
      return placePointsFormula(direction, cells, terms);
    case "date_bands":
      return dateBandsFormula(rule, cells, terms);
    case "levels":
      return levelsFormula(rule, cells, terms);
    case "mark":
      return markFormula(rule, cells, terms);
    // A kind that no formula says yet stands as rated, with a mark once what it is computed from moves.
    default:
      return null;
  }
}
