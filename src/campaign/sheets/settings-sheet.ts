import { palette } from "../../sheets/plan/palette";
import { sharedStyle } from "../../sheets/plan/shared-style";
import { SheetDraft } from "../../sheets/plan/sheet-draft";
import type { CellValue } from "../../sheets/plan/sheet-plan";
import { rowHeight } from "../../sheets/plan/text-height";
import { delegateModes } from "../model/delegates/delegates-by-norm";
import { levels } from "../model/level";
import type { Body, Quorum } from "../model/settings";
import type { SettingField } from "../words/sheets/ru";
import type { CampaignFrame } from "./campaign-frame";
import { captionRow, firstRow, printTable, putHead } from "./head-and-page";
import { dateCell, dateInput, takeAnyDate, takeCounts, takeDates, takeList } from "./input-cells";

const bodies: readonly Body[] = ["central-committee", "executive-committee"];
/** Rows for days off that people add. */
const roomForDays = 80;
/** Percent at which the columns fill a page on its side. */
const printScale = 84;
/** Notes stand in two columns, the first of which the windows need for their last days. */
const noteColumn = 3;
/** Column of what only formulas and readers read of the settings. */
export const machineColumn = 5;
/** Column of the lists that validations choose from. */
const listColumn = 6;

/** A share as people type it: `>1/2` is more than half, `>=2/3` at least two thirds. */
function quorumText({ numerator, denominator, over }: Quorum): string {
  return `${over ? ">" : ">="}${numerator}/${denominator}`;
}

/**
 * Everything a resolution sets, visible and editable: the next campaign differs in these rows only.
 * @returns The sheet with the names `set_…`, `windows`, `days_off` and the lists of words.
 */
export function settingsSheet(frame: CampaignFrame): SheetDraft {
  const { words } = frame;
  const draft = new SheetDraft("campaign-settings", frame.sheet("settings"));
  draft.tabColour = palette.muted;
  draft.widths(1, [40, 40, 16, 62, 3, 14]);
  putHead(draft, frame, words.settings, 4);
  draft.line(
    captionRow,
    1,
    [words.settings.setting, words.settings.value, words.settings.meaning, null],
    sharedStyle("head"),
  );
  mergeNote(draft, captionRow);
  draft.height(captionRow, 22.5);
  const rows = settingRows(frame);
  rows.forEach((row, at) => {
    putSetting(draft, frame, row, firstRow + at);
  });
  putLists(draft, frame);
  const windowsRow = firstRow + rows.length + 1;
  const last = putDaysOff(draft, frame, putWindows(draft, frame, windowsRow) + 1);
  draft.freeze = { row: firstRow, column: 1 };
  // Excel heeds breaks only at a scale: a title never stands at the end of a page without its table.
  const { area, orientation, footer } = printTable(frame, draft, { row: 1, column: 1, rows: last, columns: 4 });
  draft.print = { area, orientation, footer, fit: { scale: printScale }, rowBreaks: [windowsRow] };
  return draft;
}

interface Setting {
  readonly field: SettingField;
  readonly value: CellValue;
  readonly kind: "text" | "whole" | "date" | "anyDate" | "bodies" | "modes" | "yesNo";
}

function settingRows({ data, words }: CampaignFrame): Setting[] {
  const { years, act, delegates, schedule, informationMonths, quorum, control, chair } = data.settings;
  const { controlInSentence, chairRu } = data.settings;
  return [
    { field: "firstYear", value: years[0], kind: "whole" },
    { field: "lastYear", value: years[1], kind: "whole" },
    { field: "actDate", value: dateCell(act.date), kind: "anyDate" },
    { field: "actProtocol", value: act.protocol ?? null, kind: "whole" },
    { field: "actItem", value: act.item ?? null, kind: "whole" },
    { field: "actLetterhead", value: words.bodies[act.letterhead], kind: "bodies" },
    { field: "actDeciding", value: words.bodies[act.deciding], kind: "bodies" },
    { field: "actClause", value: act.charterClause, kind: "text" },
    { field: "instruction", value: dateCell(act.instruction), kind: "anyDate" },
    { field: "congress", value: act.congress ?? null, kind: "text" },
    { field: "norm", value: delegates.norm, kind: "whole" },
    { field: "mode", value: words.modes[delegates.mode], kind: "modes" },
    { field: "minimum", value: delegates.minimum, kind: "whole" },
    { field: "total", value: delegates.total ?? null, kind: "whole" },
    { field: "scheduleDue", value: dateCell(schedule.due), kind: "date" },
    { field: "informationMonths", value: informationMonths, kind: "whole" },
    { field: "quorumMeeting", value: quorumText(quorum.meeting), kind: "text" },
    { field: "quorumConference", value: quorumText(quorum.conference), kind: "text" },
    { field: "control", value: control.join("; "), kind: "text" },
    { field: "controlKk", value: controlInSentence?.kk ?? null, kind: "text" },
    { field: "controlRu", value: controlInSentence?.ru ?? null, kind: "text" },
    { field: "chair", value: chair, kind: "text" },
    { field: "chairRu", value: chairRu ?? null, kind: "text" },
    { field: "synthetic", value: data.synthetic ? words.yes : words.no, kind: "yesNo" },
  ];
}

