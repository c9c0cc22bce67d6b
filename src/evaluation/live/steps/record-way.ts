import type { LogRecord } from "../../../kernel/log-record";
import type { Snapshot } from "../../year/ports";
import { addRecords } from "./add-records";
import type { YearSession } from "../year-session";

/**
 * Adds records about the ways of returns to the log of changes, in three syncs.
 * @param session What the steps share.
 * @param year Reporting year.
 * @param records Oldest first.
 * @returns The year as read, with the records.
 * @throws StepFailure `sheet-missing` where the log is no longer in the workbook.
 */
export function recordWay(session: YearSession, year: number, records: readonly LogRecord[]): Promise<Snapshot> {
  return addRecords(session, year, { key: "way", records: () => records, needsAll: true });
}
