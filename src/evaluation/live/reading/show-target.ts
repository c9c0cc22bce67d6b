import { queueFoundAreas } from "../../../sheets/office/read/find-areas";
import { queueSheets } from "../../../sheets/office/read/find-sheets";
import { presentParts } from "../../../sheets/office/read/present-parts";
import { showCell } from "../../../sheets/office/show-cell";
import { StepFailure } from "../../../kernel/step-failure";
import type { Target } from "../../year/ports";
import { placeOfTarget, targetAreaNames } from "./place-of-target";
import { inWorkbook } from "../../../kernel/office/in-workbook";
import { anchorName } from "../../../kernel/sheet-anchor";

/**
 * Brings a sheet to the front and selects what is meant on it, wherever it stands now.
 * @param year Reporting year.
 * @param target A sheet by key, or a figure, organisation or indicator by id and code.
 * @throws StepFailure `sheet-missing` where it is no longer in the workbook.
 */
export async function showTarget(year: number, target: Target): Promise<void> {
  await inWorkbook(async (context) => {
    if (target.sheet !== undefined && target.code === undefined) return showSheet(context, year, target.sheet);
    const { names } = await presentParts(context);
    const areas = queueFoundAreas(context, targetAreaNames(names, year));
    await context.sync();
    const place = placeOfTarget(areas(), year, target);
    if (!place && target.sheet !== undefined) return showSheet(context, year, target.sheet);
    if (!place) throw missing(JSON.stringify(target));
    await showCell(context, place.sheetId, place.cell);
  });
}

async function showSheet(context: Excel.RequestContext, year: number, key: string): Promise<void> {
  const anchor = anchorName(key, year);
  const sheets = queueSheets(context, [anchor]);
  await context.sync();
  const sheet = sheets().get(anchor);
  if (!sheet) throw missing(key);
  await showCell(context, sheet.id);
}

function missing(what: string): StepFailure {
  return new StepFailure("sheet-missing", `${what} is not in the workbook`);
}
