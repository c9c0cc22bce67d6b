import { runStep } from "../../../kernel/office/run-step";
import type { LogRecord } from "../../../kernel/log-record";
import { anchorName } from "../../../kernel/sheet-anchor";
import { queueFoundAreas } from "../../../sheets/office/read/find-areas";
import { queueContents } from "../../../sheets/office/read/sheet-contents";
import type { Snapshot, YearStep } from "../../year/ports";
import { appendRecords } from "./append-records";
import { refuseLost } from "./refuse-lost";
import { queueYear } from "../reading/year-reading";
import { tell, today, type YearSession } from "../year-session";

/**
 * Adds records about the ways of returns to the log of changes, in three syncs.
 * @param session What the steps share.
 * @param year Reporting year.
 * @param records Oldest first.
 * @returns The year as read, with the records.
 * @throws StepFailure `sheet-missing` where the log is no longer in the workbook.
 */
export async function recordWay(session: YearSession, year: number, records: readonly LogRecord[]): Promise<Snapshot> {
  const table = `log_table_${year}`;
  const snapshot = await runStep<YearStep, Snapshot>(session, {
    ...{ key: "way", year },
    plan: async (context, { names, sizes }) => {
      const read = queueYear(context, year, names, today(session), sizes);
      const areas = queueFoundAreas(context, names.includes(table) ? [table] : []);
      const contents = queueContents(context, [anchorName("log", year)], sizes);
      await context.sync();
      const reading = await read();
      refuseLost(reading.snapshot);
      const { data } = reading.snapshot;
      const { added, name } = appendRecords(reading, { sheets: await contents(), area: areas().get(table) }, records);
      return {
        change: {
          ...{ added: [], removed: [], order: [], orderBefore: [], namesBefore: [] },
          kept: [added],
          names: [name],
        },
        count: records.length,
        collect: () => () => ({ ...reading.snapshot, data: { ...data, log: [...(data.log ?? []), ...records] } }),
      };
    },
  });
  return tell(session, snapshot);
}
