import { standardHeight } from "../../../sheets/office/change/clear-sheet";
import { heldRows } from "../../../sheets/office/change/held/rows-job";
import type { RowsPlan, SheetOfRows } from "../../../sheets/office/change/sheets-change";
import type { SheetContents } from "../../../sheets/office/read/sheet-contents";
import type { Finding } from "../../../rating/finding";
import type { Rating } from "../../../rating/rating";
import type { LogRecord } from "../../../kernel/log-record";
import { SheetDraft } from "../../../sheets/plan/sheet-draft";
import type { Cell } from "../../../sheets/plan/sheet-plan";
import { draftInputs } from "../../sheets/draft-year";
import { placesOfFields } from "../../sheets/figures/field-places";
import { findingColumns, findingsProtection, putFinding } from "../../sheets/records/finding-row";
import { frameYear } from "../../sheets/frame-year";
import type { YearData } from "../../year/year-data";

/**
 * How the row of a finding on its sheet changes with a record about it.
 * @param sheet What the findings sheet holds; absent where it is gone.
 * @param data The year as read.
 * @param rating Its result.
 * @param names Present names of the sheets by key.
 * @param change The finding, and the record about it.
 * @returns Nothing where the sheet does not have this finding as it is now in exactly one row: it is outdated then anyhow.
 */
export function markFinding(
  sheet: SheetContents | undefined,
  data: YearData,
  rating: Rating,
  names: Readonly<Record<string, string>>,
  { finding, record }: { readonly finding: Finding; readonly record: LogRecord },
): SheetOfRows | undefined {
  if (!sheet?.used) return undefined;
  const { used } = sheet;
  const places = placesOfFields(draftInputs(frameYear(data, rating, { sheetNames: names })).map((one) => one.finish()));
  const rowAt = (row: number, log: readonly LogRecord[] | undefined): ReturnType<SheetDraft["finish"]> => {
    const draft = new SheetDraft("findings", "findings");
    const frame = frameYear({ ...data, ...(log && { log }) }, rating, { sheetNames: names });
    putFinding(draft, frame, finding, places, row);
    return draft.finish();
  };
  const texts = (line: readonly unknown[]): string => JSON.stringify(line.map((value) => String(value ?? "")));
  const wanted = texts(
    rowAt(1, data.log)
      .cells.filter(({ column }) => column < findingColumns.reason)
      .map(({ value }) => value),
  );
  const from = 1 - used.column;
  const rows = used.values.flatMap((line, down) =>
    from >= 0 && texts(line.slice(from, from + findingColumns.reason - 1)) === wanted ? [down] : [],
  );
  const [down] = rows;
  if (rows.length !== 1 || down === undefined) return undefined;
  const row = used.row + down;
  const [was, is] = [rowAt(row, data.log), rowAt(row, [...(data.log ?? []), record])];
  const said = ({ column }: Cell): boolean => column >= findingColumns.reason;
  const after = is.cells.filter(said);
  const plan: RowsPlan = {
    ...{ key: "findings", name: sheet.name, cells: after, protection: findingsProtection, looks: "kept" },
    rows: [{ row, rows: 1, height: is.rows[0]?.height ?? standardHeight }],
  };
  const before = heldRows(plan, sheet, [{ row, rows: 1, height: was.rows[0]?.height ?? standardHeight }]);
  return { scope: "rows", plan, was: before, held: sheet };
}
