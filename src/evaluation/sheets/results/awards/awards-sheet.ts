import { prizeBasisOf } from "../../../../rating/awards/prize-basis";
import { columnLetters, sheetArea } from "../../../../sheets/plan/a1";
import { palette } from "../../../../sheets/plan/palette";
import { sharedStyle } from "../../../../sheets/plan/shared-style";
import { SheetDraft } from "../../../../sheets/plan/sheet-draft";
import type { Area } from "../../../../sheets/plan/sheet-plan";
import { rowHeight } from "../../../../sheets/plan/text-height";
import { committeeWordsOf } from "../../../words/committee/committee-words";
import { isBySumOfPlaces, stillHolds } from "./award-holds";
import { awardColumns, awardRow } from "./awards-columns";
import { awardRows, outdatedReasons } from "./awards-rows";
import { openErrorFormula, openErrorNote } from "../open-error-marks";
import { pointsFormat, scoresOrBlank } from "../points-sheet";
import { protocolSentences } from "../../../approval/protocol-sentences";
import { printOf, putHead } from "../../sheet-head";
import type { YearFrame } from "../../year-frame";
import { firstRow, roomForOrganisations } from "../../year-layout";

const captionRow = 5;
const decidedRow = 4;
const widths = [22, 76, 2.5, 8, 9.5, 16, 2.5, 56, 22];

/**
 * Rows of words beside the list, more than it has now, since an edit may lengthen it.
 */
export function shownAwards(frame: YearFrame): number {
  return Math.max(12, awardRows(frame).length + 6);
}

/**
 * Prizes, proposed encouragements and ties left to people; the Executive Committee decides.
 * @returns The sheet with the name `awd_table` (the result).
 * @see clause 5.2
 */
export function awardsSheet(frame: YearFrame): SheetDraft {
  const { words } = frame;
  const draft = new SheetDraft("awards", frame.sheet("awards"));
  draft.tabColour = palette.ink;
  putHead(draft, frame, {
    title: frame.say(words.awards.title),
    subtitle: subtitleOf(frame),
    legend: words.awards.legend,
    to: awardColumns.restsOn,
  });
  putDecided(draft, frame);
  const captions = [
    words.awards.kind,
    words.organisation,
    "",
    words.place,
    words.organisationId,
    words.total,
    "",
    words.awards.reason,
    words.restsOn,
  ];
  draft.line(captionRow, 1, captions, sharedStyle("head"));
  draft.height(captionRow, 24);
  draft.widths(1, widths);
  draft.hide(awardColumns.kindCode);
  draft.hide(awardColumns.reasonCode);
  const rows = shownAwards(frame);
  for (let index = 0; index < rows; index += 1) putRow(draft, frame, index);
  const list: Area = { row: awardRow, column: awardColumns.kindCode, rows, columns: 5 };
  draft.nameArea(frame.name("awd_table"), list);
  const name = (stem: string): string => frame.name(stem);
  draft.live.push({
    ...list,
    reserved: { ...list, rows: roomForOrganisations },
    formula: `=BAGALAU.AWARDS(${[name("org_ids"), scoresOrBlank(frame), ...["cfg_edition", "cfg_prize_places", "cfg_encouraged", "cfg_main_blocks", "log_table", "cfg_prizes_by"].map(name)].join(",")})`,
  });
  draft.conditionals.push({
    area: { row: awardRow, column: 1, rows, columns: awardColumns.reason },
    formula: `=OR($${columnLetters(awardColumns.kindCode)}${awardRow}="decision",$${columnLetters(awardColumns.reasonCode)}${awardRow}="shared-place",$${columnLetters(awardColumns.reasonCode)}${awardRow}="decided-shared")`,
    style: "warning",
  });
  draft.conditionals.push({
    area: { row: awardRow, column: 1, rows, columns: awardColumns.reason },
    formula: `=LEFT($${columnLetters(awardColumns.reason)}${awardRow},1)="▲"`,
    style: "warning",
  });
  draft.conditionals.push({
    area: { row: awardRow, column: awardColumns.restsOn, rows, columns: 1 },
    formula: `=$${columnLetters(awardColumns.restsOn)}${awardRow}<>""`,
    style: "warning",
  });
  draft.freeze = { row: awardRow, column: 1 };
  draft.protection = { formatColumns: true, formatRows: true, autoFilter: false, sort: false };
  draft.print = printOf(
    frame,
    { row: 1, column: 1, rows: awardRow + Math.max(8, awardRows(frame).length) - 1, columns: awardColumns.restsOn },
    {
      fit: { wide: 1, tall: Math.max(1, Math.ceil(awardRows(frame).length / 16)) },
      titleRows: { first: captionRow, last: captionRow },
    },
  );
  return draft;
}

