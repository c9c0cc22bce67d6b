import { removeCreated, type CreatedParts } from "../../sheets/office/created-parts";
import { queueSheets } from "../../sheets/office/find-sheets";
import { putBack, type RewriteStep } from "../../sheets/office/rewrite-sheets";
import { anchoredKeys, anchorName } from "./year-names";

// A sheet that went with a later step and came back when that was undone, or that was repaired, has another id than the one
// a step remembers: its name on a cell leads to it.

/**
 * Puts sheets and names of a year back as they were before a rewrite, under the ids they have now.
 * @param context Context of the running work.
 * @param year Reporting year.
 * @param step The rewrite; sheets and names gone since are passed over.
 */
export async function putBackPresent(context: Excel.RequestContext, year: number, step: RewriteStep): Promise<void> {
  const ids = await presentIds(
    context,
    step.sheets.map(({ plan }) => anchorName(plan.key, year)),
  );
  const sheets = step.sheets.map((rewrite) => {
    const { before, plan } = rewrite;
    return { ...rewrite, before: { ...before, sheetId: ids.get(anchorName(plan.key, year)) ?? before.sheetId } };
  });
  await putBack(context, { ...step, sheets });
}

/**
 * Takes away what a step added to a year, under the ids it has now.
 * @param context Context of the running work.
 * @param year Reporting year.
 * @param created What the step added; what is gone since is passed over.
 */
export async function removePresent(context: Excel.RequestContext, year: number, created: CreatedParts): Promise<void> {
  const anchors = anchoredKeys(created.names, year).map((key) => anchorName(key, year));
  const ids = await presentIds(context, anchors);
  await removeCreated(context, { ...created, sheetIds: [...created.sheetIds, ...ids.values()] });
}

async function presentIds(
  context: Excel.RequestContext,
  anchors: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const sheets = queueSheets(context, anchors);
  await context.sync();
  return new Map([...sheets()].map(([anchor, { id }]) => [anchor, id]));
}
