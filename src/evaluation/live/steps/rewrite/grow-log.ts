import type { SheetOfRows } from "../../../../sheets/office/change/sheets-change";
import type { NamePlan } from "../../../../sheets/plan/sheet-plan";
import { newRecordId } from "../../../../text/record-id";
import type { YearData } from "../../../year/year-data";
import { appendRecords } from "../append-records";
import type { PresentYear } from "./present-year";

/**
 * The records that come with a step, below those that stand in the log already.
 * @param now The year as the workbook holds it.
 * @param next The year as it is to be.
 * @returns Nothing to write where no record comes; `undefined` where the log is another in more than new records.
 */
export function growLog(
  { present: { sizes }, reading, contents }: PresentYear,
  next: YearData,
): { readonly added: readonly SheetOfRows[]; readonly names: readonly NamePlan[] } | undefined {
  const { year, log: before = [] } = reading.snapshot.data;
  const { log = [] } = next;
  if (JSON.stringify(log.slice(0, before.length)) !== JSON.stringify(before)) return undefined;
  if (log.length === before.length) return { added: [], names: [] };
  const size = sizes.get(`log_table_${year}`);
  const area = size && { row: size.bottom - size.rows + 1, column: 1, rows: size.rows, columns: size.columns };
  const own = log.slice(before.length).map((record) => ({ record, id: newRecordId() }));
  const { added, name } = appendRecords(reading, { sheets: contents, area }, own);
  return { added: [added], names: [name] };
}
