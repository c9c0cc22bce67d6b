import { changeSheets } from "../../sheets/office/change/change-sheets";
import type { CreatedParts } from "../../sheets/office/change/created-parts";
import { presentForWriting, type PresentParts } from "../../sheets/office/present-parts";
import { queueContents, type SheetContents } from "../../sheets/office/sheet-contents";
import type { KeptSheet, SheetsChange } from "../../sheets/office/change/sheets-change";
import { wayBackOf, type WayBack } from "../../sheets/office/change/way-back";
import { lostInputs } from "../sheets/lost-sheets";
import type { Running } from "../../kernel/running";
import type { Snapshot } from "../year/ports";
import type { SheetPlan, WorkbookPlan } from "../../sheets/plan/sheet-plan";
import { planYear } from "../sheets/plan-year";
import type { YearData } from "../year/year-data";
import { readEdited, refuseEdited } from "./edited-cells";
import { emptyYear } from "./empty-year";
import { fillLost } from "../sheets/fill-lost";
import { readKeptYear } from "./kept-year";
import { takePresentBack } from "./present-sheets";
import { sheetNames } from "./sheet-names";
import { rateRead } from "./rate-read";
import { refuseRepeated } from "./refuse-repeated";
import { runStep } from "../../kernel/office/run-step";
import { anchoredKeys, anchorName } from "../../kernel/sheet-anchor";
import { queueYear } from "./year-reading";
import { noteWritten, stepLabel, tell, today, type YearSession } from "./year-session";

/**
 * Brings back lost sheets and rewrites all formulas of a year; what was entered stays.
 * Lost inputs come back as they were known last in this session.
 * @param session What the steps share.
 * @param year Reporting year.
 * @param running The wish to stop, heard between the parts of the work.
 * @returns The year as read back.
 */
export async function repairYear(session: YearSession, year: number, { signal }: Running = {}): Promise<Snapshot> {
  const { change, back, created, snapshot } = await runStep((context) => repair(session, year, context, signal));
  session.undo.push({
    entry: {
      step: "repair",
      count: change.added.length + change.kept.filter(({ plan }) => hasFormulas(plan)).length,
      at: session.now(),
      year,
    },
    goBack: (overwrite) =>
      runStep(async (context) => {
        const added = change.added.map((plan) => ({ plan }));
        refuseEdited(await readEdited(context, year, added), overwrite);
        await takePresentBack(context, year, back, stepLabel(session, "undo", year), created);
      }),
  });
  session.results.expect(year);
  return tell(session, snapshot);
}

async function repair(
  session: YearSession,
  year: number,
  context: Excel.RequestContext,
  signal: AbortSignal | undefined,
): Promise<{
  readonly change: SheetsChange;
  readonly back: WayBack;
  readonly created: CreatedParts;
  readonly snapshot: Snapshot;
}> {
  const present = await presentForWriting(context);
  const finish = queueYear(context, year, present.names, today(session));
  const contents = queueContents(
    context,
    anchoredKeys(present.names, year).map((key) => anchorName(key, year)),
  );
  await context.sync();
  const reading = finish();
  signal?.throwIfAborted();
  const { data: found, lostSheets: lost } = reading.snapshot;
  const inputs = lostInputs(lost);
  const data = inputs.length > 0 ? fillLost(found, inputs, await lastKnown(session, found, context)) : found;
  refuseRepeated(data.criteria);
  // A sheet that comes back is lost no more; what was found in the cells of the others still is.
  const read = reading.snapshot.findings.filter(({ code }) => code !== "year.sheet-lost");
  const plan = planYear(data, rateRead(data, read, today(session)), { sheetNames: sheetNames(reading.sheets) });
  const change = changeOf(plan, lost, contents(), present, year);
  signal?.throwIfAborted();
  const names = [...new Set([...present.names, ...change.names.map(({ name }) => name)])];
  const { created, collected } = await changeSheets(context, change, present, {
    signal,
    label: stepLabel(session, "repair", year),
    collect: (last) => queueYear(last, year, names, today(session)),
  });
  noteWritten(session, year, { sheets: change.added });
  const own = {
    ...created,
    names: change.names.map(({ name }) => name).filter((name) => !present.names.includes(name)),
  };
  return { change, back: wayBackOf(change, present), created: own, snapshot: collected.snapshot };
}

/** Lost sheets are added with their names; of the others the formulas are written, and names that were deleted. */
function changeOf(
  plan: WorkbookPlan,
  lost: readonly string[],
  contents: ReadonlyMap<string, SheetContents>,
  present: PresentParts,
  year: number,
): SheetsChange {
  const added = plan.sheets.filter(({ key }) => lost.includes(key));
  const kept = plan.sheets.flatMap((sheet): KeptSheet[] => {
    const held = contents.get(anchorName(sheet.key, year));
    // Sheets without formulas are here for the links and names that lead to them.
    return held === undefined || added.includes(sheet) ? [] : [{ plan: sheet, was: sheet, held, scope: "contents" }];
  });
  const order = plan.sheets.map(({ key }) => key);
  return {
    kept,
    added,
    removed: [],
    order,
    orderBefore: order.filter((key) => !lost.includes(key)),
    names: plan.names.filter(({ name, sheet }) => lost.includes(sheet) || !present.names.includes(name)),
    namesBefore: [],
  };
}

function hasFormulas({ live, cells }: SheetPlan): boolean {
  return live.length > 0 || cells.some(({ formula }) => formula !== undefined);
}

/** As this session has read it last, else as the workbook keeps it, else as a year is begun. */
async function lastKnown(
  session: YearSession,
  { year, edition, language }: YearData,
  context: Excel.RequestContext,
): Promise<YearData> {
  const known = session.data.get(year);
  if (known) return known;
  return { ...(await emptyYear({ year, edition, language })), ...(await readKeptYear(context, year)) };
}
