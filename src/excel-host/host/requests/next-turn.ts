/** Lets whoever shares the thread have a turn: Excel works in a process of its own. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
