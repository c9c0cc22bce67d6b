import { decidedResults, type DecidedResults } from "../../../year/committee/decided-results";
import { approvalOf } from "../../../year/committee/approval-records";
import type { YearFrame } from "../../year-frame";

/** How the summary stands to points that the Executive Committee added or took off. */
export interface DecidedSummary {
  /**
   * The results with those points, once they are approved: then nothing under them moves any more, and the page says what the
   * resolution says. Until then it follows what is typed and names the points in a sentence.
   */
  readonly counted?: DecidedResults;
  /** Whether there are such points that the page does not count. */
  readonly isUncounted: boolean;
}

/**
 * Whether the summary counts points by decision.
 * @see clause 4.4
 */
export function decidedSummary({ data, rating }: Pick<YearFrame, "data" | "rating">): DecidedSummary {
  const decided = decidedResults(data, rating);
  if (!decided.organisations.some(({ byDecision }) => byDecision !== undefined)) return { isUncounted: false };
  return approvalOf(data.log).status === "approved" ? { counted: decided, isUncounted: false } : { isUncounted: true };
}
