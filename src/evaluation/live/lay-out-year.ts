import { removeCreated, type CreatedParts } from "../../sheets/office/change/created-parts";
import { keptWayBack } from "../../sheets/office/change/kept-way-back";
import { presentForWriting, presentParts, type PresentParts } from "../../sheets/office/present-parts";
import { writePlan } from "../../sheets/office/change/write-plan";
import { rate } from "../../rating/rate";
import type { Running } from "../../kernel/running";
import type { Snapshot } from "../year/ports";
import { planYear } from "../sheets/plan-year";
import { toRatingInput, type YearData } from "../year/year-data";
import { readEdited, refuseEdited } from "./edited-cells";
import { removePresent } from "./present-sheets";
import { refuseRepeated } from "./refuse-repeated";
import { runStep } from "../../kernel/office/run-step";
import { queueYear } from "./year-reading";
import { noteWritten, stepLabel, tell, today, type YearSession } from "./year-session";

/**
 * Adds the sheets of a year to the open workbook.
 * @param session What the steps share.
 * @param data The year.
 * @param running Sheets filled so far, and the wish to stop.
 * @returns The year as read back from the sheets.
 */
export async function layOutYear(
  session: YearSession,
  data: YearData,
  { onProgress, signal }: Running = {},
): Promise<Snapshot> {
  const { created, snapshot } = await runStep(async (context) => {
    refuseRepeated(data.criteria);
    const present = await presentWithoutRemains(context);
    const rating = rate(toRatingInput(data, today(session)));
    const plan = planYear(data, rating, { taken: present.sheets });
    const names = plan.names.map(({ name }) => name);
    const { created: parts, collected } = await writePlan(context, plan, present, {
      show: "summary",
      signal,
      label: stepLabel(session, "layOut", data.year),
      onSheets: (count, of) => onProgress?.({ count, of }),
      collect: (last) => queueYear(last, data.year, names, today(session)),
    });
    noteWritten(session, data.year, plan);
    return { created: parts, snapshot: collected.snapshot };
  });
  session.undo.push({
    entry: { step: "layOut", count: created.sheetIds.length, at: session.now(), year: data.year },
    goBack: (overwrite) => takeBack(session, data.year, created, overwrite),
  });
  session.results.expect(data.year);
  return tell(session, snapshot);
}

/** Sheets that an earlier step only added, before the workbook was closed or Excel went away, are removed first. */
async function presentWithoutRemains(context: Excel.RequestContext): Promise<PresentParts> {
  const present = await presentParts(context);
  const { unfinished } = present;
  if (!unfinished) return present;
  if ((await keptWayBack(context)) === undefined) await removeCreated(context, unfinished);
  return presentForWriting(context);
}

/** The sheets go, what was entered on them since only when asked. */
async function takeBack(session: YearSession, year: number, created: CreatedParts, overwrite: boolean): Promise<void> {
  await runStep(async (context) => {
    const sheets = [...(session.written.get(year)?.values() ?? [])].map((plan) => ({ plan }));
    refuseEdited(await readEdited(context, year, sheets), overwrite);
    await removePresent(context, year, created, stepLabel(session, "undo", year));
  });
  session.known.delete(year);
  session.written.delete(year);
}
