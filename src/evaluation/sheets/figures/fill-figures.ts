import type { Return } from "../../../rating/returns/return";
import type { YearData } from "../../year/year-data";
import { layoutYear } from "../year-layout";

/** Base data as they were known last. */
export function fillBase(year: YearData, known: YearData): YearData {
  return fillReturns(year, known, (now, then) => ({ ...now, base: then?.base ?? {} }));
}

/** Figures of the block whose sheet is gone, as they were known last. */
export function fillBlock(year: YearData, known: YearData, key: string): YearData {
  const band = layoutYear(year).bands.find(({ position }) => key === `block-${position}`);
  const codes = new Set(band?.indicators.map(({ code }) => code));
  return fillReturns(year, known, (now, then) => {
    const figures = Object.entries(then?.figures ?? {}).filter(([code]) => codes.has(code));
    return { ...now, figures: { ...now.figures, ...Object.fromEntries(figures) } };
  });
}

/** What documents, remarks and the year before said. */
export function fillEvidence(year: YearData, known: YearData): YearData {
  const filled = fillReturns(year, known, (now, then) => ({
    ...now,
    ...(then?.remarks && { remarks: then.remarks }),
    ...(then?.evidence && { evidence: then.evidence }),
    ...(then?.source && { source: then.source }),
  }));
  return { ...filled, previous: known.previous };
}

function fillReturns(
  year: YearData,
  known: YearData,
  fill: (now: Return, then: Return | undefined) => Return,
): YearData {
  const returns = year.organisations.map(({ id }) => {
    const now = year.returns[id] ?? { base: {}, figures: {} };
    return [id, fill(now, known.returns[id])] as const;
  });
  return { ...year, returns: Object.fromEntries(returns) };
}
