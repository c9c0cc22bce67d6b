import type { ShareBandsRule } from "../../../../rating/rules/share-bands";
import { isLess, multiply, negate, ratioOf, subtract, type Ratio } from "../../../../rating/exact";
import { bandChoice, mostBands } from "./band-choice";
import { ifNumbers } from "./odd-cells";
import type { FigureCells, FormulaTerms, PointsFormula } from "./points-formula";

/** Decimals at which products of decimals are free of noise. */
const productDigits = 6;

/**
 * Points of the band a share falls in: numerator × 100 against bound × denominator, so that nothing is divided.
 * @returns `null` for more bands than a formula can nest.
 */
export function shareBandsFormula(
  rule: ShareBandsRule,
  { base }: FigureCells,
  { finish, isWhole, isSigned }: FormulaTerms,
): PointsFormula | null {
  if (rule.bands.length > mostBands) return null;
  const [numerator, denominator] = [base(rule.numerator), base(rule.denominator)];
  const whole = isWhole(rule.numerator) && isWhole(rule.denominator);
  const product = (cell: string, factor: bigint): string => {
    const text = factor === 1n ? cell : `${factor}*${cell}`;
    return whole ? text : `ROUND(${text},${productDigits})`;
  };
  const signed = isSigned(rule.denominator);
  const choice = bandChoice(rule.bands, finish, (sign, bound) => {
    const { num, den } = ratioOf(bound);
    const [left, right] = [product(numerator.at, 100n * den), product(denominator.at, num)];
    // A denominator below zero turns the comparison.
    return signed ? `(${left}-${right})*SIGN(${denominator.at})${sign}0` : `${left}${sign}${right}`;
  });
  const { at: below } = denominator;
  return {
    expression: ifNumbers([numerator.at, below], 2, `IF(${below}=0,"",${choice})`),
    from: [numerator, denominator],
    rounding: "none",
    alike:
      typeof numerator.value !== "number" ||
      typeof denominator.value !== "number" ||
      comparesAlike(rule.bands, numerator.value, denominator.value, { whole, signed }),
  };
}

/**
 * Whether a share falls in the same band when its products are compared in doubles.
 * @param whole Whether both fields are whole numbers.
 * @param signed Whether the formula turns a denominator below zero.
 */
function comparesAlike(
  bands: ShareBandsRule["bands"],
  numerator: number,
  denominator: number,
  { whole, signed }: { readonly whole: boolean; readonly signed: boolean },
): boolean {
  if (denominator < 0 && !signed) return false;
  return bands.every(({ ge, lt }) =>
    [ge, lt].every((bound) => {
      if (bound === null) return true;
      const { num, den } = ratioOf(bound);
      const left = multiply(ratioOf(numerator), { num: 100n * den, den: 1n });
      const right = multiply(ratioOf(denominator), { num, den: 1n });
      const most = ratioOf(whole ? 1e15 : 10 ** (15 - productDigits));
      if (![left, right].every((side) => isLess(magnitude(side), most))) return false;
      const apart = magnitude(subtract(left, right));
      return whole || apart.num === 0n || isLess({ num: 2n, den: 10n ** BigInt(productDigits) }, apart);
    }),
  );
}

function magnitude(ratio: Ratio): Ratio {
  return ratio.num < 0n ? negate(ratio) : ratio;
}
