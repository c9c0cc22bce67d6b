import type { FoundSheet } from "../../sheets/office/find-sheets";
import { presentForWriting, presentParts } from "../../sheets/office/present-parts";
import { rewriteSheets, type RewriteStep } from "../../sheets/office/rewrite-sheets";
import { queueContents } from "../../sheets/office/sheet-contents";
import { writePlan } from "../../sheets/office/write-plan";
import { rate } from "../../rating/rate";
import { lostInputs } from "../year/lost-sheets";
import type { Running, Snapshot } from "../year/ports";
import type { SheetPlan, WorkbookPlan } from "../../sheets/plan/sheet-plan";
import { planYear } from "../sheets/plan-year";
import { toRatingInput, type YearData } from "../year/year-data";
import { readEdited, refuseEdited } from "./edited-cells";
import { emptyYear } from "./empty-year";
import { fillLost } from "./fill-lost";
import { readKeptYear } from "./kept-year";
import { putBackPresent, removePresent } from "./present-sheets";
import { sheetNames } from "./sheet-names";
import { refuseRepeated } from "./refuse-repeated";
import { runStep } from "./step-failure";
import { anchorName } from "./year-names";
import { queueYear, type YearReading } from "./year-reading";
import { noteWritten, stepLabel, tell, today, type YearSession } from "./year-session";

/** A part of the repair with its way back. */
interface Part {
  readonly goBack: (context: Excel.RequestContext) => Promise<void>;
  /** Sheets it added: what was entered on them since would go with them. */
  readonly added: readonly SheetPlan[];
}

/**
 * Brings back lost sheets and rewrites all formulas of a year; what was entered stays.
 * Lost inputs come back as they were known last in this session, else as the workbook keeps them.
 * @param session What the steps share.
 * @param year Reporting year.
 * @param running The wish to stop, heard between the parts of the work.
 * @returns The year as read back.
 */
export async function repairYear(session: YearSession, year: number, { signal }: Running = {}): Promise<Snapshot> {
  const { parts, snapshot, count } = await runStep(async (context) => {
    const done: Part[] = [];
    try {
      return await repair(session, year, context, done, signal);
    } catch (error) {
      await goBack(context, done);
      throw error;
    }
  });
  session.undo.push({
    entry: { step: "repair", count, at: session.now(), year },
    goBack: (overwrite) =>
      runStep(async (context) => {
        const added = parts.flatMap((part) => part.added.map((plan) => ({ plan })));
        refuseEdited(await readEdited(context, year, added), overwrite);
        await goBack(context, parts);
      }),
  });
  return tell(session, snapshot);
}

async function repair(
  session: YearSession,
  year: number,
  context: Excel.RequestContext,
  parts: Part[],
  signal: AbortSignal | undefined,
): Promise<{ readonly parts: readonly Part[]; readonly snapshot: Snapshot; readonly count: number }> {
  const before = await readNow(session, year, context);
  signal?.throwIfAborted();
  const lost = before.snapshot.lostSheets;
  const inputs = lostInputs(lost);
  if (inputs.length > 0) {
    const data = fillLost(before.snapshot.data, inputs, await lastKnown(session, before.snapshot.data, context));
    await bringBack(session, context, data, before, (key) => inputs.includes(key), parts);
  }
  signal?.throwIfAborted();
  const whole = inputs.length > 0 ? await readNow(session, year, context) : before;
  const { data, lostSheets } = whole.snapshot;
  refuseRepeated(data.criteria);
  await bringBack(session, context, data, whole, (key) => lostSheets.includes(key), parts);
  signal?.throwIfAborted();
  const plan = planNow(
    session,
    data,
    whole.snapshot.lostSheets.length > 0 ? await readNow(session, year, context) : whole,
  );
  const { step, snapshot } = await rewriteFormulas(session, context, year, plan);
  parts.push({ goBack: (back) => putBackPresent(back, year, step), added: [] });
  return { parts, snapshot, count: lost.length + step.sheets.length };
}

/** Adds the chosen sheets of a year with their names. */
async function bringBack(
  session: YearSession,
  context: Excel.RequestContext,
  data: YearData,
  reading: YearReading,
  isChosen: (key: string) => boolean,
  parts: Part[],
): Promise<void> {
  const plan = planNow(session, data, reading);
  const sheets = plan.sheets.filter(({ key }) => isChosen(key));
  if (sheets.length === 0) return;
  const present = await presentForWriting(context);
  const names = plan.names.filter(({ sheet }) => isChosen(sheet));
  const broken = names.map(({ name }) => name).filter((name) => present.names.includes(name));
  const { created } = await writePlan(context, { ...plan, sheets, names }, present, {
    broken,
    tabs: plan.sheets.map(({ key }) => ({ key, ...idOf(reading.sheets.get(key)) })),
    label: stepLabel(session, "repair", data.year),
    collect: () => () => null,
  });
  noteWritten(session, data.year, { sheets });
  parts.push({ goBack: (back) => removePresent(back, data.year, created), added: sheets });
}

function idOf(sheet: FoundSheet | undefined): { readonly id?: string } {
  return sheet ? { id: sheet.id } : {};
}

/** Writes the formulas of all sheets, and names that were deleted. */
async function rewriteFormulas(
  session: YearSession,
  context: Excel.RequestContext,
  year: number,
  plan: WorkbookPlan,
): Promise<{ readonly step: RewriteStep; readonly snapshot: Snapshot }> {
  const sheets = plan.sheets.filter(
    ({ cells, live }) => live.length > 0 || cells.some((cell) => cell.formula !== undefined),
  );
  const contents = queueContents(
    context,
    sheets.map(({ key }) => anchorName(key, year)),
  );
  const { names } = await presentForWriting(context);
  const before = contents();
  const step: RewriteStep = {
    sheets: sheets.flatMap((sheet) => {
      const held = before.get(anchorName(sheet.key, year));
      return held ? [{ plan: sheet, before: held, scope: "formulas" as const }] : [];
    }),
    names: plan.names.filter(({ name }) => !names.includes(name)).map((name) => ({ plan: name })),
  };
  const reading = await rewriteSheets(context, step, () => readNow(session, year, context));
  return { step, snapshot: reading.snapshot };
}

async function readNow(session: YearSession, year: number, context: Excel.RequestContext): Promise<YearReading> {
  const { names } = await presentParts(context);
  const read = queueYear(context, year, names, today(session));
  await context.sync();
  return read();
}

function planNow(session: YearSession, data: YearData, { sheets }: YearReading): WorkbookPlan {
  return planYear(data, rate(toRatingInput(data, today(session))), { sheetNames: sheetNames(sheets) });
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

/** The latest part first, since a later one stands on the earlier ones. */
async function goBack(context: Excel.RequestContext, parts: readonly Part[]): Promise<void> {
  await parts.reduceRight(async (before, part) => {
    await before;
    await part.goBack(context);
  }, Promise.resolve());
}
