import { formatNumber } from "../../text/format-number";
import type { PaperLanguage } from "../facts/two-names";

/**
 * Totals as a paper prints them: whole, as both published acts do; in hundredths where whole ones would look alike.
 * @param totals Exact totals that stand under one another.
 * @param language Of the paper; both write a decimal comma and groups by U+00A0.
 * @returns A text for each, rounded half away from zero.
 * @example printPoints([100201, 39440.5], "ru") //=> ["100\u00A0201", "39\u00A0441"]
 */
export function printPoints(totals: readonly number[], language: PaperLanguage): string[] {
  const whole = totals.map((total) => formatNumber(total, 0, language));
  const looksAlike = new Set(whole).size < new Set(totals).size;
  return looksAlike ? totals.map((total) => formatNumber(total, 2, language)) : whole;
}
