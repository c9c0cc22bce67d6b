import type { CellValue } from "../plan/sheet-plan";

/** The values of named areas; a name that is gone or points nowhere is listed instead. */
export interface AreaValues {
  readonly values: Readonly<Record<string, CellValue[][]>>;
  readonly missing: readonly string[];
}

/**
 * Queues the values of many named areas.
 * @param context Context of the running work.
 * @param names Defined names of the workbook; unknown ones are allowed.
 * @returns Call it after the sync: blank cells are `null`, an error is its text, dates are serial numbers.
 */
export function queueAreas(context: Excel.RequestContext, names: readonly string[]): () => AreaValues {
  const items = context.workbook.names;
  const ranges = names.map((name) => {
    const range = items.getItemOrNullObject(name).getRangeOrNullObject();
    range.load("values");
    range.untrack();
    return { name, range };
  });
  return () => {
    const found = ranges.filter(({ range }) => !range.isNullObject);
    return {
      values: Object.fromEntries(found.map(({ name, range }) => [name, cellValues(range.values)])),
      missing: ranges.filter(({ range }) => range.isNullObject).map(({ name }) => name),
    };
  };
}

/**
 * Queues what stands in the first cell of a named area.
 * @param context Context of the running work.
 * @param name A defined name; an unknown one is allowed.
 * @returns Call it after the sync: the formula or the value as text, "" for an area that is gone.
 */
export function queueFirstFormula(context: Excel.RequestContext, name: string): () => string {
  const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  const held = { first: range.getCell(0, 0) };
  held.first.load("formulas");
  for (const one of [range, held.first]) one.untrack();
  return () => (held.first.isNullObject ? "" : String(held.first.formulas[0]?.[0]));
}

/**
 * The matrix Excel gives, with blank cells as `null`.
 * @param values `range.values`.
 */
export function cellValues(values: readonly (readonly unknown[])[]): CellValue[][] {
  return values.map((row) => row.map((value) => (value === "" ? null : (value as CellValue))));
}
