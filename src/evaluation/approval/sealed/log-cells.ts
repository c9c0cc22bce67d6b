import type { Facts } from "../../../decisions/facts/facts";
import { readRecordText } from "../../../decisions/records/record-text";
import { toA1 } from "../../../sheets/plan/a1";
import type { CellValue } from "../../../sheets/plan/sheet-plan";
import { markIn } from "../../../text/record-id";
import { logColumns, logRow } from "../../year/log-columns";

/** Where a record's part stands in the log. */
interface LogCell {
  readonly cell: string;
  /** What the cell holds; without the id by which programs find the record. */
  readonly found: string;
}

type Part = "at" | "who" | "reason" | "after" | "mark";
const parts: readonly Part[] = ["at", "who", "reason", "after", "mark"];

/** Rows without a record that are looked over before the log is taken to end. */
const gap = 50;

/** The cells of a sealed record in the log, by part; empty where nothing of it is left. */
export type LogCells = ReadonlyMap<string, LogCell>;

/**
 * Finds the rows of sealed records in the log as it is now, wherever they went: each is the row that has most of it.
 * @param sealed The approved facts.
 * @param valueAt A cell of the log.
 * @returns By the path of the record, `decisions/0` or `approval/log`.
 */
export function logCells(
  sealed: Facts,
  valueAt: (row: number, column: number) => CellValue | undefined,
): ReadonlyMap<string, LogCells> {
  const rows = rowsOf(valueAt);
  const records = new Map<string, Partial<Record<Part, string>>>();
  for (const [path, value] of Object.entries(sealed)) {
    const [, record, part] = /^(decisions\/\d+|approval\/log)\/(\w+)$/.exec(path) ?? [];
    if (record !== undefined && part !== undefined) {
      records.set(record, { ...records.get(record), [part]: String(value ?? "") });
    }
  }
  return new Map(
    [...records].map(([path, record]) => {
      const isOf = (row: Row): number => {
        const kind = readRecordText(row.mark)?.type;
        if (path === "approval/log" && kind !== "approved" && kind !== undefined) return 0;
        return parts.filter((part) => record[part] !== undefined && row[part] === record[part]).length;
      };
      const best = rows.reduce<readonly [Row | undefined, number]>(
        ([row, most], one) => (isOf(one) >= most ? [one, isOf(one)] : [row, most]),
        [undefined, 2],
      )[0];
      const cells = parts.map((part) => [part, best && { cell: best.cell(part), found: best[part] }] as const);
      return [path, new Map(cells.flatMap(([part, cell]) => (cell ? [[part, cell]] : [])))];
    }),
  );
}

type Row = Readonly<Record<Part, string>> & { readonly cell: (part: Part) => string };

function rowsOf(valueAt: (row: number, column: number) => CellValue | undefined): Row[] {
  const rows: Row[] = [];
  for (let row = logRow, blank = 0; blank < gap; row += 1) {
    const text = (part: Part): string => String(valueAt(row, logColumns[part]) ?? "");
    const found = { ...Object.fromEntries(parts.map((part) => [part, text(part)])) } as Record<Part, string>;
    blank = Object.values(found).every((one) => one === "") ? blank + 1 : 0;
    const cell = (part: Part): string => toA1({ row, column: logColumns[part] });
    if (blank === 0) rows.push({ ...found, mark: markIn(found.mark), cell });
  }
  return rows;
}
