import { addedCells, cellsBeyond, changedCells } from "../../../sheets/office/change/held/edited-cells";
import { heldPlan } from "../../../sheets/office/change/held/held-plan";
import type { WholeSheet } from "../../../sheets/office/change/sheets-change";
import { queueContents } from "../../../sheets/office/read/sheet-contents";
import { runStep } from "../../../kernel/office/run-step";
import type { Running } from "../../../kernel/running";
import { anchorName } from "../../../kernel/sheet-anchor";
import { StepFailure } from "../../../kernel/step-failure";
import type { Snapshot } from "../../year/ports";
import { planRefresh } from "../../sheets/plan-refresh";
import { yearSheets } from "../../sheets/year-sheets";
import { nextTask } from "../../../sheets/office/next-task";
import { refuseLost } from "./refuse/refuse-lost";
import { sheetNames } from "../reading/sheet-names";
import { queueExtents } from "../reading/standing-extents";
import { queueYear } from "../reading/year-reading";
import { tell, today, type YearSession } from "../year-session";

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
export async function refreshYear(session: YearSession, year: number, running: Running = {}): Promise<Snapshot> {
  const snapshot = await runStep(session, {
    ...{ key: "refresh", year, running },
    plan: async (context, { names, sizes }) => {
      const read = queueYear(context, year, names, today(session), sizes);
      const contents = queueContents(
        context,
        refreshed.map((key) => anchorName(key, year)),
        sizes,
      );
      const extents = queueExtents(context, year, names);
      await context.sync();
      running.signal?.throwIfAborted();
      const reading = await read();
      refuseLost(reading.snapshot);
      await nextTask();
      const before = await contents();
      const plan = planRefresh(reading.snapshot.data, reading.rating, { sheetNames: sheetNames(reading.sheets) });
      await nextTask();
      const written = session.written.get(year);
      const kept = plan.sheets.flatMap((sheet) => {
        const [was, held] = [written?.get(sheet.key), before.get(anchorName(sheet.key, year))];
        return held ? [{ plan: sheet, held, ...(was && { was }) }] : [];
      });
      const own = kept.flatMap(({ plan: sheet, was, held }) => {
        if (was) return [...changedCells(was, held), ...addedCells(was, held)];
        const extent = extents().get(held.sheetId);
        return extent ? cellsBeyond(sheet, extent, held) : [];
      });
      if (own.length > 0) throw new StepFailure("own-content", own.join("\n"), { places: own });
      return {
        change: {
          ...{ added: [], removed: [], order: [], orderBefore: [], namesBefore: [] },
          kept: kept.map(({ plan: sheet, was, held }): WholeSheet => {
            return { plan: sheet, was: heldPlan(was ?? sheet, held), held };
          }),
          names: plan.names.filter((name) => kept.some(({ plan: sheet }) => sheet.key === name.sheet)),
        },
        count: kept.length,
        written: plan.sheets,
        collect: () => () => reading.snapshot,
      };
    },
  });
  return tell(session, snapshot);
}
