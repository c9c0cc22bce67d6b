import { readFileSync } from "node:fs";

/** What the processor has worked for this process, in milliseconds: the same however busy the machine is otherwise. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** How long a piece of work takes the processor, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = processorTime();
  await work();
  return processorTime() - start;
}

/**
 * What the processor has worked for the main thread, in milliseconds: a collector of garbage that works beside it freezes
 * no page. Where the system does not tell, for the whole process.
 */
export function threadTime(): number {
  try {
    return Number(readFileSync("/proc/self/schedstat", "utf8").split(" ")[0]) / 1e6;
  } catch {
    // Only Linux tells it.
    return processorTime();
  }
}

/** Notes the longest work of the main thread between two turns of a timer, in milliseconds. */
export function watchFreezes(): { end(): number } {
  let longest = 0;
  let before = threadTime();
  const note = (): void => {
    const now = threadTime();
    longest = Math.max(longest, now - before);
    before = now;
  };
  const timer = setInterval(note, 1);
  return {
    end: () => {
      note();
      clearInterval(timer);
      return longest;
    },
  };
}
