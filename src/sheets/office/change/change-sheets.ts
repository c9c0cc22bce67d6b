import { sheetJob, type NameOf } from "../apply-sheet";
import { contentsJob, formulasOf } from "./contents-job";
import { newToken, queueFinished, queueUnfinished, temporaryName, type CreatedParts } from "./created-parts";
import { defineName } from "../define-name";
import { HostFailure } from "../host-failure";
import type { PresentParts } from "../present-parts";
import { takeChangeBack } from "./put-sheets-back";
import { holdBack, runJobs, type Job } from "../session";
import {
  bytesPerName,
  protectSheet,
  rewriteJob,
  sheetNamesOf,
  type KeptSheet,
  type SheetsChange,
} from "./sheets-change";
import { tabPositions } from "./tab-positions";
import { markOf } from "./unfinished-mark";
import { wayBackOf } from "./way-back";

export interface ChangeOptions<T> {
  readonly signal?: AbortSignal | undefined;
  readonly onSheets?: (done: number, of: number) => void;
  /** Which step of which year, for whoever finds it unfinished. */
  readonly label: string;
  /** Queues loads into the last batch and returns how to take their results after it. */
  readonly collect: (context: Excel.RequestContext) => () => T;
}

/**
 * Writes sheets anew where they stand, adds new ones and takes vanished ones away; on failure all is put back.
 *
 * The way back is kept in the workbook before anything is written, so that the step can be taken back after the pane or
 * Excel has gone in its midst. Formulas of others that refer to a kept sheet go on referring to it. What is taken away goes last, when nothing else
 * can fail any more; a sheet that Excel does not let go stays, without names.
 * @param context Context of the running work.
 * @param change Sheets and names before and after.
 * @param present What the workbook holds.
 * @param options Progress, what to read in the last batch.
 * @returns What was added, and what `collect` read.
 */
export async function changeSheets<T>(
  context: Excel.RequestContext,
  change: SheetsChange,
  present: PresentParts,
  options: ChangeOptions<T>,
): Promise<{ readonly created: CreatedParts; readonly collected: T }> {
  const back = wayBackOf(change, present);
  const mark = await markOf(options.label, back);
  let created: CreatedParts = { token: newToken(), sheetIds: [], names: [], active: present.active };
  let collected: T;
  let begun = false;
  try {
    mark.queue(context, created);
    const places = await addSheets(context, change, created);
    created = { ...created, sheetIds: places.ids };
    begun = true;
    queueUnfinished(context, created, options.label);
    await fillSheets(context, change, created, present, options);
    collected = await finish(context, change, created, places.positions, options);
  } catch (error) {
    await takeChangeBack(context, begun ? back : undefined, created).catch((left: unknown) => {
      const details = `${String(error)}; contents could not be put back: ${String(left)}`;
      throw new HostFailure("unknown", details, { cause: error });
    });
    throw error;
  }
  await deleteSheets(
    context,
    change.removed.map(({ held }) => held.sheetId),
  );
  return { created, collected };
}

interface Places {
  readonly ids: readonly string[];
  readonly positions: ReadonlyMap<string, number>;
}

async function addSheets(
  context: Excel.RequestContext,
  { added, kept }: SheetsChange,
  created: CreatedParts,
): Promise<Places> {
  if (added.length === 0) return { ids: [], positions: new Map() };
  const { worksheets } = context.workbook;
  holdBack(context);
  const present = kept.map(({ plan, held }) => ({ key: plan.key, sheet: worksheets.getItem(held.sheetId) }));
  for (const { sheet } of present) sheet.load("position");
  const sheets = added.map((_, index) => worksheets.add(temporaryName(created.token, index)));
  for (const sheet of sheets) sheet.load("id");
  await context.sync();
  return {
    ids: sheets.map(({ id }) => id),
    positions: new Map(present.map(({ key, sheet }) => [key, sheet.position])),
  };
}

async function fillSheets(
  context: Excel.RequestContext,
  change: SheetsChange,
  created: CreatedParts,
  present: PresentParts,
  { onSheets, signal }: Pick<ChangeOptions<unknown>, "onSheets" | "signal">,
): Promise<void> {
  const nameOf = sheetNamesOf(change);
  const jobs = [
    ...change.kept.map((sheet) => ({ plan: sheet.plan, job: keptJob(sheet, nameOf) })),
    ...change.added.map((plan, index) => {
      const id = created.sheetIds[index] ?? "";
      return { plan, job: sheetJob(plan, nameOf, ({ workbook }) => workbook.worksheets.getItem(id)) };
    }),
  ]
    // Inputs first, so that results are calculated once.
    .sort((a, b) => a.plan.live.length - b.plan.live.length)
    .map(({ job }) => job);
  await runJobs(
    context,
    [namesJob(change, created, present, nameOf), ...jobs],
    (done) => onSheets?.(done - 1, jobs.length),
    signal,
  );
}

function keptJob(sheet: KeptSheet, nameOf: NameOf): Job {
  const { plan, held, scope } = sheet;
  if (scope === "contents") return contentsJob(formulasOf(plan), held.sheetId, held.isProtected);
  return rewriteJob(sheet, held, nameOf);
}

/** The sheets take their names, then the defined names their places, before any formula needs them. */
function namesJob(
  { added, kept, names, namesBefore, references }: SheetsChange,
  created: CreatedParts,
  { formulas }: PresentParts,
  nameOf: NameOf,
): Job {
  const wanted = new Set(names.map(({ name }) => name));
  const gone = namesBefore.filter(({ name }) => !wanted.has(name) && formulas.has(name));
  return {
    bytes: (names.length + gone.length) * bytesPerName,
    queue(context) {
      const { workbook } = context;
      added.forEach(({ name }, index) => {
        workbook.worksheets.getItem(created.sheetIds[index] ?? "").name = name;
      });
      for (const { plan, held } of kept) {
        if (plan.name !== held.name) workbook.worksheets.getItem(held.sheetId).name = plan.name;
      }
      for (const name of names) {
        defineName(context, name, nameOf(name.sheet), formulas.has(name.name));
      }
      for (const [name, reference] of references ?? []) {
        if (wanted.has(name)) workbook.names.getItem(name).formula = reference;
      }
      for (const { name } of gone) workbook.names.getItem(name).delete();
    },
  };
}

async function finish<T>(
  context: Excel.RequestContext,
  { kept, added, order }: SheetsChange,
  created: CreatedParts,
  positions: ReadonlyMap<string, number>,
  { collect }: Pick<ChangeOptions<T>, "collect">,
): Promise<T> {
  const { worksheets } = context.workbook;
  const idOf = new Map(added.map(({ key }, index) => [key, created.sheetIds[index] ?? ""]));
  for (const [key, position] of tabPositions(order, positions, (one) => idOf.has(one))) {
    worksheets.getItem(idOf.get(key) ?? "").position = position;
  }
  const all = [
    ...kept.map(({ plan, held }) => [plan, held.sheetId] as const),
    ...added.map((plan) => [plan, idOf.get(plan.key) ?? ""] as const),
  ];
  for (const [plan, id] of all) protectSheet(worksheets.getItem(id), plan);
  const results = collect(context);
  queueFinished(context);
  await context.sync();
  return results();
}

async function deleteSheets(context: Excel.RequestContext, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const { worksheets } = context.workbook;
  const attempt = async (): Promise<void> => {
    const sheets = ids.map((id) => worksheets.getItemOrNullObject(id));
    for (const sheet of sheets) sheet.load("id");
    await context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  };
  // The change is complete: an empty shell that stays is no reason to take it back.
  await attempt().catch(() => attempt().catch(() => undefined));
}
