import { logTime, type LogRecord } from "../../../kernel/log-record";
import type { Finding } from "../../../rating/finding";
import type { Rating } from "../../../rating/rating";
import { describeFinding } from "../../words/findings/describe-finding";
import { findingMark } from "../../year/accepted-warnings";
import type { LogAction } from "../../year/log-actions";
import type { Snapshot, YearStep } from "../../year/ports";
import type { YearData } from "../../year/year-data";
import { frameYear } from "../../sheets/frame-year";
import { addRecords } from "./add-records";
import { markFinding } from "./mark-finding";
import { sheetNames } from "../reading/sheet-names";
import type { YearSession } from "../year-session";

/** What is written about a warning: that it is accepted and why, that it is open again, or what the Committee decided. */
export interface WarningEntry {
  readonly action: LogAction;
  readonly finding: Finding;
  readonly who: string;
  readonly reason?: string;
  /** What was decided, in words. */
  readonly said?: string;
  /** Another mark than that of the finding. */
  readonly mark?: string;
}

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
    records: ({ snapshot: { data }, rating }) => [recordOf(session, data, rating, entry)],
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

function recordOf(
  session: YearSession,
  data: YearData,
  rating: Rating,
  { action, finding, who, reason, said, mark }: WarningEntry,
): LogRecord {
  const { criteria, organisations } = data;
  const { title } = describeFinding(finding, data.language, { criteria, organisations });
  const organisation = organisations.find(({ id }) => id === finding.organisation);
  const name = organisation && `${frameYear(data, rating).short(organisation)} (${organisation.id})`;
  const place = [name ?? finding.organisation, finding.indicator ?? finding.base].filter((part) => part !== undefined);
  return {
    at: logTime(session.now()),
    who,
    action,
    where: [...(place.length > 0 ? [place.join(" · ")] : []), title].join(": "),
    ...(said !== undefined && { after: said }),
    ...(reason !== undefined && { reason }),
    mark: mark ?? findingMark(finding),
  };
}
