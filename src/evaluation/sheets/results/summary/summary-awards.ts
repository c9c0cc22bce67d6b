import type { AwardReason, AwardRow } from "../../../../rating/awards/list-awards";
import { sheetArea } from "../../../../sheets/plan/a1";
import { sharedStyle } from "../../../../sheets/plan/shared-style";
import type { SheetDraft } from "../../../../sheets/plan/sheet-draft";
import { rowHeight } from "../../../../sheets/plan/text-height";
import { outdatedReasons } from "../awards/awards-rows";
import { awardColumns, awardRow } from "../awards/awards-columns";
import { shownAwards } from "../awards/awards-sheet";
import { openErrorSign } from "../open-error-marks";
import { pointsFormat } from "../points-sheet";
import type { SummaryColumns } from "./summary-columns";
import type { YearFrame } from "../../year-frame";
import { decidedSource } from "./decided-source";
import { lastYearPlaces } from "../../records/years-columns";

/** An award as a line of the summary. */
export interface SummaryAward {
  readonly award: AwardRow;
  /** Nobody proposed it on the list of awards: it was decided. */
  readonly isDecided?: boolean;
  /** Points by decision that its total counts. */
  readonly byDecision?: number;
}

/** One line of prizes or encouragements on the summary. */
interface AwardLine {
  readonly row: number;
  readonly kind: "prize" | "encouragement";
  /** 0-based position among those of its kind. */
  readonly position: number;
  readonly own: SummaryAward | undefined;
}

/** Why several organisations stand at one place. */
const sharedReasons: readonly AwardReason[] = ["shared-place", "decided-shared", "prize-tie"];

const romans = ["I", "II", "III"];

/** Stands in a sentence where the formula puts the place. */
const hole = "\u0000";

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** Columns of an award: the total and last year's place each span two or more. */
function awardSpans({ organisation, last }: SummaryColumns): { readonly total: number; readonly lastPlace: number } {
  const total = Math.max(organisation + 1, last - 3);
  return { total, lastPlace: total + 2 };
}

function mergeSpans(draft: SheetDraft, columns: SummaryColumns, row: number): void {
  const { total, lastPlace } = awardSpans(columns);
  const spans = [
    [columns.organisation, total - columns.organisation],
    [total, 2],
    [lastPlace, columns.last - lastPlace + 1],
  ] as const;
  for (const [column, count] of spans) if (count > 1) draft.merges.push({ row, column, rows: 1, columns: count });
}

/** Writes the captions over the prizes. */
export function putAwardCaptions(draft: SheetDraft, frame: YearFrame, columns: SummaryColumns, row: number): void {
  const { words, data } = frame;
  const { total, lastPlace } = awardSpans(columns);
  const style = sharedStyle("head", { size: 8 });
  draft.cell(row, columns.place, words.place, style);
  draft.cell(row, columns.organisation, words.organisation, style);
  draft.cell(row, total, words.total, style);
  draft.cell(row, lastPlace, frame.say(words.placeOfYear, { year: data.year - 1 }), style);
  draft.fill({ row, column: 1, rows: 1, columns: columns.last }, style);
  mergeSpans(draft, columns, row);
  draft.height(row, 15);
}

/**
 * Writes one award: place in Latin figures, full official name, total, last year's place; all read from the list of awards.
 */
