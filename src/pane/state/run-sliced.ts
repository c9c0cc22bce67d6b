import type { AnalysisProgress, Sliced } from "../../evaluation/analysis/progress";

/** A long computation under way. */
export interface SlicedRun<Result> {
  /** Its result; stopped, what it had by then. */
  readonly result: Promise<Result>;
  /** Ends it at the next slice. */
  stop(): void;
}

/** Milliseconds a slice may take: typing and drawing stay smooth. */
const sliceLength = 12;

/**
 * Runs a computation in slices between which the page can draw and take input.
 * @param work Sliced computation.
 * @param onProgress Called after each slice.
 */
export function runSliced<Result>(
  work: Sliced<Result>,
  onProgress: (progress: AnalysisProgress) => void,
): SlicedRun<Result> {
  let stopped = false;
  const drive = async (): Promise<Result> => {
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve));
      const end = performance.now() + sliceLength;
      let step = work.next(stopped);
      while (step.done !== true && performance.now() < end) step = work.next(stopped);
      if (step.done === true) return step.value;
      onProgress(step.value);
    }
  };
  return { result: drive(), stop: () => void (stopped = true) };
}
