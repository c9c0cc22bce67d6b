import { leaseName } from "../lease";

/** What a lay-out added to the workbook: enough to take all of it away again. */
export interface CreatedParts {
  /** Sheets still under a temporary name start with this; absent where none has such a name. */
  readonly token?: string;
  readonly sheetIds: readonly string[];
  readonly names: readonly string[];
  /** Names that the sheets get in the end: in a later opening of the workbook they have other ids. */
  readonly sheetNames?: readonly string[];
  /** Id of the sheet that was active before. */
  readonly active: string;
}

/** A step as the workbook itself tells of it while sheets are written, for whoever opens it after the pane has gone. */
export interface UnfinishedStep extends CreatedParts {
  /** Which step of which year, and when it began. */
  readonly label: string;
}

/** Key of the setting that tells of a step which did not come to its end. */
export const unfinishedKey = "sheets.unfinished";

/** Key of the setting with the way back of such a step, where it wrote over sheets. */
export const wayBackKey = "sheets.unfinished.back";

/**
 * A name for a sheet until it gets its own; no user's sheet has such a name.
 * @param created What a step adds, with the start of all its temporary names.
 * @param index 0-based.
 */
export function temporaryName({ token = "~" }: Pick<CreatedParts, "token">, index: number): string {
  return `${token}${index}`;
}

/** A start for temporary names that differs between two lay-outs. */
export function newToken(): string {
  return `~${Math.random().toString(36).slice(2, 10)}~`;
}

/**
 * Takes a lay-out away again: its sheets, names and marker; whatever is no longer there is passed over.
 * @param context Context of the running work.
 * @param created What the lay-out added.
 * @param label Which step takes it away, for whoever finds it unfinished; without it the workbook is marked already.
 * @param collect Queues loads into the last batch and returns how to take their results after it.
 */
export async function removeCreated<T = void>(
  context: Excel.RequestContext,
  created: CreatedParts,
  label?: string,
  collect?: (context: Excel.RequestContext) => () => T | Promise<T>,
): Promise<T | undefined> {
  const { worksheets, names, settings } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  names.load("items/name");
  const marks = [unfinishedKey, wayBackKey].map((key) => settings.getItemOrNullObject(key));
  for (const mark of marks) mark.load("key");
  await context.sync();
  const ours = (sheet: Excel.Worksheet): boolean =>
    created.sheetIds.includes(sheet.id) || (created.token !== undefined && sheet.name.startsWith(created.token));
  if (label !== undefined) queueUnfinished(context, created, label);
  const others = worksheets.items.filter((sheet) => !ours(sheet));
  // A workbook must keep a visible sheet.
  if (!others.some((sheet) => sheet.visibility === "Visible")) worksheets.add();
  const active = others.find((sheet) => sheet.id === created.active && sheet.visibility === "Visible");
  if (active) active.activate();
  for (const name of names.items) if ([...created.names, leaseName].includes(name.name)) name.delete();
  for (const sheet of worksheets.items.filter(ours)) {
    // Excel refuses to delete a very hidden sheet.
    if (sheet.visibility === "VeryHidden") sheet.visibility = "Hidden";
    sheet.delete();
  }
  const results = collect?.(context);
  if (label !== undefined || marks.some((mark) => !mark.isNullObject)) queueFinished(context);
  await context.sync();
  return results?.();
}

/** Queues the mark of a step by which its added sheets and names are found. */
export function queueUnfinished({ workbook }: Excel.RequestContext, created: CreatedParts, label: string): void {
  workbook.settings.add(unfinishedKey, JSON.stringify({ ...created, label } satisfies UnfinishedStep));
}

/** Queues the removal of the mark and the way back of a step that came to its end. */
export function queueFinished({ workbook }: Excel.RequestContext): void {
  for (const key of [unfinishedKey, wayBackKey]) workbook.settings.getItemOrNullObject(key).delete();
}
