import { shownText } from "./shown-text";

/** What people type for “none”: hyphens, dashes, the minus. */
export const dashes = "-‐‑‒–—−";

/**
 * Whether a text is a dash alone.
 * @example isDash(" – ") //=> true
 */
export function isDash(text: string): boolean {
  const shown = shownText(text);
  return shown.length === 1 && dashes.includes(shown);
}
