import { divide, finiteOf, multiply, ratioOf, type Ratio } from "../../exact";
import type { Absence, BaseValue } from "./steps";

/** A percentage of two base fields. */
interface Share {
  readonly numerator: BaseValue;
  readonly denominator: BaseValue;
  /** 100 × numerator ÷ denominator, and the same as a number. */
  readonly exact: Ratio;
  readonly percent: number;
}

/**
 * The percentage a rule over two base fields stands on, or why there is none.
 * @param base Declared value by code, NaN where there is none.
 * @param explain Goes on from the percentage.
 */
export function explainShare<Found>(
  rule: { readonly numerator: string; readonly denominator: string },
  base: (code: string) => number,
  explain: (share: Share) => Found,
): Found | { readonly absence: Absence; readonly base: string } {
  const field = (code: string): BaseValue => ({ code, value: base(code) });
  const [numerator, denominator] = [field(rule.numerator), field(rule.denominator)];
  const missing = [numerator, denominator].find(({ value }) => Number.isNaN(value));
  if (missing !== undefined) return { absence: "base-missing", base: missing.code };
  if (denominator.value === 0) return { absence: "zero-denominator", base: denominator.code };
  const exact = multiply(divide(ratioOf(numerator.value), ratioOf(denominator.value)), ratioOf(100));
  return explain({ numerator, denominator, exact, percent: finiteOf(exact) });
}
