import { finding, type Finding } from "../../../rating/finding";
import { declaredFigure } from "../../../rating/returns/declared-figure";
import type { YearData } from "../../year/year-data";
import { wayOfReturn } from "./way-of-return";
import { waysOfReturns } from "./ways-of-returns";

/**
 * The figures that are still those of an earlier time, since the return that came last has something unreadable in their
 * place: without a finding the year would look as if that return had said so.
 * @param data The year with its log.
 * @returns One for each figure, until it becomes another or a version of the return brings a readable one.
 */
export function earlierKept({ returns, log }: Pick<YearData, "returns" | "log">): Finding[] {
  return [...waysOfReturns(log)].flatMap(([organisation, events]) => {
    const said = wayOfReturn(events).came?.said.findings ?? [];
    const declared = returns[organisation];
    const kept = new Map<string, Finding>();
    for (const { indicator, base, stays } of said) {
      const code = indicator ?? base;
      if (code === undefined || stays === undefined || stays === null) continue;
      if (declaredFigure(declared, code) !== stays) continue;
      const place = { organisation, ...(indicator === undefined ? { base: code } : { indicator: code }) };
      kept.set(code, finding("figure.earlier-kept", place, { value: stays }));
    }
    return [...kept.values()];
  });
}
