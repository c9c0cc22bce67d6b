/**
 * The serial number of a date in the 1900 system.
 * @param iso Calendar date `YYYY-MM-DD`, 1 March 1900 or later.
 * @returns Whole days as Excel counts them.
 * @throws RangeError when the text is no such date.
 * @example serialOfDate("2026-02-20") //=> 46073
 */
export function serialOfDate(iso: string): number {
  const days = Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso) || !(days >= 61)) throw new RangeError(`no such date: ${iso}`);
  return days;
}
