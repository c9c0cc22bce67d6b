const name = "workbench-session";

/** A page that is going away lets go of the session within this time, in milliseconds. */
const patience = 1_000;

/**
 * Takes the session kept in this browser for this page, until the page goes away.
 * @returns Whether it is this page's; else another tab has it.
 */
export async function takeSession(): Promise<boolean> {
  if (!("locks" in navigator)) return true;
  return new Promise((resolve, reject) => {
    const holding = navigator.locks.request(name, { signal: AbortSignal.timeout(patience) }, () => {
      resolve(true);
      return new Promise<never>(() => undefined);
    });
    holding.catch((error: unknown) => {
      if (error instanceof DOMException && error.name === "TimeoutError") resolve(false);
      else reject(error as Error);
    });
  });
}
