import { namesByKey, sheetJobsInTurns, type NameOf } from "../write/apply-sheet";
import { HostFailure } from "../host-failure";
import { inTurns, nextTask } from "../next-task";
import type { PresentParts } from "../read/present-parts";
import { holdBack, runJobs, type Job } from "../session";
import type { ChangeOptions } from "./change-options";
import { checkFree } from "./check-free";
import {
  newToken,
  queueFinished,
  queueUnfinished,
  removeCreated,
  temporaryName,
  type CreatedParts,
} from "./back/created-parts";
import { queueLeaseEnd, refuseLost } from "./hold-lease";
import { keptJobsInTurns, protectSheet } from "./held/kept-job";
import { takeChangeBack } from "./back/put-sheets-back";
import { bytesPerName, queueNames } from "./queue-names";
import type { KeptSheet, SheetsChange } from "./sheets-change";
import { tabPositions } from "./tab-positions";
import { markOf } from "./back/unfinished-mark";
import { wayBackOf } from "./back/way-back";

/**
 * Any change of sheets in as many batches as it needs.
 *
 * New sheets are added under names of their own, take their final names while still empty, and are then filled, so every
 * reference is written in its final form; formulas of others that refer to a kept sheet go on referring to it. What is
 * taken away goes last, when nothing else can fail any more; a sheet that Excel does not let go stays, without names.
 * @param context Context of the running work.
 * @param change Sheets and names before and after.
 * @param present What the workbook holds.
 * @param options Progress, and what to read in the last batch.
 * @returns What `collect` read.
 * @throws HostFailure `name-taken` before anything is written; `interrupted` where a failed change could not be taken back.
 */
export async function changeInBatches<T>(
  context: Excel.RequestContext,
  change: SheetsChange,
  present: PresentParts,
  options: ChangeOptions<T>,
): Promise<T> {
  const addsOnly = change.kept.length === 0 && change.removed.length === 0;
  if (addsOnly) checkFree(change, present);
  const back = addsOnly ? undefined : wayBackOf(change, present);
  const mark = await markOf(options.label, back);
  // A name that pointed nowhere points nowhere again by itself when its new sheet is taken away.
  const names = addsOnly ? change.names.map(({ name }) => name).filter((name) => !present.formulas.has(name)) : [];
  const sheetNames = change.added.map(({ name }) => name);
  let created: CreatedParts = { token: newToken(), sheetIds: [], names, sheetNames, active: present.active };
  let collected: T;
  let begun = false;
  try {
    const places = await addSheets(context, change, () => mark.queue(context, created), created, options);
    created = { ...created, sheetIds: places.ids };
    begun = true;
    options.signal?.throwIfAborted();
    queueUnfinished(context, created, options.label);
    await fillSheets(context, change, created, present, options);
    options.signal?.throwIfAborted();
    collected = await finish(context, change, present, { ids: created.sheetIds, positions: places.positions }, options);
  } catch (error) {
    await refuseLost(context, options.lease);
    await takeChangeBack(context, begun ? back : undefined, created).catch((left: unknown) => {
      const details = `${String(error)}; contents could not be put back: ${String(left)}`;
      // The sheets are half written, and the workbook keeps the way back: nobody may be told that nothing has changed.
      throw new HostFailure("interrupted", details, { cause: error });
    });
    throw error;
  }
  if (change.removed.length > 0) await deleteSheets(context, leavingOf(change, present));
  return collected;
}

interface Places {
  readonly ids: readonly string[];
  readonly positions: ReadonlyMap<string, number>;
}