function putSetting(draft: SheetDraft, frame: CampaignFrame, setting: Setting, row: number): void {
  const { field, value, kind } = setting;
  const { label, note } = frame.words.settings.rows[field];
  const format = kind === "date" || kind === "anyDate" ? "dd.mm.yyyy" : kind === "whole" ? "0" : "@";
  draft.cell(row, 1, label, sharedStyle("text"));
  draft.cell(row, 2, value, sharedStyle("input", { indent: 1, align: "left", format }), {}, `setting:${field}`);
  draft.line(row, noteColumn, [note, null], sharedStyle("check", { muted: true }));
  mergeNote(draft, row);
  const area = { row, column: 2, rows: 1, columns: 1 };
  if (kind === "date") takeDates(draft, frame, area);
  if (kind === "anyDate") takeAnyDate(draft, frame, area);
  if (kind === "whole") takeCounts(draft, frame, area);
  if (kind === "bodies" || kind === "modes" || kind === "yesNo")
    takeList(draft, frame, area, frame.name(`lst_${kind}`));
  draft.nameArea(frame.name(`set_${field}`), area);
  const machine =
    field === "mode"
      ? delegateModes.indexOf(frame.data.settings.delegates.mode) + 1
      : field === "firstYear"
        ? frame.data.language
        : null;
  draft.cell(row, machineColumn, machine, sharedStyle("machine", { format: ";;;" }), {
    ...(field === "mode" && { formula: `=IFERROR(MATCH(B${row},${frame.name("lst_modes")},0),0)` }),
  });
  if (field === "mode") draft.nameArea(frame.name("set_mode_number"), { ...area, column: machineColumn });
  if (field === "firstYear") draft.nameArea(frame.name("set_language"), { ...area, column: machineColumn });
  const texts = [
    [label, { width: 40, size: 10, indent: 1 }],
    [String(value ?? ""), { width: 40, size: 10, indent: 1 }],
    [note, { width: 78, size: 9, indent: 1 }],
  ] as const;
  draft.height(row, rowHeight(texts, 18));
}

function mergeNote(draft: SheetDraft, row: number): void {
  draft.merges.push({ row, column: noteColumn, rows: 1, columns: 2 });
}

function putWindows(draft: SheetDraft, frame: CampaignFrame, row: number): number {
  const { words, data } = frame;
  draft.cell(row, 1, words.settings.windows, sharedStyle("section"));
  draft.fill({ row, column: 2, rows: 1, columns: 2 }, sharedStyle("section"));
  draft.line(row + 1, 1, [words.level, words.settings.firstDay, words.settings.lastDay], sharedStyle("head"));
  levels.forEach((level, at) => {
    const window = data.settings.windows.find((one) => one.level === level);
    const below = row + 2 + at;
    draft.cell(below, 1, words.levels[level], sharedStyle("text"), {}, `window:${level}`);
    draft.line(below, 2, [dateCell(window?.from), dateCell(window?.to)], dateInput);
  });
  const area = { row: row + 2, column: 1, rows: levels.length, columns: 3 };
  takeDates(draft, frame, { ...area, column: 2, columns: 2 });
  draft.nameArea(frame.name("windows"), area);
  return row + 2 + levels.length;
}

function putDaysOff(draft: SheetDraft, frame: CampaignFrame, row: number): number {
  const { words, data } = frame;
  const { daysOff } = data.settings;
  draft.cell(row, 1, words.settings.daysOff, sharedStyle("section"));
  draft.fill({ row, column: 2, rows: 1, columns: 2 }, sharedStyle("section"));
  draft.line(row + 1, 1, [words.settings.day, words.settings.works], sharedStyle("head"));
  daysOff.forEach(({ date, works }, at) => {
    draft.cell(row + 2 + at, 1, dateCell(date), dateInput, {}, `day:${at}`);
    draft.cell(row + 2 + at, 2, works ? words.yes : words.no, sharedStyle("input", { align: "centre" }));
  });
  const area = { row: row + 2, column: 1, rows: Math.max(roomForDays, daysOff.length), columns: 2 };
  draft.fill({ ...area, columns: 1 }, dateInput);
  draft.fill({ ...area, column: 2, columns: 1 }, sharedStyle("input", { align: "centre" }));
  takeDates(draft, frame, { ...area, columns: 1 });
  takeList(draft, frame, { ...area, column: 2, columns: 1 }, frame.name("lst_yesNo"));
  draft.nameArea(frame.name("days"), area);
  // Weekend days that are worked are no holidays of WORKDAY: the list of days off stands apart from them.
  for (let at = 0; at < area.rows; at += 1) {
    const day = daysOff[at];
    const [date, works] = [`A${area.row + at}`, `B${area.row + at}`];
    const value = day === undefined || day.works ? 1 : (dateCell(day.date) ?? 1);
    draft.cell(area.row + at, 3, value, sharedStyle("machine", { format: ";;;" }), {
      formula: `=IF(OR(${date}="",${works}="${words.yes}"),1,${date})`,
    });
  }
  draft.nameArea(frame.name("days_off"), { ...area, column: 3, columns: 1 });
  return row + 1 + Math.max(daysOff.length, 1);
}

function putLists(draft: SheetDraft, frame: CampaignFrame): void {
  const { words } = frame;
  const lists = {
    bodies: bodies.map((body) => words.bodies[body]),
    modes: delegateModes.map((mode) => words.modes[mode]),
    yesNo: [words.yes, words.no],
  };
  let row = firstRow;
  for (const [name, values] of Object.entries(lists)) {
    values.forEach((value, at) => {
      draft.cell(row + at, listColumn, value, sharedStyle("machine"));
    });
    draft.nameArea(frame.name(`lst_${name}`), { row, column: listColumn, rows: values.length, columns: 1 });
    row += values.length + 1;
  }
}
