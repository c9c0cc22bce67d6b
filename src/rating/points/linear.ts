import { add, commonDivisor, isLess, multiply, numberOf, ratioOf, type Ratio } from "../exact";
import { exactLimit, scaleColumn } from "../scaled-column";
import type { Limit } from "./explain/steps";
import { exactPoints, factorOf, type Finish, type PointsColumn } from "./points-column";

/** Points as `slope × figure + offset`, never below `floor` nor above `cap`. */
export interface Linear {
  readonly slope: Ratio;
  readonly offset: Ratio;
  readonly floor: Ratio | null;
  readonly cap: Ratio | null;
}

/** Points of one figure before weight. */
export function evaluateLinear({ slope, offset, floor, cap }: Linear, figure: number): Ratio {
  const points = add(multiply(slope, ratioOf(figure)), offset);
  if (floor !== null && isLess(points, floor)) return floor;
  if (cap !== null && isLess(cap, points)) return cap;
  return points;
}

/** Which bound acted: the unbounded line gives something else. */
export function limitOf(line: Linear, figure: number, bounded: Ratio): Limit {
  const free = numberOf(evaluateLinear({ ...line, floor: null, cap: null }, figure));
  const kept = numberOf(bounded);
  return free === kept ? null : free < kept ? "floor" : "cap";
}

/**
 * Points of a column of figures.
 * @param figures NaN where there is no figure.
 * @returns Points, weighed and rounded; the same values by whichever of the two ways they were computed.
 */
export function applyLinear(figures: Float64Array, linear: Linear, finish: Finish): PointsColumn {
  return (
    applyFast(figures, linear, finish) ??
    exactPoints(figures.length, finish, (row) => {
      const figure = figures[row] as number;
      if (Number.isNaN(figure)) return null;
      // Whole units of a great figure over a small step may be more than a number holds.
      return Number.isFinite(figure) ? evaluateLinear(linear, figure) : "beyond";
    })
  );
}

/** Everything over one whole denominator in doubles, or `null` where a product might not be exact. */
function applyFast(figures: Float64Array, linear: Linear, finish: Finish): PointsColumn | null {
  // Unrounded points are kept as the fractions they are.
  const scaled = finish.decimals === null ? null : scaleColumn(figures);
  if (scaled === null) return null;
  const factor = factorOf(finish);
  const parts = [linear.slope, linear.offset, linear.floor ?? linear.offset, linear.cap ?? linear.offset];
  const common = parts.reduce((den, part) => leastCommon(den, part.den), 1n);
  const over = (part: Ratio): number => Number(((part.num * common) / part.den) * factor.num);
  const unit = 10 ** scaled.decimals;
  const divisor = Number(common * factor.den) * unit;
  const slope = over(linear.slope);
  const offset = over(linear.offset) * unit;
  const floor = linear.floor === null ? -Infinity : over(linear.floor) * unit;
  const cap = linear.cap === null ? Infinity : over(linear.cap) * unit;
  // A negative weight turns the order of the bounds.
  const [low, high] =
    factor.num < 0n ? [cap === Infinity ? -Infinity : cap, floor === -Infinity ? Infinity : floor] : [floor, cap];
  const most = Math.max(
    scaled.bound * Math.abs(slope) + Math.abs(offset),
    ...[low, high].filter(Number.isFinite).map(Math.abs),
  );
  if (!(most < exactLimit && divisor < exactLimit)) return null;

  const { units } = scaled;
  const values = new Float64Array(units.length);
  for (let row = 0; row < values.length; row++) {
    let part = (units[row] as number) * slope + offset;
    if (part < low) part = low;
    else if (part > high) part = high;
    const points = part / divisor;
    values[row] = roundUnits(points);
  }
  return { values, wide: null, bound: most / divisor + 1 };
}

/** Halves away from zero, never -0; NaN stays NaN. */
export function roundUnits(value: number): number {
  return value < 0 ? 0 - Math.round(-value) : Math.round(value);
}

function leastCommon(a: bigint, b: bigint): bigint {
  return (a / commonDivisor(a, b)) * b;
}
