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

/** Notes the longest time between two turns of a timer. */
export function watchFreezes(): { end(): number } {
  let longest = 0;
  let before = processorTime();
  const note = (): void => {
    const now = processorTime();
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
