import type { VerifiedBook } from "../../../src/evaluation/approval/verify-year";
import { planYear } from "../../../src/evaluation/sheets/plan-year";
import { toRatingInput, type YearData } from "../../../src/evaluation/year/year-data";
import { rate } from "../../../src/rating/rate";
import type { Rating } from "../../../src/rating/rating";
import { toA1 } from "../../../src/sheets/plan/a1";

/**
 * A workbook as it was laid out.
 * @param own The result it was written by.
 */
export function bookOf(
  data: YearData,
  sealed: VerifiedBook["sealed"],
  own: Rating = rate(toRatingInput(data)),
): VerifiedBook {
  const { sheets } = planYear(data, own);
  const values = new Map(
    sheets.map(({ name, cells }) => [name, new Map(cells.map((cell) => [toA1(cell), cell.value]))]),
  );
  return {
    data,
    rating: own,
    planOf: (other, rated) => planYear(other, rated).sheets,
    sealed,
    valueAt: (sheet, row, column) => values.get(sheet)?.get(toA1({ row, column })) ?? null,
  };
}

/** The sheets a workbook should show. */
export const sheetsOf = ({ data, rating: own, planOf }: VerifiedBook) => planOf(data, own);
