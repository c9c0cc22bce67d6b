import { commonDivisor, ratioOf } from "../../../../rating/exact";
import { exactPoints, pointsAt, type Finish } from "../../../../rating/points/points-column";
import type { PointsFormula } from "./points-formula";

/**
 * Decimals of the smallest unit to which the noise of doubles is cut off before a half is rounded.
 * @param decimals Decimals of points, 0–6.
 */
export function noiseDigits(decimals: number): number {
  return 8 - decimals;
}

/** An expression over a whole divisor. */
interface Quotient {
  readonly dividend: string;
  readonly divisor: bigint;
  /** Whether the dividend is a whole number, which doubles hold exactly. */
  readonly whole: boolean;
}

/**
 * Points as a quotient, rounded half away from zero to the decimals of points.
 * Halves are halves of whole units: there every program rounds alike, while 1.005 is no double.
 * @returns The expression, and how it rounds.
 */
export function roundedPoints(
  { dividend, divisor, whole }: Quotient,
  { decimals }: Pick<Finish, "decimals">,
): Pick<PointsFormula, "expression" | "rounding"> {
  if (decimals === null) return { expression: over(dividend, divisor), rounding: "none" };
  const units = 10n ** BigInt(decimals);
  if (whole && units % divisor === 0n) return { expression: over(dividend, divisor), rounding: "none" };
  const common = commonDivisor(units, divisor);
  const quotient = over(times(dividend, units / common), divisor / common);
  const steady = whole ? quotient : `ROUND(${quotient},${noiseDigits(decimals)})`;
  return { expression: over(`ROUND(${steady},0)`, units), rounding: whole ? "whole" : "steadied" };
}

/** Points that no figure changes, weighed and rounded. */
export function constantPoints(points: number, finish: Finish): string {
  const column = exactPoints(1, finish, () => ratioOf(points));
  return numberText(pointsAt(column, 0, finish.decimals) ?? 0);
}

/**
 * A number as a formula writes it.
 * @example numberText(1e-7) //=> "1E-7"
 */
export function numberText(value: number): string {
  return String(value).replace("e", "E");
}

/** A product with a whole number; a factor of 1 is left out. */
export function times(expression: string, factor: bigint): string {
  return factor === 1n ? expression : `${grouped(expression)}*${factor}`;
}

function over(expression: string, divisor: bigint): string {
  return divisor === 1n ? expression : `${grouped(expression)}/${divisor}`;
}

/** In brackets where a sum stands outside any. */
function grouped(expression: string): string {
  let depth = 0;
  let quoted = false;
  for (const char of expression) {
    if (char === "'" || char === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (char === "(") depth++;
    else if (char === ")") depth--;
    else if (depth === 0 && (char === "+" || char === "-")) return `(${expression})`;
  }
  return expression;
}
