import { removeCreated, type CreatedParts } from "../../sheets/office/change/created-parts";
import { queueSheets } from "../../sheets/office/find-sheets";
import { takeStepBack } from "../../sheets/office/change/put-sheets-back";
import { nothingCreated } from "../../sheets/office/change/unfinished-mark";
import type { WayBack } from "../../sheets/office/change/way-back";
import { anchoredKeys, anchorName } from "../../kernel/sheet-anchor";

// A sheet that went with a later step and came back when that was undone, or that was repaired, has another id than the one
// a step remembers: its name on a cell leads to it.

/**
 * Takes a finished step on a year back, its sheets under the ids they have now.
 * @param context Context of the running work.
 * @param year Reporting year.
 * @param back Sheets and names before; sheets gone since are passed over.
 * @param label Which step takes it back, for whoever finds it unfinished.
 * @param created What the step added.
 */
export async function takePresentBack(
  context: Excel.RequestContext,
  year: number,
  back: WayBack,
  label: string,
  created: CreatedParts = nothingCreated,
): Promise<void> {
  const anchors = anchorsOf(created, year);
  const ids = await presentIds(context, [...back.kept.map(({ was }) => anchorName(was.key, year)), ...anchors]);
  const kept = back.kept.map((sheet) => ({
    ...sheet,
    held: { ...sheet.held, sheetId: ids.get(anchorName(sheet.was.key, year)) ?? sheet.held.sheetId },
  }));
  const added = anchors.flatMap((anchor) => ids.get(anchor) ?? []);
  const now = { ...created, sheetIds: [...created.sheetIds, ...added] };
  await takeStepBack(context, { ...back, kept }, now, label);
}

/**
 * Takes away what a step added to a year, under the ids it has now.
 * @param context Context of the running work.
 * @param year Reporting year.
 * @param created What the step added; what is gone since is passed over.
 * @param label Which step takes it away, for whoever finds it unfinished.
 */
export async function removePresent(
  context: Excel.RequestContext,
  year: number,
  created: CreatedParts,
  label: string,
): Promise<void> {
  const ids = await presentIds(context, anchorsOf(created, year));
  await removeCreated(context, { ...created, sheetIds: [...created.sheetIds, ...ids.values()] }, label);
}

function anchorsOf({ names }: CreatedParts, year: number): string[] {
  return anchoredKeys(names, year).map((key) => anchorName(key, year));
}

async function presentIds(
  context: Excel.RequestContext,
  anchors: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const sheets = queueSheets(context, anchors);
  await context.sync();
  return new Map([...sheets()].map(([anchor, { id }]) => [anchor, id]));
}
