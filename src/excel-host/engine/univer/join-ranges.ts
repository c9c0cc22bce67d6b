import type { IRange, IUnitRange } from "@univerjs/core";

/** Fewer are taken as they are. */
const few = 16;

/**
 * The same cells in fewer ranges, where single cells or lines beside each other were written one by one: the work for each
 * range grows with their number.
 */
export function joinRanges(ranges: readonly IUnitRange[]): IUnitRange[] {
  if (ranges.length <= few) return [...ranges];
  const sheets = new Map<string, IUnitRange[]>();
  for (const one of ranges) {
    const key = `${one.unitId}|${one.sheetId}`;
    const known = sheets.get(key);
    if (known) known.push(one);
    else sheets.set(key, [one]);
  }
  return [...sheets.values()].flatMap((all) => joinAlong(joinAlong(all, "Row", "Column"), "Column", "Row"));
}

/** Joins ranges that are alike across and follow one another along. */
function joinAlong(ranges: readonly IUnitRange[], along: "Row" | "Column", across: "Row" | "Column"): IUnitRange[] {
  const from = (range: IRange, way: "Row" | "Column"): number => range[`start${way}`];
  const to = (range: IRange, way: "Row" | "Column"): number => range[`end${way}`];
  const sorted = [...ranges].sort(
    ({ range: one }, { range: other }) =>
      from(one, across) - from(other, across) ||
      to(one, across) - to(other, across) ||
      from(one, along) - from(other, along),
  );
  const joined: IUnitRange[] = [];
  for (const one of sorted) {
    const last = joined.at(-1);
    const isNext =
      last &&
      from(last.range, across) === from(one.range, across) &&
      to(last.range, across) === to(one.range, across) &&
      from(one.range, along) <= to(last.range, along) + 1;
    if (!isNext) joined.push(one);
    else {
      const end = Math.max(to(last.range, along), to(one.range, along));
      joined[joined.length - 1] = { ...last, range: { ...last.range, [`end${along}`]: end } };
    }
  }
  return joined;
}
