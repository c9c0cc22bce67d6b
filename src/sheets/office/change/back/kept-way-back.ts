import { wayBackKey } from "./created-parts";
import { unpackWayBack } from "./pack-way-back";
import type { WayBack } from "./way-back";

/**
 * The way back that an unfinished step has left in the workbook.
 * @param context Context of the running work; one sync.
 * @returns Nothing where the step only added sheets, or where the setting cannot be read.
 */
export async function keptWayBack(context: Excel.RequestContext): Promise<WayBack | undefined> {
  const kept = context.workbook.settings.getItemOrNullObject(wayBackKey);
  kept.load("value");
  await context.sync();
  if (kept.isNullObject) return undefined;
  // A setting damaged on its way leaves no way back; the sheets are repaired instead.
  return unpackWayBack(String(kept.value)).catch(() => undefined);
}
