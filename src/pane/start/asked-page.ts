/** A page that a command of the ribbon can ask for. */
type AskedPage = "campaign";

type Listener = (page: AskedPage) => void;

let listener: Listener | undefined;
let waiting: AskedPage | undefined;

/** Asks the pane for a page; a pane that is still starting opens it as soon as it can. */
export function askForPage(page: AskedPage): void {
  if (listener === undefined) waiting = page;
  else listener(page);
}

/**
 * Opens pages that are asked for, from now on and one that was before.
 * @param open Called with the page.
 * @returns Ends it.
 */
export function onAskedPage(open: Listener): () => void {
  listener = open;
  const before = waiting;
  waiting = undefined;
  if (before !== undefined) open(before);
  return () => {
    if (listener === open) listener = undefined;
  };
}