export function putAwardLine(draft: SheetDraft, frame: YearFrame, columns: SummaryColumns, line: AwardLine): void {
  const { row, kind, own } = line;
  const { data } = frame;
  const organisation = data.organisations.find(({ id }) => id === own?.award.id);
  const name = organisation ? frame.full(organisation) : "";
  const prize = kind === "prize";
  const { total: totalColumn, lastPlace: lastColumn } = awardSpans(columns);
  const sources = sourceOf(frame, line);
  const place = own?.award.place;
  const written = prize ? (place === undefined ? "" : (romans[place - 1] ?? String(place))) : own ? "–" : "";
  const sign = `LEFT(${sources.restsOn},1)`;
  const shared = own !== undefined && prize && sharedReasons.includes(own.award.reason) ? "=" : "";
  const isShared = `OR(${sharedReasons.map((reason) => `${sources.reason}="${reason}"`).join(",")})`;
  const placeFormula = prize
    ? `=IF(${sources.place}="","",IF(${sources.place}=1,"I",IF(${sources.place}=2,"II",IF(${sources.place}=3,"III",${sources.place})))&IF(${isShared},"=","")&${sign})`
    : `=IF(${sources.id}="","","–"&${sign})`;
  draft.cell(
    row,
    columns.place,
    `${written}${shared}${openErrorSign(frame, own?.award.id)}`,
    sharedStyle("place", { size: prize ? 14 : 10 }),
    { formula: placeFormula },
  );
  const nameStyle = sharedStyle("text");
  // Who was chosen does not follow the list; Excel takes no text of a formula longer than 255 signs.
  const named = own?.isDecided ? {} : { formula: `=IF(${sources.name}="","",${sources.name})` };
  draft.cell(row, columns.organisation, name, nameStyle, named);
  draft.fill({ row, column: 3, rows: 1, columns: totalColumn - 3 }, nameStyle);
  const totalStyle = sharedStyle("total", { format: pointsFormat(frame), size: prize ? 12 : 10, bold: prize });
  draft.cell(row, totalColumn, own?.award.total ?? "", totalStyle, {
    formula: `=IF(${sources.total}="","",${sources.total})`,
  });
  draft.fill({ row, column: totalColumn + 1, rows: 1, columns: 1 }, totalStyle);
  const past = lastYearPlaces(frame);
  const last = own === undefined ? undefined : past.places.get(own.award.id);
  const muted = sharedStyle("code", { size: 9, muted: true, format: "General" });
  const [prizePlace, otherPlace] = [frame.words.summary.lastPrizePlace, frame.words.summary.lastPlace].map((sentence) =>
    frame.say(sentence, { year: data.year - 1, place: hole }),
  ) as [string, string];
  const roman = last === undefined ? undefined : romans[last - 1];
  const lastText = last === undefined ? "" : (roman ? prizePlace : otherPlace).replace(hole, roman ?? String(last));
  const found = `INDEX(${past.range},MATCH(${sources.id},${past.ids},0))`;
  const prizeTexts = romans.map((numeral) => quoted(prizePlace.replace(hole, numeral))).join(",");
  const [before, after] = otherPlace.split(hole).map(quoted) as [string, string];
  // CHOOSE fails beyond the prizes, which leaves the place in figures.
  const said = `IFERROR(CHOOSE(${found},${prizeTexts}),${before}&${found}&${after})`;
  draft.cell(row, lastColumn, lastText, muted, {
    formula: `=IF(${sources.id}="","",IFERROR(IF(ISNUMBER(${found}),${said},""),""))`,
  });
  draft.fill({ row, column: lastColumn + 1, rows: 1, columns: Math.max(0, columns.last - lastColumn) }, muted);
  mergeSpans(draft, columns, row);
  const width = columns.widths.slice(columns.organisation - 1, totalColumn - 1).reduce((sum, one) => sum + one, 0);
  draft.height(row, rowHeight([[name, { width, size: 10, indent: 1 }]], prize ? 27 : 21));
}

/**
 * A heading that says when places no longer are those the list of awards was drawn up by.
 * @returns Native formula; its value is the title.
 */
export function awardsTitle(frame: YearFrame, title: string): string {
  const area = { row: awardRow, column: awardColumns.reasonCode, rows: shownAwards(frame), columns: 1 };
  const reasons = sheetArea(frame.sheet("awards"), area, "both");
  const outdated = `${title}. ${frame.words.awards.changed}`;
  return `=IF(COUNTIF(${reasons},"${outdatedReasons.any}")=0,${quoted(title)},${quoted(outdated)})`;
}

/** Cells of the list of awards this line shows: the n-th prize, or the n-th row after all prizes. */
function sourceOf(
  frame: YearFrame,
  { kind, position, own: line }: AwardLine,
): Record<"place" | "id" | "total" | "name" | "restsOn" | "reason", string> {
  if (line?.isDecided) return decidedSource(frame, line.award, line.byDecision);
  const sheet = frame.sheet("awards");
  const rows = shownAwards(frame);
  const column = (at: number): string => sheetArea(sheet, { row: awardRow, column: at, rows, columns: 1 }, "both");
  const kinds = column(awardColumns.kindCode);
  if (kind === "prize") {
    const cell = (at: number): string =>
      `IF(OR(${own(awardColumns.kindCode)}="prize",${own(awardColumns.reasonCode)}="prize-tie",${own(awardColumns.reasonCode)}="${outdatedReasons.tie}"),${own(at)},"")`;
    const own = (at: number): string =>
      `${sheetArea(sheet, { row: awardRow + position, column: at, rows: 1, columns: 1 })}`;
    return { ...cellsOf(cell), reason: own(awardColumns.reasonCode) };
  }
  const first = `MATCH("encouragement",${kinds},0)`;
  const cell = (at: number): string =>
    `IF(COUNTIF(${kinds},"encouragement")>${position},INDEX(${column(at)},${first}+${position}),"")`;
  return { ...cellsOf(cell), reason: cell(awardColumns.reasonCode) };
}

function cellsOf(cell: (column: number) => string): Record<"place" | "id" | "total" | "name" | "restsOn", string> {
  const { place, id, total, name, restsOn } = awardColumns;
  return { place: cell(place), id: cell(id), total: cell(total), name: cell(name), restsOn: cell(restsOn) };
}
