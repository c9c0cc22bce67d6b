import { heldPlan } from "../../sheets/office/change/held/held-plan";
import { additionOf, type SheetsChange } from "../../sheets/office/change/sheets-change";
import type { PresentParts } from "../../sheets/office/read/present-parts";
import type { SheetContents } from "../../sheets/office/read/sheet-contents";
import type { SheetPlan } from "../../sheets/plan/sheet-plan";
import type { PlannedSheet } from "../sheet-module";

/**
 * The change that puts a sheet on demand: it is added, or written anew where it stands.
 * @param planned The sheet with its names.
 * @param held What it holds now; nothing where it is not there.
 * @param was As this session wrote it last.
 * @param present What the workbook holds.
 */
export function putChange(
  { sheet, names }: PlannedSheet,
  held: SheetContents | undefined,
  was: SheetPlan | undefined,
  present: PresentParts,
): SheetsChange {
  // Names whose sheet was deleted are there still and point nowhere.
  const namesBefore = names.filter(({ name }) => present.formulas.has(name));
  if (!held) return { ...additionOf({ sheets: [sheet], names }, { key: sheet.key }), namesBefore };
  return {
    ...{ added: [], removed: [], order: [], orderBefore: [], names, namesBefore },
    kept: [{ plan: sheet, was: heldPlan(was ?? sheet, held), held }],
  };
}
