import type { CellValue } from "../../plan/sheet-plan";
import { portionsOf, readInTurn, type Portion } from "./answer-portions";
import type { AreaSize } from "./area-sizes";

/** The values of named areas; a name that is gone or points nowhere is listed instead. */
interface AreaValues {
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

/** What an answer takes for a value of an area, in bytes: texts of forty letters among numbers. */
const bytesPerValue = 40;

/**
 * Queues the values of named areas that may be too much for one answer of Excel: the rest is read in batches of its own.
 * @param context Context of the running work.
 * @param names Defined names of the workbook; unknown ones are allowed.
 * @param sizes Sizes of the areas.
 * @param part What of their cells is read; of a cell without a formula both are the same.
 * @returns Call it after the sync: as `queueAreas` gives them.
 */
export function queueLongAreas(
  context: Excel.RequestContext,
  names: readonly string[],
  sizes: ReadonlyMap<string, Pick<AreaSize, "rows" | "columns">>,
  part: "values" | "formulas" = "values",
): () => Promise<AreaValues> {
  const [first = [], ...later] = portionsOf(
    names.map((name) => {
      const { rows, columns } = sizes.get(name) ?? { rows: 1, columns: 1 };
      return { key: name, rows, columns };
    }),
    bytesPerValue,
  );
  const queued = queuePortion(context, first, part);
  return async () => {
    const found = queued();
    const rest = await readInTurn(context, later, (portion) => queuePortion(context, portion, part));
    return joined(names, [found, ...rest]);
  };
}

type PortionValues = ReadonlyMap<string, CellValue[][]>;

function queuePortion(
  context: Excel.RequestContext,
  portion: readonly Portion[],
  read: "values" | "formulas",
): () => PortionValues {
  const items = context.workbook.names;
  const ranges = portion.map(({ key, part }) => {
    const whole = items.getItemOrNullObject(key).getRangeOrNullObject();
    const range = part
      ? whole.getCell(part.from, 0).getBoundingRect(whole.getCell(part.from + part.rows - 1, part.columns - 1))
      : whole;
    range.load(read);
    for (const one of new Set([whole, range])) one.untrack();
    return { key, range };
  });
  return () =>
    new Map(ranges.flatMap(({ key, range }) => (range.isNullObject ? [] : [[key, cellValues(range[read])] as const])));
}

function joined(names: readonly string[], found: readonly PortionValues[]): AreaValues {
  const parts = names.map((name) => [name, found.flatMap((portion) => portion.get(name) ?? [])] as const);
  const isThere = (name: string): boolean => found.some((portion) => portion.has(name));
  return {
    values: Object.fromEntries(parts.filter(([name]) => isThere(name))),
    missing: names.filter((name) => !isThere(name)),
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
