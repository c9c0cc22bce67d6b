import { writeXlsx, type WriteSheet, type WriteOptions } from "hucre/xlsx";
import { partsOf } from "../parts-of";

/**
 * What hucre writes before any mend: if a test of these parts fails after an update, the mend may go.
 * @param sheet One sheet.
 * @param options Options of the workbook.
 * @returns Parts by path.
 */
export async function hucreParts(
  sheet: Partial<WriteSheet>,
  options: Partial<WriteOptions> = {},
): Promise<Map<string, string>> {
  return partsOf(await writeXlsx({ sheets: [{ name: "Sheet", rows: [], ...sheet }], ...options }));
}
