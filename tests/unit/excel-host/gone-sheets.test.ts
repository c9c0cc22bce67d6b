import { passOverGoneSheets } from "../../../src/excel-host/engine/univer/gone-sheets";

/** As the library's own: it throws for a sheet that it does not find. */
function validatorOf(sheets: ReadonlySet<string>) {
  return {
    validatorRanges(_unit: string, sheet: string, ranges: readonly object[]): Promise<unknown> {
      if (!sheets.has(sheet)) return Promise.reject(new Error(`cannot find current worksheet, sheetId: ${sheet}`));
      return Promise.resolve(ranges.map(() => ["valid"]));
    },
  };
}

test("entries of a sheet that is gone when the page is idle are not checked, those of others are", async () => {
  const sheets = new Set(["kept", "removed"]);
  const validator = validatorOf(sheets);
  passOverGoneSheets(validator, (_unit, sheet) => sheets.has(sheet));
  sheets.delete("removed");
  expect(await validator.validatorRanges("workbook", "removed", [{}])).toEqual([]);
  expect(await validator.validatorRanges("workbook", "kept", [{}])).toEqual([["valid"]]);
});
