import { appendCells, takeBackCells, type Addition } from "../../sheets/office/change/append-cells";
import { queueFoundAreas } from "../../sheets/office/find-areas";
import { presentForWriting } from "../../sheets/office/present-parts";
import { queueContents } from "../../sheets/office/sheet-contents";
import { describeFinding } from "../words/findings/describe-finding";
import type { Finding } from "../../rating/finding";
import type { Rating } from "../../rating/rating";
import { StepFailure } from "../../kernel/step-failure";
import type { Snapshot, YearStep } from "../year/ports";
import { findingMark } from "../year/accepted-warnings";
import { logTime, type LogRecord } from "../../kernel/log-record";
import type { LogAction } from "../year/log-actions";
import { SheetDraft } from "../../sheets/plan/sheet-draft";
import { logColumns, logRow } from "../sheets/records/log-columns";
import { logProtection, putRecord } from "../sheets/records/log-sheet";
import { frameYear } from "../sheets/frame-year";
import type { YearData } from "../year/year-data";
import { markFinding } from "./mark-finding";
import { sheetNames } from "./sheet-names";
import { runStep } from "../../kernel/office/run-step";
import { anchorName } from "../../kernel/sheet-anchor";
import { queueYear } from "./year-reading";
import { noteCells, stepLabel, tell, today, type YearSession } from "./year-session";

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
  const step = stepOf(entry.action);
  const { addition, snapshot } = await runStep(async (context) => {
    const { names, formulas } = await presentForWriting(context);
    const read = queueYear(context, year, names, today(session));
    const table = `log_table_${year}`;
    const areas = queueFoundAreas(context, names.includes(table) ? [table] : []);
    const contents = queueContents(context, [anchorName("log", year), anchorName("findings", year)]);
    await context.sync();
    const reading = read();
    const sheets = contents();
    const sheet = sheets.get(anchorName("log", year));
    if (!sheet) throw new StepFailure("sheet-missing", "the log is not in the workbook");
    const { data } = reading.snapshot;
    const record = recordOf(session, data, entry);
    const from = areas().get(table)?.row ?? logRow;
    const used = sheet.used ? sheet.used.row + sheet.used.rows : logRow;
    const row = Math.max(from, used);
    const draft = draftRecord(data, reading.rating, sheetNames(reading.sheets), record, row);
    const formula = formulas.get(table);
    const added: Addition = {
      sheet,
      cells: draft.cells,
      height: draft.rows[0]?.height ?? 15,
      protection: logProtection,
      name: {
        plan: {
          name: table,
          sheet: "log",
          area: { row: from, column: 1, rows: row - from + 1, columns: logColumns.mark },
        },
        ...(formula !== undefined && { before: formula }),
      },
      mark: markFinding(sheets.get(anchorName("findings", year)), data, reading.rating, sheetNames(reading.sheets), {
        finding: entry.finding,
        record,
      }),
    };
    await appendCells(context, added, stepLabel(session, step, year));
    const log = [...(data.log ?? []), record];
    return { addition: added, snapshot: { ...reading.snapshot, data: { ...data, log } } };
  });
  const note = (moment: "before" | "after"): void => {
    if (addition.mark) noteCells(session, year, "findings", addition.mark[moment]);
  };
  note("after");
  session.undo.push({
    entry: { step, count: 1, at: session.now(), year },
    goBack: async () => {
      await runStep((context) => takeBackCells(context, addition, stepLabel(session, "undo", year)));
      note("before");
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
  { action, finding, who, reason, said, mark }: WarningEntry,
): LogRecord {
  const { criteria, organisations } = data;
  const { title } = describeFinding(finding, data.language, { criteria, organisations });
  const place = [finding.organisation, finding.indicator ?? finding.base].filter((part) => part !== undefined);
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
