import { namesByKey } from "./apply-sheet";
import { removeCreated, type CreatedParts } from "./created-parts";
import { HostFailure } from "./host-failure";
import type { PresentParts } from "./present-parts";
import { holdBack, runJobs, type Job } from "./session";
import { queueContentsOf } from "./sheet-contents";
import { bytesPerName, protectSheet, rewriteJob, type SheetsChange } from "./sheets-change";

/** How far a change had come. */
export interface ChangeState {
  readonly created: CreatedParts;
  /** What the workbook held before. */
  readonly present: PresentParts;
  /** Whether anything but new sheets was written. */
  readonly begun: boolean;
}

/**
 * Takes a failed change back, and in the end throws why it failed.
 * @param context Context of the running work.
 * @param change Sheets and names before and after.
 * @param state How far it had come.
 * @param cause What it failed from.
 * @throws `cause`, or a HostFailure that tells of both where the way back is barred too.
 */
export async function putSheetsBack(
  context: Excel.RequestContext,
  change: SheetsChange,
  { created, present, begun }: ChangeState,
  cause: unknown,
): Promise<never> {
  const attempt = async (): Promise<void> => {
    if (begun) await putBack(context, change, present);
    if (change.added.length > 0) await removeCreated(context, created);
  };
  // The first attempt may meet the same trouble as the change.
  await attempt()
    .catch(attempt)
    .catch((left: unknown) => {
      const details = `${String(cause)}; contents could not be put back: ${String(left)}`;
      throw new HostFailure("unknown", details, { cause });
    });
  throw cause;
}

async function putBack(context: Excel.RequestContext, change: SheetsChange, present: PresentParts): Promise<void> {
  const { worksheets, names } = context.workbook;
  const found = change.kept.map((sheet) => ({
    sheet,
    contents: queueContentsOf(worksheets.getItemOrNullObject(sheet.held.sheetId)),
  }));
  names.load("items/name");
  await context.sync();
  const nameOf = namesByKey([...change.kept, ...change.removed].map(({ was }) => was));
  const nowThere = new Set(names.items.map(({ name }) => name));
  const jobs = found.flatMap(({ sheet, contents }) => {
    const now = contents();
    // Seen from here the change goes the other way.
    return now ? [rewriteJob({ plan: sheet.was, was: sheet.plan, held: sheet.held }, now, nameOf)] : [];
  });
  await runJobs(context, [namesBackJob(change, present, nowThere), ...jobs]);
  holdBack(context);
  for (const { was, held } of change.kept) if (held.isProtected) protectSheet(worksheets.getItem(held.sheetId), was);
  await context.sync();
}

function namesBackJob(
  { kept, names, namesBefore }: SheetsChange,
  { formulas }: PresentParts,
  nowThere: ReadonlySet<string>,
): Job {
  return {
    bytes: (names.length + namesBefore.length) * bytesPerName,
    queue({ workbook }) {
      for (const { plan, held } of kept) {
        if (plan.name !== held.name) workbook.worksheets.getItem(held.sheetId).name = held.name;
      }
      for (const { name } of names) {
        const before = formulas.get(name);
        if (before !== undefined && nowThere.has(name)) workbook.names.getItem(name).formula = before;
        else if (before === undefined && nowThere.has(name)) workbook.names.getItem(name).delete();
      }
      for (const { name, hidden } of namesBefore) {
        const before = formulas.get(name);
        if (before === undefined || nowThere.has(name)) continue;
        const item = workbook.names.add(name, before);
        if (hidden) item.visible = false;
      }
    },
  };
}
