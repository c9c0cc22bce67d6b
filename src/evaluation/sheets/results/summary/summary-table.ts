import { columnLetters, quoteSheet } from "../../../../sheets/plan/a1";
import { sharedStyle } from "../../../../sheets/plan/shared-style";
import type { SheetDraft } from "../../../../sheets/plan/sheet-draft";
import type { Area, CellValue } from "../../../../sheets/plan/sheet-plan";
import { paletteOf } from "../../figures/block-sheet";
import { blockSheetName } from "../../names/block-sheet-name";
import { openErrorMark } from "../../../words/findings/name-erring-figures";
import { openErrorSign } from "../open-error-marks";
import { pointsFormat } from "../points-sheet";
import { changeOf } from "../place-change";
import type { SummaryColumns } from "./summary-columns";
import { summaryRows } from "./summary-rows";
import type { YearFrame } from "../../year-frame";
import { firstRow } from "../../year-layout";
import { lastYearPlaces } from "../../records/years-columns";

/**
 * Writes the table of organisations in order of place.
 * @param row Row of its heading.
 * @returns The area of its data rows.
 */
export function putSummaryTable(draft: SheetDraft, frame: YearFrame, columns: SummaryColumns, row: number): Area {
  const { words, ranked } = frame;
  const shown = summaryRows(frame);
  const part = shown.length < ranked.length;
  const section = sharedStyle("section");
  const title = part ? frame.say(words.summary.part, { name: frame.sheet("ranking") }) : words.summary.all;
  const { pointsDecimals: decimals } = frame.data.settings;
  // Numbers as shown add up to the total, unless they have more decimals than are shown.
  const hidden = decimals === null || decimals > 2;
  const heading = hidden ? `${title}. ${words.summary.twoDecimals}` : title;
  draft.cell(row, 1, heading, part || hidden ? sharedStyle("section", { size: 10 }) : section);
  draft.fill({ row, column: 2, rows: 1, columns: columns.last - 1 }, section);
  draft.height(row, 18);
  putCaptions(draft, frame, columns, row + 1);
  const first = row + 2;
  shown.forEach((position, index) => {
    putRow(draft, frame, columns, first + index, position);
  });
  const rows = Math.max(1, shown.length);
  draft.height(first, 12.75, rows);
  const area = { row: first, column: 1, rows, columns: columns.last };
  draft.conditionals.push({
    area: { ...area, columns: columns.total },
    formula: `=ISNUMBER(FIND("=",$A${first}))`,
    style: "tie",
  });
  draft.conditionals.push({
    area: { ...area, columns: 1 },
    formula: `=RIGHT($A${first},1)="${openErrorMark}"`,
    style: "warning",
  });
  return area;
}

function putCaptions(draft: SheetDraft, frame: YearFrame, columns: SummaryColumns, row: number): void {
  const { words, layout, data } = frame;
  const total = columns.withPlaces ? `${words.total}, ${words.byInterpretation}` : words.total;
  draft.line(row, 1, [words.place, words.organisation, total], sharedStyle("head"));
  layout.bands.forEach((band, index) => {
    const tint = paletteOf(band.position);
    const style = sharedStyle("head", { tint, topRule: tint, size: 7 });
    const column = columns.blocks[index] ?? 4;
    draft.cell(row, column, blockSheetName(band, data.language), style);
    if (columns.withPlaces)
      draft.cell(row, column + 1, words.placeSmall, sharedStyle("head", { tint, topRule: tint, size: 7, bold: false }));
  });
  const last = frame.say(words.placeOfYear, { year: data.year - 1 });
  draft.line(row, columns.lastPlace, [last, words.change], sharedStyle("head", { size: 8 }));
  // Beside places the caption of the total says that it is a reading of the clause.
  draft.height(row, columns.withPlaces ? 50 : 36);
}

function putRow(draft: SheetDraft, frame: YearFrame, columns: SummaryColumns, row: number, position: number): void {
  const { layout, ranked, data } = frame;
  const { ranking } = layout;
  const result = ranked[position];
  const sheet = quoteSheet(frame.sheet("ranking"));
  const source = (column: number): string => `${sheet}!${columnLetters(column)}${firstRow + position}`;
  const shown = (column: number): string => `=IF(${source(column)}="","",${source(column)})`;
  const line = position + 1 === frame.prizeRows ? { lineBelow: true } : {};
  const organisation = data.organisations.find(({ id }) => id === result?.id);
  const tied = typeof result?.total === "number" && ranked.filter(({ total }) => total === result.total).length > 1;
  const place: CellValue =
    typeof result?.place !== "number" ? "–" : `${result.place}${tied ? "=" : ""}${openErrorSign(frame, result.id)}`;
  draft.cell(row, columns.place, place, sharedStyle("code", { size: 9, bold: true, format: "General", ...line }), {
    formula: `=IF(${source(ranking.place)}="","–",${source(ranking.place)}&${source(ranking.tie)})`,
  });
  draft.cell(
    row,
    columns.organisation,
    organisation ? frame.short(organisation) : "",
    sharedStyle("text", { size: 9, wrap: false, ...line }),
    {
      formula: shown(ranking.organisation),
    },
  );
  draft.cell(
    row,
    columns.total,
    result?.total ?? "",
    sharedStyle("total", { size: 9, format: pointsFormat(frame), ...line }),
    {
      formula: shown(ranking.total),
    },
  );
  const points = sharedStyle("figure", { size: 9, indent: 0, format: pointsFormat(frame), ...line });
  const muted = sharedStyle("code", { size: 9, muted: true, format: "0", ...line });
  layout.bands.forEach((band, index) => {
    const column = columns.blocks[index] ?? 4;
    const block = String(band.block.block);
    draft.cell(row, column, result?.blockScores[block] ?? "", points, { formula: shown(ranking.scores + 2 * index) });
    if (columns.withPlaces) {
      draft.cell(row, column + 1, result?.blockPlaces[block] ?? "", muted, {
        formula: shown(ranking.scores + 2 * index + 1),
      });
    }
  });
  const last = result === undefined ? undefined : lastYearPlaces(frame).places.get(result.id);
  draft.cell(row, columns.lastPlace, last ?? "", muted, { formula: shown(ranking.lastPlace) });
  draft.cell(
    row,
    columns.change,
    changeOf(result?.place ?? undefined, last),
    sharedStyle("code", { size: 9, ...line }),
    {
      formula: shown(ranking.change),
    },
  );
}
