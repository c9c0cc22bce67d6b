import type { YearData } from "../../year/year-data";

/** What is chosen on the settings sheet, as it was known last. */
export function fillSettings(year: YearData, known: YearData): YearData {
  const { settings, edition, editions, synthetic, illustrative, language } = known;
  return { ...year, settings, edition, editions, synthetic, illustrative, language };
}
