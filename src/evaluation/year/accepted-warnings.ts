import { fingerprint } from "../../text/fingerprint";
import { isDecision } from "../../rating/awards/decision-codes";
import { findingKey } from "../../rating/finding-key";
import type { Finding } from "../../rating/finding";
import type { LogRecord } from "../../kernel/log-record";

/**
 * The mark by which the log knows a finding again; it changes with the figures behind the finding.
 * @param finding Any finding.
 * @returns 16 hexadecimal digits.
 */
export function findingMark(finding: Finding): string {
  return fingerprint(findingKey(finding));
}

/**
 * Whether a person may settle a finding with a reason: warnings, but not what the Committee decides on.
 * @param finding Any finding.
 * @example isAcceptable({ code: "awards.encouragement-tie", level: "warning", params: {} }) //=> false
 */
export function isAcceptable(finding: Finding): boolean {
  return finding.level === "warning" && !isDecision(finding);
}

/**
 * The warnings accepted at present, each with the record that accepted it.
 * @param log Records, oldest first; the latest record about a finding counts.
 * @returns Records by the mark of the finding.
 */
export function acceptedWarnings(log: readonly LogRecord[] = []): ReadonlyMap<string, LogRecord> {
  const accepted = new Map<string, LogRecord>();
  for (const record of log) {
    if (record.mark === undefined) continue;
    if (record.action === "warningAccepted") accepted.set(record.mark, record);
    else if (record.action === "warningReopened") accepted.delete(record.mark);
  }
  return accepted;
}
