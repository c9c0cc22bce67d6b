import type { TwoNames } from "../facts/two-names";
import type { ArchivedResult, ArchivedYear } from "./archived-year";

/** What is compared over the years: places, totals, or the points of a part by its id. */
export type Measure = { readonly kind: "place" | "total" } | { readonly kind: "part"; readonly part: string };

/**
 * The parts that any of the years has, such as blocks.
 * @param years Oldest first.
 * @returns By id in the order first met, each called as it was called last.
 */
export function partsOfYears(
  years: readonly ArchivedYear[],
): readonly { readonly id: string; readonly name: TwoNames }[] {
  const names = new Map<string, TwoNames>();
  for (const { parts = [] } of years) for (const { id, name } of parts) names.set(id, name);
  return [...names].map(([id, name]) => ({ id, name }));
}

/**
 * A result in one measure.
 * @param result Of one organisation in one year; nothing where the year does not tell of it.
 * @returns Nothing where it is not known; it is never taken for 0.
 * @example measured({ id: "KZO", name: { kk: "", ru: "" }, place: 2 }, { kind: "total" }) //=> undefined
 */
export function measured(result: ArchivedResult | undefined, measure: Measure): number | undefined {
  if (measure.kind === "part") return result?.parts?.[measure.part];
  return result?.[measure.kind];
}
