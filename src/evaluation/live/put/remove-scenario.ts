import { heldPlan } from "../../../sheets/office/change/held/held-plan";
import { queueContents, type SheetContents } from "../../../sheets/office/read/sheet-contents";
import { runStep } from "../../../kernel/office/run-step";
import { anchorName } from "../../../kernel/sheet-anchor";
import type { PlannedSheet } from "../../../kernel/sheet-module";
import { StepFailure } from "../../../kernel/step-failure";
import { compareScenario } from "../../analysis/scenario/compare-scenario";
import type { Snapshot } from "../../year/ports";
import { analysisKeys } from "../../sheets/analysis/analysis-keys";
import { scenarioKind, scenarioResultsKind } from "../../sheets/analysis/sheets-on-demand";
import { toRatingInput } from "../../year/year-data";
import { frameOf } from "./put-sheet";
import { scenarioFrame } from "./put-scenario";
import { queueYear, type YearReading } from "../reading/year-reading";
import { nowInWords, tell, today, type YearSession } from "../year-session";

const keys = [analysisKeys.scenario, analysisKeys.results];

/**
 * Removes the scenario and the sheet of its results.
 * @param session What the steps share.
 * @param year Reporting year.
 * @returns The year as read back.
 * @throws StepFailure `sheet-missing` where there is no scenario.
 */
export async function removeScenario(session: YearSession, year: number): Promise<Snapshot> {
  const snapshot = await runStep(session, {
    ...{ key: "scenarioRemoval", year },
    plan: async (context, present) => {
      const read = queueYear(context, year, present.names, today(session), present.sizes);
      const contents = queueContents(
        context,
        keys.map((key) => anchorName(key, year)),
        present.sizes,
      );
      await context.sync();
      const leaving = leavingSheets(session, year, await read(), await contents());
      if (leaving.length === 0) throw new StepFailure("sheet-missing", `year ${year} has no scenario`);
      const namesBefore = leaving.flatMap(({ plan }) => plan.names);
      const left = present.names.filter((name) => !namesBefore.some((gone) => gone.name === name));
      return {
        change: {
          ...{ kept: [], added: [], order: [], orderBefore: [], names: [], namesBefore },
          removed: leaving.map(({ plan, held }) => ({ was: heldPlan(plan.sheet, held), held })),
        },
        count: leaving.length,
        collect: (last) => {
          const after = queueYear(last, year, left, today(session), present.sizes);
          return async () => (await after()).snapshot;
        },
      };
    },
  });
  return tell(session, snapshot);
}

function leavingSheets(
  session: YearSession,
  year: number,
  reading: YearReading,
  contents: ReadonlyMap<string, SheetContents>,
): { readonly plan: PlannedSheet; readonly held: SheetContents }[] {
  const { data, scenario } = reading.snapshot;
  const criteria = scenario?.criteria ?? data.criteria;
  const plans = {
    [analysisKeys.scenario]: (name: string) => scenarioKind.plan(scenarioFrame(session, reading, criteria), name, null),
    [analysisKeys.results]: (name: string) =>
      scenarioResultsKind.plan(frameOf(reading), name, {
        comparison: compareScenario(toRatingInput(data, today(session)), criteria),
        time: nowInWords(session, data.language),
      }),
  };
  return keys.flatMap((key) => {
    const held = contents.get(anchorName(key, year));
    return held === undefined ? [] : [{ plan: plans[key](held.name), held }];
  });
}
