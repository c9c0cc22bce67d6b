/**
 * Points that lack to the last prize place where it is near: within a tenth of its score.
 * @param score Of the organisation; `null` without one.
 * @param prizeScore Of the last prize place; `null` where none is given.
 * @returns Points without binary residue; nothing for who has a prize or is far from one.
 * @example gapToPrize(950, 1000) //=> 50
 */
export function gapToPrize(score: number | null, prizeScore: number | null): number | undefined {
  if (score === null || prizeScore === null) return undefined;
  const gap = prizeScore - score;
  return gap > 0 && gap < Math.abs(prizeScore) / 10 ? Math.round(gap * 1e6) / 1e6 : undefined;
}
