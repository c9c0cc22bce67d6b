import { sheetArea } from "../../sheets/plan/a1";
import type { CampaignFrame } from "./campaign-frame";
import { firstRow } from "./head-and-page";
import { scheduleColumn, type ScheduleField } from "./schedule-columns";

/** Columns of the schedule that have names. */
const named: readonly ScheduleField[] = ["members", "planned", "held", "entitled", "present"];

/** A column of the schedule as formulas of other sheets say it: by its name where it has one, in the rows of the organisations. */
export function scheduleArea(frame: CampaignFrame, field: ScheduleField): string {
  if (named.includes(field)) return frame.name(field);
  const rows = Math.max(1, frame.organisations.length);
  return sheetArea(frame.sheet("schedule"), { row: firstRow, column: scheduleColumn(field), rows, columns: 1 }, "both");
}
