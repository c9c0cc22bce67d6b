import type { Removals } from "../../analysis/robustness/remove-one";
import type { WeightResult } from "../../analysis/robustness/run-weights";
import { robustnessKind } from "../../sheets/analysis/sheets-on-demand";
import type { Snapshot } from "../../year/ports";
import { putSheet } from "./put-sheet";
import { nowInWords, type YearSession } from "../year-session";

/**
 * Writes how firm the places are to a sheet of its own.
 * @param result Places under varied weights.
 * @param removals Effects of taking one indicator or block out.
 */
export async function writeRobustness(
  session: YearSession,
  year: number,
  result: WeightResult,
  removals: Removals,
): Promise<Snapshot> {
  return putSheet(session, year, robustnessKind, ({ snapshot: { data } }) => ({
    content: { result, removals, time: nowInWords(session, data.language) },
  }));
}
