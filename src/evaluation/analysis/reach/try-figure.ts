import type { Indicator } from "../../../rating/criteria/criteria";
import { unitsToNumber } from "../../../rating/exact";
import { assignPlaces } from "../../../rating/places/assign-places";
import { assignPoints } from "../../../rating/points/assign-points";
import type { RatedInput } from "../../../rating/rate-input";
import { fieldsOf } from "../../../rating/rules/rules";
import { sumTotals } from "../sum-totals";
import type { Lever } from "./lever";

/** What a changed figure would give. */
export interface Trial {
  readonly place: number;
  readonly total: number;
}

/** Tries a figure as the columns hold it: a number, a day number, 1 and 0. */
export type TryFigure = (value: number) => Trial;

/**
 * Rates the year anew for values of one figure: only the columns that depend on it are computed again.
 * @param year Reporting year.
 * @param rated The year by columns.
 * @param row Organisation whose figure changes; it has a place.
 * @param lever The figure.
 */
export function figureTrial(year: number, rated: RatedInput, row: number, { at, field }: Lever): TryFigure {
  const { criteria, columns, settings, isRated } = rated;
  const isTouched = (indicator: Indicator, position: number): boolean => {
    if (!isRated(indicator)) return false;
    if (field.part === "figures") return position === at;
    return fieldsOf(indicator.rule).includes(field.code);
  };
  const touched = criteria.indicators.flatMap((indicator, position) =>
    isTouched(indicator, position) ? [{ indicator, position }] : [],
  );
  const own = (field.part === "base" ? columns.base.get(field.code) : columns.figures[at])?.slice();
  if (own === undefined) throw new Error(`no column of ${field.code}`);
  const changed =
    field.part === "base" ? { ...columns, base: new Map([...columns.base, [field.code, own] as const]) } : columns;
  const nothing = new Float64Array(0);

  return (value) => {
    own[row] = value;
    const points = [...rated.rated.points];
    for (const { indicator, position } of touched) {
      const figures = field.part === "figures" ? own : (columns.figures[position] ?? nothing);
      points[position] = assignPoints(indicator, figures, changed, year, settings.pointsDecimals);
    }
    const totals = sumTotals(rated, points);
    const units = totals.wide?.get(row) ?? (totals.values[row] as number);
    return {
      place: assignPlaces(totals)[row] as number,
      total: unitsToNumber(units, rated.rated.scoreDecimals),
    };
  };
}
