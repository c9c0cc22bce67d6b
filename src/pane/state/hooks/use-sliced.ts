import { useCallback, useEffect, useRef, useState } from "react";
import type { AnalysisProgress, Sliced } from "../../../evaluation/analysis/progress";
import { runSliced, type SlicedRun } from "../run-sliced";

interface SlicedWork {
  /** How far it has come; `null` when nothing runs. */
  readonly progress: AnalysisProgress | null;
  /** Starts; what ran before is stopped and its result is dropped. */
  readonly start: <Result>(work: Sliced<Result>, of: number, done: (result: Result) => void) => void;
  /** Ends it with what it has. */
  readonly stop: () => void;
}

/** One long computation of a page; it ends when the page is left, and what it has by then still counts. */
export function useSliced(): SlicedWork {
  const [progress, setProgress] = useState<AnalysisProgress | null>(null);
  const running = useRef<SlicedRun<unknown> | null>(null);
  const start = useCallback(<Result>(work: Sliced<Result>, of: number, done: (result: Result) => void) => {
    running.current?.stop();
    setProgress({ count: 0, of });
    const run = runSliced(work, (now) => {
      if (running.current === run) setProgress(now);
    });
    running.current = run;
    void run.result.then((result) => {
      if (running.current !== run) return;
      running.current = null;
      setProgress(null);
      done(result);
    });
  }, []);
  const stop = useCallback(() => running.current?.stop(), []);
  useEffect(() => () => running.current?.stop(), []);
  return { progress, start, stop };
}
