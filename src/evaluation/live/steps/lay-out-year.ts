import { removeCreated } from "../../../sheets/office/change/back/created-parts";
import { keptWayBack } from "../../../sheets/office/change/back/kept-way-back";
import { sizesAfter } from "../../../sheets/office/read/area-sizes";
import { additionOf } from "../../../sheets/office/change/sheets-change";
import { inTurns, nextTask } from "../../../sheets/office/next-task";
import { presentParts } from "../../../sheets/office/read/present-parts";
import { inWorkbook } from "../../../kernel/office/in-workbook";
import { underPresentIds } from "../../../kernel/office/under-present-ids";
import { runStep } from "../../../kernel/office/run-step";
import type { Running } from "../../../kernel/running";
import { StepFailure } from "../../../kernel/step-failure";
import { rate } from "../../../rating/rate";
import type { Snapshot } from "../../year/ports";
import { planYearInTurns } from "../../sheets/plan-year";
import { toRatingInput, type YearData } from "../../year/year-data";
import { refuseRepeated } from "./refuse/refuse-repeated";
import { queueYear } from "../reading/year-reading";
import { tell, today, type YearSession } from "../year-session";

/**
 * Adds the sheets of a year to the open workbook.
 * @param session What the steps share.
 * @param data The year.
 * @param running Sheets filled so far, and the wish to stop.
 * @returns The year as read back from the sheets.
 */
export async function layOutYear(session: YearSession, data: YearData, running: Running = {}): Promise<Snapshot> {
  refuseRepeated(data.criteria);
  const snapshot = await addYear(session, data, running).catch(async (error: unknown) => {
    if (!(error instanceof StepFailure) || error.kind !== "interrupted" || !(await removeRemains())) throw error;
    return addYear(session, data, running);
  });
  session.results.expect(data.year);
  // A way back that took the year away found nothing in this one.
  session.doing.delete(data.year);
  return tell(session, snapshot, "step");
}

function addYear(session: YearSession, data: YearData, running: Running): Promise<Snapshot> {
  return runStep(session, {
    ...{ key: "layOut", year: data.year, running },
    plan: async (_context, present) => {
      const rating = rate(toRatingInput(data, today(session)));
      await nextTask();
      const plan = await inTurns(planYearInTurns(data, rating, { taken: present.sheets }));
      const names = plan.names.map(({ name }) => name);
      return {
        change: additionOf(plan, { key: "summary" }),
        count: plan.sheets.length,
        collect: (last) => {
          const read = queueYear(last, data.year, names, today(session), sizesAfter(present.sizes, plan.names));
          return async () => (await read()).snapshot;
        },
      };
    },
  });
}

/**
 * Removes what a step only added before the workbook was closed or Excel went away.
 * @returns False where it wrote over sheets, which only a person may put back.
 */
function removeRemains(): Promise<boolean> {
  return inWorkbook(async (context) => {
    const { unfinished, names } = await presentParts(context);
    if (!unfinished || (await keptWayBack(context)) !== undefined) return false;
    const { created } = await underPresentIds(context, names, unfinished, undefined);
    await removeCreated(context, created);
    return true;
  });
}
