import type { LogRecord } from "../../../kernel/log-record";
import type { Finding } from "../../../rating/finding";
import type { Rating } from "../../../rating/rating";
import { frameYear } from "../../sheets/frame-year";
import { describeFinding } from "../../words/findings/describe-finding";
import { findingMark } from "../../year/accepted-warnings";
import type { LogAction } from "../../year/log-actions";
import type { YearData } from "../../year/year-data";

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
 * The record of the log about a warning or a decision.
 * @param at Date and time as the log has them.
 * @param data The year.
 * @param rating Its rating, for the short names on its sheets.
 * @param entry What is recorded.
 */
export function warningRecord(
  at: string,
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
    at,
    who,
    action,
    where: [...(place.length > 0 ? [place.join(" · ")] : []), title].join(": "),
    ...(said !== undefined && { after: said }),
    ...(reason !== undefined && { reason }),
    mark: mark ?? findingMark(finding),
  };
}
