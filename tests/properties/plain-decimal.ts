/** Exact decimal sums for tests, written apart from the arithmetic under test: whole numbers of 10^-20. */
const decimals = 20;

export function toUnits(value: number): bigint {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.replace("-", "").split(".");
  const shift = decimals - fraction.length + Number(exponent);
  const digits = BigInt(whole + fraction);
  const size = shift >= 0 ? digits * 10n ** BigInt(shift) : digits / 10n ** BigInt(-shift);
  return mantissa.startsWith("-") ? -size : size;
}

/** Rounded half away from zero to `places` decimals, as a number. */
export function fromUnits(units: bigint, places: number): number {
  const step = 10n ** BigInt(decimals - places);
  const size = units < 0n ? -units : units;
  const rounded = (size + step / 2n) / step;
  return Number(`${units < 0n && rounded > 0n ? "-" : ""}${rounded}e-${places}`);
}

export function sumOf(values: readonly (number | null)[], places: number): number {
  return fromUnits(
    values.reduce<bigint>((sum, value) => sum + toUnits(value ?? 0), 0n),
    places,
  );
}
