import { queueFoundAreas } from "../../../sheets/office/read/find-areas";
import { queueContents } from "../../../sheets/office/read/sheet-contents";
import { runStep } from "../../../kernel/office/run-step";
import { logTime, type LogRecord } from "../../../kernel/log-record";
import { anchorName } from "../../../kernel/sheet-anchor";
import type { Finding } from "../../../rating/finding";
import type { Rating } from "../../../rating/rating";
import { describeFinding } from "../../words/findings/describe-finding";
import { findingMark } from "../../year/accepted-warnings";
import type { LogAction } from "../../year/log-actions";
import type { Snapshot, YearStep } from "../../year/ports";
import type { YearData } from "../../year/year-data";
import { frameYear } from "../../sheets/frame-year";
import { appendRecords } from "./append-records";
import { markFinding } from "./mark-finding";
import { sheetNames } from "../reading/sheet-names";
import { queueYear } from "../reading/year-reading";
import { tell, today, type YearSession } from "../year-session";

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
export async function recordWarning(session: YearSession, year: number, entry: WarningEntry): Promise<Snapshot> {
  const table = `log_table_${year}`;
  const snapshot = await runStep<YearStep, Snapshot>(session, {
    ...{ key: stepOf(entry.action), year },
    plan: async (context, { names, sizes }) => {
      const read = queueYear(context, year, names, today(session), sizes);
      const areas = queueFoundAreas(context, names.includes(table) ? [table] : []);
      const contents = queueContents(context, [anchorName("log", year), anchorName("findings", year)], sizes);
      await context.sync();
      const reading = await read();
      const sheets = await contents();
      const { data } = reading.snapshot;
      const record = recordOf(session, data, reading.rating, entry);
      const { added, name } = appendRecords(reading, { sheets, area: areas().get(table) }, [record]);
      const present = sheetNames(reading.sheets);
      const facts = { finding: entry.finding, record };
      const marked = markFinding(sheets.get(anchorName("findings", year)), data, reading.rating, present, facts);
      return {
        change: {
          ...{ added: [], removed: [], order: [], orderBefore: [], namesBefore: [] },
          kept: marked ? [added, marked] : [added],
          names: [name],
        },
        count: 1,
        collect: () => () => ({ ...reading.snapshot, data: { ...data, log: [...(data.log ?? []), record] } }),
      };
    },
  });
  return tell(session, snapshot);
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