/** Clause, edition, and by what the prizes go where that is not the total. */
function subtitleOf({ words, data }: YearFrame): string {
  const edition = `${words.awards.subtitle}. ${words.editions[data.edition]}`;
  return prizeBasisOf(data.edition, data.settings) === "total"
    ? edition
    : `${edition}. ${committeeWordsOf(data.language).prizesByPlaces}`;
}

/** What the Committee decided beyond the list, above it in place of the legend, which it begins with. */
function putDecided(draft: SheetDraft, frame: YearFrame): void {
  const sentences = protocolSentences(frame);
  if (sentences.length === 0) return;
  const text = [frame.words.awards.legend, ...sentences].join(" ");
  const [columns, style] = [widths.length, sharedStyle("decision", { size: 9 })];
  draft.cell(decidedRow, 1, text, style, {}, "decided");
  draft.fill({ row: decidedRow, column: 2, rows: 1, columns: columns - 1 }, style);
  draft.merges.push({ row: decidedRow, column: 1, rows: 1, columns });
  const width = widths.reduce((sum, one) => sum + one, 0);
  draft.height(decidedRow, rowHeight([[text, { width, size: 9, indent: 1 }]], 15));
}

function putRow(draft: SheetDraft, frame: YearFrame, index: number): void {
  const { words, data, layout } = frame;
  const row = awardRow + index;
  const award = awardRows(frame)[index];
  const columns = awardColumns;
  const at = (column: number): string => `${columnLetters(column)}${row}`;
  const [kind, id, reason] = [at(columns.kindCode), at(columns.id), at(columns.reasonCode)];
  const organisation = data.organisations.find((one) => one.id === award?.id);
  const name = organisation ? frame.full(organisation) : "";
  const machine = sharedStyle("machine", { format: ";;;" });
  // In a tie the Executive Committee gives places that the ranking does not tell.
  const isPlaceDecided =
    award !== undefined && (isBySumOfPlaces(frame, award) || frame.results.get(award.id)?.place !== award.place);
  const ranking = (column: number): string =>
    sheetArea(frame.sheet("ranking"), { row: firstRow, column, rows: layout.rows, columns: 1 }, "both");
  const lookUp = (column: number): { formula?: string } =>
    award ? { formula: `=INDEX(${ranking(column)},MATCH(${id},${ranking(layout.ranking.id)},0))` } : {};
  draft.cell(row, columns.kind, award ? words.awards.kinds[award.kind] : "", sharedStyle("text", { bold: true }), {
    formula: choose(kind, words.awards.kinds),
  });
  draft.cell(row, columns.name, name, sharedStyle("text"), {
    formula: `=IF(${id}="","",IFERROR(INDEX(${frame.name("org_full")},MATCH(${id},${frame.name("org_ids")},0)),${id}))`,
  });
  draft.cell(row, columns.kindCode, award?.kind ?? null, machine);
  draft.cell(
    row,
    columns.place,
    award?.place ?? null,
    sharedStyle("place", { format: "0" }),
    isPlaceDecided ? {} : lookUp(layout.ranking.place),
  );
  draft.cell(row, columns.id, award?.id ?? null, sharedStyle("code", { size: 8, muted: true }));
  draft.cell(
    row,
    columns.total,
    award?.total ?? null,
    sharedStyle("total", { format: pointsFormat(frame) }),
    lookUp(layout.ranking.total),
  );
  draft.cell(
    row,
    columns.reasonCode,
    award?.reason ?? null,
    machine,
    award ? { formula: stillHolds(frame, award, row) } : {},
  );
  draft.cell(row, columns.reason, award ? words.awards.reasons[award.reason] : "", sharedStyle("check"), {
    formula: choose(reason, {
      ...words.awards.reasons,
      [outdatedReasons.changed]: words.awards.changed,
      [outdatedReasons.tie]: words.awards.changed,
    }),
  });
  const resting = openErrorNote(frame, award?.id);
  draft.cell(row, columns.restsOn, resting, sharedStyle("check"), { formula: openErrorFormula(frame, id) });
  const texts = [
    [name, { width: 76, size: 10, indent: 1 }],
    [resting, { width: 22, size: 9, indent: 1 }],
  ] as const;
  draft.height(row, rowHeight(texts, 30));
}

/** A nested choice of words by code; "" for an empty cell, the code itself for an unknown one. */
function choose(cell: string, words: Readonly<Record<string, string>>): string {
  const choices = Object.entries(words).map(([code, text]) => `IF(${cell}="${code}","${text.replace(/"/g, '""')}",`);
  return `=${choices.join("")}IF(${cell}="","",${cell})${")".repeat(choices.length)}`;
}
