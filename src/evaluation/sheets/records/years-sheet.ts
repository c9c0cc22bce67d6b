import { columnLetters, sheetArea } from "../../../sheets/plan/a1";
import { palette } from "../../../sheets/plan/palette";
import { sharedStyle } from "../../../sheets/plan/shared-style";
import { SheetDraft } from "../../../sheets/plan/sheet-draft";
import { markedName, markedNameFormula } from "../results/open-error-marks";
import { pointsFormat } from "../results/points-sheet";
import { changeOf } from "../results/place-change";
import { pagesTall } from "../../../sheets/plan/page-scale";
import { printOf, putHead } from "../sheet-head";
import type { YearFrame } from "../year-frame";
import { firstRow } from "../year-layout";
import { columnsPerYear, pastColumn, yearColumns, yearIds, yearRow, type YearColumns } from "./years-columns";

const captionRow = 7;

/**
 * Points and places by year, newest left; of past years only what was published, unknown never 0.
 * @returns The sheet with the name `his_table` (row of years down to the last organisation).
 */
export function yearsSheet(frame: YearFrame): SheetDraft {
  const { data, words } = frame;
  const draft = new SheetDraft("years", frame.sheet("years"));
  draft.tabColour = palette.muted;
  const years = yearColumns(frame);
  const ids = yearIds(frame);
  const rows = Math.max(1, ids.length);
  const change = pastColumn + columnsPerYear * years.length;
  putHead(draft, frame, {
    title: words.years.title,
    subtitle: words.years.subtitle,
    legend: words.years.legend,
    to: change + 2,
  });
  putCaptions(draft, frame, years, change);
  ids.forEach((id, index) => {
    putRow(draft, frame, years, change, id, firstRow + index);
  });
  const past = { row: firstRow, column: pastColumn, rows, columns: columnsPerYear * years.length };
  const first = `${columnLetters(pastColumn)}${firstRow}`;
  draft.conditionals.push({ area: past, formula: `=AND($A${firstRow}<>"",${first}="")`, style: "gap" });
  draft.nameArea(frame.name("his_table"), {
    row: yearRow,
    column: 1,
    rows: firstRow - yearRow + rows,
    columns: change - 1,
  });
  for (const { column } of years) {
    draft.validations.push({
      area: { row: firstRow, column: column + 2, rows, columns: 1 },
      rule: { kind: "list", source: `=${frame.name("lst_yes_no")}` },
      error: { title: words.figures.errorTitle, text: words.figures.yesNo.error },
    });
  }
  draft.freeze = { row: firstRow, column: 3 };
  draft.protection = { formatColumns: true, formatRows: true, autoFilter: false, sort: false };
  draft.height(firstRow, 16.5, rows);
  draft.print = printOf(
    frame,
    { row: 1, column: 1, rows: firstRow + rows - 1, columns: change + 2 },
    {
      fit: { wide: years.length > 6 ? 2 : 1, tall: pagesTall(data.organisations.length) },
      titleRows: { first: yearRow, last: captionRow },
    },
  );
  return draft;
}

function putCaptions(draft: SheetDraft, frame: YearFrame, years: readonly YearColumns[], change: number): void {
  const { words, data } = frame;
  const upper = sharedStyle("head-upper", { format: "0" });
  const head = sharedStyle("head");
  const small = sharedStyle("head", { bold: false });
  const newest = years[0]?.past.year ?? data.year - 1;
  draft.line(yearRow, 1, [null, null, data.year, null], upper);
  draft.line(captionRow, 1, [words.organisationId, words.organisation], head);
  draft.line(captionRow, 3, [words.points, words.placeSmall], small);
  for (const { past, column } of years) {
    draft.line(yearRow, column, [past.year, null, null], upper);
    draft.line(captionRow, column, [words.points, words.placeSmall, words.years.encouraged], small);
  }
  draft.line(yearRow, change, [null, null, null], upper);
  draft.line(
    captionRow,
    change,
    [words.years.change, frame.say(words.years.index, { year: newest }), words.years.path],
    head,
  );
  draft.widths(1, [9, 27, 13, 8, ...years.flatMap(() => [13, 8, 8]), 10, 12, 22]);
  draft.height(yearRow, 18);
  draft.height(captionRow, 27);
  draft.height(8, 3.75);
}

