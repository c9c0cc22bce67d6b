import { approvalState, type ApprovalRecord, type ApprovalState } from "../../../decisions/records/approval";
import type { ProtocolRecord } from "../../../decisions/records/decision";
import { isProtocolRecord, readRecordText, type YearRecord } from "../../../decisions/records/record-text";
import type { LogRecord } from "../../../kernel/log-record";

/**
 * The records of decisions and approval that the log of a year keeps in its marks, oldest first.
 * @param log Of the year; a mark that anything else has written is passed over.
 */
function recordsOfLog(log: readonly LogRecord[] = []): YearRecord[] {
  return log.flatMap(({ mark }) => (mark === undefined ? [] : (readRecordText(mark) ?? [])));
}

/** The decisions and their withdrawals. */
export function protocolOf(log: readonly LogRecord[] | undefined): ProtocolRecord[] {
  return recordsOfLog(log).filter(isProtocolRecord);
}

/**
 * Where a year stands on its way to approval.
 * @see clause 4.4
 */
export function approvalOf(log: readonly LogRecord[] | undefined): ApprovalState {
  return approvalState(recordsOfLog(log).filter((record): record is ApprovalRecord => !isProtocolRecord(record)));
}
