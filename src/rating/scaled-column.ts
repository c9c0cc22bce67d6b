/** Declared figures as whole numbers of 10^-decimals; NaN where there is none. */
export interface ScaledColumn {
  readonly units: Float64Array;
  readonly decimals: number;
  /** Greatest absolute value of `units`. */
  readonly bound: number;
}

/** Up to fifteen digits a decimal and its double determine each other. */
const mostDigits = 1e15;
const mostDecimals = 15;

/** Whole numbers below this divide in doubles without reaching or crossing a half by rounding. */
export const exactLimit = 2 ** 52;

/**
 * A column of numbers as whole numbers of one small decimal unit.
 * @param values Finite numbers, NaN where there is none.
 * @param least Decimals the unit has at least.
 * @returns The scaled column, or `null` where no unit fits all numbers: those are computed with whole numbers of any size.
 */
export function scaleColumn(values: Float64Array, least = 0): ScaledColumn | null {
  let decimals = least;
  let factor = 10 ** least;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    while (Math.round(value * factor) / factor !== value) {
      if (value !== value) break;
      if (++decimals > mostDecimals) return null;
      factor = 10 ** decimals;
    }
  }
  const units = factor === 1 ? values : new Float64Array(values.length);
  let bound = 0;
  for (let row = 0; row < values.length; row++) {
    const unit = factor === 1 ? (values[row] as number) : Math.round((values[row] as number) * factor);
    if (factor !== 1) units[row] = unit;
    const size = Math.abs(unit);
    if (size > bound) bound = size;
  }
  return bound <= mostDigits ? { units, decimals, bound } : null;
}
