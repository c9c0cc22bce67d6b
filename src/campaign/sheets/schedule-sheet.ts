import { areaToA1, columnLetters } from "../../sheets/plan/a1";
import { palette } from "../../sheets/plan/palette";
import { sharedStyle } from "../../sheets/plan/shared-style";
import { SheetDraft } from "../../sheets/plan/sheet-draft";
import type { CellValue } from "../../sheets/plan/sheet-plan";
import { rowHeight } from "../../sheets/plan/text-height";
import { rowByRow, type Turns } from "../../sheets/plan/turns";
import type { CampaignFrame } from "./campaign-frame";
import { captionRow, firstRow, levelWidth, printTable, putHead } from "./head-and-page";
import { countInput, dateCell, dateInput, takeCounts, takeDates } from "./input-cells";
import { nativeQuorum } from "./native-formulas";
import { scheduleColumn, scheduleColumns, type ScheduleField } from "./schedule-columns";
import { putTimeline, timelineMonths } from "./timeline";

/** Rows for organisations that are typed below the table. */
const room = 40;

/**
 * Who meets when: planned and actual dates, whether they fall in the level's window, who was there; months on the right.
 * @returns The sheet with the names `ids`, `levels`, `members`, `planned`, `held`, `entitled`, `present`.
 */
export function* scheduleSheet(frame: CampaignFrame): Turns<SheetDraft> {
  const { words, organisations } = frame;
  const draft = new SheetDraft("campaign-schedule", frame.sheet("schedule"));
  draft.tabColour = palette.inputBox;
  const rows = Math.max(1, organisations.length);
  const months = timelineMonths(frame.data.settings.windows);
  const last = scheduleColumns.length + months.length;
  putHead(draft, frame, words.schedule, last);
  putCaptions(draft, frame);
  yield* rowByRow(organisations, (_, at) => putRow(draft, frame, at));
  const column = (field: ScheduleField, columns = 1) => ({
    row: firstRow,
    column: scheduleColumn(field),
    rows,
    columns,
  });
  for (const field of ["levels", "members", "planned", "held", "entitled", "present"] as const) {
    draft.nameArea(frame.name(field), column(field === "levels" ? "level" : field));
  }
  draft.nameArea(frame.name("ids"), column("id"));
  draft.nameArea(frame.name("schedule"), {
    row: firstRow,
    column: 1,
    rows: rows + room,
    columns: scheduleColumns.length,
  });
  takeDates(draft, frame, column("planned", 2));
  takeCounts(draft, frame, column("members"));
  takeCounts(draft, frame, column("entitled", 2));
  const within = { ...column("plannedWithin"), columns: 2 };
  const dates = areaToA1(column("planned", 2));
  const level = areaToA1(column("level"));
  draft.live.push({
    ...within,
    reserved: within,
    formula: `=BAGALAU.INWINDOW(IF(ISBLANK(${level}),"",${level}),IFERROR(IF(ISBLANK(${dates}),"",${dates}),"#"),IF(ISBLANK(${frame.name("windows")}),"",${frame.name("windows")}))`,
  });
  for (const [flag, source] of [
    ["plannedFlag", "plannedWithin"],
    ["heldFlag", "heldWithin"],
  ] as const) {
    const cell = `${columnLetters(scheduleColumn(source))}${firstRow}`;
    // An empty cell equals FALSE; without a date there is no flag.
    const formula = `=AND(ISLOGICAL($${cell}),$${cell}=FALSE)`;
    draft.conditionals.push({ area: column(flag), formula, style: "warning" });
  }
  draft.conditionals.push({
    area: column("quorum"),
    formula: `=$${columnLetters(scheduleColumn("quorum"))}${firstRow}="${words.schedule.tooFew}"`,
    style: "warning",
  });
  putTimeline(draft, frame, months, rows);
  draft.hide(scheduleColumn("plannedWithin"));
  draft.hide(scheduleColumn("heldWithin"));
  draft.hide(scheduleColumn("otherName"));
  draft.freeze = { row: firstRow, column: 3 };
  draft.filter = { row: captionRow, column: 1, rows: rows + 1, columns: scheduleColumn("quorum") };
  // Beside the table the months would leave either too small to be read: they have a page of their own beside the names,
  // with as many columns of the margin as the title needs.
  const area = { row: 1, column: 1, rows: firstRow + rows - 1, columns: last };
  const breaks = months.length > 0 ? [scheduleColumns.length + 1] : [];
  draft.print = printTable(frame, draft, area, { breaks, margin: scheduleColumn("members") });
  return draft;
}

