import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReadCell, ReadWorkbook } from "../../src/sheets/xlsx/read/read-workbook";
import { readCells } from "../../src/sheets/xlsx/read/read-cells";
import { convert } from "./office-program";

/** A formula whose cached value another program does not find. */
export interface Difference {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly cached: ReadCell["value"];
  readonly found: ReadCell["value"];
}

/**
 * Reads a file that must be readable.
 * @param file The file.
 * @returns Its workbook.
 */
export function workbookOf(file: Uint8Array): ReadWorkbook {
  const { faults, workbook } = readCells(file);
  if (!workbook || faults.length > 0) throw new Error(`unreadable: ${JSON.stringify(faults)}`);
  return workbook;
}

/**
 * Files as LibreOffice saves them after recalculating every formula.
 * @param files Files by name without extension.
 * @param folder Folder for the files and, in `saved`, for what LibreOffice saves.
 * @param formats What is wanted of each file, that which is read again among it.
 * @returns The saved files by the same names.
 */
export async function recalculate(
  files: Readonly<Record<string, Uint8Array>>,
  folder: string,
  formats: readonly ("xlsx" | "pdf")[] = ["xlsx"],
): Promise<Record<string, Uint8Array>> {
  await mkdir(folder, { recursive: true });
  const names = Object.keys(files);
  const paths = names.map((name) => join(folder, `${name}.xlsx`));
  await Promise.all(names.map((name, index) => writeFile(paths[index] as string, files[name] as Uint8Array)));
  const saved = await convert(paths, formats, join(folder, "saved"));
  const contents = await Promise.all(saved.xlsx.map(async (path) => new Uint8Array(await readFile(path))));
  return Object.fromEntries(names.map((name, index) => [name, contents[index] as Uint8Array]));
}

function same(cached: ReadCell["value"], found: ReadCell["value"]): boolean {
  if (typeof cached === "number" && typeof found === "number") {
    // A file holds 15 digits of another program's sum; points are whole hundredths.
    return Math.abs(cached - found) <= 1e-9 * Math.max(1, Math.abs(cached));
  }
  return (cached ?? "") === (found ?? "");
}

/**
 * Compares the cached value of every formula with the value found by recalculation.
 * @param written The file as written.
 * @param saved The same file recalculated.
 * @returns How many formulas were compared, and the differences.
 */
export function compareFormulas(
  written: Uint8Array,
  saved: Uint8Array,
): { readonly compared: number; readonly differences: readonly Difference[] } {
  const found = new Map(workbookOf(saved).sheets.map((sheet) => [sheet.name, sheet.cells]));
  let compared = 0;
  const differences: Difference[] = [];
  for (const { name, cells } of workbookOf(written).sheets) {
    for (const [cell, { formula, value }] of cells) {
      if (formula === undefined) continue;
      compared++;
      const other = found.get(name)?.get(cell)?.value ?? null;
      if (!same(value, other)) differences.push({ sheet: name, cell, formula, cached: value, found: other });
    }
  }
  return { compared, differences };
}
