import type { Criteria } from "../criteria/criteria";
import { isComputed } from "../criteria/is-computed";
import type { DeclaredYear } from "./misfits";
import { hasOtherMeaning, type Named } from "./other-meaning";

/** A code with figures that stands for something else in a changed table. */
export interface ChangedMeaning {
  readonly code: string;
  readonly before: Named;
  readonly after: Named;
  /** How many organisations declared it. */
  readonly figures: number;
  /** Codes of the changed table that bear the name the figures were declared under. */
  readonly elsewhere: readonly string[];
}

/**
 * The codes whose figures must not be scored under a new meaning unasked.
 * @param year The year as it is.
 * @param next The table as it is to be.
 * @returns In the order of the present table, base fields first; none where nobody declared a figure.
 */
export function changedMeanings({ criteria, returns }: DeclaredYear, next: Criteria): ChangedMeaning[] {
  return (["base", "figures"] as const).flatMap((part) => {
    const linesOf = (table: Criteria) =>
      part === "base" ? table.base_fields : table.indicators.filter((one) => !isComputed(one));
    const after = linesOf(next);
    return linesOf(criteria).flatMap((before): ChangedMeaning[] => {
      const { code } = before;
      const same = after.find((one) => one.code === code);
      if (!same || !hasOtherMeaning(before, same)) return [];
      const figures = Object.values(returns).filter((one) => (one[part]?.[code] ?? null) !== null).length;
      if (figures === 0) return [];
      const elsewhere = after.filter((one) => one.code !== code && !hasOtherMeaning(before, one));
      return [{ code, before, after: same, figures, elsewhere: elsewhere.map((one) => one.code) }];
    });
  });
}
