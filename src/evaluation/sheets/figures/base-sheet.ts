import { SheetDraft } from "../../../sheets/plan/sheet-draft";
import type { Turns } from "../../../sheets/plan/turns";
import { figureBounds } from "../../../rating/criteria/figure-bounds";
import { putFigureGrid } from "./figure-grid";
import { bandedPages, pageSpans } from "../results/banded-pages";
import { printOf, putHead } from "../sheet-head";
import type { YearFrame } from "../year-frame";
import { captionRows, firstColumn, firstRow } from "../year-layout";

/**
 * The base data (негізгі деректер / исходные данные): figures that several indicators divide by.
 * @returns The sheet with the names `base_all` (row of codes down to the last organisation) and `base_ids`.
 */
export function* baseSheet(frame: YearFrame): Turns<SheetDraft> {
  const { data, words, layout } = frame;
  const fields = data.criteria.base_fields;
  const draft = new SheetDraft("base", frame.sheet("base"));
  const last = firstColumn + Math.max(1, fields.length) - 1;
  const pages = pageSpans([{ first: firstColumn, last }]);
  putHead(draft, frame, { title: words.figures.baseTitle, to: 2, unmarked: true });
  pages.forEach((page, index) => {
    putHead(draft, frame, {
      ...(index === 0 && {
        subtitle: frame.say(words.figures.baseSubtitle, {
          organisations: data.organisations.length,
          fields: fields.length,
        }),
        legend: frame.say(words.figures.legend, { name: frame.sheet("findings") }),
      }),
      from: page.first,
      to: page.last,
    });
  });
  yield* putFigureGrid(draft, frame, {
    codeCaption: words.fieldCode,
    columns: fields.map((field) => ({
      code: field.code,
      caption: frame.text(field),
      unit: frame.text(field.unit),
      type: field.type,
      ...figureBounds(field),
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
    bandedPages(draft, [{ first: firstColumn, last }]),
  );
  return draft;
}
