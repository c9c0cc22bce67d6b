/** Units of money that a wording itself may name. */
export const tengeUnits = {
  one: { kk: "теңге", ru: "тенге", en: "tenge" },
  thousand: { kk: "мың теңге", ru: "тыс. тенге", en: "thousand tenge" },
} as const;

/**
 * How many of what a rule counts in make one of the unit.
 * @param unit As the table gives it.
 * @example factorOf("тыс. тенге") //=> 1000
 */
export function factorOf(unit: string): number {
  if (/млрд|миллиард/iu.test(unit)) return 1_000_000_000;
  if (/млн|миллион/iu.test(unit)) return 1_000_000;
  return /тыс|мың/iu.test(unit) ? 1000 : 1;
}
