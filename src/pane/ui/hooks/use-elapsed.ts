import { useEffect, useState } from "react";

/**
 * How long something has been going on, in steps.
 * @param running Starts and stops the clock.
 * @param marks Milliseconds after which the answer grows by one, ascending.
 * @returns Number of marks passed; 0 when not running.
 */
export function useElapsed(running: boolean, marks: readonly [number, number]): 0 | 1 | 2 {
  const [passed, setPassed] = useState<0 | 1 | 2>(0);
  const [first, second] = marks;
  useEffect(() => {
    if (!running) return;
    const timers = [setTimeout(() => setPassed(1), first), setTimeout(() => setPassed(2), second)];
    return () => {
      timers.forEach(clearTimeout);
      setPassed(0);
    };
  }, [running, first, second]);
  return passed;
}
