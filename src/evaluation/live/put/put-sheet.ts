import { queueContents } from "../../../sheets/office/read/sheet-contents";
import { fitSheetName } from "../../../sheets/plan/sheet-name";
import { putChange } from "../../../kernel/office/put-change";
import { sizesAfter } from "../../../sheets/office/read/area-sizes";
import { runStep } from "../../../kernel/office/run-step";
import { anchorName } from "../../../kernel/sheet-anchor";
import { StepFailure } from "../../../kernel/step-failure";
import type { Snapshot } from "../../year/ports";
import type { YearSheetOnDemand } from "../../sheets/analysis/sheets-on-demand";
import { frameYear } from "../../sheets/frame-year";
import type { YearFrame } from "../../sheets/year-frame";
import { refuseLost } from "../steps/refuse/refuse-lost";
import { sheetNames } from "../reading/sheet-names";
import { queueYear, type YearReading } from "../reading/year-reading";
import { tell, today, type YearSession } from "../year-session";

/** What a sheet that is put says: from which frame, where that is not the year's own, and its content. */
interface PutContent<Content> {
  readonly content: Content;
  readonly frame?: YearFrame;
}

/**
 * Adds a sheet on demand, or writes it anew where it stands.
 * @param session What the steps share.
 * @param year Reporting year.
 * @param put The kind of sheet.
 * @param contentOf What it says of a reading; `null` where there is nothing to write.
 * @returns The year as read back.
 */
export async function putSheet<Content>(
  session: YearSession,
  year: number,
  put: YearSheetOnDemand<Content>,
  contentOf: (reading: YearReading) => PutContent<Content> | null,
): Promise<Snapshot> {
  const anchor = anchorName(put.key, year);
  const snapshot = await runStep(session, {
    ...{ key: put.step, label: put.key, year },
    plan: async (context, present) => {
      const read = queueYear(context, year, present.names, today(session), present.sizes);
      const contents = queueContents(context, present.names.includes(anchor) ? [anchor] : [], present.sizes);
      await context.sync();
      const reading = await read();
      refuseLost(reading.snapshot);
      const held = (await contents()).get(anchor);
      if (held && put.onlyNew) throw new StepFailure("name-taken", `${put.key} is there already`);
      const said = contentOf(reading);
      if (said === null) throw new StepFailure("sheet-missing", `${put.key} has nothing to stand on`);
      const wanted = put.named(reading.snapshot.data.language);
      const name = held?.name ?? fitSheetName(wanted, present.sheets, String(year));
      const plan = put.plan(said.frame ?? frameOf(reading), name, said.content);
      const names = [...new Set([...present.names, ...plan.names.map((one) => one.name)])];
      return {
        change: putChange(plan, held, session.written.get(year)?.get(put.key), present),
        count: 1,
        collect: (last) => {
          // Written anew it is no part of what is read; added it may be.
          const sizes = sizesAfter(present.sizes, plan.names);
          const after = held ? () => reading : queueYear(last, year, names, today(session), sizes);
          return async () => (await after()).snapshot;
        },
      };
    },
  });
  return tell(session, snapshot);
}

/** The year of a reading as the builders of its sheets take it. */
export function frameOf({ snapshot: { data }, rating, sheets }: YearReading): YearFrame {
  return frameYear(data, rating, { sheetNames: sheetNames(sheets) });
}
