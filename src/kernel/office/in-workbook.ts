import { HostFailure } from "../../sheets/office/host-failure";
import { inExcel, type Work } from "../../sheets/office/session";
import { StepFailure } from "../step-failure";

/**
 * Works on the open workbook, failures as the pane knows them.
 * @param work It leaves the workbook as it was when it throws.
 * @returns What the work returns.
 * @throws StepFailure where Excel refused.
 */
export async function inWorkbook<T>(work: Work<T>): Promise<T> {
  try {
    return await inExcel(work);
  } catch (error) {
    throw stepFailure(error);
  }
}

/**
 * A refusal of Excel as the pane knows it.
 * @param error Anything thrown by a step; mistakes of ours pass unchanged.
 */
export function stepFailure(error: unknown): unknown {
  if (error instanceof DOMException && error.name === "AbortError") {
    return new StepFailure("stopped", "stopped by the user", { cause: error });
  }
  return error instanceof HostFailure ? new StepFailure(error.kind, error.details, { cause: error }) : error;
}
