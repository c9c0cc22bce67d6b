/** One indicator that may take part of the points an organisation earns by counts. */
export interface PointShare {
  readonly code: string;
  /** Size of its part against the others. */
  readonly weight: number;
  /** Most points it may take. */
  readonly most: number;
}

/**
 * Divides points among indicators by weight; what one cannot take goes to the others.
 * @param points Points to divide, ≥ 0.
 * @param shares Indicators with weight and most points; together they must be able to take all.
 * @returns Points by code, adding up to `points` but for the last bits.
 * @throws RangeError if the indicators cannot take all points.
 * @example sharePoints(30, [{ code: "a", weight: 1, most: 5 }, { code: "b", weight: 1, most: 99 }]).b //=> 25
 */
export function sharePoints(points: number, shares: readonly PointShare[]): Record<string, number> {
  const given: Record<string, number> = {};
  let open = shares;
  let left = points;
  while (left > 0) {
    const weights = open.reduce((sum, share) => sum + share.weight, 0);
    if (weights === 0) throw new RangeError(`${left} points of ${points} fit nowhere`);
    const full = open.filter((share) => (left * share.weight) / weights >= share.most);
    if (full.length === 0) {
      for (const share of open) given[share.code] = (left * share.weight) / weights;
      return given;
    }
    for (const share of full) {
      given[share.code] = share.most;
      left -= share.most;
    }
    open = open.filter((share) => !full.includes(share));
  }
  for (const share of open) given[share.code] = 0;
  return given;
}
