import { queueFoundAreas, type FoundArea } from "../../sheets/office/read/find-areas";
import { showCell } from "../../sheets/office/show-cell";
import { StepFailure } from "../../kernel/step-failure";
import type { ShownPlace } from "../model/finding";
import { cellOfPlace, stemOfPlace } from "../sheets/cell-of-place";

/**
 * Brings the cell of a finding to the front.
 * @param context Context of the running work.
 * @param year First year of the campaign.
 * @param place What the finding speaks of.
 * @throws StepFailure `sheet-missing` where the sheet is gone.
 */
export async function showPlace(context: Excel.RequestContext, year: number, place: ShownPlace): Promise<void> {
  const name = `cmp_${stemOfPlace(place)}_${year}`;
  const areas = queueFoundAreas(context, [name]);
  await context.sync();
  const area: FoundArea | undefined = areas().get(name);
  if (area === undefined) throw new StepFailure("sheet-missing", name);
  const at = cellOfPlace(place, area.values);
  await showCell(context, area.sheetId, { row: area.row + at.row, column: area.column + at.column });
}
