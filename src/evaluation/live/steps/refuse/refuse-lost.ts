import { lostInputs } from "../../../sheets/lost/lost-sheets";
import { StepFailure } from "../../../../kernel/step-failure";
import type { Snapshot } from "../../../year/ports";

/**
 * Refuses to write results while figures are missing from them because their sheet is gone.
 * @throws StepFailure `sheet-missing` with the keys of the sheets.
 */
export function refuseLost({ lostSheets }: Snapshot): void {
  const lost = lostInputs(lostSheets);
  if (lost.length > 0) throw new StepFailure("sheet-missing", lost.join(", "));
}
