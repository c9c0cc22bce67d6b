import { removeCreated } from "../../sheets/office/change/created-parts";
import { queueSheets } from "../../sheets/office/find-sheets";
import { presentForWriting, presentParts } from "../../sheets/office/present-parts";
import { rewriteSheets, wayBackOfRewrite, type RewriteStep } from "../../sheets/office/change/rewrite-sheets";
import { queueContents } from "../../sheets/office/sheet-contents";
import { writePlan } from "../../sheets/office/change/write-plan";
import { StepFailure } from "../../kernel/step-failure";
import type { Snapshot } from "../year/ports";
import type { PlannedSheet } from "../../kernel/sheet-module";
import type { YearSheetOnDemand } from "../sheets/analysis/sheets-on-demand";
import { frameYear } from "../sheets/frame-year";
import type { YearFrame } from "../sheets/year-frame";
import { sheetNames } from "./sheet-names";
import { fitSheetName } from "../../sheets/plan/sheet-name";
import { readEdited, refuseEdited, type WrittenSheet } from "./edited-cells";
import { takePresentBack } from "./present-sheets";
import { refuseLost } from "./refuse-lost";
import { runStep } from "../../kernel/office/run-step";
import { anchorName } from "../../kernel/sheet-anchor";
import { queueYear, type YearReading } from "./year-reading";
import { noteWritten, stepLabel, tell, today, type YearSession } from "./year-session";

/** What a sheet that is put says: from which frame, where that is not the year's own, and its content. */
export interface PutContent<Content> {
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
  const planOf: PlanOf = (reading, name) => {
    const said = contentOf(reading);
    return said && put.plan(said.frame ?? frameOf(reading), name, said.content);
  };
  const { goBack, snapshot, written } = await runStep((context) => putIn(session, year, put, planOf, context));
  session.undo.push({
    entry: { step: put.step, count: 1, at: session.now(), year },
    goBack: (overwrite) =>
      runStep(async (context) => {
        refuseEdited(await readEdited(context, year, [written]), overwrite);
        await goBack(context);
      }),
  });
  return tell(session, snapshot);
}

type PlanOf = (reading: YearReading, name: string) => PlannedSheet | null;

/** The year of a reading as the builders of its sheets take it. */
export function frameOf({ snapshot: { data }, rating, sheets }: YearReading): YearFrame {
  return frameYear(data, rating, { sheetNames: sheetNames(sheets) });
}

interface PutSheet {
  readonly goBack: (context: Excel.RequestContext) => Promise<void>;
  readonly snapshot: Snapshot;
  readonly written: WrittenSheet;
}

async function putIn(
  session: YearSession,
  year: number,
  put: YearSheetOnDemand<never>,
  planOf: PlanOf,
  context: Excel.RequestContext,
): Promise<PutSheet> {
  const anchor = anchorName(put.key, year);
  const present = await presentForWriting(context);
  const read = queueYear(context, year, present.names, today(session));
  const contents = queueContents(context, present.names.includes(anchor) ? [anchor] : []);
  await context.sync();
  const reading = read();
  refuseLost(reading.snapshot);
  const before = contents().get(anchor);
  const wanted = put.named(reading.snapshot.data.language);
  const plan = planOf(reading, before?.name ?? fitSheetName(wanted, present.sheets, String(year)));
  if (plan === null) throw new StepFailure("sheet-missing", `${put.key} has nothing to stand on`);
  if (before === undefined) {
    const names = plan.names.map(({ name }) => name);
    const { created, collected } = await writePlan(
      context,
      { title: "", sheets: [plan.sheet], names: plan.names, structureLocked: false, properties: {} },
      present,
      {
        label: stepLabel(session, put.key, year),
        show: put.key,
        broken: names.filter((name) => present.names.includes(name)),
        collect: (last) => queueYear(last, year, [...new Set([...present.names, ...names])], today(session)),
      },
    );
    noteWritten(session, year, { sheets: [plan.sheet] });
    return {
      goBack: async (back) => {
        const id = await presentId(back, anchor);
        const now = { ...created, sheetIds: id === undefined ? [] : [id] };
        await removeCreated(back, now, stepLabel(session, "undo", year));
      },
      snapshot: collected.snapshot,
      written: { plan: plan.sheet },
    };
  }
  if (put.onlyNew) throw new StepFailure("name-taken", `${put.key} is there already`);
  const was = session.written.get(year)?.get(put.key);
  const step: RewriteStep = {
    sheets: [{ plan: plan.sheet, before, ...(was && { was }) }],
    names: plan.names.map((name) => {
      const formula = present.formulas.get(name.name);
      return { plan: name, ...(formula !== undefined && { before: formula }) };
    }),
  };
  await rewriteSheets(context, step, stepLabel(session, put.key, year));
  noteWritten(session, year, { sheets: [plan.sheet] });
  return {
    goBack: async (back) => {
      await takePresentBack(back, year, wayBackOfRewrite(step), stepLabel(session, "undo", year));
      if (was) noteWritten(session, year, { sheets: [was] });
    },
    snapshot: reading.snapshot,
    written: { plan: plan.sheet, before },
  };
}

/** A sheet removed and brought back since has another id. */
async function presentId(context: Excel.RequestContext, anchor: string): Promise<string | undefined> {
  const sheets = queueSheets(context, [anchor]);
  await context.sync();
  return sheets().get(anchor)?.id;
}

/** The year as it stands now. */
export async function readNow(session: YearSession, year: number, context: Excel.RequestContext): Promise<YearReading> {
  const { names } = await presentParts(context);
  const read = queueYear(context, year, names, today(session));
  await context.sync();
  return read();
}
