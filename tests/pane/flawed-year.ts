import type { Language } from "../../src/text/language";
import type { Return } from "../../src/rating/returns/return";
import type { YearData } from "../../src/evaluation/year/year-data";
import { sampleYear } from "./memory-workbook";

/**
 * The sample with what goes wrong in practice: a return that was not sent, blanks, wrong figures, ties.
 * PVL and AKT keep their places; AST and TRK get the same figures and tie for the last encouragement.
 */
export function flawedYear(language: Language): YearData {
  const sample = sampleYear(language);
  const returns: Record<string, Return> = { ...sample.returns };
  delete returns["ABA"];
  returns["KRG"] = without(returns["KRG"], "3.2", "3.4", "3.7");
  returns["ATR"] = { ...returns["ATR"], figures: { ...returns["ATR"]?.figures, "2.2": -5 } };
  const tied = returns["AST"];
  if (tied) returns["TRK"] = tied;
  return { ...sample, returns };
}

function without(declared: Return | undefined, ...codes: readonly string[]): Return {
  const figures = Object.entries(declared?.figures ?? {}).filter(([code]) => !codes.includes(code));
  return { ...declared, figures: Object.fromEntries(figures) };
}
