import { SheetDraft } from "../sheet-draft";
import { putFigureGrid } from "./figure-grid";
import { printOf, putHead } from "./sheet-head";
import type { YearFrame } from "./year-frame";
import { captionRows, firstColumn, firstRow } from "./year-layout";

/** Columns of figures on one printed page. */
export const columnsPerPage = 12;

/**
 * The base data (негізгі деректер / исходные данные): figures that several indicators divide by.
 * @returns The sheet with the names `base_all` (row of codes down to the last organisation) and `base_ids`.
 */
export function baseSheet(frame: YearFrame): SheetDraft {
  const { data, words, layout } = frame;
  const fields = data.criteria.base_fields;
  const draft = new SheetDraft("base", frame.sheet("base"));
  const last = firstColumn + Math.max(1, fields.length) - 1;
  putHead(draft, frame, {
    title: words.figures.baseTitle,
    subtitle: frame.say(words.figures.baseSubtitle, {
      organisations: data.organisations.length,
      fields: fields.length,
    }),
    legend: frame.say(words.figures.legend, { name: frame.sheet("findings") }),
    to: last,
  });
  putFigureGrid(draft, frame, {
    codeCaption: words.fieldCode,
    columns: fields.map((field) => ({
      code: field.code,
      caption: frame.text(field),
      unit: frame.text(field.unit),
      type: field.type,
      ...(field.min !== undefined && { min: field.min }),
      ...(field.max !== undefined && { max: field.max }),
    })),
    place: (organisation, code) => `base:${organisation}:${code}`,
    figure: (organisation, code) => data.returns[organisation]?.base?.[code],
  });
  const lastRow = firstRow + layout.rows - 1;
  const width = last - firstColumn + 1;
  draft.nameArea(frame.name("base_all"), {
    row: captionRows.code,
    column: firstColumn,
    rows: lastRow - captionRows.code + 1,
    columns: width,
  });
  draft.nameArea(frame.name("base_ids"), { row: firstRow, column: 1, rows: layout.rows, columns: 1 });
  draft.print = printOf(
    frame,
    { row: 1, column: 1, rows: lastRow, columns: last },
    {
      fit: { scale: 80 },
      titleRows: { first: captionRows.code, last: captionRows.whole },
      titleColumns: { first: 1, last: 2 },
      columnBreaks: breaksAfter(firstColumn, width),
    },
  );
  return draft;
}

/**
 * Columns before which a page begins, twelve figures a page.
 * @example breaksAfter(3, 24) //=> [15]
 */
export function breaksAfter(column: number, columns: number): number[] {
  const breaks: number[] = [];
  for (let next = columnsPerPage; next < columns; next += columnsPerPage) breaks.push(column + next);
  return breaks;
}
