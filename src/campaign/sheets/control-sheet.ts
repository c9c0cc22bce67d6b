import { areaToA1, columnLetters } from "../../sheets/plan/a1";
import { palette } from "../../sheets/plan/palette";
import { sharedStyle } from "../../sheets/plan/shared-style";
import { SheetDraft } from "../../sheets/plan/sheet-draft";
import type { CellValue, LiveArea } from "../../sheets/plan/sheet-plan";
import { rowByRow, type Turns } from "../../sheets/plan/turns";
import type { CellStyle } from "../../sheets/plan/styles";
import type { CampaignFrame } from "./campaign-frame";
import { captionRow, firstRow, levelWidth, nameHeight, printTable, putHead } from "./head-and-page";
import { dateCell, dateInput, dateShown, takeDates } from "./input-cells";
import { nativeDaysLate, nativeDue, nativeWorkday } from "./native-formulas";

/** Columns of the control of deadlines, in their order. */
export const controlColumns = [
  "id",
  "organisation",
  "level",
  "scheduleReceived",
  "scheduleLate",
  "held",
  "due",
  "workday",
  "received",
  "late",
] as const;

type ControlField = (typeof controlColumns)[number];

/** Column of a field of the control sheet, 1-based. */
export function controlColumn(field: ControlField): number {
  return controlColumns.indexOf(field) + 1;
}

/**
 * What is due and what came: schedules (item 6), written information and statistics (item 9), days late.
 * @returns The sheet with the name `control`.
 */
export function* controlSheet(frame: CampaignFrame): Turns<SheetDraft> {
  const { words, organisations } = frame;
  const { control, schedule } = words;
  const draft = new SheetDraft("campaign-control", frame.sheet("control"));
  draft.tabColour = palette.warning;
  const rows = Math.max(1, organisations.length);
  putHead(draft, frame, control, controlColumns.length);
  const captions = [
    words.id,
    words.organisation,
    words.level,
    control.scheduleReceived,
    control.scheduleLate,
    schedule.held,
    control.due,
    control.workday,
    control.received,
    control.late,
  ];
  draft.line(captionRow, 1, captions, sharedStyle("head"));
  draft.widths(1, [11, 46, levelWidth, 14, 13, 13, 13, 13, 14, 14]);
  draft.height(captionRow, 39);
  yield* rowByRow(organisations, (_, at) => putRow(draft, frame, at));
  const area = (field: ControlField) => ({ row: firstRow, column: controlColumn(field), rows, columns: 1 });
  const range = (field: ControlField): string => areaToA1(area(field));
  const blank = (field: ControlField): string => `IF(ISBLANK(${range(field)}),"",${range(field)})`;
  const empty = (field: ControlField): string => `IF(${range(field)}="","",${range(field)})`;
  const live = (field: ControlField, formula: string): LiveArea => ({ ...area(field), reserved: area(field), formula });
  const months = frame.name("set_informationMonths");
  const [due, daysOff] = [frame.name("set_scheduleDue"), frame.name("days_off")];
  draft.live.push(
    live("scheduleLate", `=BAGALAU.DAYSLATE(${due},IFERROR(${blank("scheduleReceived")},"#"))`),
    live("due", `=BAGALAU.DUEDATE(${range("held")},${months})`),
    // A cell that an array fills with an empty text may come to a function as 0.
    live("workday", `=BAGALAU.DUEDATE(${empty("due")},0,${daysOff})`),
    live("late", `=BAGALAU.DAYSLATE(${empty("due")},IFERROR(${blank("received")},"#"))`),
  );
  for (const field of ["scheduleLate", "late"] as const) {
    const cell = `$${columnLetters(controlColumn(field))}${firstRow}`;
    draft.conditionals.push({ area: area(field), formula: `=N(${cell})>0`, style: "warning" });
  }
  const first = (field: ControlField): string => `$${columnLetters(controlColumn(field))}${firstRow}`;
  // What never came has no days late: its empty cell shows that the day has passed.
  const level = words.levels[frame.data.settings.schedule.level];
  for (const [field, isDue] of [
    ["scheduleReceived", `${first("level")}="${level}",N(${due})>0,${due}<TODAY()`],
    ["received", `ISNUMBER(${first("workday")}),${first("workday")}<TODAY()`],
  ] as const) {
    draft.conditionals.push({ area: area(field), formula: `=AND(${first(field)}="",${isDue})`, style: "warning" });
  }
  takeDates(draft, frame, area("scheduleReceived"));
  takeDates(draft, frame, area("received"));
  draft.nameArea(frame.name("control"), { ...area("id"), columns: controlColumns.length });
  draft.freeze = { row: firstRow, column: 3 };
  draft.filter = { row: captionRow, column: 1, rows: rows + 1, columns: controlColumns.length };
  draft.print = printTable(frame, draft, {
    row: 1,
    column: 1,
    rows: firstRow + rows - 1,
    columns: controlColumns.length,
  });
  return draft;
}

function putRow(draft: SheetDraft, frame: CampaignFrame, at: number): void {
  const { data, words, followed, organisations } = frame;
  const one = organisations[at];
  if (one === undefined) return;
  const row = firstRow + at;
  const meeting = data.meetings[one.id] ?? {};
  const state = followed.get(one.id);
  const cell = (field: ControlField): string => `${columnLetters(controlColumn(field))}${row}`;
  const put = (field: ControlField, value: CellValue, style: CellStyle, formula?: string): void => {
    draft.cell(row, controlColumn(field), value, style, formula === undefined ? {} : { formula }, `${field}:${one.id}`);
  };
  const days = sharedStyle("figure", { align: "centre", indent: 0 });
  const isScheduled = one.level === data.settings.schedule.level;
  nameHeight(draft, row, frame.nameOf(one), 46);
  put("id", one.id, sharedStyle("code"));
  put("organisation", frame.nameOf(one), sharedStyle("text", { bold: isScheduled }));
  put("level", words.levels[one.level], sharedStyle("text"));
  put("scheduleReceived", dateCell(meeting.scheduleReceived), isScheduled ? dateInput : dateShown);
  const due = frame.name("set_scheduleDue");
  put("scheduleLate", state?.scheduleDaysLate ?? "", days, nativeDaysLate(due, cell("scheduleReceived")));
  const find = `INDEX(${frame.name("held")},MATCH(${cell("id")},${frame.name("ids")},0))`;
  put("held", dateCell(meeting.held) ?? "", dateShown, `=IFERROR(IF(${find}="","",${find}),"")`);
  const months = frame.name("set_informationMonths");
  put("due", dateCell(state?.informationDue) ?? "", dateShown, nativeDue(cell("held"), months));
  const workday = dateCell(state?.informationWorkday) ?? "";
  put("workday", workday, dateShown, nativeWorkday(cell("due"), frame.name("days_off")));
  put("received", dateCell(meeting.informationReceived), dateInput);
  put("late", state?.informationDaysLate ?? "", days, nativeDaysLate(cell("due"), cell("received")));
}
