import { presentForWriting } from "../../sheets/office/present-parts";
import { rewriteSheets, wayBackOfRewrite, type RewriteStep } from "../../sheets/office/change/rewrite-sheets";
import { queueContents } from "../../sheets/office/sheet-contents";
import { StepFailure } from "../../kernel/step-failure";
import type { Running } from "../../kernel/running";
import type { Snapshot } from "../year/ports";
import { planRefresh } from "../sheets/plan-refresh";
import { addedCells, cellsBeyond, changedCells, readEdited, refuseEdited } from "./edited-cells";
import { nextTask } from "./next-task";
import { takePresentBack } from "./present-sheets";
import { sheetNames } from "./sheet-names";
import { queueExtents } from "./standing-extents";
import { yearSheets } from "../sheets/year-sheets";
import { refuseLost } from "./refuse-lost";
import { runStep } from "../../kernel/office/run-step";
import { anchorName } from "../../kernel/sheet-anchor";
import { queueYear } from "./year-reading";
import { noteWritten, stepLabel, tell, today, type YearSession } from "./year-session";

/** Sheets whose layout follows the result. */
const refreshed = yearSheets.flatMap(({ key, isRefreshed }) => (isRefreshed ? [key] : []));

/**
 * Writes summary, awards and findings anew from the present figures, in three syncs.
 * @param session What the steps share.
 * @param year Reporting year.
 * @param running The wish to stop, heard until the sheets are written.
 * @returns The reading the sheets were written from.
 * @throws StepFailure `own-content` with the cells where something was entered since the pane wrote them.
 */
export async function refreshYear(session: YearSession, year: number, { signal }: Running = {}): Promise<Snapshot> {
  const { step, snapshot } = await runStep(async (context) => {
    const { names, formulas } = await presentForWriting(context);
    const read = queueYear(context, year, names, today(session));
    const contents = queueContents(
      context,
      refreshed.map((key) => anchorName(key, year)),
    );
    const extents = queueExtents(context, year, names);
    await context.sync();
    signal?.throwIfAborted();
    const reading = read();
    refuseLost(reading.snapshot);
    await nextTask();
    const before = contents();
    const plan = planRefresh(reading.snapshot.data, reading.rating, { sheetNames: sheetNames(reading.sheets) });
    await nextTask();
    const written = session.written.get(year);
    const own = plan.sheets.flatMap((sheet) => {
      const { key } = sheet;
      const [was, held] = [written?.get(key), before.get(anchorName(key, year))];
      if (was && held) return [...changedCells(was, held), ...addedCells(was, held)];
      const extent = held && extents().get(held.sheetId);
      return extent ? cellsBeyond(sheet, extent, held) : [];
    });
    if (own.length > 0) throw new StepFailure("own-content", own.join("\n"), { places: own });
    const done: RewriteStep = {
      sheets: plan.sheets.flatMap((sheet) => {
        const contentsBefore = before.get(anchorName(sheet.key, year));
        const was = written?.get(sheet.key);
        return contentsBefore ? [{ plan: sheet, before: contentsBefore, ...(was && { was }) }] : [];
      }),
      names: plan.names.map((name) => ({ plan: name, ...beforeOf(formulas.get(name.name)) })),
    };
    await rewriteSheets(context, done, stepLabel(session, "refresh", year));
    noteWritten(session, year, plan);
    return { step: done, snapshot: reading.snapshot };
  });
  const earlier = step.sheets.flatMap(({ was }) => (was ? [was] : []));
  session.undo.push({
    entry: { step: "refresh", count: step.sheets.length, at: session.now(), year },
    goBack: async (overwrite) => {
      await runStep(async (context) => {
        refuseEdited(await readEdited(context, year, step.sheets), overwrite);
        await takePresentBack(context, year, wayBackOfRewrite(step), stepLabel(session, "undo", year));
      });
      noteWritten(session, year, { sheets: earlier });
    },
  });
  return tell(session, snapshot);
}

function beforeOf(formula: string | undefined): { readonly before?: string } {
  return formula === undefined ? {} : { before: formula };
}
