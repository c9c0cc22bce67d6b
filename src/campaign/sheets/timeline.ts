import { columnLetters } from "../../sheets/plan/a1";
import { serialFromDate } from "../../sheets/plan/date-serial";
import { sharedStyle } from "../../sheets/plan/shared-style";
import type { SheetDraft } from "../../sheets/plan/sheet-draft";
import { monthsLater } from "../model/dates/months-later";
import type { Window } from "../model/settings";
import type { CampaignFrame } from "./campaign-frame";
import { captionRow, firstRow } from "./head-and-page";
import { scheduleColumn, scheduleColumns, type ScheduleField } from "./schedule-columns";

/** More rows than this are drawn without lines between the months. */
const mostRuled = 1000;
/** A campaign of more months is drawn to here; its dates stand in their columns. */
const mostMonths = 36;

/**
 * The months from the first window to the last.
 * @returns First days, ISO; none without a window.
 * @example timelineMonths([{ level: "union", from: "2024-08-15", to: "2024-10-02" }]) //=> ["2024-08-01", "2024-09-01", "2024-10-01"]
 */
export function timelineMonths(windows: readonly Window[]): string[] {
  const first = windows.map(({ from }) => from).sort()[0];
  const last = windows
    .map(({ to }) => to)
    .sort()
    .at(-1);
  if (first === undefined || last === undefined) return [];
  const months: string[] = [];
  for (
    let month = `${first.slice(0, 7)}-01`;
    month <= last && months.length < mostMonths;
    month = monthsLater(month, 1)
  ) {
    months.push(month);
  }
  return months;
}

/**
 * Draws windows and dates month by month beside the rows: by rules of colour alone, so that a typed date moves its mark.
 * @param months First days of the months.
 * @param rows Rows of the table.
 */
export function putTimeline(draft: SheetDraft, frame: CampaignFrame, months: readonly string[], rows: number): void {
  if (months.length === 0) return;
  const first = scheduleColumns.length + 1;
  const head = sharedStyle("head", { format: "mm.yy", size: 7 });
  months.forEach((month, at) => {
    draft.cell(captionRow, first + at, serialFromDate(month), head);
  });
  draft.widths(
    first,
    months.map(() => 4.5),
  );
  const area = { row: firstRow, column: first, rows, columns: months.length };
  if (rows <= mostRuled) draft.fill(area, sharedStyle("text", { wrap: false }));
  const month = `${columnLetters(first)}$${captionRow}`;
  const cell = (field: ScheduleField): string => `$${columnLetters(scheduleColumn(field))}${firstRow}`;
  // The day held counts before the planned one.
  const date = `IF(${cell("held")}="",${cell("planned")},${cell("held")})`;
  const within = `IF(${cell("held")}="",${cell("plannedWithin")},${cell("heldWithin")})`;
  const isHere = `${date}<>"",${date}>=${month},${date}<EDATE(${month},1)`;
  const windows = frame.name("windows");
  const bound = (column: 2 | 3): string =>
    `INDEX(${windows},MATCH(${cell("level")},INDEX(${windows},0,1),0),${column})`;
  draft.conditionals.push(
    { area, formula: `=AND(${isHere},ISLOGICAL(${within}),${within}=FALSE)`, style: "error" },
    { area, formula: `=AND(${isHere})`, style: "mark" },
    { area, formula: `=AND(${month}<=${bound(3)},EDATE(${month},1)>${bound(2)})`, style: "on" },
  );
}
