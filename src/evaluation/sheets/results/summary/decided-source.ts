import { sheetArea } from "../../../../sheets/plan/a1";
import { openErrorFormula } from "../open-error-marks";
import type { YearFrame } from "../../year-frame";
import { firstRow } from "../../year-layout";

/**
 * What a line about an organisation that was chosen by decision reads: place and total from the ranking; its name stands as it is.
 * @param id Of the organisation.
 * @returns Expressions without the sign of equality.
 */
export function decidedSource(
  frame: YearFrame,
  id: string,
): Record<"place" | "id" | "total" | "name" | "restsOn" | "reason", string> {
  const { ranking } = frame.layout;
  const column = (at: number): string =>
    sheetArea(frame.sheet("ranking"), { row: firstRow, column: at, rows: frame.layout.rows, columns: 1 }, "both");
  const text = (value: string): string => `"${value.replaceAll('"', '""')}"`;
  const found = (at: number): string => `IFERROR(INDEX(${column(at)},MATCH(${text(id)},${column(ranking.id)},0)),"")`;
  return {
    place: found(ranking.place),
    id: text(id),
    total: found(ranking.total),
    name: text(""),
    restsOn: openErrorFormula(frame, text(id)).slice(1),
    reason: text(""),
  };
}
