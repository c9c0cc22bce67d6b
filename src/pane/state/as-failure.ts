import type { Failure } from "./pane-state";
import { StepFailure } from "../../kernel/step-failure";

/** Anything a step threw, as the pane tells it. */
export function asFailure(error: unknown): Omit<Failure, "waiting"> {
  if (error instanceof StepFailure) return { kind: error.kind, details: error.details, places: error.places };
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { kind: "unknown", details, places: [] };
}
