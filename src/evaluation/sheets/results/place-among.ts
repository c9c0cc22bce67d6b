import type { YearFrame } from "../year-frame";

/**
 * The place of a number in its column as a native formula: one more than how many are greater. A criterion in words such as
 * `">"&A1` holds fifteen digits: an unrounded sum of a million would count as greater than itself.
 * @param own Address of the number.
 * @param all The column, where texts do not count.
 */
export function placeAmong({ data }: YearFrame, own: string, all: string): string {
  return data.settings.pointsDecimals === null ? `RANK(${own},${all})` : `COUNTIF(${all},">"&${own})+1`;
}
