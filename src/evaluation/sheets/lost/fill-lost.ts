import type { YearData } from "../../year/year-data";
import { kindOfYearSheet, yearSheets } from "../year-sheets";

/**
 * Fills a reading with what stood on sheets that are gone.
 * @param read The year as far as its sheets are there.
 * @param lost Keys of the sheets that are gone.
 * @param known The year as it was known last; else the tables the add-in ships with, and no figures.
 * @returns Criteria, organisations, settings and figures of lost sheets from `known`, all else as read.
 */
export function fillLost(read: YearData, lost: readonly string[], known: YearData): YearData {
  // From the last tab to the first: rules stand behind the figures that are found by them.
  const filled = [...yearSheets].reverse().reduce((year, kind) => {
    const keys = lost.filter((key) => kindOfYearSheet(key) === kind);
    return keys.reduce((before, key) => kind.fillLost?.(before, known, key) ?? before, year);
  }, read);
  const returns = filled.organisations.map(({ id }) => [id, { base: {}, figures: {}, ...filled.returns[id] }] as const);
  return { ...filled, returns: Object.fromEntries(returns) };
}
