import type { Dispatch } from "react";
import type { Progress, Running } from "../../kernel/running";
import { StepFailure, type FailureKind } from "../../kernel/step-failure";
import { asFailure } from "./as-failure";
import type { PaneAction } from "./pane-action";
import type { BusyKind } from "./step-kinds";
import { pause } from "./pause";

/** What a step does. */
type Work = (running: Running) => Promise<void>;
type After = () => Promise<unknown>;

/** The step that runs. */
interface Present {
  readonly kind: BusyKind;
  readonly stopper: AbortController;
  readonly done: Promise<unknown>;
}

/** Runs one step of the pane at a time and tells how it goes. */
interface StepRunner {
  /**
   * Runs a step; while another runs it is refused, but cells are shown one after another.
   * @param after What follows once the step is told as done; a step begun meanwhile waits for it.
   * @returns Whether it was done; a failure becomes a message.
   */
  run(kind: BusyKind, work: Work, after?: After): Promise<boolean>;
  /** Runs the step that failed once more. */
  retry(): void;
  /** Stops the step that runs, between two writes. */
  stop(): void;
}

/** What stands in the way for a while: a cell being edited, another window in front, another's step. */
const passing: ReadonlySet<FailureKind> = new Set(["cell-edit", "lost-focus", "busy"]);

/** Milliseconds between attempts while Excel is in cell-edit mode or busy, and how many are made. */
const retryPause = 1500;
const retries = 40;

/**
 * A runner that nothing runs in yet.
 * @param dispatch Of the pane's reducer.
 */
export function createStepRunner(dispatch: Dispatch<PaneAction>): StepRunner {
  let again: (() => void) | null = null;
  let present: Present | null = null;
  /** The present step is told as done: who reads that may begin the next one. */
  let isTold = false;
  let latest: symbol | null = null;

  async function run(kind: BusyKind, work: Work, after?: After): Promise<boolean> {
    while (present !== null && (present.kind === "show" || isTold)) {
      const mine = Symbol();
      if (kind === "show") latest = mine;
      await present.done;
      // Of several cells pressed meanwhile the last one is shown.
      if (kind === "show" && latest !== mine) return false;
    }
    if (present !== null) {
      dispatch({ type: "notice", notice: { kind: "running", step: present.kind } });
      return false;
    }
    const stopper = new AbortController();
    const done = perform(kind, work, after, stopper.signal);
    present = { kind, stopper, done };
    return done;
  }

  async function perform(kind: BusyKind, work: Work, after: After | undefined, signal: AbortSignal): Promise<boolean> {
    again = () => void run(kind, work, after);
    dispatch({ type: "busy", kind });
    try {
      await attempt(async (running) => {
        await work(running);
        isTold = true;
        await after?.();
      }, signal);
      dispatch({ type: "dismiss" });
      return true;
    } catch (error) {
      dispatch({ type: "failed", failure: { ...asFailure(error), waiting: false, during: kind } });
      return false;
    } finally {
      present = null;
      isTold = false;
      dispatch({ type: "idle" });
    }
  }

  async function attempt(work: Work, signal: AbortSignal): Promise<void> {
    for (let attempts = 1; ; attempts++) {
      try {
        return await work({ onProgress, signal });
      } catch (error) {
        const failure = asFailure(error);
        if (!passing.has(failure.kind) || attempts > retries) throw error;
        dispatch({ type: "failed", failure: { ...failure, waiting: true } });
        await pause(retryPause, signal);
        if (signal.aborted) throw new StepFailure("stopped", "stopped by the user while Excel was busy");
      }
    }
  }

  const onProgress = (progress: Progress) => dispatch({ type: "progress", progress });

  return {
    run,
    retry: () => again?.(),
    stop: () => present?.stopper.abort(),
  };
}
