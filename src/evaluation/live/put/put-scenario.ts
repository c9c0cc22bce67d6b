import { compareScenario } from "../../analysis/scenario/compare-scenario";
import { rate } from "../../../rating/rate";
import type { Criteria } from "../../../rating/criteria/criteria";
import type { Snapshot } from "../../year/ports";
import { scenarioKind, scenarioResultsKind } from "../../sheets/analysis/sheets-on-demand";
import { frameYear } from "../../sheets/frame-year";
import type { YearFrame } from "../../sheets/year-frame";
import { toRatingInput } from "../../year/year-data";
import { putSheet } from "./put-sheet";
import { sheetNames } from "../reading/sheet-names";
import type { YearReading } from "../reading/year-reading";
import { nowInWords, today, type YearSession } from "../year-session";

/**
 * Adds a copy of the criteria sheet, which the analyst edits in its place.
 * @throws StepFailure `name-taken` where the year has one already.
 */
export async function putScenario(session: YearSession, year: number): Promise<Snapshot> {
  return putSheet(session, year, scenarioKind, (reading) => ({
    content: null,
    frame: scenarioFrame(session, reading, reading.snapshot.data.criteria),
  }));
}

/**
 * Writes points, totals and places of the scenario beside the official ones.
 * @throws StepFailure `sheet-missing` where the year has no scenario.
 */
export async function putScenarioResults(session: YearSession, year: number): Promise<Snapshot> {
  return putSheet(session, year, scenarioResultsKind, ({ snapshot: { data, scenario } }) => {
    if (scenario === undefined) return null;
    const comparison = compareScenario(toRatingInput(data, today(session)), scenario.criteria);
    return { content: { comparison, time: nowInWords(session, data.language) } };
  });
}

/** The year with the criteria of a scenario in place of its own. */
export function scenarioFrame(
  session: YearSession,
  { snapshot: { data }, sheets }: YearReading,
  criteria: Criteria,
): YearFrame {
  const own = { ...data, criteria };
  return frameYear(own, rate(toRatingInput(own, today(session))), { sheetNames: sheetNames(sheets) });
}
