import type { PlannedSheet } from "../../../kernel/sheet-module";
import type { SheetDraft } from "../../../sheets/plan/sheet-draft";
import { anchorOf } from "../draft-year";
import type { YearFrame } from "../year-frame";

/** A finished sheet with its names and the hidden one by which it is found. */
export function finishAnalysis(frame: YearFrame, draft: SheetDraft): PlannedSheet {
  return { sheet: draft.finish(), names: [...draft.names, anchorOf(frame, draft.key)] };
}
