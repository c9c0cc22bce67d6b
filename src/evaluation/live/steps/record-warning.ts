import { logTime } from "../../../kernel/log-record";
import type { LogAction } from "../../year/log-actions";
import type { Snapshot, YearStep } from "../../year/ports";
import { addRecords } from "./add-records";
import { markFinding } from "./mark-finding";
import { sheetNames } from "../reading/sheet-names";
import { warningRecord, type WarningEntry } from "./warning-record";
import type { YearSession } from "../year-session";

/**
 * Adds a record about a warning to the log of changes and says it on the findings sheet, in three syncs.
 * @param session What the steps share.
 * @param year Reporting year.
 * @param entry What is recorded.
 * @returns The year as read, with the record.
 * @throws StepFailure `sheet-missing` where the log is no longer in the workbook.
 */
export function recordWarning(session: YearSession, year: number, entry: WarningEntry): Promise<Snapshot> {
  return addRecords(session, year, {
    key: stepOf(entry.action),
    records: ({ snapshot: { data }, rating }) => [warningRecord(logTime(session.now()), data, rating, entry)],
    beside: {
      key: "findings",
      change: (sheet, { snapshot: { data }, rating, sheets }, record) =>
        markFinding(sheet, data, rating, sheetNames(sheets), { finding: entry.finding, record }),
    },
  });
}

function stepOf(action: LogAction): YearStep {
  if (action === "decisionMade") return "decide";
  if (action === "decisionWithdrawn") return "withdraw";
  return action === "warningAccepted" ? "accept" : "reopen";
}
