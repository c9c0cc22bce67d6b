import type { ReadReturn } from "../../../evaluation/returns/import/return-file";
import type { Criteria } from "../../../rating/criteria/criteria";
import { isComputed } from "../../../rating/criteria/is-computed";
import type { Finding } from "../../../rating/finding";
import type { Figure, Return } from "../../../rating/returns/return";
import { declaredFigure } from "../../../rating/returns/declared-figure";
import { checkFigure } from "../../../rating/returns/check-figure";

/** What is to be said of a return before it is written: what is not taken of it, and what is written and is wrong. */
interface DoubtsOfReturn {
  /** Cells of figures and of texts that hold something that is not taken: the workbook keeps what it has. */
  readonly unread: readonly Finding[];
  /** Fields of the apparatus that do not stand as the form was issued with them, or otherwise than in the year, which keeps its own. */
  readonly ofApparatus: readonly string[];
  /** Figures that are taken as they stand and are no value of their field, or out of its bounds. */
  readonly wrong: readonly Finding[];
}

const notTaken: ReadonlySet<string> = new Set([
  ...["cell.formula", "cell.error-value", "cell.struck", "cell.joined", "cell.date-for-number", "cell.shows-other"],
  ...["cell.unclear-number", "cell.unclear-yes-no"],
]);

/**
 * What the pane says of a return that is about to be written.
 * @param read The return.
 * @param merged What the year has of the organisation with it.
 * @param table Criteria and reporting year.
 * @param today ISO date.
 */
export function doubtsOfReturn(
  {
    organisation,
    declared,
    findings,
    apparatus,
  }: Pick<ReadReturn, "organisation" | "declared" | "findings" | "apparatus">,
  merged: Return,
  { criteria, year }: { readonly criteria: Criteria; readonly year: number },
  today: string,
): DoubtsOfReturn {
  const standsIn = (code: string): boolean => declaredFigure(merged, code) === declaredFigure(declared, code);
  const taken = (code: string): Figure => (standsIn(code) ? declaredFigure(declared, code) : null);
  const ofBase = criteria.base_fields.flatMap((field) => {
    const figure = taken(field.code);
    return figure === null ? [] : checkFigure(figure, field, { organisation, base: field.code }, year, today);
  });
  const ofFigures = criteria.indicators.flatMap((indicator) => {
    const figure = isComputed(indicator) ? null : taken(indicator.code);
    return figure === null
      ? []
      : checkFigure(figure, indicator, { organisation, indicator: indicator.code }, year, today);
  });
  return {
    unread: findings.filter(({ code }) => notTaken.has(code)),
    ofApparatus: [...criteria.base_fields, ...criteria.indicators].flatMap(({ code }) => {
      const isNamed = findings.some((one) => one.code === "cell.of-apparatus" && (one.indicator ?? one.base) === code);
      const isOther = apparatus.has(code) && declaredFigure(declared, code) !== null && !standsIn(code);
      return isNamed || isOther ? [code] : [];
    }),
    wrong: [...ofBase, ...ofFigures],
  };
}
