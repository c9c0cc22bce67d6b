import type { Area } from "../plan/sheet-plan";
import { contains, type CellInput } from "./cell-texts";
import { guardText, looksLikeFormula } from "./guard-text";

/** The contents of a sheet at one moment, enough to put them back. */
export interface SheetContents {
  readonly sheetId: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** Names of its charts. */
  readonly charts: readonly string[];
  /** Absent for an empty sheet. */
  readonly used?: Area & {
    readonly formulas: readonly (readonly unknown[])[];
    readonly values: readonly (readonly unknown[])[];
    readonly formats: readonly (readonly unknown[])[];
  };
}

/**
 * Queues the contents of sheets found by a name anchored on them.
 * @param context Context of the running work.
 * @param anchors Defined names, one to a sheet.
 * @returns Call it after the sync: contents by anchor; sheets deleted by the user are absent.
 */
export function queueContents(
  context: Excel.RequestContext,
  anchors: readonly string[],
): () => ReadonlyMap<string, SheetContents> {
  const items = context.workbook.names;
  const found = anchors.map((anchor) => {
    const cell = items.getItemOrNullObject(anchor).getRangeOrNullObject();
    cell.untrack();
    return { anchor, contents: queueContentsOf(sheetOf(cell)) };
  });
  return () =>
    new Map(
      found.flatMap(({ anchor, contents }) => {
        const read = contents();
        return read ? [[anchor, read] as const] : [];
      }),
    );
}

/**
 * Queues the contents of one sheet.
 * @param sheet The sheet, or a null object.
 * @returns Call it after the sync; nothing for a null object.
 */
export function queueContentsOf(sheet: Excel.Worksheet): () => SheetContents | undefined {
  sheet.load("id,name");
  sheet.protection.load("protected");
  sheet.charts.load("items/name");
  const range = sheet.getUsedRangeOrNullObject(true);
  range.load("formulas,values,numberFormat,rowIndex,columnIndex,rowCount,columnCount");
  range.untrack();
  return () => (sheet.isNullObject ? undefined : contentsOf(sheet, range));
}

/**
 * The contents as they are written back.
 * @param contents What the sheet held.
 * @param live Areas filled by one formula: of them only the first cell is written.
 * @returns A matrix for `range.formulas` over the used area; texts are guarded.
 */
export function inputsOf(contents: SheetContents, live: readonly Area[]): CellInput[][] {
  const { used } = contents;
  if (!used) return [];
  return used.formulas.map((line, down) =>
    line.map((formula, right) => {
      const cell = { row: used.row + down, column: used.column + right };
      const area = live.find((candidate) => contains(candidate, cell));
      if (area && (area.row !== cell.row || area.column !== cell.column)) return null;
      return inputOf(formula, used.values[down]?.[right], String(used.formats[down]?.[right] ?? "General"));
    }),
  );
}

function inputOf(formula: unknown, value: unknown, format: string): CellInput {
  if (typeof formula !== "string") return formula as CellInput;
  // A formula differs from its value; a text that only looks like one does not.
  if (formula !== value && formula.startsWith("=")) return formula;
  return looksLikeFormula(formula) ? `'${formula}` : guardText(formula, format);
}

function contentsOf(sheet: Excel.Worksheet, range: Excel.Range): SheetContents {
  const parts = {
    sheetId: sheet.id,
    name: sheet.name,
    isProtected: sheet.protection.protected,
    charts: sheet.charts.items.map((chart) => chart.name),
  };
  if (range.isNullObject) return parts;
  const { formulas, values, numberFormat: formats, rowIndex, columnIndex, rowCount, columnCount } = range;
  const area = { row: rowIndex + 1, column: columnIndex + 1, rows: rowCount, columns: columnCount };
  return { ...parts, used: { ...area, formulas, values, formats } };
}

/** Apart, since the navigation to a range's sheet needs no load. */
function sheetOf(range: Excel.Range): Excel.Worksheet {
  return range.worksheet;
}
