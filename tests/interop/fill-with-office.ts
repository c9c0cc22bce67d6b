import { pathToFileURL } from "node:url";
import type { CellValue } from "../../src/sheets/plan/sheet-plan";
import { askOffice } from "./office-program";

/** What a person types into a cell. */
export interface Typed {
  readonly sheet: string;
  /** Reference such as `E6`. */
  readonly cell: string;
  readonly value: Exclude<CellValue, boolean | null>;
}

/**
 * Fills cells of a file in LibreOffice and saves it as .xlsx. Protection stops people, not a macro: what the apparatus
 * fills is locked and filled here too.
 * @param source Path of the file.
 * @param target Path to save to.
 * @param typed Numbers and texts to type.
 */
export async function fillWithOffice(source: string, target: string, typed: readonly Typed[]): Promise<void> {
  await askOffice([
    ["load", pathToFileURL(source).href],
    ...typed.map(({ sheet, cell, value }) =>
      typeof value === "number" ? (["number", sheet, cell, value] as const) : (["text", sheet, cell, value] as const),
    ),
    ["calculate"],
    ["store", pathToFileURL(target).href, "Calc MS Excel 2007 XML"],
  ]);
}
