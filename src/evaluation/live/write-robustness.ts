import type { Removals } from "../analysis/robustness/remove-one";
import type { WeightResult } from "../analysis/robustness/run-weights";
import type { Snapshot } from "../year/ports";
import { analysisKeys } from "../sheets/analysis/analysis-keys";
import { robustnessSheet } from "../sheets/analysis/robustness-sheet";
import { frameYear } from "../sheets/year-frame";
import { putSheet } from "./put-sheet";
import { sheetNames } from "./sheet-names";
import { nowInWords, type YearSession } from "./year-session";

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
  return putSheet(session, year, {
    key: analysisKeys.robustness,
    named: "robustness",
    step: "robustness",
    build: ({ snapshot: { data }, rating, sheets }, name) => {
      const frame = frameYear(data, rating, { sheetNames: sheetNames(sheets) });
      return robustnessSheet(frame, result, removals, name, nowInWords(session, data.language));
    },
  });
}
