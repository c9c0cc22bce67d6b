import type { Dispatch } from "react";
import type { Progress, Running } from "../../kernel/running";
import { StepFailure, type FailureKind } from "../../kernel/step-failure";
import { asFailure } from "./as-failure";
import type { BusyKind, PaneAction } from "./pane-state";
import { pause } from "./pause";

/** Runs one step of the pane at a time and tells how it goes. */
export interface StepRunner {
  /**
   * Runs a step; while another runs it is refused, but cells are shown one after another.
   * @returns Whether it was done; a failure becomes a message.
   */
  run(kind: BusyKind, work: (running: Running) => Promise<void>): Promise<boolean>;
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
  let present: { readonly kind: BusyKind; readonly stopper: AbortController; readonly done: Promise<unknown> } | null =
    null;
  let latest: symbol | null = null;

  async function run(kind: BusyKind, work: (running: Running) => Promise<void>): Promise<boolean> {
    while (present?.kind === "show") {
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
    const done = perform(kind, work, stopper.signal);
    present = { kind, stopper, done };
    return done;
  }

  async function perform(
    kind: BusyKind,
    work: (running: Running) => Promise<void>,
    signal: AbortSignal,
  ): Promise<boolean> {
    again = () => void run(kind, work);
    dispatch({ type: "busy", kind });
    try {
      await attempt(work, signal);
      dispatch({ type: "dismiss" });
      return true;
    } catch (error) {
      dispatch({ type: "failed", failure: { ...asFailure(error), waiting: false, during: kind } });
      return false;
    } finally {
      present = null;
      dispatch({ type: "idle" });
    }
  }

  async function attempt(work: (running: Running) => Promise<void>, signal: AbortSignal): Promise<void> {
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
