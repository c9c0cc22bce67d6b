import { compareScenario } from "../analysis/scenario/compare-scenario";
import { rate } from "../../rating/rate";
import type { Criteria } from "../../rating/criteria/criteria";
import type { Snapshot } from "../year/ports";
import { analysisKeys } from "../sheets/analysis/analysis-keys";
import type { AnalysisPlan } from "../sheets/analysis/analysis-plan";
import { scenarioResultsSheet } from "../sheets/analysis/scenario-results-sheet";
import { scenarioSheet } from "../sheets/analysis/scenario-sheet";
import { frameYear } from "../sheets/year-frame";
import { toRatingInput } from "../year/year-data";
import { putSheet } from "./put-sheet";
import { sheetNames } from "./sheet-names";
import type { YearReading } from "./year-reading";
import { nowInWords, today, type YearSession } from "./year-session";

/**
 * Adds a copy of the criteria sheet, which the analyst edits in its place.
 * @throws StepFailure `name-taken` where the year has one already.
 */
export async function createScenario(session: YearSession, year: number): Promise<Snapshot> {
  return putSheet(session, year, {
    key: analysisKeys.scenario,
    named: "scenario",
    step: "scenario",
    onlyNew: true,
    build: (reading, name) => planScenario(session, reading, reading.snapshot.data.criteria, name),
  });
}

/**
 * Writes points, totals and places of the scenario beside the official ones.
 * @throws StepFailure `sheet-missing` where the year has no scenario.
 */
export async function writeScenario(session: YearSession, year: number): Promise<Snapshot> {
  return putSheet(session, year, {
    key: analysisKeys.results,
    named: "results",
    step: "scenarioResults",
    build: ({ snapshot, rating, sheets }, name) => {
      const { data, scenario } = snapshot;
      if (scenario === undefined) return null;
      const comparison = compareScenario(toRatingInput(data, today(session)), scenario.criteria);
      const frame = frameYear(data, rating, { sheetNames: sheetNames(sheets) });
      return scenarioResultsSheet(frame, comparison, name, nowInWords(session, data.language));
    },
  });
}

/** The sheet of a scenario as it is planned, with criteria of its own. */
export function planScenario(
  session: YearSession,
  { snapshot: { data }, sheets }: YearReading,
  criteria: Criteria,
  name: string,
): AnalysisPlan {
  const own = { ...data, criteria };
  const frame = frameYear(own, rate(toRatingInput(own, today(session))), { sheetNames: sheetNames(sheets) });
  return scenarioSheet(frame, name);
}
