import type { SheetPlan, WorkbookPlan } from "../../plan/sheet-plan";
import { protectionOptions } from "../apply-page";
import { namesByKey, sheetJob } from "../apply-sheet";
import { checkFree } from "./check-free";
import {
  newToken,
  queueFinished,
  queueUnfinished,
  removeCreated,
  temporaryName,
  type CreatedParts,
} from "./created-parts";
import { defineName } from "../define-name";
import { HostFailure } from "../host-failure";
import type { PresentParts } from "../present-parts";
import { holdBack, runJobs } from "../session";
import { tabPositions } from "./tab-positions";

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

export interface WriteOptions<T> {
  /** Called after each batch with the number of sheets filled. */
  readonly onSheets?: (done: number, of: number) => void;
  /** Stops between batches; what was added by then is taken away again. */
  readonly signal?: AbortSignal | undefined;
  /** All sheets the new ones stand among, in the order of their tabs; those that are there with their ids. */
  readonly tabs?: readonly { readonly key: string; readonly id?: string }[];
  /** Key of the sheet to bring to the front at the end. */
  readonly show?: string;
  /** Names of the plan that the workbook has already, pointing nowhere since their sheet was deleted. */
  readonly broken?: readonly string[];
  /** Which step of which year, for whoever finds it unfinished. */
  readonly label: string;
  /** Queues loads into the last batch and returns how to take their results after it. */
  readonly collect: (context: Excel.RequestContext) => () => T;
}

/**
 * Adds a planned workbook's sheets and names to the open workbook, or leaves it as it was.
 *
 * The sheets are added under names of their own, take their final names while still empty, and are then filled, so every
 * reference is written in its final form. Results come last, protection in the end.
 * @param context Context of the running work.
 * @param plan Sheets and names, none of which the workbook may have.
 * @param present What the workbook holds.
 * @param options Progress, the sheet to show, what to read in the last batch.
 * @returns What was added, and what `collect` read.
 * @throws HostFailure `name-taken` before anything is written.
 */
export async function writePlan<T>(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  present: PresentParts,
  options: WriteOptions<T>,
): Promise<{ readonly created: CreatedParts; readonly collected: T }> {
  const { broken = [] } = options;
  checkFree(plan, { sheets: present.sheets, names: present.names.filter((name) => !broken.includes(name)) });
  // A broken name breaks again by itself when its new sheet is taken away.
  const names = plan.names.map((item) => item.name).filter((name) => !broken.includes(name));
  const planned = { token: newToken(), names, active: present.active };
  let created: CreatedParts = { ...planned, sheetIds: [] };
  try {
    const { ids, positions } = await addSheets(context, plan, created, options);
    created = { ...planned, sheetIds: ids };
    options.signal?.throwIfAborted();
    await nameSheets(context, plan, created, options);
    await fillSheets(context, plan, created, options);
    options.signal?.throwIfAborted();
    const collected = await finish(context, plan, created, positions, options);
    return { created, collected };
  } catch (error) {
    return await takeAway(context, created, error);
  }
}

async function addSheets(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  created: CreatedParts,
  { label, tabs = [] }: Pick<WriteOptions<unknown>, "label" | "tabs">,
): Promise<{ readonly ids: readonly string[]; readonly positions: ReadonlyMap<string, number> }> {
  const { worksheets } = context.workbook;
  holdBack(context);
  queueUnfinished(context, created, label);
  const sheets = plan.sheets.map((_, index) => worksheets.add(temporaryName(created.token, index)));
  for (const sheet of sheets) sheet.load("id");
  const there = tabs.flatMap(({ key, id }) => (id === undefined ? [] : [{ key, sheet: worksheets.getItem(id) }]));
  for (const { sheet } of there) sheet.load("position");
  await context.sync();
  return {
    ids: sheets.map((sheet) => sheet.id),
    positions: new Map(there.map(({ key, sheet }) => [key, sheet.position])),
  };
}

async function nameSheets(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  created: CreatedParts,
  { broken = [], label }: Pick<WriteOptions<unknown>, "broken" | "label">,
): Promise<void> {
  const { worksheets } = context.workbook;
  holdBack(context);
  queueUnfinished(context, created, label);
  plan.sheets.forEach((sheet, index) => {
    worksheets.getItem(created.sheetIds[index] ?? "").name = sheet.name;
  });
  const sheetNames = new Map(plan.sheets.map((sheet) => [sheet.key, sheet.name]));
  for (const name of plan.names) {
    const sheet = sheetNames.get(name.sheet);
    if (sheet === undefined) throw new RangeError(`the name ${name.name} stands on an unknown sheet ${name.sheet}`);
    defineName(context, name, sheet, broken.includes(name.name));
  }
  await context.sync();
}

async function fillSheets(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  created: CreatedParts,
  { onSheets, signal }: Pick<WriteOptions<unknown>, "onSheets" | "signal">,
): Promise<void> {
  const nameOf = namesByKey(plan.sheets);
  const jobs = plan.sheets
    .map((sheet, index) => ({ sheet, id: created.sheetIds[index] ?? "" }))
    // Inputs first, so that results are calculated once.
    .sort((a, b) => a.sheet.live.length - b.sheet.live.length)
    .map(({ sheet, id }) => sheetJob(sheet, nameOf, ({ workbook }) => workbook.worksheets.getItem(id)));
  await runJobs(context, jobs, (done) => onSheets?.(done, jobs.length), signal);
}

async function finish<T>(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  created: CreatedParts,
  positions: ReadonlyMap<string, number>,
  options: WriteOptions<T>,
): Promise<T> {
  const { worksheets, protection } = context.workbook;
  const idOf = new Map(plan.sheets.map(({ key }, index) => [key, created.sheetIds[index] ?? ""]));
  const order = (options.tabs ?? []).map(({ key }) => key);
  for (const [key, position] of tabPositions(order, positions, (one) => idOf.has(one))) {
    worksheets.getItem(idOf.get(key) ?? "").position = position;
  }
  plan.sheets.forEach((sheet, index) => {
    const added = worksheets.getItem(created.sheetIds[index] ?? "");
    if (sheet.key === options.show) added.activate();
    if (sheet.visibility !== "visible") added.visibility = visibilities[sheet.visibility];
    protect(added, sheet);
  });
  if (plan.structureLocked) protection.protect();
  const results = options.collect(context);
  queueFinished(context);
  await context.sync();
  return results();
}

function protect(sheet: Excel.Worksheet, plan: SheetPlan): void {
  if (plan.protection) sheet.protection.protect(protectionOptions(plan.protection));
}

/** Takes a failed lay-out away, and in the end throws why it failed. */
async function takeAway(context: Excel.RequestContext, created: CreatedParts, cause: unknown): Promise<never> {
  try {
    await removeCreated(context, created);
  } catch {
    // The first attempt may have met the same trouble as the lay-out.
    await removeCreated(context, created).catch((left: unknown) => {
      throw new HostFailure("unknown", `${String(cause)}; what was added could not be removed: ${String(left)}`, {
        cause,
      });
    });
  }
  throw cause;
}
