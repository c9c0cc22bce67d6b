import type { Finding } from "../../../rating/finding";
import { declaredFigure } from "../../../rating/returns/declared-figure";
import type { YearData } from "../../year/year-data";
import { wayOfReturn } from "./way-of-return";
import { waysOfReturns } from "./ways-of-returns";

/**
 * The figures that could not be read in the return that came last and of which the year still has nothing: a blank there is
 * no answer of the organisation.
 * @param data The year with its log.
 * @returns The error of each, at its field, until it gets a figure or a version of the return brings a readable one.
 */
export function stillUnread({ returns, log }: Pick<YearData, "returns" | "log">): Finding[] {
  return [...waysOfReturns(log)].flatMap(([organisation, events]) => {
    const said = wayOfReturn(events).came?.said.findings ?? [];
    const declared = returns[organisation];
    return said.flatMap(({ code, level, params, indicator, base }): Finding[] => {
      const field = indicator ?? base;
      if (level !== "error" || field === undefined || declaredFigure(declared, field) !== null) return [];
      return [
        { code, level, params, organisation, ...(indicator === undefined ? { base: field } : { indicator: field }) },
      ];
    });
  });
}
