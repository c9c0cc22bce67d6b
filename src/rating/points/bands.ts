import { isLess, multiply, ratioOf, type Ratio } from "../exact";
import { exactLimit, scaleColumn, type ScaledColumn } from "../scaled-column";
import { exactPoints, finishOnce, type Finish, type PointsColumn } from "./points-column";

/** Points for values with `ge <= x < lt`; `null` is open. */
export interface Band {
  readonly ge: number | null;
  readonly lt: number | null;
  readonly points: number;
}

/**
 * The band `ge <= numerator × multiplier / denominator < lt`, compared without dividing.
 * @param denominator Above zero.
 * @returns The first that holds the value, or `null`.
 */
export function bandOf(bands: readonly Band[], numerator: Ratio, denominator: Ratio, multiplier = 1): Band | null {
  const value = multiply(numerator, ratioOf(multiplier));
  const above = (bound: number | null): boolean =>
    bound === null || !isLess(value, multiply(ratioOf(bound), denominator));
  const below = (bound: number | null): boolean =>
    bound === null || isLess(value, multiply(ratioOf(bound), denominator));
  return bands.find((band) => above(band.ge) && below(band.lt)) ?? null;
}

/** Points of values in bands; a row without value or outside all bands has none. */
export function applyBands(bands: readonly Band[], values: Float64Array, finish: Finish): PointsColumn {
  return applyShareBands(bands, values, null, 1, finish);
}

/**
 * Points of `multiplier × numerator / denominator` in bands.
 * @param denominators `null` stands for 1 in every row; rows with 0 have no points.
 * @param multiplier Whole number; 100 for bands in percent.
 */
export function applyShareBands(
  bands: readonly Band[],
  numerators: Float64Array,
  denominators: Float64Array | null,
  multiplier: number,
  finish: Finish,
): PointsColumn {
  const finished = bands.map((band) => finishOnce(band.points, finish));
  const fast = finished.some(({ value, wide }) => wide !== null || !Number.isFinite(value))
    ? null
    : applyFast(
        bands,
        finished.map(({ value }) => value),
        numerators,
        denominators,
        multiplier,
      );
  return (
    fast ??
    exactPoints(numerators.length, finish, (row) => {
      const numerator = numerators[row] as number;
      const denominator = denominators === null ? 1 : (denominators[row] as number);
      if (Number.isNaN(numerator) || Number.isNaN(denominator) || denominator === 0) return null;
      const sign = Math.sign(denominator);
      const band = bandOf(bands, ratioOf(sign * numerator), ratioOf(sign * denominator), multiplier);
      return band === null ? null : ratioOf(band.points);
    })
  );
}

function applyFast(
  bands: readonly Band[],
  points: readonly number[],
  numerators: Float64Array,
  denominators: Float64Array | null,
  multiplier: number,
): PointsColumn | null {
  const pair = scalePair(numerators, denominators);
  const bounds = scaleColumn(Float64Array.from(bands.flatMap(({ ge, lt }) => [ge ?? NaN, lt ?? NaN])));
  if (pair === null || bounds === null) return null;
  const [top, bottom] = pair;
  const factor = multiplier * 10 ** bounds.decimals;
  if (!(top.bound * factor < exactLimit && bounds.bound * bottom.bound < exactLimit)) return null;

  const count = bands.length;
  const lower = Float64Array.from(bands, (band, at) =>
    band.ge === null ? -Infinity : (bounds.units[2 * at] as number),
  );
  const upper = Float64Array.from(bands, (band, at) =>
    band.lt === null ? Infinity : (bounds.units[2 * at + 1] as number),
  );
  const values = new Float64Array(numerators.length).fill(NaN);
  for (let row = 0; row < values.length; row++) {
    let value = (top.units[row] as number) * factor;
    let divisor = bottom.units[denominators === null ? 0 : row] as number;
    if (divisor === 0) continue;
    if (divisor < 0) {
      value = -value;
      divisor = -divisor;
    }
    for (let at = 0; at < count; at++) {
      if (value >= (lower[at] as number) * divisor && value < (upper[at] as number) * divisor) {
        values[row] = points[at] as number;
        break;
      }
    }
  }
  return { values, wide: null, bound: Math.max(0, ...points.map(Math.abs)) };
}

/** Numerators and denominators in one unit; without denominators, the unit itself is the only one. */
export function scalePair(
  numerators: Float64Array,
  denominators: Float64Array | null,
): readonly [ScaledColumn, ScaledColumn] | null {
  const first = scaleColumn(numerators);
  if (first === null) return null;
  if (denominators === null) {
    const unit = 10 ** first.decimals;
    return [first, { units: Float64Array.of(unit), decimals: first.decimals, bound: unit }];
  }
  const second = scaleColumn(denominators, first.decimals);
  if (second === null) return null;
  const again = second.decimals === first.decimals ? first : scaleColumn(numerators, second.decimals);
  return again === null ? null : [again, second];
}
