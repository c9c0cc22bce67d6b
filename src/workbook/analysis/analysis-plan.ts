import type { NamePlan, SheetPlan } from "../sheet-plan";
import type { SheetDraft } from "../sheet-draft";
import { anchorOf } from "../year/draft-year";
import type { YearFrame } from "../year/year-frame";

/** One sheet of the analyst with the names that stand on it. */
export interface AnalysisPlan {
  readonly sheet: SheetPlan;
  readonly names: readonly NamePlan[];
}

/** A finished sheet with its names and the hidden one by which it is found. */
export function finishAnalysis(frame: YearFrame, draft: SheetDraft): AnalysisPlan {
  return { sheet: draft.finish(), names: [...draft.names, anchorOf(frame, draft.key)] };
}
