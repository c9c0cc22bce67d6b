import { undoStep } from "../../../kernel/office/take-back";
import type { Decision, Snapshot } from "../../year/ports";
import { enteredOnYear } from "../entered-on-year";
import { recordWarning } from "./record-warning";
import { refreshYear } from "./refresh-year";
import type { YearSession } from "../year-session";

/**
 * Records what the Executive Committee decided, or takes it back, and writes the sheets that follow it: one step.
 * @param session What the steps share.
 * @param year Reporting year.
 * @param decision What is recorded.
 * @returns The reading the sheets were written from.
 * @throws StepFailure Of the record, or `own-content` of the sheets; nothing is recorded then.
 */
export async function decideYear(session: YearSession, year: number, decision: Decision): Promise<Snapshot> {
  await recordWarning(session, year, decision);
  try {
    const snapshot = await refreshYear(session, year);
    const step = decision.action === "decisionMade" ? "decide" : "withdraw";
    session.history.join(2, { step, count: 1, at: session.now(), year });
    return snapshot;
  } catch (error) {
    await undoStep(session, true, enteredOnYear);
    throw error;
  }
}
