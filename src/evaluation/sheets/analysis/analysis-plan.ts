import type { NamePlan, SheetPlan } from "../../../sheets/plan/sheet-plan";
import type { SheetDraft } from "../../../sheets/plan/sheet-draft";
import { anchorOf } from "../draft-year";
import type { YearFrame } from "../year-frame";

/** One sheet of the analyst with the names that stand on it. */
export interface AnalysisPlan {
  readonly sheet: SheetPlan;
  readonly names: readonly NamePlan[];
}

/** A finished sheet with its names and the hidden one by which it is found. */
export function finishAnalysis(frame: YearFrame, draft: SheetDraft): AnalysisPlan {
  return { sheet: draft.finish(), names: [...draft.names, anchorOf(frame, draft.key)] };
}
