import type { LogRecord } from "../../../kernel/log-record";
import { inWorkbook } from "../../../kernel/office/in-workbook";
import { runStep } from "../../../kernel/office/run-step";
import { waitForOthers } from "../../../kernel/office/workbook-session";
import { anchorName } from "../../../kernel/sheet-anchor";
import { StepFailure } from "../../../kernel/step-failure";
import type { KeptSheet } from "../../../sheets/office/change/sheets-change";
import { queueFoundAreas } from "../../../sheets/office/read/find-areas";
import { presentParts } from "../../../sheets/office/read/present-parts";
import { queueContents, type SheetContents } from "../../../sheets/office/read/sheet-contents";
import { logColumns } from "../../year/log-columns";
import { idIn, newRecordId } from "../../../text/record-id";
import type { Snapshot, YearStep } from "../../year/ports";
import { appendRecords, type OwnRecord } from "./append-records";
import { refuseLost } from "./refuse/refuse-lost";
import { queueYear, type YearReading } from "../reading/year-reading";
import { tell, today, type YearSession } from "../year-session";

/** A step that adds records to the log of a year. */
interface RecordStep {
  readonly key: YearStep;
  /** Oldest first. */
  readonly records: (reading: YearReading) => readonly LogRecord[];
  /** Another sheet that says what the first record says. */
  readonly beside?: {
    readonly key: string;
    readonly change: (
      sheet: SheetContents | undefined,
      reading: YearReading,
      record: LogRecord,
    ) => KeptSheet | undefined;
  };
  /** Refused while any sheet of the year is lost. */
  readonly needsAll?: boolean;
}

/** How often records are written that another person's took the place of. */
const mostTries = 3;

/**
 * Adds records below the last one of the log, in three syncs, and reads back that they stand there. Where others are in the
 * workbook that is looked at again once what they did has arrived: of two who added at once one finds the other's record in
 * the row of its own, and adds its own below.
 * @param session What the steps share.
 * @param year Reporting year.
 * @param step What is recorded.
 * @returns The year as read, with the records.
 * @throws StepFailure `sheet-missing` where the log is no longer in the workbook.
 */
export async function addRecords(session: YearSession, year: number, step: RecordStep): Promise<Snapshot> {
  let wanted = step;
  for (let left = mostTries; left > 0; left -= 1) {
    const { snapshot, added, found } = await add(session, year, wanted);
    const ids = snapshot.withOthers ? await idsOnceSettled(session, year) : found;
    const lost = added.filter(({ id }) => !ids.has(id)).map(({ record }) => record);
    if (lost.length === 0) return tell(session, snapshot);
    session.history.forget();
    wanted = { ...step, records: () => lost };
  }
  throw new StepFailure("changed-meanwhile", "others wrote over the records of the log");
}

interface Added {
  readonly snapshot: Snapshot;
  readonly added: readonly OwnRecord[];
  /** Ids of the records as they stand in their rows. */
  readonly found: ReadonlySet<string>;
}

function add(session: YearSession, year: number, { key, records, beside, needsAll }: RecordStep): Promise<Added> {
  const table = `log_table_${year}`;
  return runStep<YearStep, Added>(session, {
    ...{ key, year },
    plan: async (context, { names, sizes }) => {
      const read = queueYear(context, year, names, today(session), sizes);
      const areas = queueFoundAreas(context, names.includes(table) ? [table] : []);
      const anchors = ["log", ...(beside ? [beside.key] : [])].map((one) => anchorName(one, year));
      const contents = queueContents(context, anchors, sizes);
      await context.sync();
      const reading = await read();
      if (needsAll === true) refuseLost(reading.snapshot);
      const sheets = await contents();
      const own = records(reading).map((record): OwnRecord => ({ record, id: newRecordId() }));
      const { added, name } = appendRecords(reading, { sheets, area: areas().get(table) }, own);
      const [first] = own;
      const other = first && beside?.change(sheets.get(anchorName(beside.key, year)), reading, first.record);
      const { data } = reading.snapshot;
      const snapshot = {
        ...reading.snapshot,
        data: { ...data, log: [...(data.log ?? []), ...own.map(({ record }) => record)] },
      };
      return {
        change: {
          ...{ added: [], removed: [], order: [], orderBefore: [], namesBefore: [] },
          kept: other ? [added, other] : [added],
          names: [name],
        },
        count: own.length,
        collect: ({ workbook }) => {
          const top = Math.min(...added.plan.rows.map(({ row }) => row));
          const marks = workbook.worksheets
            .getItem(added.held.sheetId)
            .getRangeByIndexes(top - 1, logColumns.mark - 1, own.length, 1);
          marks.untrack();
          marks.load("values");
          return () => ({ snapshot, added: own, found: idsOf(marks.values.flat()) });
        },
      };
    },
  });
}

function idsOnceSettled(session: YearSession, year: number): Promise<ReadonlySet<string>> {
  return inWorkbook(async (context) => {
    await waitForOthers(session);
    const { sizes } = await presentParts(context);
    const anchor = anchorName("log", year);
    const contents = queueContents(context, [anchor], sizes);
    await context.sync();
    const used = (await contents()).get(anchor)?.used;
    return idsOf(used?.values.map((line) => line[logColumns.mark - used.column]) ?? []);
  });
}

function idsOf(cells: readonly unknown[]): ReadonlySet<string> {
  return new Set(cells.flatMap((cell) => idIn(String(cell ?? "")) ?? []));
}
