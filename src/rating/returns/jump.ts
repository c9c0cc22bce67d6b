/** From ten on a multiple says something, below only fivefold does; from nothing to a hundred is a jump too. */
export const jumpLimits = { leastFigure: 10, fromSmall: 5, fromNothing: 100 } as const;

/** How much a figure may grow or shrink within a year before it asks for a reason: it doubles, a base field grows fourfold. */
export const jumpFactor = { figure: 2, base: 4 } as const;

/**
 * Whether a figure is too far from last year's to pass without a word: a slip of the keys, of the unit, or of the row.
 * @param value This year's figure.
 * @param before Last year's.
 * @param factor From ten on; below ten it is five, and the greater of the two at least ten.
 * @example hasJumped(40, 20, 2) //=> true
 * @example hasJumped(2000, 2, 2) //=> true
 * @example hasJumped(3, 1, 2) //=> false
 */
export function hasJumped(value: number, before: number, factor: number): boolean {
  const { leastFigure, fromSmall, fromNothing } = jumpLimits;
  if (before >= leastFigure && (value >= factor * before || value <= before / factor)) return true;
  if (before === 0) return value >= fromNothing;
  const [least, most] = [Math.min(value, before), Math.max(value, before)];
  return least > 0 && most >= leastFigure && most >= fromSmall * least;
}
