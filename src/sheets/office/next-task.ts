/** Lets the page draw and hear keys before a step goes on; nothing is sent to Excel for it. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
