import { formatNumber } from "../../text/format-number";
import type { PaperLanguage } from "../facts/two-names";

/**
 * Totals as a paper prints them: whole where all are, as in both published acts; otherwise all in hundredths, as its annexes do,
 * so that one paper never gives two totals.
 * @param totals Exact totals that stand under one another.
 * @param language Of the paper; both write a decimal comma and groups by U+00A0.
 * @returns A text for each, rounded half away from zero.
 * @example printPoints([100201, 39440], "ru") //=> ["100\u00A0201", "39\u00A0440"]
 * @example printPoints([200, 166.5], "ru") //=> ["200,00", "166,50"]
 */
export function printPoints(totals: readonly number[], language: PaperLanguage): string[] {
  const digits = totals.every(isWhole) ? 0 : 2;
  return totals.map((total) => formatNumber(total, digits, language));
}

/** Hundredths are what is printed: less is residue of the calculation. */
function isWhole(total: number): boolean {
  return Number.isInteger(Math.round(total * 100) / 100);
}
