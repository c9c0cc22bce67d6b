import type { Coerced } from "../edits/coercion";
import type { Notation } from "./notation";

const group = "[ \\u00a0\\u202f]";
const patterns: Readonly<Record<Notation["decimal"], RegExp>> = {
  ",": new RegExp(`^(\\d{1,3}(?:${group}\\d{3})+|\\d*)(?:,(\\d*))?(e[+-]?\\d+)?$`, "i"),
  ".": new RegExp(`^(\\d{1,3}(?:[,\\u00a0]\\d{3})+|\\d*)(?:\\.(\\d*))?(e[+-]?\\d+)?$`, "i"),
};

/**
 * Reads a number as it is typed: with groups, decimal mark, sign or brackets, per cent.
 * @param text Without spaces around it.
 * @returns `null` where it is none.
 * @example readTypedNumber("1 500,25", notationOf("ru"))?.input //=> { value: 1500.25 }
 */
export function readTypedNumber(text: string, { decimal }: Notation): Coerced | null {
  const percent = /\s?%$/.exec(text)?.[0] ?? "";
  const bare = text.slice(0, text.length - percent.length);
  const [, bracket = "", inside = bare] = /^(\()(.*)\)$/.exec(bare) ?? [];
  const [, sign = "", digits = ""] = /^([+\-\u2212]?)(.*)$/.exec(inside) ?? [];
  const found = patterns[decimal].exec(digits);
  if (!found || (bracket !== "" && sign !== "")) return null;
  const [, whole = "", fraction = "", exponent = ""] = found;
  if (whole === "" && fraction === "") return null;
  const size = Number(`${whole.replace(/\D/g, "") || "0"}.${fraction || "0"}${exponent}`);
  if (!Number.isFinite(size)) return null;
  const value = (bracket !== "" || /[-\u2212]/.test(sign)) && size !== 0 ? -size : size;
  if (percent !== "") {
    return { input: { value: Number((value / 100).toPrecision(15)) }, numberFormat: fraction ? "0.00%" : "0%" };
  }
  const isGrouped = /\D/.test(whole);
  return {
    input: { value },
    ...(isGrouped && { numberFormat: fraction ? "#,##0.00" : "#,##0" }),
    ...(exponent !== "" && { numberFormat: "0.00E+00" }),
  };
}
