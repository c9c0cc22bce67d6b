import { columnLetters, quoteSheet } from "../../../../sheets/plan/a1";
import { sharedStyle } from "../../../../sheets/plan/shared-style";
import type { SheetDraft } from "../../../../sheets/plan/sheet-draft";
import type { Area, CellValue } from "../../../../sheets/plan/sheet-plan";
import { paletteOf } from "../../figures/block-sheet";
import { blockSheetName } from "../../names/block-sheet-name";
import { committeeWordsOf } from "../../../words/committee/committee-words";
import type { RatedOrganisation } from "../../../../rating/rating";
import type { DecidedResults } from "../../../year/committee/decided-results";
import { openErrorMark } from "../../../words/findings/name-erring-figures";
import { openErrorSign } from "../open-error-marks";
import { pointsFormat } from "../points-sheet";
import { changeOf } from "../place-change";
import { withPoints } from "./decided-source";
import { decidedSummary } from "./decided-summary";
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
  const { counted } = decidedSummary(frame);
  const shown = summaryRows(frame, counted);
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
  putCaptions(draft, frame, columns, row + 1, counted !== undefined);
  const first = row + 2;
  const prizeRows = counted === undefined ? frame.prizeRows : prizeRowsOf(frame, counted);
  shown.forEach((position, index) => {
    const isLastPrize = index + 1 === prizeRows;
    putRow(draft, frame, columns, { row: first + index, position, isLastPrize, counted });
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

function putCaptions(
  draft: SheetDraft,
  frame: YearFrame,
  columns: SummaryColumns,
  row: number,
  withDecided: boolean,
): void {
  const { words, layout, data } = frame;
  const total = [
    words.total,
    ...(columns.withPlaces ? [words.byInterpretation] : []),
    ...(withDecided ? [committeeWordsOf(data.language).withDecided] : []),
  ].join(", ");
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
  draft.height(row, columns.withPlaces ? 50 : withDecided ? 48 : 36);
}

/** Rows of the table above the line under the prize places. */
function prizeRowsOf({ prizeRows }: YearFrame, { ranked, awards, places }: DecidedResults): number {
  const last = Math.max(0, ...awards.prizes.map(({ place }) => place));
  return ranked.filter(({ id }) => (places.get(id) ?? Infinity) <= last).length || prizeRows;
}

/** A line of the table: one of the ranking, as it stands there or with points by decision. */
interface TableLine {
  readonly row: number;
  /** 0-based position in the ranking. */
  readonly position: number;
  readonly isLastPrize: boolean;
  readonly counted: DecidedResults | undefined;
}

function putRow(draft: SheetDraft, frame: YearFrame, columns: SummaryColumns, table: TableLine): void {
  const { layout, ranked, data } = frame;
  const { row, position, isLastPrize, counted } = table;
  const { ranking } = layout;
  const decided = counted?.organisations.find(({ id }) => id === ranked[position]?.id);
  const result = decided ?? ranked[position];
  const sheet = quoteSheet(frame.sheet("ranking"));
  const source = (column: number): string => `${sheet}!${columnLetters(column)}${firstRow + position}`;
  const shown = (column: number, points?: number): string =>
    `=IF(${source(column)}="","",${withPoints(source(column), points)})`;
  const line = isLastPrize ? { lineBelow: true } : {};
  const organisation = data.organisations.find(({ id }) => id === result?.id);
  const all = counted?.organisations ?? ranked;
  const placeOf = ({ id, place }: RatedOrganisation): number | null => counted?.places.get(id) ?? place;
  const standing = result === undefined ? null : placeOf(result);
  const tied = typeof standing === "number" && all.filter((one) => placeOf(one) === standing).length > 1;
  const place: CellValue =
    typeof standing !== "number" ? "–" : `${standing}${tied ? "=" : ""}${openErrorSign(frame, result?.id)}`;
  draft.cell(
    row,
    columns.place,
    place,
    sharedStyle("code", { size: 9, bold: true, format: "General", ...line }),
    // The ranking knows no place with points by decision.
    counted === undefined
      ? { formula: `=IF(${source(ranking.place)}="","–",${source(ranking.place)}&${source(ranking.tie)})` }
      : {},
  );
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
      formula: shown(ranking.total, decided?.byDecision),
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
    changeOf(standing ?? undefined, last),
    sharedStyle("code", { size: 9, ...line }),
    counted === undefined ? { formula: shown(ranking.change) } : {},
  );
}
