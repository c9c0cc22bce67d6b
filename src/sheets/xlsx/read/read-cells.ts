import { fileLimits } from "../guards";
import { openCells } from "./open-cells";
import type { FileLimits, FileReading } from "./read-workbook";

/**
 * Reads the values and formulas of all sheets, and if asked the looks, of an .xlsx file that nobody vouches for.
 * @param bytes The whole file.
 * @param limits How much the file may ask for.
 * @param withLooks Reads sizes, joined cells and looks of cells too.
 * @returns Every fault found and, unless one forbids it, the workbook; nothing is thrown for a bad file.
 */
export function readCells(bytes: Uint8Array, limits: FileLimits = fileLimits, withLooks = false): FileReading {
  const { faults, workbook } = openCells(bytes, limits, withLooks);
  if (workbook === undefined) return { faults };
  const reading = workbook.readSheets(() => true);
  if ("fault" in reading) return { faults: [reading.fault] };
  const { dateSystem, names, looks, properties, settings } = workbook;
  const read = { dateSystem, names, properties, sheets: reading.sheets };
  return { faults, workbook: { ...read, ...(looks && { looks }), ...(settings && { settings }) } };
}
