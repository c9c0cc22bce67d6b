import type { ReadReturn } from "../../../evaluation/returns/import/return-file";
import type { Criteria } from "../../../rating/criteria/criteria";
import { isComputed } from "../../../rating/criteria/is-computed";
import type { Finding } from "../../../rating/finding";
import { checkFigure } from "../../../rating/returns/check-figure";

/** What is to be said of a return before it is written: what is not taken of it, and what is written and is wrong. */
interface DoubtsOfReturn {
  /** Cells of figures and of texts that hold something that is not taken: the workbook keeps what it has. */
  readonly unread: readonly Finding[];
  /** Fields of the apparatus that do not stand as the form was issued with them. */
  readonly ofApparatus: readonly Finding[];
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
 * @param table Criteria and reporting year.
 * @param today ISO date.
 */
export function doubtsOfReturn(
  { organisation, declared, findings }: Pick<ReadReturn, "organisation" | "declared" | "findings">,
  { criteria, year }: { readonly criteria: Criteria; readonly year: number },
  today: string,
): DoubtsOfReturn {
  const ofBase = criteria.base_fields.flatMap((field) => {
    const figure = declared.base?.[field.code] ?? null;
    return figure === null ? [] : checkFigure(figure, field, { organisation, base: field.code }, year, today);
  });
  const ofFigures = criteria.indicators.flatMap((indicator) => {
    const figure = isComputed(indicator) ? null : (declared.figures?.[indicator.code] ?? null);
    return figure === null
      ? []
      : checkFigure(figure, indicator, { organisation, indicator: indicator.code }, year, today);
  });
  return {
    unread: findings.filter(({ code }) => notTaken.has(code)),
    ofApparatus: findings.filter(({ code }) => code === "cell.of-apparatus"),
    wrong: [...ofBase, ...ofFigures],
  };
}
