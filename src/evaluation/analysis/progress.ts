/** How far a long computation has come. */
export interface AnalysisProgress {
  readonly count: number;
  readonly of: number;
}

/**
 * A computation in slices: it stops at each `yield` so that its caller can draw, count and end it.
 * Passing `true` to `next` ends it with what it has so far.
 */
export type Sliced<Result> = Generator<AnalysisProgress, Result, boolean | undefined>;

/**
 * Runs a computation to its end without pauses.
 * @param work Sliced computation.
 */
export function runToEnd<Result>(work: Sliced<Result>): Result {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}
