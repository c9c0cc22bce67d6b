import { keptWayBack } from "../../sheets/office/change/kept-way-back";
import { presentForWriting, presentParts } from "../../sheets/office/present-parts";
import { takeChangeBack } from "../../sheets/office/change/put-sheets-back";
import { runStep } from "../../kernel/office/run-step";
import type { YearSession } from "./year-session";

/**
 * The step that an earlier pane did not finish.
 * @returns Its label; `null` where all steps are finished.
 */
export function interruptedStep(): Promise<string | null> {
  return runStep(async (context) => (await presentParts(context)).unfinished?.label ?? null);
}

/**
 * Takes back a step in whose midst the pane or Excel went away: sheets and names as they were, added sheets removed.
 *
 * What the session knows of the sheets goes: they are read anew.
 * @param session What the steps share.
 */
export async function putBackInterrupted(session: YearSession): Promise<void> {
  await runStep(async (context) => {
    const { unfinished } = await presentParts(context);
    if (unfinished) await takeChangeBack(context, await keptWayBack(context), unfinished);
  });
  for (const known of [session.known, session.data, session.written]) known.clear();
  session.results.expectAll();
}

/**
 * Refuses to go on while a step is unfinished.
 * @throws StepFailure `interrupted`.
 */
export async function refuseInterrupted(): Promise<void> {
  await runStep(presentForWriting);
}
