import type { AwardRow } from "../../../../rating/awards/list-awards";
import { sheetArea } from "../../../../sheets/plan/a1";
import { openErrorFormula } from "../open-error-marks";
import type { YearFrame } from "../../year-frame";
import { firstRow } from "../../year-layout";

/**
 * What a line about an award that was decided reads: its total from the ranking, with the points by decision it has; place and
 * name stand as they are.
 * @param byDecision Points by decision that its total counts.
 * @returns Expressions without the sign of equality.
 */
export function decidedSource(
  frame: YearFrame,
  { id, place, reason }: Pick<AwardRow, "id" | "place" | "reason">,
  byDecision?: number,
): Record<"place" | "id" | "total" | "name" | "restsOn" | "reason", string> {
  const { ranking } = frame.layout;
  const column = (at: number): string =>
    sheetArea(frame.sheet("ranking"), { row: firstRow, column: at, rows: frame.layout.rows, columns: 1 }, "both");
  const text = (value: string): string => `"${value.replaceAll('"', '""')}"`;
  const total = `INDEX(${column(ranking.total)},MATCH(${text(id)},${column(ranking.id)},0))`;
  return {
    place: String(place),
    id: text(id),
    total: `IFERROR(${withPoints(total, byDecision)},"")`,
    name: text(""),
    restsOn: openErrorFormula(frame, text(id)).slice(1),
    reason: text(reason),
  };
}

/**
 * A total with points by decision: a sum in the cell shows what was added.
 * @example withPoints("C9", -5) //=> "C9-5"
 */
export function withPoints(total: string, points: number | undefined): string {
  if (points === undefined) return total;
  return `${total}${points < 0 ? "-" : "+"}${Math.abs(points)}`;
}
