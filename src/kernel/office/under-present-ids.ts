import type { CreatedParts, UnfinishedStep } from "../../sheets/office/change/back/created-parts";
import type { WayBack } from "../../sheets/office/change/back/way-back";
import { queueSheets } from "../../sheets/office/read/find-sheets";
import { anchoredKeys, anchorName } from "../sheet-anchor";

/** A step that was not finished, with the ids that its sheets have now. */
interface FoundStep {
  readonly created: CreatedParts;
  readonly back: WayBack | undefined;
}

/**
 * Finds the sheets of a step that was not finished: the workbook may have been closed since, and ids of an earlier opening
 * lead nowhere, or to other sheets.
 * @param context Context of the running work; one sync.
 * @param names Defined names of the workbook.
 * @param unfinished What the step noted of itself.
 * @param back Its way back, where it left one.
 */
export async function underPresentIds(
  context: Excel.RequestContext,
  names: readonly string[],
  unfinished: UnfinishedStep,
  back: WayBack | undefined,
): Promise<FoundStep> {
  const year = Number(/ (\d{4})\b/.exec(unfinished.label)?.[1]);
  const anchors = queueSheets(
    context,
    anchoredKeys(names, year).map((key) => anchorName(key, year)),
  );
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const anchored = anchors();
  const isAnchored = new Set([...anchored.values()].map(({ id }) => id));
  const byName = new Map(worksheets.items.map(({ id, name }) => [name, id]));
  const nameOf = new Map(worksheets.items.map(({ id, name }) => [id, name]));
  const { sheetNames, sheetIds, token } = unfinished;
  // Sheets still under an interim name are found by its beginning; those on their way out have no name on a cell any more.
  const added = sheetNames?.flatMap((name) => {
    const id = byName.get(name);
    return id !== undefined && (token === undefined || sheetIds.includes(id) || isAnchored.has(id)) ? [id] : [];
  });
  // In the midst of a step a name on a cell may already lead to the sheet that comes in another's place.
  const kept = back?.kept.flatMap((sheet) => {
    const { was, held } = sheet;
    const known = [held.name, was.name, ...(sheet.scope === undefined ? [sheet.plan.name] : [])];
    const isItself = known.includes(nameOf.get(held.sheetId) ?? "");
    const named = known.flatMap((name) => byName.get(name) ?? []);
    const id = isItself ? held.sheetId : (named[0] ?? anchored.get(anchorName(was.key, year))?.id);
    return id === undefined ? [] : [{ ...sheet, held: { ...held, sheetId: id } }];
  });
  return {
    created: { ...unfinished, sheetIds: added ?? sheetIds },
    back: back && { ...back, kept: kept ?? [] },
  };
}
