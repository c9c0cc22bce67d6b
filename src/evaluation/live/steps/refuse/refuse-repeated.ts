import { repeatedCodes } from "../../../../rating/criteria/each-code-once";
import type { Criteria } from "../../../../rating/criteria/criteria";
import { StepFailure } from "../../../../kernel/step-failure";

/**
 * Keeps a table in which a code stands twice from being written: its sheets would count the indicator twice.
 * @param criteria The table of what is to be written.
 * @throws StepFailure `code-repeated` with the codes.
 */
export function refuseRepeated(criteria: Criteria): void {
  const codes = repeatedCodes(criteria);
  if (codes.length > 0) throw new StepFailure("code-repeated", codes.join("\n"), { places: codes });
}
