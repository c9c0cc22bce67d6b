import { requestImmediateMacroTask } from "@univerjs/core";

/** Resolves in a task of its own, as soon as whatever waits has had its turn. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const close = requestImmediateMacroTask(() => {
      close();
      resolve();
    });
  });
}
