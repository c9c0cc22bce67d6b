import type { Level } from "../model/level";
import { meetingKind } from "../model/settings";
import type { CampaignFrame } from "./campaign-frame";

/** Whether a meeting had its quorum, as a formula over two cells; the share stands as text on the campaign's sheet. */
export function nativeQuorum(frame: CampaignFrame, level: Level, entitled: string, present: string): string {
  const { schedule } = frame.words;
  const { numerator, denominator, over } = frame.data.settings.quorum[meetingKind(level)];
  const sign = over ? ">" : ">=";
  const enough = `${present}*${denominator}${sign}${entitled}*${numerator}`;
  return `=IF(OR(${entitled}="",${present}=""),"",IF(AND(${entitled}>0,${enough}),"${schedule.enough}","${schedule.tooFew}"))`;
}

/** When information is due after a meeting: the same date of a later month, or its last day, as `EDATE` clips it. */
export function nativeDue(held: string, months: string): string {
  return `=IF(${held}="","",EDATE(${held},${months}))`;
}

/** The first working day from a date on; days off are a list. */
export function nativeWorkday(due: string, daysOff: string): string {
  return `=IF(${due}="","",WORKDAY(${due}-1,1,${daysOff}))`;
}

/** Calendar days after a due date. */
export function nativeDaysLate(due: string, received: string): string {
  return `=IF(OR(${due}="",${received}=""),"",MAX(0,${received}-${due}))`;
}

/**
 * Delegates by the norm over the cell with members; the mode is a number from 1: without the remainder, half-up, any remainder.
 * @param names Cells or names of norm, mode number and minimum.
 */
export function nativeDelegates(
  members: string,
  { norm, mode, minimum }: { readonly norm: string; readonly mode: string; readonly minimum: string },
): string {
  const rest = `MOD(${members},${norm})`;
  const whole = `(${members}-${rest})/${norm}`;
  const more = `CHOOSE(${mode},0,IF(2*${rest}>=${norm},1,0),IF(${rest}>0,1,0))`;
  return `=IF(N(${members})=0,"",MAX(${minimum},${whole}+${more}))`;
}
