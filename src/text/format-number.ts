import type { Language } from "./language";

const noBreak = "\u00A0";
const minus = "\u2212";

/**
 * A number for people: groups with U+00A0, minus U+2212, decimal comma in Kazakh and Russian.
 * @param value Any finite number.
 * @param decimals Decimals shown, 0–9; the value is rounded half away from zero.
 * @param language Decides the decimal sign.
 * @returns Text such as `100 201,50`.
 * @example formatNumber(-100201.5, 1, "ru") //=> "−100\u00A0201,5"
 */
export function formatNumber(value: number, decimals: number, language: Language): string {
  const text = roundHalfAway(Math.abs(value), decimals);
  const [whole = "0", fraction] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, noBreak);
  const sign = value < 0 && /[1-9]/.test(text) ? minus : "";
  const point = language === "en" ? "." : ",";
  return sign + grouped + (fraction === undefined ? "" : point + fraction);
}

/**
 * A figure as it was declared: as many decimals as it has, at most nine.
 * @example formatFigure(12.5, "kk") //=> "12,5"
 */
export function formatFigure(value: number, language: Language): string {
  const text = value.toFixed(9).replace(/\.?0+$/, "");
  const decimals = text.includes(".") ? text.length - text.indexOf(".") - 1 : 0;
  return formatNumber(value, decimals, language);
}

/** Rounds the shortest decimal of a number, so that 1.005 becomes 1.01 and not 1.00. */
function roundHalfAway(value: number, decimals: number): string {
  const shortest = value.toString();
  if (shortest.includes("e")) return value.toFixed(decimals);
  const [whole = "0", fraction = ""] = shortest.split(".");
  if (fraction.length <= decimals) return decimals === 0 ? whole : `${whole}.${fraction.padEnd(decimals, "0")}`;
  const kept = BigInt(whole + fraction.slice(0, decimals)) + (fraction.charCodeAt(decimals) >= 53 ? 1n : 0n);
  const digits = kept.toString().padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