async function addSheets(
  context: Excel.RequestContext,
  { added, kept }: SheetsChange,
  queueMark: () => void,
  created: CreatedParts,
  { lease }: Pick<ChangeOptions<unknown>, "lease">,
): Promise<Places> {
  if (added.length > 0) holdBack(context);
  const end = added.length > 0 ? await lease?.beat(context) : undefined;
  queueMark();
  if (added.length === 0) return { ids: [], positions: new Map() };
  const { worksheets } = context.workbook;
  const present = kept.map(({ plan, held }) => ({ key: plan.key, sheet: worksheets.getItem(held.sheetId) }));
  for (const { sheet } of present) sheet.load("position");
  const sheets = added.map((_, index) => worksheets.add(temporaryName(created, index)));
  for (const sheet of sheets) sheet.load("id");
  await context.sync();
  end?.();
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
  { onSheets, signal, lease }: Pick<ChangeOptions<unknown>, "onSheets" | "signal" | "lease">,
): Promise<void> {
  const nameOf = namesByKey([...change.kept.map(({ plan }) => plan), ...change.added]);
  const wanted = [
    ...change.kept.map((sheet) => ({
      results: resultsOn(sheet),
      jobs: () => inTurns(keptJobsInTurns(sheet, sheet.held, nameOf)),
    })),
    ...change.added.map((plan, index) => {
      const id = created.sheetIds[index] ?? "";
      return {
        results: plan.live.length,
        jobs: () => inTurns(sheetJobsInTurns(plan, nameOf, ({ workbook }) => workbook.worksheets.getItem(id))),
      };
    }),
  ]
    // Inputs first, so that results are calculated once.
    .sort((a, b) => a.results - b.results);
  const all: Job[] = [namesJob(change, created, present, nameOf)];
  /** How many jobs are done when each sheet is. */
  const ends: number[] = [];
  for (const { jobs } of wanted) {
    all.push(...(await jobs()));
    ends.push(all.length);
    await nextTask();
  }
  await runJobs(
    context,
    all,
    (done) => onSheets?.(ends.filter((end) => end <= done).length, ends.length),
    signal,
    lease?.beat,
  );
}

function resultsOn(sheet: KeptSheet): number {
  return sheet.scope === "rows" ? 0 : sheet.plan.live.length;
}

/** The sheets take their names, then the defined names their places, before any formula needs them. */
function namesJob(change: SheetsChange, created: CreatedParts, present: PresentParts, nameOf: NameOf): Job {
  return {
    bytes: (change.names.length + change.namesBefore.length) * bytesPerName,
    queue(context) {
      change.added.forEach(({ name }, index) => {
        context.workbook.worksheets.getItem(created.sheetIds[index] ?? "").name = name;
      });
      queueNames(context, change, present, nameOf);
    },
  };
}

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

async function finish<T>(
  context: Excel.RequestContext,
  change: SheetsChange,
  present: PresentParts,
  { ids, positions }: Places,
  { collect, label, lease }: Pick<ChangeOptions<T>, "collect" | "label" | "lease">,
): Promise<T> {
  const { kept, added, removed, order, front, structureLocked } = change;
  const { worksheets, protection } = context.workbook;
  const end = await lease?.beat(context);
  const idOf = new Map(added.map(({ key }, index) => [key, ids[index] ?? ""]));
  for (const [key, position] of tabPositions(order, positions, (one) => idOf.has(one))) {
    worksheets.getItem(idOf.get(key) ?? "").position = position;
  }
  for (const { plan, held } of kept) protectSheet(worksheets.getItem(held.sheetId), plan);
  for (const plan of added) {
    const sheet = worksheets.getItem(idOf.get(plan.key) ?? "");
    if (front && "key" in front && front.key === plan.key) sheet.activate();
    if (plan.visibility !== "visible") sheet.visibility = visibilities[plan.visibility];
    protectSheet(sheet, plan);
  }
  if (structureLocked) protection.protect();
  const results = collect(context);
  queueFinished(context);
  // What is left to do can be finished by whoever opens the workbook.
  if (removed.length > 0) queueUnfinished(context, leavingOf(change, present), label);
  else if (lease) queueLeaseEnd(context);
  await context.sync();
  end?.();
  return await results();
}

/** The sheets that a change takes away in its end, without names by then. */
function leavingOf({ removed }: SheetsChange, { active }: PresentParts): CreatedParts {
  const sheetNames = removed.map(({ held }) => held.name);
  return { sheetIds: removed.map(({ held }) => held.sheetId), names: [], sheetNames, active };
}

async function deleteSheets(context: Excel.RequestContext, leaving: CreatedParts): Promise<void> {
  const attempt = (): Promise<void> => removeCreated(context, leaving);
  // The change is complete: an empty shell that stays is no reason to take it back.
  await attempt()
    .catch(attempt)
    .catch(async () => {
      queueFinished(context);
      await context.sync();
    })
    .catch(() => undefined);
}
