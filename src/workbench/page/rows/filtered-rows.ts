import type { Area, CellContent, Engine } from "../../../excel-host/engine/engine";
import { shownForms } from "./shown-forms";

/** The rows of a table below its captions. */
interface Table extends Area {
  /** One for each column. */
  readonly captions: readonly string[];
}

/** Texts that a row must hold, by the 0-based column of the table. */
export type Conditions = ReadonlyMap<number, string>;

/** Captions stand in so many rows at most. */
const captionRows = 4;

/**
 * The table of a sheet: what the sheet itself offers to filter, else what scrolls below the rows that stay.
 * @param offered With its line of captions, where the sheet offers any.
 */
export function tableOn(engine: Engine, sheet: string, offered: Area | null): Table {
  if (offered) {
    const captions = captionsOf(engine.cells(sheet, { ...offered, rows: 1 }));
    return { ...offered, row: offered.row + 1, rows: Math.max(1, offered.rows - 1), captions };
  }
  const head = Math.max(1, engine.frozen(sheet).rows);
  const used = engine.usedArea(sheet, true) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const area = {
    row: head,
    column: used.column,
    rows: Math.max(1, used.row + used.rows - head),
    columns: used.columns,
  };
  const first = Math.max(0, head - captionRows);
  return { ...area, captions: captionsOf(engine.cells(sheet, { ...area, row: first, rows: head - first })) };
}

/**
 * What stands over each column, its texts from top to bottom.
 * @param rows Cells above the table.
 */
export function captionsOf(rows: readonly (readonly CellContent[])[]): string[] {
  const [first = []] = rows;
  return first.map((_, at) => {
    const texts = rows.flatMap((row) => {
      const value = row[at]?.value;
      return typeof value === "string" && value.trim() !== "" ? [value.trim()] : [];
    });
    return [...new Set(texts)].join(" · ");
  });
}

/**
 * Whether each row holds every text, whatever the case.
 * @param rows Cells of the table.
 */
export function rowsPassed(rows: readonly (readonly CellContent[])[], conditions: Conditions): boolean[] {
  const wanted = [...conditions].map(([column, text]) => [column, text.trim().toLowerCase()] as const);
  return rows.map((row) =>
    wanted.every(([column, text]) => {
      const cell = row[column];
      return cell !== undefined && !cell.blank && shownForms(cell.value).some((form) => form.includes(text));
    }),
  );
}
