/**
 * The sum of numbers as the decimals they print as, so that 0.1 + 0.2 is 0.3.
 * @param values Finite numbers; nine decimals are kept.
 * @returns The nearest number to the exact sum.
 * @example decimalSum([0.1, 0.2]) //=> 0.3
 */
export function decimalSum(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + nanos(value), 0n);
  const digits = (sum < 0n ? -sum : sum).toString().padStart(10, "0");
  const text = `${digits.slice(0, -9)}.${digits.slice(-9)}`;
  return sum < 0n ? -Number(text) : Number(text);
}

function nanos(value: number): bigint {
  const text = Math.abs(value).toFixed(9);
  const whole = BigInt(text.replace(".", ""));
  return value < 0 ? -whole : whole;
}
