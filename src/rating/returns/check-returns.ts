import { crossChecks } from "../checks/cross-checks";
import { checkIndicator, isUsable } from "../criteria/check-indicator";
import { couldCost } from "../criteria/could-cost";
import { finding, type Finding } from "../finding";
import type { RatingInput } from "../input";
import { spreadOf } from "../points/min-max";
import { checkReturn } from "./check-return";
import { compareWithLastYear } from "./compare-with-last-year";
import { figureColumns, type FigureColumns } from "./figure-columns";

/**
 * What is wrong with the returns of a year, all at once: by organisation in the order of the input, then by column.
 * @param input Organisations without a return are findings; `today` and `previous` enable the checks that need them.
 * @param columns The same returns as columns, where the caller has them.
 */
export function checkReturns(
  input: Pick<RatingInput, "year" | "today" | "criteria" | "organisations" | "returns" | "previous">,
  columns: FigureColumns = figureColumns(input.criteria, input.organisations, input.returns),
): Finding[] {
  const { criteria, year, today, previous } = input;
  const baseCodes = new Set(criteria.base_fields.map(({ code }) => code));
  const usable = new Set(criteria.indicators.filter((one) => isUsable(checkIndicator(one, baseCodes))));
  const costly = new Set(
    criteria.indicators.filter(
      (one) => one.type === "date" || (usable.has(one) && couldCost(one, criteria.base_fields)),
    ),
  );
  const context = {
    criteria,
    year,
    ...(today !== undefined && { today }),
    isUsable: usable.has.bind(usable),
    couldCost: costly.has.bind(costly),
  };
  const failedChecks = crossChecks(criteria);

  const ofOrganisations = input.organisations.flatMap(({ id }, row) => {
    const declared = input.returns[id];
    if (declared === undefined || columns.declared[row] === 0) return [finding("return.missing", { organisation: id })];
    const before = previous !== undefined && Object.hasOwn(previous, id) ? previous[id] : undefined;
    return [
      ...checkReturn(id, declared, context),
      ...failedChecks(id, declared),
      ...(before === undefined ? [] : compareWithLastYear(id, declared, before, criteria.indicators)),
    ];
  });
  const ofColumns = criteria.indicators.flatMap(({ code, rule }, at) => {
    const spread = rule.kind === "min_max" ? spreadOf(columns.figures[at] ?? new Float64Array()) : null;
    return spread !== null && spread.least === spread.greatest
      ? [finding("column.no-spread", { indicator: code }, { value: spread.least })]
      : [];
  });
  return [...ofOrganisations, ...ofColumns];
}
