import type { Area } from "../../plan/sheet-plan";
import { portionsOf, readInTurn, type Portion } from "./answer-portions";
import type { AreaSizes } from "./area-sizes";

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

/** What an answer takes for the formula, the value and the format of a cell, in bytes: as many as a long remark among codes. */
const bytesPerCell = 75;

/**
 * Queues the contents of sheets found by a name anchored on them; what may be too much for one answer of Excel is read in
 * batches of its own.
 * @param context Context of the running work.
 * @param anchors Defined names, one to a sheet.
 * @param sizes Sizes of the named areas, by which the sheets are guessed to be large or small.
 * @returns Call it after the sync: contents by anchor; sheets deleted by the user are absent.
 */
export function queueContents(
  context: Excel.RequestContext,
  anchors: readonly string[],
  sizes: AreaSizes,
): () => Promise<ReadonlyMap<string, SheetContents>> {
  const items = context.workbook.names;
  const [atOnce = []] = portionsOf(extentsOf(anchors, sizes), bytesPerCell);
  const isAtOnce = new Set(atOnce.flatMap(({ key, part }) => (part ? [] : [key])));
  const found = anchors.map((anchor) => {
    const cell = items.getItemOrNullObject(anchor).getRangeOrNullObject();
    cell.untrack();
    const sheet = sheetOf(cell);
    return isAtOnce.has(anchor) ? { anchor, contents: queueContentsOf(sheet) } : { anchor, frame: queueFrameOf(sheet) };
  });
  return async () => {
    const read = new Map<string, SheetContents>();
    const late: LateSheet[] = [];
    for (const one of found) {
      if (one.contents) {
        const contents = one.contents();
        if (contents) read.set(one.anchor, contents);
      } else {
        const frame = one.frame();
        if (frame) late.push({ anchor: one.anchor, frame });
      }
    }
    const parts = await readLate(context, late);
    for (const { anchor, frame } of late) read.set(anchor, withParts(frame, parts.get(anchor) ?? []));
    return read;
  };
}

/** How far sheets reach at least, by the named areas on them. */
function extentsOf(
  anchors: readonly string[],
  sizes: AreaSizes,
): { readonly key: string; readonly rows: number; readonly columns: number }[] {
  const corners = new Map<string, { rows: number; columns: number }>();
  for (const { sheet, bottom, right } of sizes.values()) {
    const { rows, columns } = corners.get(sheet) ?? { rows: 1, columns: 1 };
    corners.set(sheet, { rows: Math.max(rows, bottom), columns: Math.max(columns, right) });
  }
  return anchors.map((key) => ({ key, ...(corners.get(sizes.get(key)?.sheet ?? "") ?? { rows: 1, columns: 1 }) }));
}

/** A sheet whose cells are read after all others. */
interface LateSheet {
  readonly anchor: string;
  readonly frame: SheetFrame;
}

interface SheetFrame {
  readonly parts: Omit<SheetContents, "used">;
  readonly area: Area | undefined;
}

type Matrices = Pick<NonNullable<SheetContents["used"]>, "formulas" | "values" | "formats">;

/** Queues all of a sheet but its cells, and where these are. */
function queueFrameOf(sheet: Excel.Worksheet): () => SheetFrame | undefined {
  const range = queueFacts(sheet);
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return () => (sheet.isNullObject ? undefined : { parts: partsOf(sheet), area: areaOf(range) });
}

async function readLate(
  context: Excel.RequestContext,
  late: readonly LateSheet[],
): Promise<ReadonlyMap<string, readonly Matrices[]>> {
  const tables = late.flatMap(({ anchor, frame: { area } }) =>
    area ? [{ key: anchor, rows: area.rows, columns: area.columns }] : [],
  );
  const read = await readInTurn(context, portionsOf(tables, bytesPerCell), (portion) => {
    const ranges = portion.flatMap(({ key, part }) => {
      const frame = late.find(({ anchor }) => anchor === key)?.frame;
      return frame?.area ? [{ key, range: queueRows(context, frame.parts.sheetId, frame.area, part) }] : [];
    });
    return () =>
      ranges.map(({ key, range: { formulas, values, numberFormat: formats } }) => {
        return [key, { formulas, values, formats }] as const;
      });
  });
  const found = new Map<string, Matrices[]>();
  for (const [key, part] of read.flat()) found.set(key, [...(found.get(key) ?? []), part]);
  return found;
}

function queueRows(
  { workbook }: Excel.RequestContext,
  sheetId: string,
  { row, column, rows, columns }: Area,
  part: Portion["part"],
): Excel.Range {
  const sheet = workbook.worksheets.getItem(sheetId);
  const range = sheet.getRangeByIndexes(row - 1 + (part?.from ?? 0), column - 1, part?.rows ?? rows, columns);
  range.load("formulas,values,numberFormat");
  range.untrack();
  return range;
}

function withParts({ parts, area }: SheetFrame, found: readonly Matrices[]): SheetContents {
  if (!area) return parts;
  const all = <Key extends keyof Matrices>(key: Key): Matrices[Key] => found.flatMap((part) => part[key]);
  return { ...parts, used: { ...area, formulas: all("formulas"), values: all("values"), formats: all("formats") } };
}

/**
 * Queues the contents of one sheet.
 * @param sheet The sheet, or a null object.
 * @returns Call it after the sync; nothing for a null object.
 */
export function queueContentsOf(sheet: Excel.Worksheet): () => SheetContents | undefined {
  const range = queueFacts(sheet);
  range.load("formulas,values,numberFormat,rowIndex,columnIndex,rowCount,columnCount");
  return () => (sheet.isNullObject ? undefined : contentsOf(sheet, range));
}

/** Queues what a sheet is, and gives its used cells. */
function queueFacts(sheet: Excel.Worksheet): Excel.Range {
  sheet.load("id,name");
  sheet.protection.load("protected");
  sheet.charts.load("items/name");
  const range = sheet.getUsedRangeOrNullObject(true);
  range.untrack();
  return range;
}

function contentsOf(sheet: Excel.Worksheet, range: Excel.Range): SheetContents {
  const area = areaOf(range);
  if (!area) return partsOf(sheet);
  const { formulas, values, numberFormat: formats } = range;
  return { ...partsOf(sheet), used: { ...area, formulas, values, formats } };
}

function partsOf(sheet: Excel.Worksheet): Omit<SheetContents, "used"> {
  return {
    sheetId: sheet.id,
    name: sheet.name,
    isProtected: sheet.protection.protected,
    charts: sheet.charts.items.map((chart) => chart.name),
  };
}

function areaOf(range: Excel.Range): Area | undefined {
  if (range.isNullObject) return undefined;
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { row: rowIndex + 1, column: columnIndex + 1, rows: rowCount, columns: columnCount };
}

/** Apart, since the navigation to a range's sheet needs no load. */
function sheetOf(range: Excel.Range): Excel.Worksheet {
  return range.worksheet;
}
