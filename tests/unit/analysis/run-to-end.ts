import type { Sliced } from "../../../src/evaluation/analysis/progress";

/**
 * Runs a computation to its end without pauses.
 * @param work Sliced computation.
 */
export function runToEnd<Result>(work: Sliced<Result>): Result {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}
