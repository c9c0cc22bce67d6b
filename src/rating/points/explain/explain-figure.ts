import { checkIndicator, isUsable } from "../../criteria/check-indicator";
import { isComputed } from "../../criteria/is-computed";
import { defaultSettings } from "../../default-settings";
import type { RatingInput } from "../../input";
import type { Rating } from "../../rating";
import { figureOf } from "../../returns/figure-columns";
import { explainPoints } from "./explain-points";
import type { Explanation } from "./explanation";

/**
 * Explains the points of one organisation by one indicator.
 * @param input The input of the rating.
 * @param rating Its result, for the place among all.
 * @param organisation Id.
 * @param code Indicator.
 * @returns The arithmetic, or `null` where there is no such indicator or its rule cannot be used.
 */
export function explainFigure(
  input: RatingInput,
  rating: Rating,
  organisation: string,
  code: string,
): Explanation | null {
  const { criteria, returns, organisations } = input;
  const indicator = criteria.indicators.find((one) => one.code === code);
  const baseCodes = new Set(criteria.base_fields.map((field) => field.code));
  if (indicator === undefined || !isUsable(checkIndicator(indicator, baseCodes))) return null;

  const declaredBy = (id: string) => (Object.hasOwn(returns, id) ? returns[id] : undefined);
  const figureBy = (id: string) => (isComputed(indicator) ? null : figureOf(declaredBy(id)?.figures, code));
  const place = rating.organisations.find(({ id }) => id === organisation)?.indicatorPlaces[code] ?? null;
  const of = rating.organisations.filter(({ points }) => (points[code] ?? null) !== null).length;
  const { pointsDecimals } = { ...defaultSettings(criteria), ...input.settings };
  return explainPoints(
    indicator,
    {
      figure: figureBy(organisation),
      base: declaredBy(organisation)?.base ?? {},
      column: organisations.map(({ id }) => figureBy(id)),
    },
    input.year,
    pointsDecimals,
    place === null ? {} : { place, of },
  );
}
