import type { Reach } from "../analysis/reach/reach-place";
import type { Snapshot } from "../year/ports";
import { analysisKeys } from "../sheets/analysis/analysis-keys";
import { reachSheet } from "../sheets/analysis/reach-sheet";
import { frameYear } from "../sheets/year-frame";
import { putSheet } from "./put-sheet";
import { sheetNames } from "./sheet-names";
import { nowInWords, type YearSession } from "./year-session";

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
  return putSheet(session, year, {
    key: analysisKeys.reach,
    named: "reach",
    step: "reach",
    build: ({ snapshot: { data }, rating, sheets }, name) => {
      const frame = frameYear(data, rating, { sheetNames: sheetNames(sheets) });
      return reachSheet(frame, organisation, reaches, name, nowInWords(session, data.language));
    },
  });
}
