import type { Turns } from "../plan/turns";

/** Lets the page draw and hear keys before a step goes on; nothing is sent to Excel for it. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** Milliseconds of work after which the page has its turn. */
const slice = 40;

/**
 * Does work in parts with rests between them, as often as the page needs one.
 * @param work In parts.
 */
export async function inTurns<T>(work: Turns<T>): Promise<T> {
  let begun = performance.now();
  for (;;) {
    const part = work.next();
    if (part.done === true) return part.value;
    if (performance.now() - begun < slice) continue;
    await nextTask();
    begun = performance.now();
  }
}
