import type { Rating } from "../../rating/rating";
import type { NamePlan, SheetPlan } from "../../sheets/plan/sheet-plan";
import type { YearData } from "../year/year-data";
import { draftSheets, namesOf } from "./draft-year";
import { frameYear } from "./frame-year";
import type { SheetNaming } from "./year-frame";

/** Sheets of a refresh with the names that stand on them. */
interface RefreshPlan {
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
}

/**
 * The sheets of a year whose layout follows the result: summary, awards, findings.
 * @param data The year as read.
 * @param rating Its result.
 * @param naming Present names of the sheets by key, since they may have been renamed.
 * @returns Plans and names exactly as in `planYear`.
 */
export function planRefresh(data: YearData, rating: Rating, naming: SheetNaming = {}): RefreshPlan {
  const frame = frameYear(data, rating, naming);
  const drafts = draftSheets(frame, ({ isRefreshed }) => isRefreshed === true);
  return {
    sheets: drafts.map((draft) => draft.finish()),
    names: namesOf(frame, drafts),
  };
}
