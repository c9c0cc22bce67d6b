/** Which figures are better. */
export type Direction = "up" | "down" | "earlier";

/** Figures such that more is better: the sign is turned where less, or earlier, is. */
export function signedFigures(figures: Float64Array, direction: Direction | undefined): Float64Array {
  return direction === "down" || direction === "earlier" ? withSignTurned(figures) : figures;
}

/** The same figures below zero, and 0 instead of -0. */
export function withSignTurned(figures: Float64Array): Float64Array {
  const turned = new Float64Array(figures.length);
  for (let row = 0; row < turned.length; row++) turned[row] = 0 - (figures[row] as number);
  return turned;
}
