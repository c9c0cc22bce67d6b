import type { PresentParts } from "../read/present-parts";
import { holdBack } from "../session";
import { namesByKey } from "../write/apply-sheet";
import type { ChangeOptions } from "./change-options";
import { HostFailure } from "../host-failure";
import { queueLeaseEnd, refuseLost } from "./hold-lease";
import { keptJobs, protectSheet } from "./held/kept-job";
import { queueNames } from "./queue-names";
import { takeChangeBack } from "./back/put-sheets-back";
import type { SheetsChange } from "./sheets-change";
import { markOf, nothingCreated } from "./back/unfinished-mark";
import { wayBackOf } from "./back/way-back";

/**
 * Writes sheets, cells and names where they stand, in one batch.
 * @param context Context of the running work.
 * @param change Adds and removes no sheet.
 * @param present What the workbook holds.
 * @param options What to read in the batch.
 */
export async function changeInPlace<T>(
  context: Excel.RequestContext,
  change: SheetsChange,
  present: PresentParts,
  { label, collect, lease }: Pick<ChangeOptions<T>, "label" | "collect" | "lease">,
): Promise<T> {
  const back = wayBackOf(change, present);
  const mark = await markOf(label, back);
  try {
    holdBack(context);
    const end = await lease?.beat(context);
    mark.queue(context);
    const nameOf = namesByKey(change.kept.map(({ plan: { key, name } }) => ({ key, name })));
    queueNames(context, change, present, nameOf);
    for (const sheet of change.kept) {
      for (const job of keptJobs(sheet, sheet.held, nameOf)) job.queue(context);
      protectSheet(context.workbook.worksheets.getItem(sheet.held.sheetId), sheet.plan);
    }
    const results = collect(context);
    mark.remove(context);
    if (lease) queueLeaseEnd(context);
    await context.sync();
    end?.();
    return await results();
  } catch (error) {
    await refuseLost(context, lease);
    await takeChangeBack(context, back, nothingCreated).catch((left: unknown) => {
      const details = `${String(error)}; contents could not be put back: ${String(left)}`;
      throw new HostFailure("unknown", details, { cause: error });
    });
    throw error;
  }
}
