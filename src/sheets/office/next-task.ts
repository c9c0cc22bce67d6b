import type { Turns } from "../plan/turns";

/** When the page had its last turn that is known of. */
let rested = 0;

/** Lets the page draw and hear keys before a step goes on; nothing is sent to Excel for it. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => {
      rested = performance.now();
      resolve();
    }, 0);
  });
}

/** Milliseconds of work after which the page has its turn. */
const slice = 40;

/**
 * Does work in parts with rests between them, as often as the page needs one; what went before counts as well, as it may
 * have come out of an answer of Excel without a rest.
 * @param work In parts.
 */
export async function inTurns<T>(work: Turns<T>): Promise<T> {
  for (;;) {
    if (performance.now() - rested >= slice) await nextTask();
    const part = work.next();
    if (part.done === true) return part.value;
  }
}
