import { isComputed } from "../../../rating/criteria/is-computed";
import type { Figure, Return } from "../../../rating/returns/return";
import type { YearData } from "../../year/year-data";

/** The figures of a return that need a document, base data first, in the order of the table. */
export function declaredFigures(
  { criteria }: Pick<YearData, "criteria">,
  own: Return,
): (readonly [string, Exclude<Figure, null>])[] {
  const codes = [
    ...criteria.base_fields.map(({ code }) => [code, own.base?.[code]] as const),
    ...criteria.indicators.filter((one) => !isComputed(one)).map(({ code }) => [code, own.figures?.[code]] as const),
  ];
  return codes.flatMap(([code, value]) =>
    value === undefined || value === null || value === 0 || value === false ? [] : [[code, value] as const],
  );
}
