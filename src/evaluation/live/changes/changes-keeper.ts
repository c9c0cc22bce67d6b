/** Milliseconds without an edit before what was noted is kept. */
const quiet = 8000;

/** Puts what was noted into the workbook when nobody types. */
interface ChangesKeeper {
  later(year: number): void;
  /** @returns Once it is kept, or known that it cannot be. */
  atOnce(year: number): Promise<void>;
}

/**
 * Keeps what was noted once nobody has typed for a while: a setting that is written in the midst of typing would be in its way.
 * @param keep Tells whether it is kept; what is not kept is tried again.
 */
export function createChangesKeeper(keep: (year: number) => Promise<boolean>): ChangesKeeper {
  const timers = new Map<number, ReturnType<typeof setTimeout>>();
  function later(year: number): void {
    clearTimeout(timers.get(year));
    const timer = setTimeout(() => void keep(year).then((isKept) => isKept || later(year)), quiet);
    timers.set(year, timer);
  }
  return {
    later,
    atOnce: async (year) => {
      // Nothing was typed while it was watched.
      if (!timers.has(year)) return;
      clearTimeout(timers.get(year));
      timers.delete(year);
      await keep(year);
    },
  };
}
