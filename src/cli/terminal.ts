import { visibleText } from "./visible-text";

/** Where a command writes and reads; the process, or a test. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** A person watches the error stream, so progress may be shown. */
  readonly isWatched: boolean;
  readonly input: AsyncIterable<Uint8Array | string>;
}

const clearLine = "\r\u001B[2K";

/**
 * Shows one line of progress that replaces the last one.
 * @param terminal Nothing is shown unless a person watches.
 * @returns Shows a text; an empty one clears the line.
 */
export function progressLine(terminal: Terminal): (text: string) => void {
  return (text) => {
    if (terminal.isWatched) terminal.err(clearLine + visibleText(text));
  };
}
