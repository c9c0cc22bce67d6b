import type { Rule } from "../../../rating/rules/rules";
import type { Figure } from "../../../rating/returns/return";
import { dayNumber, isoDate } from "../../../text/day-number";
import { usualFigure, workedExample, type Exampled } from "./worked-example";

/** Days past a due date at which nothing more is taken off. */
const longLate = 400;

/**
 * The figure that shows best in what several readings of one wording differ: the most of them give other points for it.
 * @param offered The readings, in the order they are offered.
 * @param year Reporting year.
 * @returns `null` where one figure tells nothing, or there is nothing to tell apart.
 * @example tellingFigure([{ rule: { kind: "per_unit", points: 1, per: 5 }, type: "integer" }, { rule: { kind: "per_unit", points: 1, per: 5, round: "down" }, type: "integer" }], 2025) //=> 12
 */
export function tellingFigure(offered: readonly Exampled[], year: number): Figure {
  let [best, most] = [null as Figure, 1];
  for (const figure of new Set(offered.flatMap(({ rule }) => figuresOf(rule, year)))) {
    const points = offered.map((one) => workedExample(one, year, "", figure)?.points);
    const told = new Set(points).size;
    if (told > most) [best, most] = [figure, told];
  }
  return best;
}

/** Figures at which a rule may part from another: inside and past its limits, at the ends of its bands and beside them. */
function figuresOf(rule: Rule, year: number): readonly Exclude<Figure, null>[] {
  const usual = usualFigure(rule, year);
  const own = usual === null ? [] : [usual];
  switch (rule.kind) {
    case "per_unit":
    case "penalty_per_unit": {
      const per = rule.per ?? 1;
      return [...own, Math.floor(1.5 * per), Math.floor(2.5 * per), per - 1].filter((one) => Number(one) > 0);
    }
    case "share_bands":
      return rule.bands.flatMap(({ ge = null, lt = null }) => [ge, lt].filter((one) => one !== null));
    case "value_bands":
      return rule.bands.flatMap(({ ge = null, lt = null }) =>
        [...own, ge, lt, lt === null ? null : lt - 1, lt === null ? null : lt + 1].filter((one) => one !== null),
      );
    case "on_time":
    case "date_bands": {
      const days = own.filter((one) => typeof one === "string").map(dayNumber);
      return [...own, ...days.flatMap((day) => [day - 1, day + 1, day + longLate].map(isoDate))];
    }
    default:
      return own;
  }
}