function putCaptions(draft: SheetDraft, frame: CampaignFrame): void {
  const { words } = frame;
  const { schedule } = words;
  const captions: CellValue[] = [
    words.id,
    words.organisation,
    words.level,
    schedule.parent,
    schedule.members,
    schedule.planned,
    schedule.held,
    schedule.plannedFlag,
    schedule.heldFlag,
    schedule.reason,
    schedule.entitled,
    schedule.present,
    schedule.quorum,
  ];
  draft.line(captionRow, 1, captions, sharedStyle("head"));
  draft.line(captionRow, captions.length + 1, ["planned", "held", "name"], sharedStyle("machine"));
  draft.widths(1, [11, 44, levelWidth, 11, 12, 12, 12, 13, 13, 24, 12, 12, 9]);
  draft.widths(14, [6]);
  draft.widths(15, [6.1]);
  draft.widths(16, [6.2]);
  draft.height(captionRow, 39);
}

function putRow(draft: SheetDraft, frame: CampaignFrame, at: number): void {
  const { data, words, followed, organisations } = frame;
  const one = organisations[at];
  if (one === undefined) return;
  const row = firstRow + at;
  const meeting = data.meetings[one.id] ?? {};
  const state = followed.get(one.id);
  const at1 = (field: ScheduleField): string => `${columnLetters(scheduleColumn(field))}${row}`;
  const put = (field: ScheduleField, value: CellValue, style: Parameters<SheetDraft["cell"]>[3], formula?: string) => {
    draft.cell(
      row,
      scheduleColumn(field),
      value,
      style,
      formula === undefined ? {} : { formula },
      `${field}:${one.id}`,
    );
  };
  const text = sharedStyle("text", { bold: one.level !== "district" && one.level !== "primary" });
  const { reason = "" } = meeting;
  const setting = { size: 10, indent: 1 };
  const texts = [[frame.nameOf(one), { ...setting, width: 44 }] as const, [reason, { ...setting, width: 24 }] as const];
  draft.height(row, rowHeight(texts, 15));
  put("id", one.id, sharedStyle("code"));
  put("organisation", frame.nameOf(one), text);
  put("otherName", (data.language === "kk" ? one.ru : one.kk) || null, sharedStyle("machine"));
  put("level", words.levels[one.level], sharedStyle("text"));
  put("parent", one.parent ?? null, sharedStyle("code"));
  put("members", one.members ?? null, countInput);
  put("planned", dateCell(meeting.planned), dateInput);
  put("held", dateCell(meeting.held), dateInput);
  put("reason", reason || null, sharedStyle("input", { indent: 1 }));
  put("entitled", meeting.entitled ?? null, countInput);
  put("present", meeting.present ?? null, countInput);
  const quorum = state?.quorum ?? null;
  const shown = quorum === null ? "" : quorum ? words.schedule.enough : words.schedule.tooFew;
  const check = sharedStyle("check", { align: "centre", indent: 0 });
  put("quorum", shown, check, nativeQuorum(frame, one.level, at1("entitled"), at1("present")));
  for (const [flag, within, date, side] of [
    ["plannedFlag", "plannedWithin", "planned", state?.planned ?? null],
    ["heldFlag", "heldWithin", "held", state?.held ?? null],
  ] as const) {
    const isWithin = side === null ? "" : side === "within";
    const said = side === null ? "" : side === "within" ? words.schedule.within : words.schedule.outside;
    put(within, isWithin, sharedStyle("machine", { format: "General" }), nativeWithin(frame, at1("level"), at1(date)));
    const cell = at1(within);
    put(
      flag,
      said,
      check,
      `=IF(ISLOGICAL(${cell}),IF(${cell},"${words.schedule.within}","${words.schedule.outside}"),"")`,
    );
  }
}

function nativeWithin(frame: CampaignFrame, level: string, date: string): string {
  const windows = frame.name("windows");
  const bound = (column: 2 | 3): string => `INDEX(${windows},MATCH(${level},INDEX(${windows},0,1),0),${column})`;
  return `=IF(${date}="","",IFERROR(AND(${date}>=${bound(2)},${date}<=${bound(3)}),""))`;
}
