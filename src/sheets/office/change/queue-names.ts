import { sheetArea } from "../../plan/a1";
import type { NameOf } from "../write/apply-sheet";
import type { PresentParts } from "../read/present-parts";
import type { SheetsChange } from "./sheets-change";

/** What a defined name takes on the wire, roughly. */
export const bytesPerName = 400;

/**
 * Queues the names of a change: sheets renamed first, then defined names, since formulas need both.
 * @param context Context of the running work.
 * @param change Names before and after.
 * @param present What names refer to.
 * @param nameOf Names of the sheets by key.
 */
export function queueNames(
  { workbook }: Excel.RequestContext,
  { kept, names, namesBefore, references }: Pick<SheetsChange, "kept" | "names" | "namesBefore" | "references">,
  { formulas }: Pick<PresentParts, "formulas">,
  nameOf: NameOf,
): void {
  for (const { plan, held } of kept) {
    if (plan.name !== held.name) workbook.worksheets.getItem(held.sheetId).name = plan.name;
  }
  for (const { name, sheet, area, hidden } of names) {
    const reference = references?.get(name) ?? `=${sheetArea(nameOf(sheet), area, "both")}`;
    if (formulas.has(name)) workbook.names.getItem(name).formula = reference;
    else {
      const item = workbook.names.add(name, reference);
      if (hidden) item.visible = false;
    }
  }
  const wanted = new Set(names.map(({ name }) => name));
  for (const { name } of namesBefore) {
    if (!wanted.has(name) && formulas.has(name)) workbook.names.getItem(name).delete();
  }
}
