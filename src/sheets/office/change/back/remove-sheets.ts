import { presentParts, type PresentParts } from "../../read/present-parts";
import { changeInBatches } from "../change-in-batches";
import type { ChangeOptions } from "../change-options";
import { removeCreated } from "./created-parts";
import { refuseLost } from "../hold-lease";
import { additionOf } from "../sheets-change";
import type { SheetsChange } from "../sheets-change";

/**
 * Takes sheets with their names away; on failure they are added again with what stood on them.
 * @param context Context of the running work.
 * @param change Keeps and adds no sheet.
 * @param present What the workbook holds.
 * @param options What to read in the last batch.
 */
export async function removeSheets<T>(
  context: Excel.RequestContext,
  change: SheetsChange,
  present: PresentParts,
  { label, collect, lease }: Pick<ChangeOptions<T>, "label" | "collect" | "lease">,
): Promise<T> {
  const parts = {
    sheetIds: change.removed.map(({ held }) => held.sheetId),
    names: change.namesBefore.map(({ name }) => name),
    active: change.front && "id" in change.front ? change.front.id : present.active,
  };
  try {
    await lease?.beat(context);
    return (await removeCreated(context, parts, label, collect)) as T;
  } catch (error) {
    await refuseLost(context, lease);
    await bringBack(context, change, present, label);
    throw error;
  }
}

async function bringBack(
  context: Excel.RequestContext,
  { removed, namesBefore }: SheetsChange,
  before: PresentParts,
  label: string,
): Promise<void> {
  const now = await presentParts(context);
  const names = namesBefore.filter(({ name }) => before.formulas.has(name));
  const isWhole =
    removed.every(({ held }) => now.sheets.includes(held.name)) && names.every(({ name }) => now.names.includes(name));
  if (isWhole) return;
  const parts = {
    sheetIds: removed.map(({ held }) => held.sheetId),
    names: names.map(({ name }) => name),
    active: before.active,
  };
  await removeCreated(context, parts);
  const change = {
    ...additionOf({ sheets: removed.map(({ was }) => was), names, structureLocked: false }),
    references: before.formulas,
  };
  await changeInBatches(context, change, await presentParts(context), { label, collect: () => () => null });
}
