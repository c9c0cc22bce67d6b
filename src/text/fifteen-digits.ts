/**
 * A number from a cell as a spreadsheet counts with it: fifteen significant digits, the rest is residue of binary arithmetic.
 * @param value Any number; NaN and infinities stay themselves.
 * @returns The nearest double to those digits; never -0.
 * @example fifteenDigits(11.000000000000002) //=> 11
 */
export function fifteenDigits(value: number): number {
  // What has few digits is recognised without writing it out.
  if (Math.abs(value) < 1e9 && Math.round(value * 1e6) / 1e6 === value) return value + 0;
  return Number(value.toPrecision(15)) + 0;
}
