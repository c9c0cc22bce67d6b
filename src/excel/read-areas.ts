import type { CellValue } from "../workbook/sheet-plan";

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
 * The matrix Excel gives, with blank cells as `null`.
 * @param values `range.values`.
 */
export function cellValues(values: readonly (readonly unknown[])[]): CellValue[][] {
  return values.map((row) => row.map((value) => (value === "" ? null : (value as CellValue))));
}
