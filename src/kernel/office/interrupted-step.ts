import { keptWayBack } from "../../sheets/office/change/back/kept-way-back";
import { isAlive } from "../../sheets/office/change/lease";
import { takeChangeBack } from "../../sheets/office/change/back/put-sheets-back";
import { HostFailure } from "../../sheets/office/host-failure";
import { presentParts, type PresentParts } from "../../sheets/office/read/present-parts";
import { underPresentIds } from "./under-present-ids";
import { inWorkbook } from "./in-workbook";
import type { WorkbookSession } from "./workbook-session";

type Asking = Pick<WorkbookSession, "client" | "now">;

/**
 * The step that an earlier pane did not finish.
 * @param session This Excel, and the clock.
 * @returns Its label; `null` where all steps are finished, or where another's is still running.
 */
export function interruptedStep(session: Asking): Promise<string | null> {
  return inWorkbook(async (context) => {
    const present = await presentParts(context);
    return present.unfinished && !isAnothers(session, present) ? present.unfinished.label : null;
  });
}

/**
 * Takes back a step in whose midst the pane or Excel went away: sheets and names as they were, added sheets removed.
 * @param session This Excel, and the clock.
 * @throws StepFailure `busy` while another's step runs.
 */
export function putBackInterrupted(session: Asking): Promise<void> {
  return inWorkbook(async (context) => {
    const present = await presentParts(context);
    if (isAnothers(session, present)) throw new HostFailure("busy", present.lease?.label ?? "");
    const { unfinished, names } = present;
    if (!unfinished) return;
    const { created, back } = await underPresentIds(context, names, unfinished, await keptWayBack(context));
    await takeChangeBack(context, back, created);
  });
}

function isAnothers({ client, now }: Asking, { lease }: PresentParts): boolean {
  return isAlive(lease, client, now().getTime());
}
