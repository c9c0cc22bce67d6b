/** What keys do, as soon as the grid is there. */
export interface PageKeys {
  /** Enters what was typed into a cell. */
  enter(): void;
  focusGrid(): void;
  save(): void;
  find(): void;
  filter(): void;
  print(): void;
}

/**
 * Keys that belong to Excel as a whole, wherever the keyboard is: F6 leads from the grid into the pane and back, Ctrl+S saves,
 * Ctrl+F looks for a text in the grid, Ctrl+Shift+L shows only rows that hold one, Ctrl+P prints the sheet.
 * @param pane The pane's page, which hears its own keys.
 * @param keysNow Heard before the grid's own keys, so this is called before the grid is there.
 */
export function hearPageKeys(pane: HTMLIFrameElement, keysNow: () => PageKeys | undefined): void {
  const intoPane = (keys: PageKeys): void => {
    keys.enter();
    pane.contentWindow?.focus();
    const inside = pane.contentDocument;
    const first = inside?.querySelector<HTMLElement>("h1[tabindex], [tabindex='0'], button, a[href], input");
    if (inside?.activeElement === inside?.body) first?.focus();
  };
  const hear = (isPane: boolean) => (event: KeyboardEvent) => {
    const keys = keysNow();
    const act = keys && actionOf(event, isPane, keys, intoPane);
    if (!act) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  };
  window.addEventListener("keydown", hear(false), true);
  const hearPane = (): void => pane.contentWindow?.addEventListener("keydown", hear(true), true);
  pane.addEventListener("load", hearPane);
  if (pane.contentDocument?.readyState === "complete") hearPane();
}

function actionOf(
  { key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent,
  isPane: boolean,
  keys: PageKeys,
  intoPane: (keys: PageKeys) => void,
): (() => void) | undefined {
  if (key === "F6" && !altKey) return () => (isPane ? keys.focusGrid() : intoPane(keys));
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  // By the place of the key: in Russian and Kazakh layouts other letters lie there.
  if (code === "KeyS" || key.toLowerCase() === "s") return () => keys.save();
  if (!isPane && (code === "KeyF" || key.toLowerCase() === "f")) return () => keys.find();
  if (!isPane && code === "KeyP") return () => keys.print();
  if (!isPane && shiftKey && code === "KeyL") return () => keys.filter();
  return undefined;
}
