import { quoteSheet, sheetArea } from "../../plan/a1";
import { heldCells } from "./held/held-plan";
import { queueContentsOf } from "../read/sheet-contents";

/**
 * Formulas on other sheets that would break if sheets were taken away.
 * @param context Context of the running work; two syncs, none where nothing is taken away.
 * @param gone Names of the sheets.
 * @param ours Ids of sheets that are written anew with them.
 * @returns Addresses of the formulas.
 */
export async function formulasReferringTo(
  context: Excel.RequestContext,
  gone: readonly string[],
  ours: readonly string[],
): Promise<string[]> {
  if (gone.length === 0) return [];
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  await context.sync();
  const others = worksheets.items.filter(({ id }) => !ours.includes(id)).map((sheet) => queueContentsOf(sheet));
  await context.sync();
  const texts = gone.flatMap((name) => [`${name}!`, `${quoteSheet(name)}!`]).map((text) => text.toLowerCase());
  return others.flatMap((contents) => {
    const held = contents();
    if (!held) return [];
    return heldCells(held)
      .filter(({ formula = "" }) => texts.some((text) => formula.toLowerCase().includes(text)))
      .map((cell) => sheetArea(held.name, { ...cell, rows: 1, columns: 1 }));
  });
}
