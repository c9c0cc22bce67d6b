import type { LogRecord } from "../../../kernel/log-record";
import { anchorName } from "../../../kernel/sheet-anchor";
import { StepFailure } from "../../../kernel/step-failure";
import type { Area, NamePlan } from "../../../sheets/plan/sheet-plan";
import { SheetDraft } from "../../../sheets/plan/sheet-draft";
import { standardHeight } from "../../../sheets/office/change/clear-sheet";
import { heldRows } from "../../../sheets/office/change/held/rows-job";
import type { RowsPlan, SheetOfRows } from "../../../sheets/office/change/sheets-change";
import type { SheetContents } from "../../../sheets/office/read/sheet-contents";
import { frameYear } from "../../sheets/frame-year";
import { logColumns, logRow } from "../../year/log-columns";
import { logProtection, putRecord } from "../../sheets/records/log-sheet";
import { sheetNames } from "../reading/sheet-names";
import type { YearReading } from "../reading/year-reading";

/** A record with the id by which it is found again. */
export interface OwnRecord {
  readonly record: LogRecord;
  readonly id: string;
}

/** What the log's sheet holds at present. */
interface HeldLog {
  /** Contents of the year's sheets by the name of their anchor. */
  readonly sheets: ReadonlyMap<string, SheetContents>;
  /** Where its name `log_table` lies. */
  readonly area: Area | undefined;
}

/**
 * Records below the last one of the log.
 * @param reading The year as read.
 * @param held The log's sheet.
 * @param records Oldest first; at least one.
 * @returns The rows to be written, and the name that reaches to their end.
 * @throws StepFailure `sheet-missing` where the log is no longer in the workbook.
 */
export function appendRecords(
  { snapshot: { data }, rating, sheets }: YearReading,
  { sheets: contents, area }: HeldLog,
  records: readonly OwnRecord[],
): { readonly added: SheetOfRows; readonly name: NamePlan } {
  const sheet = contents.get(anchorName("log", data.year));
  if (!sheet) throw new StepFailure("sheet-missing", "the log is not in the workbook");
  const from = area?.row ?? logRow;
  const used = sheet.used ? sheet.used.row + sheet.used.rows : logRow;
  const first = Math.max(from, used);
  const draft = new SheetDraft("log", "log");
  const frame = frameYear(data, rating, { sheetNames: sheetNames(sheets) });
  const last = lastNumber(sheet);
  records.forEach(({ record, id }, index) =>
    putRecord(draft, frame, record, { number: last + index + 1, row: first + index, id }),
  );
  const { cells, rows } = draft.finish();
  const plan: RowsPlan = {
    ...{ key: "log", name: sheet.name, cells, protection: logProtection, looks: "own" },
    rows,
  };
  const before = records.map((_, index) => ({ row: first + index, rows: 1, height: standardHeight }));
  return {
    added: { scope: "rows", plan, held: sheet, was: heldRows(plan, sheet, before) },
    name: {
      name: `log_table_${data.year}`,
      sheet: "log",
      area: { row: from, column: 1, rows: first - from + records.length, columns: logColumns.mark },
    },
  };
}

/** The greatest number there is: one that was taken back from above others is given to no other record. */
function lastNumber({ used }: SheetContents): number {
  if (!used) return 0;
  const numbers = used.values
    .slice(Math.max(0, logRow - used.row))
    .map((line) => Number(line[logColumns.number - used.column] ?? 0));
  return Math.max(0, ...numbers.filter(Number.isFinite));
}
