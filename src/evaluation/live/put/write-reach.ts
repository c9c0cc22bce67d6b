import type { Reach } from "../../analysis/reach/reach-place";
import { reachKind } from "../../sheets/analysis/sheets-on-demand";
import type { Snapshot } from "../../year/ports";
import { putSheet } from "./put-sheet";
import { nowInWords, type YearSession } from "../year-session";

/**
 * Writes what a better place would take to a sheet of its own.
 * @param organisation Id of the organisation.
 * @param reaches Places in reach and what leads to them.
 */
export async function writeReach(
  session: YearSession,
  year: number,
  organisation: string,
  reaches: readonly Reach[],
): Promise<Snapshot> {
  return putSheet(session, year, reachKind, ({ snapshot: { data } }) => ({
    content: { organisation, reaches, time: nowInWords(session, data.language) },
  }));
}
