import { formulasReferringTo } from "../../../../sheets/office/change/formulas-referring-to";
import type { SheetsChange } from "../../../../sheets/office/change/sheets-change";
import { sizesAfter } from "../../../../sheets/office/read/area-sizes";
import type { PresentParts } from "../../../../sheets/office/read/present-parts";
import { inTurns } from "../../../../sheets/office/next-task";
import { queueContents } from "../../../../sheets/office/read/sheet-contents";
import { runStep } from "../../../../kernel/office/run-step";
import { waitForOthers } from "../../../../kernel/office/workbook-session";
import type { LogRecord } from "../../../../kernel/log-record";
import type { Running } from "../../../../kernel/running";
import { anchorName, anchoredKeys } from "../../../../kernel/sheet-anchor";
import { StepFailure } from "../../../../kernel/step-failure";
import type { RewriteStepName, Snapshot, YearStep } from "../../../year/ports";
import { isOnDemand } from "../../../sheets/analysis/sheets-on-demand";
import type { YearData } from "../../../year/year-data";
import { planRewrite } from "./plan-rewrite";
import type { PresentYear } from "./present-year";
import { refuseRepeated } from "../refuse/refuse-repeated";
import { queueExtents } from "../../reading/standing-extents";
import { addRecords } from "../add-records";
import { readSnapshot } from "../../reading/read-snapshot";
import { queueYear } from "../../reading/year-reading";
import type { ChangeWay } from "../../../journal/change-record";
import { noteBefore } from "../../changes/step-changes";
import { tell, today, type YearSession } from "../../year-session";

/**
 * Lays a year out anew where it stands, for changed criteria or organisations.
 *
 * Sheets stay themselves, so formulas of others that refer to them go on; users' formulas for figures go on too. Sheets of
 * new blocks are added, those of vanished blocks taken away.
 * @param session What the steps share.
 * @param step What changed.
 * @param next The whole year as it is to be, figures included.
 * @param running Sheets written so far, and the wish to stop.
 * @returns The year as read back.
 * @throws StepFailure `sheet-missing` while sheets are lost, `changed-meanwhile` where the workbook differs from what the
 * pane was told last, `own-content` with the cells that would be lost; nothing is written then.
 */
export async function rewriteYear(
  session: YearSession,
  step: RewriteStepName,
  next: YearData,
  running: Running = {},
): Promise<Snapshot> {
  session.doing.set(next.year, { way: wayOf(step) });
  try {
    return await rewriteNow(session, step, next, running);
  } finally {
    session.doing.delete(next.year);
  }
}

function wayOf(step: RewriteStepName): ChangeWay {
  return step === "import" ? "import" : "step";
}

async function rewriteNow(
  session: YearSession,
  step: RewriteStepName,
  next: YearData,
  running: Running,
): Promise<Snapshot> {
  const { year } = next;
  refuseRepeated(next.criteria);
  const before = session.data.get(year);
  const recorded = before?.log?.length ?? 0;
  const snapshot = await runStep<YearStep, Snapshot>(session, {
    ...{ key: step, year, running },
    plan: async (context, present) => {
      const now = await readPresent(session, context, present, year);
      const { data, lostSheets } = now.reading.snapshot;
      if (lostSheets.length > 0) throw new StepFailure("sheet-missing", lostSheets.join(", "));
      const told = session.data.get(year);
      if (told && told !== data && JSON.stringify(told) !== JSON.stringify(data)) {
        throw new StepFailure("changed-meanwhile", `year ${year} was edited after it was read`);
      }
      const facts = { today: today(session), written: session.written.get(year) };
      const { change, written, followed } = await inTurns(planRewrite(now, next, facts));
      const ours = [...now.contents.values()].map(({ sheetId }) => sheetId);
      const gone = change.removed.map(({ held }) => held.name);
      const referring = await formulasReferringTo(context, gone, ours);
      if (referring.length > 0) throw new StepFailure("own-content", referring.join("\n"), { places: referring });
      session.doing.set(year, { way: wayOf(step), writes: { before: data, next, followed } });
      return {
        change,
        count: ({ data: after }) => countOf(step, data, after, change),
        written,
        readsAnew: true,
        collect: (last) => {
          const sizes = sizesAfter(present.sizes, change.names);
          const after = queueYear(last, year, namesAfter(present.names, change), today(session), sizes);
          return async () => (await after()).snapshot;
        },
      };
    },
  });
  session.results.expect(year);
  // A watch may have found some of its values in its midst: the way back leads to the year before it.
  noteBefore(session, before);
  const told = tell(session, snapshot);
  const records = (next.log ?? []).slice(recorded);
  return told.withOthers && records.length > 0 ? keepRecords(session, year, step, records) : told;
}

/** Looks, once what others did has arrived, whether records that came with the step stand in the log, else adds them. */
async function keepRecords(
  session: YearSession,
  year: number,
  key: YearStep,
  records: readonly LogRecord[],
): Promise<Snapshot> {
  await waitForOthers(session);
  const now = tell(session, await readSnapshot(session, year));
  const textOf = (record: LogRecord): string => JSON.stringify(Object.entries(record).sort());
  const there = new Set(now.data.log?.map(textOf));
  const lost = records.filter((record) => !there.has(textOf(record)));
  return lost.length > 0 ? addRecords(session, year, { key, records: () => lost }) : now;
}

/** Returns that an import changed; of any other step the sheets it wrote. */
function countOf(step: RewriteStepName, before: YearData, after: YearData, { kept, added }: SheetsChange): number {
  if (step !== "import") return kept.length + added.length;
  const text = ({ returns }: YearData, id: string): string => JSON.stringify(returns[id] ?? null);
  const isSame = (id: string): boolean =>
    before.returns[id] === after.returns[id] || text(before, id) === text(after, id);
  return after.organisations.filter(({ id }) => !isSame(id)).length;
}

function namesAfter(present: readonly string[], { names, namesBefore }: SheetsChange): string[] {
  const before = new Set(namesBefore.map(({ name }) => name));
  return [...present.filter((name) => !before.has(name)), ...names.map(({ name }) => name)];
}

async function readPresent(
  session: YearSession,
  context: Excel.RequestContext,
  present: PresentParts,
  year: number,
): Promise<PresentYear> {
  const read = queueYear(context, year, present.names, today(session), present.sizes);
  const extents = queueExtents(context, year, present.names);
  const contents = queueContents(
    context,
    anchoredKeys(present.names, year)
      .filter((key) => !isOnDemand(key))
      .map((key) => anchorName(key, year)),
    present.sizes,
  );
  await context.sync();
  return { present, reading: await read(), contents: await contents(), extents: extents() };
}
