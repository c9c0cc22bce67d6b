import { areaToA1, columnLetters, sheetArea } from "../../../sheets/plan/a1";
import { sharedStyle } from "../../../sheets/plan/shared-style";
import type { SheetDraft } from "../../../sheets/plan/sheet-draft";
import { lastYearPlaces } from "../records/years-columns";
import type { YearFrame } from "../year-frame";
import { firstRow } from "../year-layout";
import { openErrorFormula, openErrorSign, openErrorNote } from "./open-error-marks";
import { changeOf } from "./place-change";
import { placeAmong } from "./place-among";
import { movedMark } from "./points-formulas/moved-mark";
import { pointsFormat, sumDecimals } from "./points-sheet";

const barLength = 20;

/** The row of a place of the ranking. */
export function putRankingRow(draft: SheetDraft, frame: YearFrame, row: number, index: number): void {
  const { layout, ranked, data } = frame;
  const { ranking, rows } = layout;
  const result = ranked[index];
  const at = (column: number): string => `${columnLetters(column)}${row}`;
  const down = (column: number): string => areaToA1({ row: firstRow, column, rows, columns: 1 }, "row");
  const [id, total] = [at(ranking.id), at(ranking.total)];
  const organisation = data.organisations.find((one) => one.id === result?.id);
  const tied = typeof result?.total === "number" && ranked.filter((other) => other.total === result.total).length > 1;
  const line = index + 1 === frame.prizeRows ? { lineBelow: true } : {};
  const format = pointsFormat(frame);
  const names = sheetArea(frame.sheet("points"), { row: firstRow, column: 2, rows, columns: 1 }, "both");
  const ids = frame.name("org_ids");

  const tie = `${tied ? "=" : ""}${openErrorSign(frame, result?.id)}`;
  draft.cell(row, ranking.tie, tie, sharedStyle("place", { size: 10, ...line }), {
    formula: `=IF(${total}="","",IF(AND(ISNUMBER(${total}),COUNTIF(${down(ranking.total)},${total})>1),"=","")&LEFT(${at(ranking.restsOn)},1))`,
  });
  draft.cell(
    row,
    ranking.organisation,
    organisation ? frame.short(organisation) : "",
    sharedStyle("text", { wrap: false, ...line }),
    {
      formula: `=IF(${id}="","",INDEX(${names},MATCH(${id},${ids},0)))`,
    },
  );
  draft.cell(row, ranking.place, result?.place ?? "", sharedStyle("place", line), {
    formula: `=IF(ISNUMBER(${total}),${placeAmong(frame, total, down(ranking.total))},${total})`,
  });
  draft.cell(row, ranking.id, result?.id ?? null, sharedStyle("code", { size: 8, muted: true, ...line }));
  const scores = layout.bands.map((_, position) => at(ranking.scores + 2 * position)).join(",");
  const blocks = areaToA1({
    row,
    column: ranking.scores,
    rows: 1,
    columns: Math.max(1, 2 * layout.bands.length),
  });
  draft.cell(row, ranking.total, result?.total ?? "", sharedStyle("total", { format, ...line }), {
    formula: `=IF(COUNTIF(${blocks},"${movedMark}")>0,"${movedMark}",IF(COUNT(${scores})=0,"",ROUND(SUM(${scores}),${sumDecimals(frame)})))`,
  });
  layout.bands.forEach((band, position) => {
    const column = ranking.scores + 2 * position;
    const block = String(band.block.block);
    const own = at(column);
    const source = sheetArea(
      frame.sheet("points"),
      { row: firstRow, column: band.sumColumn, rows, columns: 1 },
      "both",
    );
    draft.cell(
      row,
      column,
      result?.blockScores[block] ?? "",
      sharedStyle("figure", { format, size: 9, indent: 0, ...line }),
      {
        formula: `=IF(${id}="","",INDEX(${source},MATCH(${id},${ids},0)))`,
      },
    );
    draft.cell(
      row,
      column + 1,
      result?.blockPlaces[block] ?? "",
      sharedStyle("code", { size: 9, format: "0", muted: true, ...line }),
      {
        formula: `=IF(ISNUMBER(${own}),${placeAmong(frame, own, down(column))},"")`,
      },
    );
  });
  putBeside(draft, frame, row, index, line);
}

function putBeside(
  draft: SheetDraft,
  frame: YearFrame,
  row: number,
  index: number,
  line: { lineBelow?: boolean },
): void {
  const { layout, ranked } = frame;
  const { ranking, rows } = layout;
  const result = ranked[index];
  const at = (column: number): string => `${columnLetters(column)}${row}`;
  const [place, id, total, last] = [at(ranking.place), at(ranking.id), at(ranking.total), at(ranking.lastPlace)];
  const totals = areaToA1({ row: firstRow, column: ranking.total, rows, columns: 1 }, "row");
  const greatest = Math.max(0, ...ranked.map((one) => one.total ?? 0));
  const length = greatest > 0 ? Math.round((barLength * Math.max(0, result?.total ?? 0)) / greatest) : 0;
  draft.cell(row, ranking.bar, "█".repeat(length), sharedStyle("bar", line), {
    formula: `=IF(NOT(ISNUMBER(${total})),"",IF(MAX(${totals})<=0,"",REPT("█",ROUND(${barLength}*MAX(0,${total})/MAX(${totals}),0))))`,
  });
  const past = lastYearPlaces(frame);
  const lastPlace = result === undefined ? undefined : past.places.get(result.id);
  draft.cell(row, ranking.lastPlace, lastPlace ?? "", sharedStyle("code", { format: "0", muted: true, ...line }), {
    formula: `=IF(${id}="","",IF(ISNUMBER(INDEX(${past.range},MATCH(${id},${past.ids},0))),INDEX(${past.range},MATCH(${id},${past.ids},0)),""))`,
  });
  draft.cell(row, ranking.restsOn, openErrorNote(frame, result?.id), sharedStyle("check", line), {
    formula: openErrorFormula(frame, id),
  });
  draft.cell(row, ranking.change, changeOf(result?.place ?? undefined, lastPlace), sharedStyle("code", line), {
    formula: `=IF(COUNT(${place},${last})<2,"",IF(${last}=${place},"·",IF(${last}>${place},"↑ "&(${last}-${place}),"↓ "&(${place}-${last}))))`,
  });
}
