import { writeXlsx } from "hucre/xlsx";
import type { WorkbookPlan } from "../workbook/sheet-plan";
import { hucreSheet } from "./hucre-sheet";
import { filterName } from "./filter-name";
import { printNames } from "./hucre-print";
import { mendPart } from "./mend-part";
import { sheetArea } from "../workbook/a1";
import { readDirectory, unpack } from "./zip/read-zip";
import { writeZip } from "./zip/write-zip";

/**
 * Writes a workbook plan as an .xlsx file; the same plan gives the same bytes on every machine.
 * @param plan The workbook; its live areas are ignored, a file holds values and native formulas.
 * @returns The file.
 * @throws RangeError when a cell holds no finite number or more text than a cell can, a name points to no sheet of the
 * plan, or no sheet is visible.
 */
export async function writePlan(plan: WorkbookPlan): Promise<Uint8Array> {
  const nameOfSheet = new Map(plan.sheets.map((sheet) => [sheet.key, sheet.name]));
  const names = plan.names.map(({ name, sheet, area }) => {
    const sheetName = nameOfSheet.get(sheet);
    if (sheetName === undefined) throw new RangeError(`name ${name} points to no sheet: ${sheet}`);
    return { name, range: sheetArea(sheetName, area, "both") };
  });
  const reserved = plan.sheets.flatMap(({ name, print, filter }) => [
    ...(print ? printNames(name, print) : []),
    ...(filter ? [{ name: filterName, range: sheetArea(name, filter, "both"), scope: name }] : []),
  ]);
  const first = plan.sheets.findIndex((sheet) => sheet.visibility === "visible");
  if (first < 0) throw new RangeError("a workbook needs a visible sheet");
  const file = await writeXlsx({
    sheets: plan.sheets.map((sheet) => hucreSheet(sheet, nameOfSheet)),
    namedRanges: [...names, ...reserved],
    defaultFont: { name: "Calibri", size: 11 },
    activeSheet: first,
    properties: { title: plan.title, custom: { ...plan.properties } },
    ...(plan.structureLocked && { workbookProtection: { lockStructure: true } }),
  });
  const decoder = new TextDecoder("utf-8");
  const encoder = new TextEncoder();
  return writeZip(
    readDirectory(file).map((entry) => ({
      path: entry.path,
      bytes: encoder.encode(mendPart(entry.path, decoder.decode(unpack(file, entry)), plan)),
    })),
  );
}
