import { removeCreated, type CreatedParts } from "../../sheets/office/change/created-parts";
import { presentForWriting, presentParts } from "../../sheets/office/present-parts";
import { heldPlan } from "../../sheets/office/change/held-plan";
import { queueContents, type SheetContents } from "../../sheets/office/sheet-contents";
import { writePlan } from "../../sheets/office/change/write-plan";
import { compareScenario } from "../analysis/scenario/compare-scenario";
import { StepFailure } from "../../kernel/step-failure";
import type { Snapshot } from "../year/ports";
import { analysisKeys } from "../sheets/analysis/analysis-keys";
import type { PlannedSheet } from "../../kernel/sheet-module";
import { scenarioKind, scenarioResultsKind } from "../sheets/analysis/sheets-on-demand";
import { toRatingInput } from "../year/year-data";
import { frameOf, readNow } from "./put-sheet";
import { scenarioFrame } from "./scenario-steps";
import { runStep } from "../../kernel/office/run-step";
import { anchorName } from "../../kernel/sheet-anchor";
import type { YearReading } from "./year-reading";
import { nowInWords, stepLabel, tell, today, type YearSession } from "./year-session";

const keys = [analysisKeys.scenario, analysisKeys.results];

/** A sheet that goes, with all that brings it back. */
interface Leaving {
  readonly plan: PlannedSheet;
  readonly contents: SheetContents;
}

/**
 * Removes the scenario and the sheet of its results.
 * @param session What the steps share.
 * @param year Reporting year.
 * @returns The year as read back.
 * @throws StepFailure `sheet-missing` where there is no scenario.
 */
export async function removeScenario(session: YearSession, year: number): Promise<Snapshot> {
  const label = stepLabel(session, "scenarioRemoval", year);
  const { leaving, snapshot } = await runStep(async (context) => {
    const contents = queueContents(
      context,
      keys.map((key) => anchorName(key, year)),
    );
    const reading = await readNow(session, year, context);
    const found = leavingSheets(session, year, reading, contents());
    if (found.length === 0) throw new StepFailure("sheet-missing", `year ${year} has no scenario`);
    const { active } = await presentForWriting(context);
    const parts = partsOf(found, active);
    try {
      await removeCreated(context, parts, label);
      return { leaving: found, snapshot: (await readNow(session, year, context)).snapshot };
    } catch (error) {
      await bringBack(context, found, parts, label);
      throw error;
    }
  });
  session.undo.push({
    entry: { step: "scenarioRemoval", count: leaving.length, at: session.now(), year },
    goBack: () =>
      runStep(async (context) => {
        const { active } = await presentParts(context);
        await bringBack(context, leaving, partsOf(leaving, active), label);
      }),
  });
  return tell(session, snapshot);
}

function leavingSheets(
  session: YearSession,
  year: number,
  reading: YearReading,
  contents: ReadonlyMap<string, SheetContents>,
): Leaving[] {
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
    return held === undefined ? [] : [{ plan: plans[key](held.name), contents: held }];
  });
}

function partsOf(leaving: readonly Leaving[], active: string): CreatedParts {
  return {
    // No sheet is under a temporary name, and an empty start would be that of every sheet.
    token: "~nothing~",
    sheetIds: leaving.map(({ contents }) => contents.sheetId),
    names: leaving.flatMap(({ plan }) => plan.names.map(({ name }) => name)),
    active,
  };
}

/** Adds the sheets again with what stood on them; what is left of them goes first. */
async function bringBack(
  context: Excel.RequestContext,
  leaving: readonly Leaving[],
  parts: CreatedParts,
  label: string,
): Promise<void> {
  const before = await presentParts(context);
  const isWhole = leaving.every(
    ({ plan, contents }) =>
      before.sheets.includes(contents.name) && plan.names.every(({ name }) => before.names.includes(name)),
  );
  if (isWhole) return;
  await removeCreated(context, parts);
  const present = await presentParts(context);
  const sheets = leaving.map(({ plan, contents }) => heldPlan(plan.sheet, contents));
  const names = leaving.flatMap(({ plan }) => plan.names);
  await writePlan(context, { title: "", sheets, names, structureLocked: false, properties: {} }, present, {
    label,
    collect: () => () => null,
  });
}
