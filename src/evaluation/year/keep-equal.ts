import type { YearData } from "./year-data";

/**
 * A value in which whatever equals what stood there before is the same object as then.
 * @param now Data as of JSON.
 * @param before What it was.
 * @returns `before` itself where all is equal, the order of fields too.
 * @example keepEqual([1, [2]], [1, [2]]) //=> [1, [2]]
 */
export function keepEqual<Value>(now: Value, before: unknown): Value {
  if (Object.is(now, before) || !isData(now) || !isData(before) || Array.isArray(now) !== Array.isArray(before))
    return now;
  const keys = Object.keys(now);
  const known = Object.keys(before);
  const kept = keys.map((key) => keepEqual(now[key], Object.hasOwn(before, key) ? before[key] : undefined));
  const isEqual =
    keys.length === known.length && keys.every((key, at) => key === known[at] && Object.is(kept[at], before[key]));
  if (isEqual) return before as Value;
  return (Array.isArray(now) ? kept : Object.fromEntries(keys.map((key, at) => [key, kept[at]]))) as Value;
}

function isData(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === Array.prototype || prototype === null;
}

/**
 * Years as they were read last. Each reading makes all objects anew; with these, what did not change is the same object, and whoever
 * keeps something of it need not look at its values again.
 */
export class KeptYears {
  private readonly latest = new Map<number, YearData>();

  /** The year with the objects of its last reading, as far as they are equal. */
  keep(data: YearData): YearData {
    const kept = keepEqual(data, this.latest.get(data.year));
    this.latest.set(data.year, kept);
    return kept;
  }
}
