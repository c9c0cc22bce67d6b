import type { Rating } from "../../rating/rating";
import type { NamePlan, SheetPlan } from "../sheet-plan";
import type { YearData } from "../year-data";
import { planYear } from "./plan-year";
import type { SheetNaming } from "./year-frame";

/** Sheets that are written anew from the present figures: their length or their sentences change with them. */
export const refreshedSheets = ["summary", "awards", "findings"] as const;

/** Sheets of a refresh with the names that stand on them. */
export interface RefreshPlan {
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
}

/**
 * The sheets of a year whose layout follows the result: summary, awards, findings.
 * @param data The year as read.
 * @param rating Its result.
 * @param naming Present names of the sheets by key, since they may have been renamed.
 * @returns Plans laid out exactly as in {@link planYear}.
 */
export function planRefresh(data: YearData, rating: Rating, naming: SheetNaming = {}): RefreshPlan {
  const { sheets, names } = planYear(data, rating, naming);
  const refreshed = new Set<string>(refreshedSheets);
  return {
    sheets: sheets.filter(({ key }) => refreshed.has(key)),
    names: names.filter(({ sheet }) => refreshed.has(sheet)),
  };
}
