/** What of the library's check of entries is needed here. */
interface Validator {
  validatorRanges(unit: string, sheet: string, ranges: readonly object[]): Promise<unknown>;
}

/**
 * Lets the library's check of entries pass over sheets that are gone. It puts the check off until the page is idle, and throws
 * where the sheet was removed meanwhile.
 * @param isThere Whether the workbook is open and has the sheet.
 */
export function passOverGoneSheets(validator: object, isThere: (unit: string, sheet: string) => boolean): void {
  const checked = validator as Validator;
  const check = checked.validatorRanges.bind(validator);
  checked.validatorRanges = (unit, sheet, ranges) =>
    isThere(unit, sheet) ? check(unit, sheet, ranges) : Promise.resolve([]);
}
