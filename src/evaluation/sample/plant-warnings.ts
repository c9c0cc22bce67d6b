import type { Figure, Return } from "../../rating/returns/return";

/**
 * Plants the two warnings of the sample without moving a total: a missing figure and few trained inspectors.
 * Advice given (2.1, a point each) takes the points that go or come.
 * @param returns Figures of 2025 by organisation.
 * @returns The same figures, with 4.6 of ABA missing and C19 of KRG not holding.
 */
export function plantWarnings(returns: Readonly<Record<string, Return>>): Readonly<Record<string, Return>> {
  const missing = Number(returns["ABA"]?.figures?.["4.6"]);
  const inspectors = Number(returns["KRG"]?.figures?.["3.2"]);
  const trained = Number(returns["KRG"]?.figures?.["3.3"]);
  const more = Math.max(0, 2 * trained + 7 - inspectors);
  return {
    ...returns,
    ABA: change(returns["ABA"], { "4.6": null }, 20 * missing),
    KRG: change(returns["KRG"], { "3.2": inspectors + more }, -2 * more),
  };
}

function change(declared: Return | undefined, figures: Readonly<Record<string, Figure>>, advice: number): Return {
  const old = declared?.figures ?? {};
  return { ...declared, figures: { ...old, ...figures, "2.1": Number(old["2.1"]) + advice } };
}
