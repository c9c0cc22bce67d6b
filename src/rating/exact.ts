/** An exact quotient of whole numbers; the denominator is positive and need not be reduced. */
export interface Ratio {
  readonly num: bigint;
  readonly den: bigint;
}

export const zero: Ratio = { num: 0n, den: 1n };
export const one: Ratio = { num: 1n, den: 1n };

/**
 * A number taken as its shortest decimal: 0.1 is one tenth.
 * @throws RangeError for NaN and infinities.
 */
export function ratioOf(value: number): Ratio {
  if (Number.isSafeInteger(value)) return { num: BigInt(value), den: 1n };
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
  const [mantissa = "0", exponent = "0"] = value.toString().split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const digits = BigInt(whole + fraction);
  const shift = Number(exponent) - fraction.length;
  return shift >= 0 ? { num: digits * 10n ** BigInt(shift), den: 1n } : { num: digits, den: 10n ** BigInt(-shift) };
}

export function add(a: Ratio, b: Ratio): Ratio {
  if (a.den === b.den) return { num: a.num + b.num, den: a.den };
  return { num: a.num * b.den + b.num * a.den, den: a.den * b.den };
}

export function negate(a: Ratio): Ratio {
  return { num: -a.num, den: a.den };
}

export function subtract(a: Ratio, b: Ratio): Ratio {
  return add(a, negate(b));
}

export function multiply(a: Ratio, b: Ratio): Ratio {
  return { num: a.num * b.num, den: a.den * b.den };
}

/** @throws RangeError where the divisor is zero; callers ask first. */
export function divide(a: Ratio, b: Ratio): Ratio {
  if (b.num === 0n) throw new RangeError("Division by zero.");
  const num = a.num * b.den;
  const den = a.den * b.num;
  return den < 0n ? { num: -num, den: -den } : { num, den };
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Ratio, b: Ratio): number {
  const difference = a.num * b.den - b.num * a.den;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function isLess(a: Ratio, b: Ratio): boolean {
  return compare(a, b) < 0;
}

/**
 * The greatest whole number that divides both.
 * @param a Not below zero.
 * @param b Above zero.
 * @example commonDivisor(12n, 18n) //=> 6n
 */
export function commonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}

/** The greatest whole number not above the ratio. */
export function floorOf({ num, den }: Ratio): bigint {
  const quotient = num / den;
  return num < 0n && quotient * den !== num ? quotient - 1n : quotient;
}

/** The nearest whole number, halves away from zero as Excel's ROUND does. */
export function roundOf({ num, den }: Ratio): bigint {
  return num < 0n ? -roundOf({ num: -num, den }) : (2n * num + den) / (2n * den);
}

/** The double nearest to a ratio; never -0. */
export function numberOf({ num, den }: Ratio): number {
  if (num === 0n) return 0;
  if (num < 0n) return -numberOf({ num: -num, den });
  if (num <= safe && den <= safe) return Number(num) / Number(den);
  // Seventy or more bits of the quotient, the last of them set when anything was cut off, round correctly in Number().
  const shift = 74 - bits(num) + bits(den);
  const top = shift > 0 ? num << BigInt(shift) : num;
  const bottom = shift < 0 ? den << BigInt(-shift) : den;
  const quotient = top / bottom;
  const sticky = quotient * bottom === top ? quotient : quotient | 1n;
  return Number(sticky) * 2 ** -shift;
}

/** The double nearest to a ratio; what no double reaches is the greatest, so that a sentence has a number to show. */
export function finiteOf(value: Ratio): number {
  const near = numberOf(value);
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, near));
}

/**
 * A number rounded half away from zero by its shortest decimal.
 * @param value Any finite number.
 * @param decimals 0–9.
 * @returns The nearest double; never -0.
 * @example roundTo(1.005, 2) //=> 1.01
 */
export function roundTo(value: number, decimals: number): number {
  return unitsToNumber(unitsOf(value, decimals), decimals);
}

/**
 * A number in whole units of 10^-decimals, rounded half away from zero.
 * @example unitsOf(-0.125, 2) //=> -13n
 */
export function unitsOf(value: number, decimals: number): bigint {
  const { num, den } = ratioOf(value);
  return roundOf({ num: num * 10n ** BigInt(decimals), den });
}

/**
 * The double nearest to a whole number of units of 10^-decimals; never -0.
 * @example unitsToNumber(372755, 2) //=> 3727.55
 */
export function unitsToNumber(units: number | bigint, decimals: number): number {
  if (typeof units === "number" && Math.abs(units) <= Number.MAX_SAFE_INTEGER) return units / 10 ** decimals + 0;
  return numberOf({ num: BigInt(units), den: 10n ** BigInt(decimals) });
}

const safe = BigInt(Number.MAX_SAFE_INTEGER);

function bits(value: bigint): number {
  return value.toString(16).length * 4;
}
