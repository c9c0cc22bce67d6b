import { unfinishedKey, type CreatedParts } from "./created-parts";

/** What the workbook holds before a step. */
export interface PresentParts {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  /** What each name refers to, with a leading `=`. */
  readonly formulas: ReadonlyMap<string, string>;
  /** Id of the active sheet. */
  readonly active: string;
  /** A lay-out that did not come to its end and could not be taken away then. */
  readonly unfinished?: CreatedParts;
}

/**
 * Lists the sheets and names of the workbook.
 * @param context Context of the running work; one sync.
 */
export async function presentParts(context: Excel.RequestContext): Promise<PresentParts> {
  const { worksheets, names, settings } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  worksheets.load("items/name");
  names.load("items/name,items/formula");
  const marker = settings.getItemOrNullObject(unfinishedKey);
  marker.load("value");
  await context.sync();
  return {
    sheets: worksheets.items.map((sheet) => sheet.name),
    names: names.items.map((name) => name.name),
    formulas: new Map(names.items.map((name) => [name.name, String(name.formula)])),
    active: active.id,
    ...(!marker.isNullObject && { unfinished: JSON.parse(String(marker.value)) as CreatedParts }),
  };
}
