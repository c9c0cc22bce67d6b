import type { Guard } from "../../../../kernel/office/guard";
import { StepFailure } from "../../../../kernel/step-failure";
import { queueAreas } from "../../../../sheets/office/read/read-areas";

/** What goes on while a year is approved: records of the approval itself, and what is printed of it. */
export const allowedOnceApproved: ReadonlySet<string> = new Set([
  "approval",
  "paper",
  "board",
  "confirmation",
  "changes",
]);

/**
 * Refuses every writing step on a year that is approved: it is changed by opening it again as a new version.
 * @throws StepFailure `locked`, by what is returned.
 * @see clause 4.4
 */
export const refuseApproved: Guard = (context, { step, year }) => {
  const name = `apr_status_${year}`;
  const areas = queueAreas(context, [name]);
  return () => {
    if (areas().values[name]?.[0]?.[0] === "approved" && !allowedOnceApproved.has(step)) {
      throw new StepFailure("locked", `the results of ${year} are approved`);
    }
  };
};
