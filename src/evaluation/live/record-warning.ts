import { standardHeight } from "../../sheets/office/change/clear-sheet";
import { heldRows } from "../../sheets/office/change/rows-job";
import type { RowsPlan, SheetOfRows } from "../../sheets/office/change/sheets-change";
import { queueFoundAreas } from "../../sheets/office/find-areas";
import { queueContents } from "../../sheets/office/sheet-contents";
import { SheetDraft } from "../../sheets/plan/sheet-draft";
import { runStep } from "../../kernel/office/run-step";
import { logTime, type LogRecord } from "../../kernel/log-record";
import { anchorName } from "../../kernel/sheet-anchor";
import { StepFailure } from "../../kernel/step-failure";
import type { Finding } from "../../rating/finding";
import type { Rating } from "../../rating/rating";
import { describeFinding } from "../words/findings/describe-finding";
import { findingMark } from "../year/accepted-warnings";
import type { LogAction } from "../year/log-actions";
import type { Snapshot, YearStep } from "../year/ports";
import type { YearData } from "../year/year-data";
import { frameYear } from "../sheets/frame-year";
import { logColumns, logRow } from "../sheets/records/log-columns";
import { logProtection, putRecord } from "../sheets/records/log-sheet";
import { markFinding } from "./mark-finding";
import { sheetNames } from "./sheet-names";
import { queueYear } from "./year-reading";
import { tell, today, type YearSession } from "./year-session";

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
    plan: async (context, { names }) => {
      const read = queueYear(context, year, names, today(session));
      const areas = queueFoundAreas(context, names.includes(table) ? [table] : []);
      const contents = queueContents(context, [anchorName("log", year), anchorName("findings", year)]);
      await context.sync();
      const reading = read();
      const sheets = contents();
      const sheet = sheets.get(anchorName("log", year));
      if (!sheet) throw new StepFailure("sheet-missing", "the log is not in the workbook");
      const { data } = reading.snapshot;
      const record = recordOf(session, data, reading.rating, entry);
      const from = areas().get(table)?.row ?? logRow;
      const used = sheet.used ? sheet.used.row + sheet.used.rows : logRow;
      const row = Math.max(from, used);
      const present = sheetNames(reading.sheets);
      const { cells, rows } = draftRecord(data, reading.rating, present, record, row);
      const plan: RowsPlan = {
        ...{ key: "log", name: sheet.name, cells, protection: logProtection, looks: "own" },
        rows: [{ row, rows: 1, height: rows[0]?.height ?? standardHeight }],
      };
      const added: SheetOfRows = {
        ...{ scope: "rows", plan, held: sheet },
        was: heldRows(plan, sheet, [{ row, rows: 1, height: standardHeight }]),
      };
      const facts = { finding: entry.finding, record };
      const marked = markFinding(sheets.get(anchorName("findings", year)), data, reading.rating, present, facts);
      const area = { row: from, column: 1, rows: row - from + 1, columns: logColumns.mark };
      return {
        change: {
          ...{ added: [], removed: [], order: [], orderBefore: [], namesBefore: [] },
          kept: marked ? [added, marked] : [added],
          names: [{ name: table, sheet: "log", area }],
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

function draftRecord(
  data: YearData,
  rating: Rating,
  names: Readonly<Record<string, string>>,
  record: LogRecord,
  row: number,
): ReturnType<SheetDraft["finish"]> {
  const draft = new SheetDraft("log", "log");
  putRecord(draft, frameYear(data, rating, { sheetNames: names }), record, (data.log ?? []).length + 1, row);
  return draft.finish();
}
