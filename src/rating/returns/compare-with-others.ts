import { finding, type Finding, type FindingPlace } from "../finding";

/** Organisations of like size have a quarter to four times the members; fewer than four of them say nothing. */
const likeSize = 4;
const leastPeers = 4;
/** Far off: five times the usual, and twice as far as any of them. */
const farFromUsual = 5;
const farFromAll = 2;
/** So many times the usual, or so small a part of it, is one unit taken for another: tenge for thousands of tenge. */
const otherUnit = 200;
const unitStep = 1000;
/** Below this a figure is small enough to be anything. */
const leastFigure = 10;

/**
 * Figures far from those of organisations of like size, by member: for information, nobody is worse for being
 * different. One that would fit a thousand times smaller or greater is a warning with that value.
 * @param figures One column, NaN where there is none.
 * @param members Members of the same organisations.
 * @param placeOf Where a row's figure stands.
 * @returns Notes and warnings by row.
 */
export function compareWithOthers(
  figures: Float64Array,
  members: Float64Array,
  placeOf: (row: number) => FindingPlace,
): ReadonlyMap<number, Finding> {
  const rows: Sized[] = [];
  figures.forEach((figure, row) => {
    const size = members[row] as number;
    if (figure > 0 && size > 0) rows.push({ row, size, share: figure / size });
  });
  rows.sort((a, b) => a.size - b.size);
  const found = new Map<number, Finding>();
  rows.forEach((one, at) => {
    const shares = farShares(rows, at);
    if (shares === null) return;
    const usual = (shares[Math.floor(shares.length / 2)] as number) * one.size;
    const value = figures[one.row] as number;
    const isFar = value >= farFromUsual * usual || value <= usual / farFromUsual;
    if (!isFar || Math.max(value, usual) < leastFigure) return;
    const place = placeOf(one.row);
    const params = { value, usual: Number(usual.toPrecision(2)) };
    const suspected = inOtherUnit(value, usual);
    found.set(
      one.row,
      suspected === null
        ? finding("figure.unlike-others", place, params)
        : finding("figure.unlike-others", place, { ...params, suspected }, "warning"),
    );
  });
  return found;
}

/** The value in the other unit, where it would be a usual one then. */
function inOtherUnit(value: number, usual: number): number | null {
  const suspected = value > usual ? value / unitStep : value * unitStep;
  const isUsual = suspected <= usual * farFromUsual && suspected >= usual / farFromUsual;
  return isUsual && Math.max(value / usual, usual / value) >= otherUnit ? suspected : null;
}

interface Sized {
  readonly row: number;
  readonly size: number;
  readonly share: number;
}

/** Shares of all organisations of like size, least first, where the share of this one is far from each; else `null`. */
function farShares(rows: readonly Sized[], at: number): number[] | null {
  const { size, share } = rows[at] as Sized;
  const shares: number[] = [];
  let [isAbove, isBelow] = [true, true];
  // Outward from the organisation: most are like one of their neighbours, and that ends the search.
  for (const step of [-1, 1]) {
    for (let next = at + step; next >= 0 && next < rows.length; next += step) {
      const peer = rows[next] as Sized;
      if (peer.size * likeSize < size || peer.size > size * likeSize) break;
      isAbove &&= share >= farFromAll * peer.share;
      isBelow &&= share <= peer.share / farFromAll;
      if (!isAbove && !isBelow) return null;
      shares.push(peer.share);
    }
  }
  return shares.length >= leastPeers ? shares.sort((a, b) => a - b) : null;
}
