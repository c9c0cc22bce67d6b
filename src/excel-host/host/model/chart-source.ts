import type { Area } from "../../engine/engine";
import type { ChartSeries, SheetArea } from "../charts";
import type { Host } from "../host";
import type { Argument } from "../host-object";

/**
 * The series Excel makes of a block of cells: a first row and column of text are taken as captions.
 * @param by `Rows` or `Columns`; otherwise the longer side gives the categories.
 */
export function seriesFromSource(host: Host, source: SheetArea, by: Argument | undefined): ChartSeries[] {
  const { sheet, area } = source;
  const corner = host.engine.cells(sheet, {
    ...area,
    rows: Math.min(2, area.rows),
    columns: Math.min(2, area.columns),
  });
  const isText = (row: number, column: number): boolean => {
    const cell = corner[row]?.[column];
    return cell !== undefined && !cell.blank && cell.formula === undefined && typeof cell.value === "string";
  };
  const headRow = area.rows > 1 && isText(0, area.columns > 1 ? 1 : 0);
  const headColumn = area.columns > 1 && isText(area.rows > 1 ? 1 : 0, 0);
  const data: Area = {
    row: area.row + (headRow ? 1 : 0),
    column: area.column + (headColumn ? 1 : 0),
    rows: area.rows - (headRow ? 1 : 0),
    columns: area.columns - (headColumn ? 1 : 0),
  };
  const byColumns = by === "Columns" || (by !== "Rows" && data.rows >= data.columns);
  return Array.from({ length: byColumns ? data.columns : data.rows }, (_, at) => {
    const caption = byColumns
      ? headRow && { row: area.row, column: data.column + at }
      : headColumn && { row: data.row + at, column: area.column };
    const values = byColumns
      ? { ...data, column: data.column + at, columns: 1 }
      : { ...data, row: data.row + at, rows: 1 };
    const categories = byColumns
      ? headColumn && { ...data, column: area.column, columns: 1 }
      : headRow && { ...data, row: area.row, rows: 1 };
    const name = caption && host.engine.cells(sheet, { ...caption, rows: 1, columns: 1 })[0]?.[0]?.value;
    return {
      id: `series-${host.nextId()}`,
      name: name === undefined || name === false || name === "" ? `Series${at + 1}` : String(name),
      values: { sheet, area: values },
      categories: categories ? { sheet, area: categories } : null,
      colour: null,
      notes: new Map(),
    };
  });
}