function putRow(
  draft: SheetDraft,
  frame: YearFrame,
  years: readonly YearColumns[],
  change: number,
  id: string,
  row: number,
): void {
  const { data, words, results, layout } = frame;
  const organisation = data.organisations.find((one) => one.id === id);
  const result = results.get(id);
  const format = pointsFormat(frame);
  const lookUp = (column: number): string => {
    const area = { row: firstRow, column, rows: layout.rows, columns: 1 };
    const ids = { ...area, column: layout.ranking.id };
    const sheet = frame.sheet("ranking");
    return `=IFERROR(INDEX(${sheetArea(sheet, area, "both")},MATCH($A${row},${sheetArea(sheet, ids, "both")},0)),"")`;
  };
  draft.cell(row, 1, id, sharedStyle("code", { size: 8, muted: true }));
  // One that has left has results of past years alone, which rest on no error of this one.
  draft.cell(
    row,
    2,
    markedName(frame, id),
    sharedStyle("text", { wrap: false }),
    organisation && { formula: markedNameFormula(frame, frame.short(organisation), `$A${row}`) },
  );
  draft.cell(row, 3, result?.total ?? "", sharedStyle("figure", { format }), { formula: lookUp(layout.ranking.total) });
  draft.cell(row, 4, result?.place ?? "", sharedStyle("code", { format: "0", bold: true }), {
    formula: lookUp(layout.ranking.place),
  });
  const points = sharedStyle("input", { format, align: "right", wrap: false });
  const place = sharedStyle("input", { format: "0", align: "centre", wrap: false });
  const yesNo = sharedStyle("input", { format: "@", align: "centre", wrap: false });
  for (const { past, column } of years) {
    const known = past.results[id];
    draft.cell(row, column, known?.total ?? null, points);
    draft.cell(row, column + 1, known?.place ?? null, place, {}, `history:${past.year}:${id}`);
    draft.cell(
      row,
      column + 2,
      known?.encouraged === undefined ? null : known.encouraged ? words.yes : words.no,
      yesNo,
    );
  }
  putComparison(draft, years, change, row, result?.total ?? undefined, result?.place ?? undefined, id);
}

function putComparison(
  draft: SheetDraft,
  years: readonly YearColumns[],
  change: number,
  row: number,
  total: number | undefined,
  place: number | undefined,
  id: string,
): void {
  const newest = years[0];
  if (newest === undefined) return;
  const known = newest.past.results[id];
  const cell = (column: number): string => `${columnLetters(column)}${row}`;
  const [before, then] = [cell(newest.column), cell(newest.column + 1)];
  draft.cell(row, change, changeOf(place, known?.place), sharedStyle("code"), {
    formula: `=IF(OR(D${row}="",${then}=""),"",IF(${then}=D${row},"·",IF(${then}>D${row},"↑ "&(${then}-D${row}),"↓ "&(D${row}-${then}))))`,
  });
  const index = total === undefined || !known?.total ? "" : Math.round((100 * total) / known.total);
  draft.cell(row, change + 1, index, sharedStyle("computed", { format: "0" }), {
    formula: `=IF(OR(C${row}="",N(${before})=0),"",ROUND(100*C${row}/${before},0))`,
  });
  const oldestFirst = [...years].reverse();
  const path = [...oldestFirst.map(({ past }) => past.results[id]?.place), place].map((one) => one ?? "–").join(" → ");
  const parts = [...oldestFirst.map(({ column }) => cell(column + 1)), `D${row}`];
  draft.cell(row, change + 2, path, sharedStyle("code", { size: 9 }), {
    formula: `=${parts.map((part) => `IF(${part}="","–",${part})`).join('&" → "&')}`,
  });
}
