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
